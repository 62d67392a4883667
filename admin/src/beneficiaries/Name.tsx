import { Demonstration } from '../shared/Demonstration';
import type { BeneficiaryItem } from './beneficiary';

/** The name in bold, its acronym after it. */
export const Name = ({ record: { legalName, acronym, demonstration } }: { record: BeneficiaryItem }) => {
  return (
    <>
      <strong>{legalName}</strong>
      {demonstration && <Demonstration />}
      {acronym && <span style={{ color: 'var(--text2)' }}>&ensp;{acronym}</span>}
    </>
  );
};

import { useT } from '../i18n';
import { Mark } from '../shared';
import type { BeneficiaryItem } from './beneficiary';

export const Kind = ({ record }: { record: Pick<BeneficiaryItem, 'kind'> }) =>
  useT()(`resources.beneficiaries.kinds.${record.kind}`);

/** Whether this body may be paid, which is what one looks for. */
export const Standing = ({ record, pill }: { record: Pick<BeneficiaryItem, 'stopped'>; pill?: boolean }) => {
  const t = useT();
  return (
    <Mark family={record.stopped ? 'stop' : 'neutral'} pill={pill}>
      {t(record.stopped ? 'resources.beneficiaries.stopped' : 'resources.beneficiaries.active')}
    </Mark>
  );
};

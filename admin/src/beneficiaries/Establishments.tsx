import { useT } from '../i18n';
import { Card, Facts, RecordLink, Unknown } from '../shared';
import { siret } from '../shared/format/identifiers';
import type { Beneficiary } from './beneficiary';

/** The other records of one SIREN: one body in several places, counted together. */
export const Establishments = ({ record: { establishments } }: { record: Beneficiary }) => {
  const t = useT();
  if (establishments.length === 0) return null;
  return (
    <Card
      title={t('resources.beneficiaries.establishments.title')}
      precision={t('resources.beneficiaries.establishments.text')}
    >
      <Facts
        rows={establishments.map(({ id, legalName, siret: digits, city }) => [
          city ?? t('resources.beneficiaries.establishments.elsewhere'),
          <span key={id}>
            <RecordLink resource="beneficiaries" id={id}>
              {legalName}
            </RecordLink>{' '}
            <span className="figure">{digits ? siret(digits) : <Unknown />}</span>
          </span>,
        ])}
      />
    </Card>
  );
};

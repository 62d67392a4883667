import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, Facts, RecordLink } from '../shared';
import { nameOf, type Beneficiary, type LikelyDuplicate } from './beneficiary';

/** Records that may be the same body, those said to be others left out. */
export const SimilarCard = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'beneficiaries', action: 'edit' });
  const { id, legalName, usualName, acronym, siret, rna, postalCode, city } = record;
  const isAsked = canAccess === true && record.state === 'active';
  const { data = [] } = useRead<LikelyDuplicate[]>(isAsked ? '/beneficiaries/likely-duplicates' : null, {
    ...{ id, legalName, usualName, acronym, siret, rna, postalCode, city },
  });
  const known = new Set([...record.distinctFrom, ...record.establishments].map((other) => other.id));
  const similar = data.filter((other) => !known.has(other.id));
  const mayMerge = record.actions.some(({ name }) => name === 'merge');
  if (!isAsked || similar.length === 0) return null;
  return (
    <Card title={t('resources.beneficiaries.likely.card')}>
      <Facts
        rows={similar.map((other) => [
          nameOf(other),
          <span key={other.id}>
            {other.why.map(({ sentence }) => sentence).join(' ')}{' '}
            <RecordLink resource="beneficiaries" id={other.id}>
              {t('resources.beneficiaries.likely.open')}
            </RecordLink>
            {mayMerge && (
              <>
                {' · '}
                <Link to={`/beneficiaries/${other.id}/merge?into=${id}`}>
                  {t('resources.beneficiaries.likely.mergeHere')}
                </Link>
              </>
            )}
          </span>,
        ])}
      />
    </Card>
  );
};

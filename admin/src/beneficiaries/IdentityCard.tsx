import { useT, type Key } from '../i18n';
import { Card, Day, Facts, RecordLink, Unknown, type FactRow } from '../shared';
import { siret } from '../shared/format/identifiers';
import { asks, type Beneficiary } from './beneficiary';

type Field = Key extends infer K ? (K extends `resources.beneficiaries.fields.${infer F}` ? F : never) : never;

/** Labels are the fields of the form: one name for one thing. */
const useRow = () => {
  const t = useT();
  return (field: Field, value: FactRow[1]): FactRow => [t(`resources.beneficiaries.fields.${field}`), value];
};

const joined = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(', ') || null;

export const IdentityCard = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const row = useRow();
  const { kind } = record;
  return (
    <Card title={t('resources.beneficiaries.cards.identity')}>
      <Facts
        rows={[
          row('legalName', record.legalName),
          record.usualName !== null && row('usualName', record.usualName),
          record.acronym !== null && row('acronym', record.acronym),
          row('siret', record.siret && siret(record.siret)),
          asks(kind, 'rna') && row('rna', record.rna),
          row('legalCategory', joined(record.legalCategory, record.legalCategoryLabel) ?? <Unknown f />),
          row('address', joined(record.address, [record.postalCode, record.city].filter(Boolean).join(' '))),
          asks(kind, 'representativeName') &&
            row('representativeName', joined(record.representativeName, record.representativeCapacity)),
          asks(kind, 'republicanCommitmentOn') && row('republicanCommitmentOn', <Commitment record={record} />),
          asks(kind, 'stateAidRegime') && row('stateAidRegime', <Regime record={record} />),
          record.distinctFrom.length > 0 && row('distinctFrom', <Records records={record.distinctFrom} />),
          record.mergedHere.length > 0 && row('mergedHere', <Records records={record.mergedHere} />),
        ]}
      />
    </Card>
  );
};

/** A date, or the ground on which there is none. */
const Commitment = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const { republicanCommitmentOn, republicanCommitmentExemption } = record;
  if (republicanCommitmentExemption === null) return <Day value={republicanCommitmentOn} f={false} />;
  return t('resources.beneficiaries.exempt', { ground: republicanCommitmentExemption });
};

const Regime = ({ record: { stateAidRegime, stateAidReference } }: { record: Beneficiary }) => {
  const t = useT();
  if (stateAidRegime === null) return <Unknown />;
  return joined(t(`resources.beneficiaries.regimes.${stateAidRegime}`), stateAidReference);
};

const Records = ({ records }: { records: readonly { id: number; name: string }[] }) =>
  records.map(({ id, name }, rank) => (
    <span key={id}>
      {rank > 0 && ', '}
      <RecordLink resource="beneficiaries" id={id}>
        {name}
      </RecordLink>
    </span>
  ));

import { useT, type Key } from '../i18n';
import {
  Alert,
  Attachments,
  Card,
  Columns,
  Day,
  EditLink,
  Facts,
  PageHead,
  RecordPage,
  Timeline,
  Unknown,
  type FactRow,
} from '../shared';
import { siret } from '../shared/format/identifiers';
import { BankAccounts } from './BankAccounts';
import { nameOf, type Beneficiary } from './beneficiary';
import { Standing } from './Standing';

const BeneficiaryShow = () => (
  <RecordPage<Beneficiary>>
    {(record) => (
      <>
        <Head record={record} />
        <Columns
          main={
            <>
              <Warnings record={record} />
              <Identity record={record} />
              <BankAccounts beneficiary={record} />
              <Contact record={record} />
              <Attachments subject="beneficiary" id={record.id} />
            </>
          }
          side={<Timeline subject="beneficiary" id={record.id} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const identity = [
    t(`resources.beneficiaries.kinds.${record.kind}`),
    record.city,
    record.siret && `SIRET ${siret(record.siret)}`,
  ];
  return (
    <PageHead
      title={nameOf(record)}
      trail={[{ label: t('resources.beneficiaries.title'), to: '/beneficiaries' }]}
      state={<Standing record={record} pill />}
      identity={identity.filter(Boolean).join(' · ')}
      actions={<EditLink />}
    />
  );
};

const Warnings = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  return (
    <>
      {record.stopped && (
        <Alert family="stop">{t('resources.beneficiaries.stoppedBecause', { reason: record.stopReason ?? '' })}</Alert>
      )}
      {!record.siret && <Alert family="attention">{t('resources.beneficiaries.siretMissing')}</Alert>}
    </>
  );
};

/** Labels are the fields of the form: one name for one thing. */
const useRow = () => {
  const t = useT();
  return (field: Field, value: FactRow[1]): FactRow => [t(`resources.beneficiaries.fields.${field}`), value];
};

type Field = Key extends infer K ? (K extends `resources.beneficiaries.fields.${infer F}` ? F : never) : never;

const Identity = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const row = useRow();
  return (
    <Card title={t('resources.beneficiaries.cards.identity')}>
      <Facts
        rows={[
          row('legalName', record.legalName),
          record.usualName !== null && row('usualName', record.usualName),
          record.acronym !== null && row('acronym', record.acronym),
          row('siret', record.siret && siret(record.siret)),
          row('rna', record.rna),
          row('legalCategory', record.legalCategory ?? <Unknown f />),
          row('republicanCommitmentOn', <Day value={record.republicanCommitmentOn} f={false} />),
        ]}
      />
    </Card>
  );
};

const joined = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(', ') || null;

const Contact = ({ record }: { record: Beneficiary }) => {
  const t = useT();
  const row = useRow();
  return (
    <Card title={t('resources.beneficiaries.cards.contact')}>
      <Facts
        rows={[
          row('address', joined(record.address, [record.postalCode, record.city].filter(Boolean).join(' '))),
          row('representativeName', joined(record.representativeName, record.representativeCapacity)),
          row('contactName', joined(record.contactName, record.contactPhone)),
          row(
            'contactEmail',
            record.contactEmail && <a href={`mailto:${record.contactEmail}`}>{record.contactEmail}</a>,
          ),
        ]}
      />
    </Card>
  );
};

export default BeneficiaryShow;

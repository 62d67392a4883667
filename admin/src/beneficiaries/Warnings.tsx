import { useT } from '../i18n';
import { Alert, Day, RecordLink } from '../shared';
import type { Beneficiary } from './beneficiary';

/** What stands against a payment, one line each; on a merged record, where to go instead. */
export const Warnings = ({ record }: { record: Beneficiary }) => {
  const { mergedInto, payment } = record;
  if (mergedInto) return <Merged into={mergedInto} />;
  if (payment.possible) return null;
  return (
    <Alert family={record.stopped ? 'stop' : 'attention'}>
      {payment.reasons.map(({ code, sentence }) => (
        <p key={code}>{sentence}</p>
      ))}
    </Alert>
  );
};

const Merged = ({ into }: { into: NonNullable<Beneficiary['mergedInto']> }) => {
  const t = useT();
  return (
    <Alert family="ended">
      <p>
        {t('resources.beneficiaries.merge.mergedInto')}{' '}
        <RecordLink resource="beneficiaries" id={into.id}>
          {into.name}
        </RecordLink>
        , <Day value={into.on} />, {into.by}
      </p>
      <p>{into.reason}</p>
    </Alert>
  );
};

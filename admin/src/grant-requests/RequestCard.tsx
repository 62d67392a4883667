import { useT, type Key } from '../i18n';
import { Card, Day, Facts, Money, RecordLink, Unknown, type FactRow } from '../shared';
import type { GrantRequest } from './grantRequest';

type Field = Key extends infer K ? (K extends `resources.grant-requests.fields.${infer F}` ? F : never) : never;

/** Labels are the fields of the form: one name for one thing. */
const useRow = () => {
  const t = useT();
  return (field: Field, value: FactRow[1]): FactRow => [t(`resources.grant-requests.fields.${field}`), value];
};

/** What is asked, of whom, and what it led to. */
export const RequestCard = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const row = useRow();
  const { report, deliberation, awardId } = request;
  return (
    <Card title={t('resources.grant-requests.cards.request')}>
      <Facts
        rows={[
          row('purpose', request.purpose),
          row('form', t(`resources.grant-requests.forms.${request.form}`)),
          row('period', <Period from={request.periodStart} to={request.periodEnd} />),
          row('receivedOn', <Day value={request.receivedOn} />),
          row('renewal', <Renewal request={request} />),
          row('departmentId', request.department.name),
          row('officerId', request.officer.name),
          awardId !== null &&
            row(
              'awardId',
              <RecordLink resource="awards" id={awardId}>
                {t('resources.awards.openOne')}
              </RecordLink>,
            ),
          report !== null &&
            row(
              'report',
              <RecordLink resource="reports" id={report.id}>
                {report.number}
              </RecordLink>,
            ),
          deliberation !== null &&
            row(
              'deliberation',
              <RecordLink resource="deliberations" id={deliberation.id}>
                {deliberation.number}
              </RecordLink>,
            ),
        ]}
      />
    </Card>
  );
};

/** The request that this one renews, a support that is only told, or none. */
const Renewal = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const { renewalOf, formerSupport, formerSupportYear, formerSupportCents } = request;
  if (renewalOf) {
    return (
      <>
        <RecordLink resource="grant-requests" id={renewalOf.id}>
          {renewalOf.number}
        </RecordLink>
        {` · ${t('resources.grant-requests.year', { year: renewalOf.fiscalYear })} · `}
        {renewalOf.grantedCents === null ? (
          t(`states.grant_request.${renewalOf.state}`)
        ) : (
          <Money cents={renewalOf.grantedCents} />
        )}
      </>
    );
  }
  if (formerSupport === null) return t('resources.grant-requests.firstRequest');
  return (
    <>
      {formerSupport} · {formerSupportYear ?? <Unknown f={false} />} · <Money cents={formerSupportCents} />
    </>
  );
};

const Period = ({ from, to }: { from: string | null; to: string | null }) => {
  const t = useT();
  if (from === null && to === null) return <Day value={null} />;
  return (
    <>
      {t('resources.grant-requests.from')} <Day value={from} /> {t('resources.grant-requests.to')} <Day value={to} />
    </>
  );
};

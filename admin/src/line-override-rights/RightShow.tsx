import { useT } from '../i18n';
import { useFieldLabel } from '../i18n/useWords';
import { Card, Day, Demonstration, EditLink, Facts, NotYet, PageHead, RecordPage } from '../shared';
import { InForce } from '../signature-delegations/InForce';
import { Budget } from './Budget';
import type { OverrideRight } from './right';

const RightShow = () => (
  <RecordPage<OverrideRight>>
    {(right) => (
      <>
        <Head right={right} />
        <Given right={right} />
      </>
    )}
  </RecordPage>
);

const Head = ({ right }: { right: OverrideRight }) => {
  const t = useT();
  return (
    <PageHead
      title={right.holder}
      trail={[{ label: t('resources.line-override-rights.title'), to: '/line-override-rights' }]}
      state={<InForce delegation={right} pill />}
      identity={
        <>
          <Budget name={right.budget} />
          {right.demonstration && <Demonstration />}
        </>
      }
      actions={<EditLink />}
    />
  );
};

const Given = ({ right: { budget, validFrom, validUntil, act } }: { right: OverrideRight }) => {
  const t = useT();
  const label = useFieldLabel('line-override-rights');
  return (
    <Card title={t('resources.line-override-rights.given')}>
      <Facts
        rows={[
          [label('budget'), <Budget key="budget" name={budget} />],
          [label('validFrom'), <Day key="from" value={validFrom} />],
          [label('validUntil'), validUntil === null ? <NotYet /> : <Day value={validUntil} />],
          [label('act'), act],
        ]}
      />
    </Card>
  );
};

export default RightShow;

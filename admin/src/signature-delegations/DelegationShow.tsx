import { useT } from '../i18n';
import { Card, Day, Demonstration, EditLink, Facts, NotYet, PageHead, RecordPage } from '../shared';
import { Ceiling } from './Ceiling';
import type { Delegation } from './delegation';
import { InForce } from './InForce';

const DelegationShow = () => (
  <RecordPage<Delegation>>
    {(delegation) => (
      <>
        <Head delegation={delegation} />
        <Given delegation={delegation} />
      </>
    )}
  </RecordPage>
);

const Head = ({ delegation }: { delegation: Delegation }) => {
  const t = useT();
  return (
    <PageHead
      title={delegation.signatory}
      trail={[{ label: t('resources.signature-delegations.title'), to: '/signature-delegations' }]}
      state={<InForce delegation={delegation} pill />}
      identity={
        <>
          {delegation.budget}
          {delegation.demonstration && <Demonstration />}
        </>
      }
      actions={<EditLink />}
    />
  );
};

const Given = ({ delegation: { budget, validFrom, validUntil, ceilingCents, act } }: { delegation: Delegation }) => {
  const t = useT();
  const label = (field: 'budget' | 'validFrom' | 'validUntil' | 'ceilingCents' | 'act'): string =>
    t(`resources.signature-delegations.fields.${field}`);
  return (
    <Card title={t('resources.signature-delegations.given')}>
      <Facts
        rows={[
          [label('budget'), budget],
          [label('ceilingCents'), <Ceiling key="ceiling" cents={ceilingCents} />],
          [label('validFrom'), <Day key="from" value={validFrom} />],
          [label('validUntil'), validUntil === null ? <NotYet /> : <Day value={validUntil} />],
          [label('act'), act],
        ]}
      />
    </Card>
  );
};

export default DelegationShow;

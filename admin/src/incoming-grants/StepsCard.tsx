import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { Card, Day, Mark, Money, Note, NotYet, RecordLink, Table, type Column } from '../shared';
import { showDay } from '../shared/format/days';
import { steps, type IncomingGrant, type StepFact } from './incomingGrant';

interface StepRow {
  id: StepFact;
  on: string | null;
  detail: ReactNode;
}

/** When it was filed, authorised and all that follows; what comes next closes the card. */
export const StepsCard = ({ grant }: { grant: IncomingGrant }) => {
  const t = useT();
  const details: Partial<Record<StepFact, ReactNode>> = {
    filedOn: grant.filingReference ?? grant.platform,
    authorisedOn: <Authorised grant={grant} />,
    decidedOn: grant.awardedCents !== null && <Money cents={grant.awardedCents} />,
    receivedOn: grant.receivedCents !== null && <Money cents={grant.receivedCents} />,
  };
  const columns: Column<StepRow>[] = [
    {
      source: 'id',
      label: t('resources.incoming-grants.step'),
      render: ({ id, on }) => (
        <Mark family={on === null ? 'neutral' : 'done'}>{t(`resources.incoming-grants.steps.${id}`)}</Mark>
      ),
    },
    {
      source: 'on',
      label: t('resources.incoming-grants.day'),
      render: ({ on }) => (on === null ? <NotYet /> : <Day value={on} />),
    },
    { source: 'detail', label: t('resources.incoming-grants.detail'), render: ({ detail }) => detail || <NotYet /> },
  ];
  return (
    <Card title={t('resources.incoming-grants.cards.steps')}>
      <Table
        caption={t('resources.incoming-grants.cards.steps')}
        columns={columns}
        rows={steps.map((id) => ({ id, on: grant[id], detail: details[id] }))}
      />
      <Note family="info">{t(`resources.incoming-grants.next.${grant.state}`)}</Note>
    </Card>
  );
};

/** By which vote, and whether it names the application or covers its programme. */
const Authorised = ({ grant: { authorisation } }: { grant: IncomingGrant }) => {
  const t = useT();
  if (authorisation === null) return <NotYet />;
  const { id, deliberation, authorisedOn, lists, coversUntil, title } = authorisation;
  const how =
    authorisedOn === null
      ? t('resources.incoming-grants.listed')
      : lists
        ? t('resources.incoming-grants.named')
        : t('resources.incoming-grants.covered', { day: showDay(coversUntil ?? '') });
  return (
    <>
      <RecordLink resource="funding-authorisations" id={id}>
        {deliberation?.number ?? title}
      </RecordLink>
      {`, ${how}`}
    </>
  );
};

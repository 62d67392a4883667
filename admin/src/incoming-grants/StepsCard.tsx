import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { Card, Day, Facts, Mark, Money, Note, NotYet, RecordLink } from '../shared';
import { showDay } from '../shared/format/days';
import { steps, type IncomingGrant, type StepFact } from './incomingGrant';

/** When it was filed, authorised and all that follows; what comes next closes the card. */
export const StepsCard = ({ grant }: { grant: IncomingGrant }) => {
  const t = useT();
  const details: Partial<Record<StepFact, ReactNode>> = {
    filedOn: grant.filingReference ?? grant.platform,
    authorisedOn: grant.authorisation && <Authorised by={grant.authorisation} />,
    decidedOn: grant.awardedCents !== null && <Money cents={grant.awardedCents} />,
    receivedOn: grant.receivedCents !== null && <Money cents={grant.receivedCents} />,
  };
  return (
    <Card title={t('resources.incoming-grants.cards.steps')}>
      <Facts
        rows={steps.map((fact) => [
          t(`resources.incoming-grants.steps.${fact}`),
          <Step key={fact} on={grant[fact]} detail={details[fact]} />,
        ])}
      />
      <Note family="info">{t(`resources.incoming-grants.next.${grant.state}`)}</Note>
    </Card>
  );
};

/** Done on its day, awaited from somebody who is known, or to come. */
const Step = ({ on, detail }: { on: string | null; detail: ReactNode }) => {
  if (on === null && !detail) return <NotYet />;
  return (
    <Mark family={on === null ? 'neutral' : 'done'}>
      <span>
        {on !== null && <Day value={on} />}
        {on !== null && detail && ' · '}
        {detail}
      </span>
    </Mark>
  );
};

/** By which vote, and whether it names the application or covers its programme. */
const Authorised = ({ by }: { by: NonNullable<IncomingGrant['authorisation']> }) => {
  const t = useT();
  const { id, deliberation, authorisedOn, lists, coversUntil, title } = by;
  const how =
    authorisedOn === null
      ? t('resources.incoming-grants.listed')
      : lists || coversUntil === null
        ? t('resources.incoming-grants.named')
        : t('resources.incoming-grants.covered', { day: showDay(coversUntil) });
  return (
    <>
      <RecordLink resource="funding-authorisations" id={id}>
        {deliberation?.number ?? title}
      </RecordLink>
      {`, ${how}`}
    </>
  );
};

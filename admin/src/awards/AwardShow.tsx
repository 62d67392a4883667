import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { BridgeCard } from '../bridge/BridgeCard';
import { useT } from '../i18n';
import {
  Actions,
  Anchors,
  Attachments,
  Band,
  Columns,
  EditLink,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  overriding,
  Timeline,
  WhyPanel,
  type ActionScreens,
} from '../shared';
import type { Awaited } from '../shared/timeline/Timeline';
import type { Award } from './award';
import { ConventionCard } from './file/ConventionCard';
import { givingUp } from './file/GiveUp';
import { Imputation } from './file/Imputation';
import { Instalments } from './file/Instalments';
import { NextSteps } from './file/NextSteps';
import { Papers } from './file/Papers';
import { Parts } from './file/Parts';
import { lineToResolve, ResolutionInputs } from './file/ResolutionInputs';
import { YearlyCredits } from './file/Years';
import { VisaConsequence } from './file/VisaConsequence';

const screens: ActionScreens<'awards', Award> = {
  resolve_imputation: {
    icon: Link2,
    inputs: (award) => <ResolutionInputs award={award} />,
    defaults: (award) => ({ lineId: lineToResolve(award)?.id }),
  },
  give_visa: { confirm: (award) => <VisaConsequence award={award} />, ...overriding },
  commit_yearly_credits: { confirm: () => <YearlyCredits /> },
  discard: { destructive: true },
  renounce: givingUp('resources.awards.asks.renounce'),
  lapse: givingUp('resources.awards.asks.lapse'),
};

/** The file, from what was asked to what is paid: what is read together stands on one page. */
const AwardShow = () => (
  <RecordPage<Award>>
    {(award) => (
      <>
        <Head award={award} />
        <Band of="awards" id={award.id} />
        <Parted award={award} />
        <Columns
          main={
            <>
              <Parts award={award} />
              <Imputation award={award} />
              <Instalments award={award} />
              {award.state === 'granted' && <BridgeCard id="bridge" filters={{ awardId: award.id }} />}
              <ConventionCard award={award} />
              <Papers award={award} />
              <Attachments subject="award" id={award.id} />
            </>
          }
          side={<Explained award={award} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ award }: { award: Award }) => {
  const t = useT();
  return (
    <PageHead
      title={award.beneficiary.legalName}
      trail={[{ label: t('resources.awards.title'), to: '/awards' }, { label: String(award.fiscalYear) }]}
      state={<State subject="award" value={award.state} pill />}
      amount={<Money cents={award.amountCents} />}
      identity={<Identity award={award} />}
      actions={
        <Actions resource="awards" record={award} screens={screens}>
          {!award.sealed.includes('parts') && <EditLink />}
          <NextSteps award={award} />
        </Actions>
      }
    />
  );
};

/** The object, the year, then the act, or the report that leads to it. */
const Identity = ({ award: { object, fiscalYear, deliberation, report } }: { award: Award }): ReactNode => {
  const t = useT();
  return (
    <>
      {object} · {t('resources.awards.year', { year: fiscalYear })}
      {deliberation && (
        <>
          {` · ${t('resources.awards.deliberation')} `}
          <RecordLink resource="deliberations" id={deliberation.id}>
            {deliberation.number}
          </RecordLink>
        </>
      )}
      {report && !deliberation && (
        <>
          {` · ${t('resources.awards.report')} `}
          <RecordLink resource="reports" id={report.id}>
            {report.number}
          </RecordLink>
        </>
      )}
    </>
  );
};

const Parted = ({ award }: { award: Award }) => {
  const t = useT();
  return (
    <Anchors
      anchors={[
        { id: 'parts', label: t('resources.awards.parts.title'), count: award.parts.length },
        { id: 'imputation', label: t('resources.awards.imputation.title') },
        { id: 'instalments', label: t('resources.awards.instalments.title'), count: award.instalments.length },
        { id: 'convention', label: t('resources.awards.convention.title') },
        { id: 'papers', label: t('resources.awards.papers.title') },
        { id: 'attachments', label: t('attachments.title') },
      ]}
    />
  );
};

const Explained = ({ award }: { award: Award }) => {
  const envelopes = [...new Set(award.imputationLines.flatMap(({ creditLine }) => creditLine?.envelopeId ?? []))];
  const origin = { key: `award:${award.id}`, name: award.beneficiary.legalName };
  return (
    <>
      {envelopes.map((id) => (
        <WhyPanel key={id} of="control-envelopes" id={id} origin={origin} />
      ))}
      <Timeline subject="award" id={award.id} awaited={useAwaited(award)} />
    </>
  );
};

/** The days without which the act does not become enforceable. */
function useAwaited({ deliberation: act }: Award): Awaited[] {
  const t = useT();
  if (!act || act.enforceableOn !== null) return [];
  return [
    ...(act.publishedOn === null && act.notifiedOn === null
      ? [{ label: t('resources.awards.awaited.publication'), detail: t('resources.awards.awaited.enforceable') }]
      : []),
    ...(act.receivedOn === null ? [{ label: t('resources.awards.awaited.reception') }] : []),
  ];
}

export default AwardShow;

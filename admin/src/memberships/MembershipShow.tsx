import { useT } from '../i18n';
import {
  Actions,
  Attachments,
  Columns,
  Demonstration,
  EditLink,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  State,
  Timeline,
  WhyPanel,
} from '../shared';
import { ActCard, ImputationCard, RenewalCard, TariffCard } from './cards';
import type { Membership } from './membership';
import { NextSteps } from './NextSteps';
import { screens } from './screens';

/** How much, why this tariff, which act, whether it binds: then the years around it and the credits. */
const MembershipShow = () => (
  <RecordPage<Membership>>
    {(dues) => (
      <>
        <Head dues={dues} />
        <Columns
          main={
            <>
              <TariffCard dues={dues} />
              <ActCard dues={dues} />
              <RenewalCard dues={dues} />
              <ImputationCard dues={dues} />
              <Attachments subject="membership" id={dues.id} />
            </>
          }
          side={
            <>
              {dues.creditLine && (
                <WhyPanel
                  of="control-envelopes"
                  id={dues.creditLine.envelopeId}
                  origin={{ key: `membership:${dues.id}`, name: dues.organisation.legalName }}
                />
              )}
              <Timeline subject="membership" id={dues.id} />
            </>
          }
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ dues }: { dues: Membership }) => {
  const t = useT();
  const { organisation, object, duesYear, number, state, amountCents, demonstration, sealed } = dues;
  return (
    <PageHead
      title={organisation.legalName}
      trail={[{ label: t('resources.memberships.title'), to: '/memberships' }, { label: String(duesYear) }]}
      state={<State subject="membership" value={state} pill />}
      amount={<Money cents={amountCents} />}
      identity={
        <>
          {`${object} · ${number} · `}
          <RecordLink resource="beneficiaries" id={organisation.id}>
            {t('resources.memberships.organisation')}
          </RecordLink>
          {demonstration && <Demonstration />}
        </>
      }
      actions={
        <Actions resource="memberships" record={dues} screens={screens}>
          {!sealed.includes('creditLineId') && <EditLink />}
          <NextSteps dues={dues} />
        </Actions>
      }
    />
  );
};

export default MembershipShow;

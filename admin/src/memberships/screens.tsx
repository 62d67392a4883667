import { required } from 'react-admin';
import { useLanguage, useT, type Key } from '../i18n';
import { DayInput, overriding, TextInput, type ActionScreens } from '../shared';
import { showDay } from '../shared/format/days';
import { money } from '../shared/format/figures';
import type { Membership } from './membership';

const Consequence = ({ dues, text }: { dues: Membership; text: Key }) => {
  const t = useT();
  const amount = money(dues.amountCents, useLanguage());
  return (
    <>
      <p>
        <strong>{dues.organisation.legalName}</strong> · {dues.object}
      </p>
      <p>{t(text, { amount, day: dues.feeCallReceivedOn ? showDay(dues.feeCallReceivedOn) : '' })}</p>
    </>
  );
};

/** What each action asks. */
export const screens: ActionScreens<'memberships', Membership> = {
  give_visa: { confirm: (dues) => <Consequence dues={dues} text="resources.memberships.asks.visa" />, ...overriding },
  record_fee_call: {
    plain: true,
    verb: ({ feeCallReceivedOn }) =>
      feeCallReceivedOn === null ? undefined : 'resources.memberships.asks.correctCallVerb',
    confirm: (dues) => (
      <Consequence
        dues={dues}
        text={`resources.memberships.asks.${dues.feeCallReceivedOn === null ? 'call' : 'correctCall'}`}
      />
    ),
    inputs: ({ feeCallReceivedOn }) => (
      <>
        <TextInput source="reference" />
        <DayInput source="receivedOn" validate={required()} />
        {feeCallReceivedOn !== null && <TextInput source="reason" rows={2} validate={required()} />}
      </>
    ),
    defaults: ({ feeCallReference, feeCallReceivedOn }) => ({
      reference: feeCallReference,
      receivedOn: feeCallReceivedOn,
    }),
  },
  end: {
    destructive: true,
    confirm: (dues) => <Consequence dues={dues} text="resources.memberships.asks.end" />,
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
  discard: { destructive: true },
};

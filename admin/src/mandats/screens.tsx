import { required } from 'react-admin';
import { session } from '../api/session';
import { useT, type Key } from '../i18n';
import { DayInput, Money, TextInput, type ActionScreens } from '../shared';
import { grouped } from '../shared/format/identifiers';
import type { Mandat } from './mandat';

const Consequence = ({ mandat, text }: { mandat: Mandat; text: Key }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{mandat.beneficiary.legalName}</strong> · <Money cents={mandat.amountCents} strong />
      </p>
      <p>
        {mandat.budget} · {mandat.year} · <span className="figure">{grouped(mandat.account.maskedIban)}</span>
      </p>
      <p>{t(text)}</p>
    </>
  );
};

const today = (): object => ({ on: session.get()?.today });

/** What each action asks; the accountant acts elsewhere, so his days are entered. */
export const screens: ActionScreens<'mandats', Mandat> = {
  order: { confirm: (mandat) => <Consequence mandat={mandat} text="resources.mandats.asks.order" /> },
  take_in_charge: {
    confirm: (mandat) => <Consequence mandat={mandat} text="resources.mandats.asks.takeInCharge" />,
    inputs: () => <DayInput source="on" validate={required()} />,
    defaults: today,
  },
  reject: {
    secondary: true,
    confirm: (mandat) => <Consequence mandat={mandat} text="resources.mandats.asks.reject" />,
    inputs: () => (
      <>
        <DayInput source="on" validate={required()} />
        <TextInput source="reason" hint="resources.mandats.hints.rejection" validate={required()} rows={2} />
      </>
    ),
    defaults: today,
  },
  cancel: {
    destructive: true,
    confirm: (mandat) => <Consequence mandat={mandat} text="resources.mandats.asks.cancel" />,
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
  reissue: {
    confirm: (mandat) => (
      <>
        <Consequence mandat={mandat} text="resources.mandats.asks.reissue" />
        <p>{mandat.endReason}</p>
      </>
    ),
  },
  record_payment: {
    confirm: (mandat) => <Consequence mandat={mandat} text="resources.mandats.asks.recordPayment" />,
    inputs: () => (
      <>
        <DayInput source="on" validate={required()} />
        <TextInput source="proof" hint="resources.mandats.hints.proof" validate={required()} />
      </>
    ),
    defaults: today,
  },
};

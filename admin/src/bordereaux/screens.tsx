import { required } from 'react-admin';
import { session } from '../api/session';
import { useT, type Key } from '../i18n';
import { Money, TextInput, type ActionScreens } from '../shared';
import type { Bordereau } from './bordereau';

const Consequence = ({ bordereau, text }: { bordereau: Bordereau; text: Key }) => {
  const t = useT();
  const { number, budget, year, mandats, totalCents } = bordereau;
  return (
    <>
      <p>
        <strong>{t('resources.bordereaux.numbered', { number })}</strong> · {budget} · {year}
      </p>
      <p>
        {t('resources.bordereaux.mandats', { smart_count: mandats.length })} · <Money cents={totalCents} strong />
      </p>
      <p>{t(text)}</p>
    </>
  );
};

const Signatory = () => {
  const t = useT();
  return <p>{t('resources.bordereaux.asks.signatory', { name: session.get()?.user.displayName ?? '' })}</p>;
};

export const screens: ActionScreens<'bordereaux', Bordereau> = {
  sign: {
    confirm: (bordereau) => (
      <>
        <Consequence bordereau={bordereau} text="resources.bordereaux.asks.sign" />
        <Signatory />
      </>
    ),
  },
  withdraw_signature: {
    destructive: true,
    confirm: (bordereau) => <Consequence bordereau={bordereau} text="resources.bordereaux.asks.withdraw" />,
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
  send: { confirm: (bordereau) => <Consequence bordereau={bordereau} text="resources.bordereaux.asks.send" /> },
};

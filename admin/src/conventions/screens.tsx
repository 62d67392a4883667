import type { ReactNode } from 'react';
import { PenLine, Send } from 'lucide-react';
import { required } from 'react-admin';
import { session } from '../api/session';
import { useT, type Key } from '../i18n';
import { DayInput, Money, TextInput, type ActionScreen, type ActionScreens } from '../shared';
import { ActText } from './ActText';
import { isAltered, type Convention } from './convention';
import styles from './Text.module.css';

/** Whom it binds, for how much, and what follows. */
const Consequence = ({ convention, text }: { convention: Convention; text: Key }) => {
  const t = useT();
  const { beneficiary, award, title, annexedVersion, textVersion } = convention;
  return (
    <>
      <p>
        <strong>{beneficiary.legalName}</strong> · <Money cents={award.amountCents} /> · {title}
      </p>
      <p>{t(text, { version: annexedVersion ?? textVersion })}</p>
    </>
  );
};

const says =
  (text: Key) =>
  (convention: Convention): ReactNode => <Consequence convention={convention} text={text} />;

const today = (): string | undefined => session.get()?.today;

/** What is signed is what is read: the whole text, not a summary of it. */
const Signed = ({ convention }: { convention: Convention }) => {
  const t = useT();
  return (
    <>
      <Consequence convention={convention} text="resources.conventions.asks.sign" />
      <div
        className={`${styles.sheet} ${styles.excerpt}`}
        role="region"
        tabIndex={0}
        aria-label={t('resources.conventions.cards.text')}
      >
        <ActText body={convention.body} />
      </div>
    </>
  );
};

const onDay = (source: string, text: Key): ActionScreen<Convention> => ({
  confirm: says(text),
  inputs: () => <DayInput source={source} validate={required()} />,
  defaults: () => ({ [source]: today() }),
});

const screens: ActionScreens<'conventions', Convention> = {
  approve_text: { confirm: says('resources.conventions.asks.approve') },
  return_text: {
    plain: true,
    confirm: says('resources.conventions.asks.returnText'),
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
  send: { ...onDay('sentOn', 'resources.conventions.asks.send'), icon: Send },
  record_beneficiary_signature: {
    confirm: says('resources.conventions.asks.beneficiary'),
    inputs: () => (
      <>
        <DayInput source="signedOn" validate={required()} />
        <TextInput source="signer" validate={required()} hint="resources.conventions.hints.signer" />
        <TextInput
          source="signedSha256"
          validate={required()}
          rows={2}
          parse={(text) => text.replace(/\s/g, '').toLowerCase() || null}
          hint="resources.conventions.hints.signedSha256"
        />
      </>
    ),
    defaults: ({ annexedSha256, beneficiary }) => ({
      signedOn: today(),
      signer: beneficiary.representativeName,
      signedSha256: annexedSha256,
    }),
  },
  sign: {
    icon: PenLine,
    confirm: (convention) => <Signed convention={convention} />,
    inputs: () => <DayInput source="signedOn" validate={required()} />,
    // The digest is that of the text shown above: another text saved meanwhile is refused.
    defaults: ({ textSha256 }) => ({ signedOn: today(), signedSha256: textSha256 }),
  },
  notify: onDay('notifiedOn', 'resources.conventions.asks.notify'),
};

/** Restoring is the way out of an altered text; otherwise there is nothing to restore. */
export const screensOf = (convention: Convention): ActionScreens<'conventions', Convention> => ({
  ...screens,
  restore_annexed_text: {
    secondary: !isAltered(convention),
    confirm: says('resources.conventions.asks.restore'),
  },
});

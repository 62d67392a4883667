import type { ReactNode } from 'react';
import { required } from 'react-admin';
import { session } from '../api/session';
import { useT, type Key } from '../i18n';
import { AmountInput, ChoiceInput, DayInput, Pair, TextInput, type ActionScreen, type ActionScreens } from '../shared';
import { showDay } from '../shared/format/days';
import type { IncomingGrant } from './incomingGrant';

/** Which project, of whom it is asked, and what follows. */
const Consequence = ({ grant: { title, funder, operator }, text }: { grant: IncomingGrant; text: Key }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{title}</strong> · {[funder, operator].filter(Boolean).join(' · ')}
      </p>
      <p>{t(text)}</p>
    </>
  );
};

const today = () => ({ on: session.get()?.today });

/** Dates a fact, with whatever else it states. */
const dating = (text: Key, others?: (grant: IncomingGrant) => ReactNode): ActionScreen<IncomingGrant> => ({
  confirm: (grant) => <Consequence grant={grant} text={text} />,
  inputs: (grant) => (
    <>
      <DayInput source="on" validate={required()} />
      {others?.(grant)}
    </>
  ),
  defaults: today,
});

const Covering = ({ grant: { coveredBy } }: { grant: IncomingGrant }) => (
  <ChoiceInput
    source="authorisationId"
    validate={required()}
    choices={coveredBy.map(({ id, title, coversUntil }) => ({ id, name: `${title} (${showDay(coversUntil)})` }))}
  />
);

/** What each action asks. */
export const screens: ActionScreens<'incoming-grants', IncomingGrant> = {
  file: {
    ...dating('resources.incoming-grants.asks.file', () => (
      <Pair>
        <TextInput source="platform" />
        <TextInput source="filingReference" />
      </Pair>
    )),
    defaults: ({ platform, filingReference }) => ({ ...today(), platform, filingReference }),
  },
  attach: {
    confirm: (grant) => <Consequence grant={grant} text="resources.incoming-grants.asks.attach" />,
    inputs: (grant) => <Covering grant={grant} />,
    defaults: ({ coveredBy: [first] }) => ({ authorisationId: first?.id }),
  },
  record_award: dating('resources.incoming-grants.asks.award', () => (
    <AmountInput source="awardedCents" validate={required()} />
  )),
  record_refusal: {
    ...dating('resources.incoming-grants.asks.refusal', () => <TextInput source="reason" rows={2} />),
    plain: true,
  },
  record_agreement: dating('resources.incoming-grants.asks.agreement'),
  record_claim: dating('resources.incoming-grants.asks.claim'),
  record_receipt: {
    ...dating('resources.incoming-grants.asks.receipt', ({ receivedCents }) => (
      <>
        <AmountInput
          source="receivedCents"
          validate={required()}
          hint="resources.incoming-grants.hints.receivedCents"
        />
        {receivedCents !== null && (
          <TextInput source="reason" rows={2} hint="resources.incoming-grants.hints.reasonIfLess" />
        )}
      </>
    )),
    defaults: ({ receivedCents }) => ({ ...today(), receivedCents }),
  },
  record_justification: dating('resources.incoming-grants.asks.justification'),
  close: dating('resources.incoming-grants.asks.close'),
  abandon: {
    destructive: true,
    confirm: (grant) => <Consequence grant={grant} text="resources.incoming-grants.asks.abandon" />,
    inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
  },
};

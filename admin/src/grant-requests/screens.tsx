import { required } from 'react-admin';
import { useT, type Key } from '../i18n';
import { AmountInput, Money, TextInput, type ActionScreen, type ActionScreens } from '../shared';
import type { GrantRequest } from './grantRequest';
import { isMissing } from './papers/papers';

const Consequence = ({ request, text }: { request: GrantRequest; text: Key }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>{request.beneficiary.legalName}</strong> · {request.title} · <Money cents={request.requestedCents} />
      </p>
      <p>{t(text)}</p>
    </>
  );
};

/** What the letter will ask for: the missing papers are named by themselves. */
const ToComplete = ({ request }: { request: GrantRequest }) => {
  const t = useT();
  const missing = request.papers.filter(isMissing);
  return (
    <>
      <Consequence request={request} text="resources.grant-requests.asks.completion" />
      {missing.length > 0 && (
        <ul>
          {missing.map(({ kind, label }) => (
            <li key={kind}>– {label}</li>
          ))}
        </ul>
      )}
      {missing.length === 0 && <p>{t('resources.grant-requests.asks.nothingMissing')}</p>}
    </>
  );
};

const reasoned = (text: Key): ActionScreen<GrantRequest> => ({
  confirm: (request) => <Consequence request={request} text={text} />,
  inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
});

/** What each action asks; one that asks nothing has no line. */
export const screens: ActionScreens<'grant-requests', GrantRequest> = {
  ask_completion: {
    confirm: (request) => <ToComplete request={request} />,
    inputs: () => <TextInput source="reason" label="resources.grant-requests.fields.message" rows={2} />,
    plain: true,
  },
  propose: {
    confirm: (request) => <Consequence request={request} text="resources.grant-requests.asks.propose" />,
    inputs: () => <AmountInput source="proposedCents" validate={required()} />,
    defaults: ({ requestedCents }) => ({ proposedCents: requestedCents }),
  },
  suggest_refusal: {
    ...reasoned('resources.grant-requests.asks.suggestRefusal'),
    defaults: ({ refusalReasons }) => ({ reason: refusalReasons }),
    secondary: true,
  },
  confirm_refusal: {
    confirm: (request) => (
      <>
        <Consequence request={request} text="resources.grant-requests.asks.confirmRefusal" />
        <p>{request.refusalReasons}</p>
      </>
    ),
    plain: true,
  },
  return_to_review: { secondary: true },
  close: { ...reasoned('resources.grant-requests.asks.close'), plain: true },
  declare_inadmissible: { ...reasoned('resources.grant-requests.asks.inadmissible'), destructive: true },
  withdraw: { ...reasoned('resources.grant-requests.asks.withdraw'), destructive: true },
};

import { required } from 'react-admin';
import { useT, type Key } from '../i18n';
import { AmountInput, Money, TextInput, type ActionScreen, type ActionScreens } from '../shared';
import type { GrantRequest } from './grantRequest';

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

const reasoned = (text: Key): ActionScreen<GrantRequest> => ({
  confirm: (request) => <Consequence request={request} text={text} />,
  inputs: () => <TextInput source="reason" validate={required()} rows={2} />,
});

/** What each action asks; one that asks nothing has no line. */
export const screens: ActionScreens<'grant-requests', GrantRequest> = {
  ask_completion: { ...reasoned('resources.grant-requests.asks.completion'), plain: true },
  propose: {
    confirm: (request) => <Consequence request={request} text="resources.grant-requests.asks.propose" />,
    inputs: () => <AmountInput source="proposedCents" validate={required()} />,
    defaults: ({ requestedCents }) => ({ proposedCents: requestedCents }),
  },
  return_to_review: { secondary: true },
  declare_inadmissible: { ...reasoned('resources.grant-requests.asks.inadmissible'), destructive: true },
  withdraw: { ...reasoned('resources.grant-requests.asks.withdraw'), destructive: true },
};

import type { Schemas, View } from '../api/types';
import { filledLines, type LineForm, toLineForms } from './budget/budget';

export type GrantRequest = Schemas['GrantRequestView'] & View;
export type GrantRequestItem = Schemas['GrantRequestItem'];
export type GrantRequestState = GrantRequest['state'];

export const kinds = ['running_costs', 'action', 'investment'] as const satisfies GrantRequest['kind'][];
export const forms = ['cash', 'in_kind'] as const satisfies GrantRequest['form'][];
export const budgetBases = ['body', 'action'] as const satisfies GrantRequest['budgetBase'][];

export type AmountName = 'requested' | 'proposed' | 'granted';

type Amounts = Pick<GrantRequestItem, 'requestedCents' | 'proposedCents' | 'grantedCents'>;

/** The amount that counts now: granted, else proposed, else what is asked, which may be unknown. */
export function lastAmount({ requestedCents, proposedCents, grantedCents }: Amounts): {
  name: AmountName;
  cents: number | null;
} {
  if (grantedCents !== null) return { name: 'granted', cents: grantedCents };
  if (proposedCents !== null) return { name: 'proposed', cents: proposedCents };
  return { name: 'requested', cents: requestedCents };
}

/** Whom a request waits for, as long as it has no award; afterwards the award tells. */
export const holderOf: Readonly<Record<GrantRequestState, 'officer' | 'beneficiary' | 'manager' | null>> = {
  draft: 'officer',
  submitted: 'officer',
  to_complete: 'beneficiary',
  complete: 'officer',
  under_review: 'manager',
  proposed: 'officer',
  refusal_proposed: 'officer',
  on_report: null,
  granted: null,
  refused: null,
  inadmissible: null,
  closed: null,
  renounced: null,
  lapsed: null,
  withdrawn: null,
};

/** As the form edits it: links by their number, lines without what the API derives. */
export const toForm = (view: View): View => {
  const request = view as GrantRequest;
  return {
    ...request,
    beneficiaryId: request.beneficiary.id,
    renewalOfId: request.renewalOf?.id ?? null,
    budgetLines: toLineForms(request.budgetLines),
  };
};

/** What is sent: with lines, the total is theirs and is not stated again. */
export const toBody = ({ budgetCents, ...values }: Record<string, unknown>): object => {
  const budgetLines = filledLines((values.budgetLines ?? []) as LineForm[]);
  const told = values.formerSupport ? {} : { formerSupportYear: null, formerSupportCents: null };
  return { ...values, ...told, budgetLines, ...(budgetLines.length === 0 && { budgetCents }) };
};

import type { BeneficiaryKind } from '../beneficiaries/domain/beneficiary.js';
import type { ActionView } from '../platform/actions.view.js';
import type { AmountTotal, NamedLink, NumberedLink } from '../platform/links.view.js';
import type { BudgetBase, GrantForm, GrantKind, GrantRequestState } from './domain/grant-request.js';

export class GrantRequestBeneficiary {
  id: number;
  kind: BeneficiaryKind;
  legalName: string;
  siret: string | null;
  rna: string | null;
  city: string | null;
  republicanCommitmentOn: string | null;
  stopped: boolean;
}

export class GrantRequestItem {
  id: number;
  number: string;
  state: GrantRequestState;
  stateSince: string;
  beneficiaryId: number;
  beneficiaryName: string;
  kind: GrantKind;
  fiscalYear: number;
  title: string;
  receivedOn: string;
  budgetCents: number | null;
  requestedCents: number | null;
  proposedCents: number | null;
  grantedCents: number | null;
  departmentId: number;
  department: string;
  officerId: number;
  officer: string;
  awardId: number | null;
  demonstration: boolean;
}

export class GrantRequestPage {
  items: GrantRequestItem[];
  hasNextPage: boolean;
}

export class GrantRequestTotals {
  count: number;
  requested: AmountTotal;
  proposed: AmountTotal;
  granted: AmountTotal;
}

export class GrantRequestView {
  id: number;
  version: number;
  number: string;
  state: GrantRequestState;
  stateSince: string;
  beneficiary: GrantRequestBeneficiary;
  department: NamedLink;
  officer: NamedLink;
  kind: GrantKind;
  form: GrantForm;
  fiscalYear: number;
  title: string;
  purpose: string | null;
  periodStart: string | null;
  periodEnd: string | null;
  receivedOn: string;
  /** Null when the file does not state it: unknown, never zero. */
  requestedCents: number | null;
  budgetBase: BudgetBase;
  budgetCents: number | null;
  proposedCents: number | null;
  grantedCents: number | null;
  /** Hundredths of a percent of the budget, rounded half-up: 1364 is 13,64 %. */
  requestedShare: number | null;
  proposedShare: number | null;
  grantedShare: number | null;
  /** Whether the law asked for the republican commitment on the day of reception. */
  republicanCommitmentRequired: boolean;
  /** Why it was withdrawn or declared inadmissible. */
  closingReason: string | null;
  awardId: number | null;
  report: NumberedLink | null;
  deliberation: NumberedLink | null;
  demonstration: boolean;
  actions: ActionView[];
  /** Fields that the state seals. */
  sealed: string[];
}

import type { BeneficiaryKind } from '../beneficiaries/domain/beneficiary.js';
import type { ActionView, ReasonView } from '../platform/actions.view.js';
import type { AmountTotal, NamedLink, NumberedLink } from '../platform/links.view.js';
import type { LetterKind } from './domain/letters.js';
import type { PaperState } from './domain/papers.js';
import type { BudgetBase, BudgetSide, GrantForm, GrantKind, GrantRequestState } from './domain/grant-request.js';

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
  /** The report that decides its refusal. */
  reportId: number | null;
  /** Mandatory papers still to receive, while the file is being received; 0 afterwards. */
  missingPapers: number;
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

export class BudgetLineView {
  account: string;
  accountLabel: string;
  side: BudgetSide;
  /** 86 and 87: valued, but no money moves. */
  inKind: boolean;
  label: string | null;
  amountCents: number;
  /** Who is asked for the product. */
  funder: string | null;
  /** Null when nobody says whether the product is obtained. */
  obtained: boolean | null;
  /** The line that asks our authority. */
  askedOfUs: boolean;
}

export class BudgetSumsView {
  chargesCents: number;
  productsCents: number;
  inKindChargesCents: number;
  inKindProductsCents: number;
  /** What the budget asks of our authority; null when no line says so. */
  oursCents: number | null;
}

export class RequestAccountView {
  code: string;
  label: string;
  side: BudgetSide;
  inKind: boolean;
}

export class RenewedRequestView {
  id: number;
  number: string;
  title: string;
  fiscalYear: number;
  state: GrantRequestState;
  grantedCents: number | null;
}

export class RequestPaperView {
  kind: string;
  label: string;
  /** Without it the file is not complete. */
  mandatory: boolean;
  /** On the business day: what was provided may have expired since. */
  state: PaperState;
  providedOn: string | null;
  /** Null when it does not expire. */
  validUntil: string | null;
  /** How long this kind is good for; null when it does not expire. */
  validityMonths: number | null;
  /** Why it is refused, or not required. */
  reason: string | null;
}

export class RequestLetterView {
  id: number;
  number: string;
  kind: LetterKind;
  writtenOn: string;
  writtenBy: string;
  /** By when the body must answer, when it is asked to complete its file. */
  dueOn: string | null;
  body: string;
  sha256: string;
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
  /** Null when the file does not state it, or when nobody has entered it yet: never zero. */
  requestedCents: number | null;
  /** The file does not state it: chosen, not merely missing. */
  requestedUnknown: boolean;
  budgetBase: BudgetBase;
  /** With lines, their charges without contributions in kind, once they balance. */
  budgetCents: number | null;
  budgetLines: BudgetLineView[];
  /** Null when the budget is a total alone. */
  budgetSums: BudgetSumsView | null;
  proposedCents: number | null;
  grantedCents: number | null;
  /** Hundredths of a percent of the budget, rounded half-up: 1364 is 13,64 %. */
  requestedShare: number | null;
  proposedShare: number | null;
  grantedShare: number | null;
  papers: RequestPaperView[];
  /** Last day given to the body by the last completion letter. */
  completionDueOn: string | null;
  /** The latest first. */
  letters: RequestLetterView[];
  /** Why the officer suggests, then the manager proposes, to refuse. */
  refusalReasons: string | null;
  /** Whether the law asked for the republican commitment on the day of reception. */
  republicanCommitmentRequired: boolean;
  /** Why it was withdrawn, closed or declared inadmissible. */
  closingReason: string | null;
  /** The request of the same body that this one renews. */
  renewalOf: RenewedRequestView | null;
  /** Who helped before, when that support is not in the system. */
  formerSupport: string | null;
  formerSupportYear: number | null;
  /** Null when it is not known. */
  formerSupportCents: number | null;
  awardId: number | null;
  report: NumberedLink | null;
  deliberation: NumberedLink | null;
  demonstration: boolean;
  /** What does not agree in the file, and prevents nothing. */
  warnings: ReasonView[];
  actions: ActionView[];
  /** Fields that the state seals. */
  sealed: string[];
}

import type { ComparisonView } from '../budget/budget.view.js';
import type { Section } from '../budget/domain/budget.js';
import type { LineOverrideView, LineShortageView } from '../budget/overrides/override.view.js';
import type { GrantKind } from '../grant-requests/domain/grant-request.js';
import type { ActionView } from '../platform/actions.view.js';
import type { AmountTotal, NamedLink } from '../platform/links.view.js';
import type { AwardState, InstalmentCondition, InstalmentState } from './domain/award.js';

export class AwardItem {
  id: number;
  state: AwardState;
  stateSince: string;
  beneficiaryId: number;
  beneficiaryName: string;
  object: string;
  fiscalYear: number;
  amountCents: number;
  certifiedCents: number;
  paidCents: number;
  departmentId: number;
  department: string;
  officerId: number;
  officer: string;
  reportId: number | null;
  reportNumber: string | null;
  visaOn: string | null;
  /** What it takes beyond credit lines, by override; zero when it does not. */
  beyondLineCents: number;
  demonstration: boolean;
}

export class AwardPage {
  items: AwardItem[];
  hasNextPage: boolean;
}

export class AwardTotals {
  count: number;
  amount: AmountTotal;
  certified: AmountTotal;
  paid: AmountTotal;
  /** What may be certified now; under the filter `certifiable` alone. */
  certifiable?: AmountTotal;
  /** What is to be committed on the credits of years voted since; under the filter `creditsDueIn` alone. */
  creditsDue?: AmountTotal;
  /** What is not yet accounted for; under the filter `awaitsReport` alone. */
  toJustify?: AmountTotal;
  /** What is taken beyond credit lines; under the filter `beyondLine` alone. */
  beyondLine?: AmountTotal;
}

export class AwardFinancialReportLink {
  id: number;
  state: string;
}

export class AwardPartView {
  id: number;
  requestId: number;
  requestNumber: string;
  kind: GrantKind;
  label: string;
  budgetCents: number | null;
  requestedCents: number | null;
  proposedCents: number | null;
  amountCents: number;
  earmarked: boolean;
  /** Hundredths of a percent of the budget, rounded half-up: 1364 is 13,64 %. Null when the budget is not stated. */
  share: number | null;
  /** As the act prints it: « 13,63 % ». */
  printedShare: string | null;
  /** Null until the body accounts for the part. */
  financialReport: AwardFinancialReportLink | null;
}

/** Codes as in the credit line: an axis that the budget does not use is ''. */
export class ImputedCreditLineView {
  id: number;
  envelopeId: number;
  budget: string;
  year: number;
  section: Section;
  chapitre: string;
  chapitreLabel: string | null;
  nature: string;
  natureLabel: string | null;
  fonction: string;
  fonctionLabel: string | null;
  sousPolitique: string;
  sousPolitiqueLabel: string | null;
  programme: string;
  programmeLabel: string | null;
  department: string;
  /** What the line has left: it warns. */
  lineAvailableCents: number;
  /** What the envelope has left: it refuses. */
  envelopeAvailableCents: number;
}

/** The AE or AP that bears an award over several years. */
export class AwardAuthorisationView {
  id: number;
  section: Section;
  number: string;
  title: string;
  firstYear: number;
  lastYear: number;
  /** What it has left: it refuses. */
  availableCents: number;
}

export class ImputationLineView {
  id: number;
  /** As the act prints it; null when nothing is printed of this line. */
  printed: string | null;
  /** What it means; null until finance resolves it. */
  creditLine: ImputedCreditLineView | null;
  /** What is printed beside the credit line; null while one of them is missing. */
  comparison: ComparisonView | null;
  resolvedBy: string | null;
  resolvedOn: string | null;
  amountCents: number;
  /** Set aside and bound on the credits of its year: nothing, for a later year that is not voted. */
  reservedCents: number;
  committedCents: number;
  orderedCents: number;
  /** Charged to its year and paid in the next: rattachement. */
  attachedCents: number;
  /** The line on which what its year left goes on. */
  continuedById: number | null;
}

export class InstalmentView {
  id: number;
  label: string;
  condition: InstalmentCondition;
  rateBp: number | null;
  amountCents: number;
  /** Derived from its condition, then from its payment and its mandats. */
  state: InstalmentState;
  paymentId: number | null;
  paymentState: string | null;
  /** The mandats that stand for its payment, and those of them that are paid. */
  mandatCount: number;
  paidMandatCount: number;
}

/** What each breakdown makes; equal to the amount when it is complete. */
export class AwardSums {
  partsCents: number;
  linesCents: number;
  instalmentsCents: number;
}

export class AwardConventionLink {
  id: number;
  state: string;
}

export class AwardReportLink {
  id: number;
  number: string;
  title: string;
  state: string;
}

export class AwardSittingLink {
  id: number;
  body: string;
  heldOn: string;
  state: string;
}

/** Each day is null while the fact is not established. */
export class AwardDeliberationLink {
  id: number;
  number: string;
  adoptedOn: string;
  signedOn: string | null;
  transmittedOn: string | null;
  receivedOn: string | null;
  publishedOn: string | null;
  notifiedOn: string | null;
  enforceableOn: string | null;
}

export class AwardBeneficiary {
  id: number;
  legalName: string;
  siret: string | null;
  stopped: boolean;
}

/** The year's aid to the body, all establishments together, set against the threshold above which a convention is compulsory. */
export class YearlyAidView {
  /** In cash: what is voted or on an agenda, this award included; once it is voted, what was voted up to it. */
  yearCents: number;
  /** In kind: it warns and does not refuse. */
  inKindCents: number;
  /** In cash, prepared and not on an agenda yet: it will count. */
  preparedCents: number;
  /** Null when the law has none on that day. */
  thresholdCents: number | null;
  /** The law asks for a convention. */
  required: boolean;
  /** It would, were what is given in kind counted. */
  advised: boolean;
}

export class AwardView {
  id: number;
  version: number;
  state: AwardState;
  stateSince: string;
  beneficiary: AwardBeneficiary;
  department: NamedLink;
  officer: NamedLink;
  fiscalYear: number;
  object: string;
  amountCents: number;
  parts: AwardPartView[];
  imputationLines: ImputationLineView[];
  /** The credit lines that its visa would take below zero: none once it is given. */
  lineShortages: LineShortageView[];
  /** What was taken beyond credit lines for it, newest first. */
  overrides: LineOverrideView[];
  authorisation: AwardAuthorisationView | null;
  instalments: InstalmentView[];
  sums: AwardSums;
  visaBy: string | null;
  visaOn: string | null;
  certifiedCents: number;
  paidCents: number;
  /** What the end of a year decided not to be due any more. */
  cancelledCents: number;
  yearlyAid: YearlyAidView;
  convention: AwardConventionLink | null;
  report: AwardReportLink | null;
  sitting: AwardSittingLink | null;
  deliberation: AwardDeliberationLink | null;
  demonstration: boolean;
  actions: ActionView[];
  /** Fields that the state seals. */
  sealed: string[];
}

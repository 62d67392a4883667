import type { Section } from '../budget/domain/budget.js';
import type { LineOverrideView, LineShortageView } from '../budget/overrides/override.view.js';
import type { ActionView } from '../platform/actions.view.js';
import { type AmountTotal, type NamedLink, NumberedLink } from '../platform/links.view.js';
import type { MembershipState } from './domain/membership.js';

export class MembershipItem {
  id: number;
  number: string;
  state: MembershipState;
  stateSince: string;
  beneficiaryId: number;
  beneficiaryName: string;
  object: string;
  duesYear: number;
  amountCents: number;
  fullTariffCents: number | null;
  departmentId: number;
  department: string;
  officerId: number;
  officer: string;
  reportId: number | null;
  reportNumber: string | null;
  visaOn: string | null;
  /** What it takes beyond its credit line, by override; zero when it does not. */
  beyondLineCents: number;
  demonstration: boolean;
}

export class MembershipPage {
  items: MembershipItem[];
  hasNextPage: boolean;
}

export class MembershipTotals {
  count: number;
  amount: AmountTotal;
  fullTariff: AmountTotal;
  /** What is taken beyond credit lines; under the filter `beyondLine` alone. */
  beyondLine?: AmountTotal;
}

export class MembershipOrganisation {
  id: number;
  legalName: string;
}

/** The membership of another year. */
export class MembershipYear extends NumberedLink {
  duesYear: number;
  amountCents: number;
  state: MembershipState;
}

/** Codes as in the credit line: an axis that the budget does not use is ''. */
export class MembershipCreditLine {
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
}

export class MembershipReport extends NumberedLink {
  title: string;
  state: string;
}

/** Each day is null while the fact is not established. */
export class MembershipAct extends NumberedLink {
  adoptedOn: string;
  receivedOn: string | null;
  publishedOn: string | null;
  notifiedOn: string | null;
  enforceableOn: string | null;
  /** Whether that day has come. */
  enforceable: boolean;
}

export class MembershipView {
  id: number;
  version: number;
  number: string;
  state: MembershipState;
  stateSince: string;
  organisation: MembershipOrganisation;
  department: NamedLink;
  officer: NamedLink;
  duesYear: number;
  object: string;
  amountCents: number;
  tariffBand: string | null;
  fullTariffCents: number | null;
  discountBp: number | null;
  discountReason: string | null;
  representative: string | null;
  feeCallReference: string | null;
  feeCallReceivedOn: string | null;
  renewalOf: MembershipYear | null;
  renewedBy: MembershipYear | null;
  /** The act that approved the former year, as cited, when that year is not kept here. */
  renewedActNumber: string | null;
  renewedActOn: string | null;
  /** The same act, when it is kept here. */
  renewedAct: NumberedLink | null;
  printedImputation: string | null;
  creditLine: MembershipCreditLine | null;
  /** The credit line that its visa would take below zero: none once it is given. */
  lineShortages: LineShortageView[];
  /** What was taken beyond its credit line, newest first. */
  overrides: LineOverrideView[];
  visaBy: string | null;
  visaOn: string | null;
  report: MembershipReport | null;
  deliberation: MembershipAct | null;
  demonstration: boolean;
  actions: ActionView[];
  /** Fields that the state seals. */
  sealed: string[];
}

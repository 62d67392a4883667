import type { AmountTotal } from '../platform/links.view.js';
import type { BudgetKind, FiscalYearState, Section } from './domain/budget.js';
import type { MovementKind } from './domain/movements.js';
import type { LineOverrideView } from './overrides/override.view.js';
import type { ImputationAxis } from './domain/printed-imputation.js';

export class BudgetView {
  id: number;
  code: string;
  name: string;
  kind: BudgetKind;
  /** The names under which acts print it. */
  aliases: string[];
}

export class BudgetPage {
  items: BudgetView[];
  hasNextPage: boolean;
}

export class BudgetTotals {
  count: number;
}

/** Cents of a line or of an envelope. Available = opened − reserved − committed + attached − external; ordered is part of committed. */
export class BalancesView {
  openedCents: number;
  reservedCents: number;
  committedCents: number;
  orderedCents: number;
  /** What the finance system spends of the same credits, outside our files. */
  externalCents: number;
  /** What a rattachement of the year before pays. */
  attachedCents: number;
  availableCents: number;
}

/** An axis that the act does not print is null. */
export class PrintedAxesView {
  budget: string | null;
  sousPolitique: string | null;
  programme: string | null;
  chapitre: string | null;
  nature: string | null;
  fonction: string | null;
}

/**
 * An axis that the budget does not use is ''. A label is null when the nomenclature does not know the code. The line without
 * nature is the rest of its chapitre: what the finance system spends outside our files.
 */
export class CreditLineItem extends BalancesView {
  id: number;
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
  departmentId: number;
  department: string;
  /** What overrides let documents take beyond the line, and that they still hold. */
  overriddenCents: number;
  /** Whether its envelope is consumed beyond its credits, which only a fact from outside can do. */
  envelopeExceeded: boolean;
  demonstration: boolean;
}

export class PrintedDifferenceView {
  axis: ImputationAxis;
  printed: string;
  /** '' when the budget does not use this axis. */
  actual: string;
}

/** A credit line beside what an act prints. */
export class ComparisonView {
  agrees: ImputationAxis[];
  differs: PrintedDifferenceView[];
  notPrinted: ImputationAxis[];
}

export class CandidateView extends ComparisonView {
  line: CreditLineItem;
}

/** The credit lines that a printed imputation may mean, likeliest first. */
export class CandidatesView {
  /** What was read of it. */
  read: PrintedAxesView;
  candidates: CandidateView[];
}

export class CreditLinePage {
  items: CreditLineItem[];
  hasNextPage: boolean;
}

export class CreditLineTotals {
  count: number;
  opened: AmountTotal;
  reserved: AmountTotal;
  committed: AmountTotal;
  ordered: AmountTotal;
  available: AmountTotal;
}

export class CreditLineView extends CreditLineItem {
  version: number;
  budgetId: number;
  fiscalYearId: number;
  fiscalYearState: FiscalYearState;
  envelopeId: number;
  /** The level of the vote, which alone refuses. */
  envelope: BalancesView;
  /** What was taken beyond the line since ever, newest first. */
  overrides: LineOverrideView[];
}

export class MovementItem {
  id: number;
  kind: MovementKind;
  creditLineId: number;
  openedCents: number;
  reservedCents: number;
  committedCents: number;
  orderedCents: number;
  externalCents: number;
  attachedCents: number;
  /** The movement that it puts right; null for any other kind. */
  correctsId: number | null;
  /** The movement that puts it right; null while none does. */
  correctedById: number | null;
  /** Why it was put right, on both entries. */
  correctionReason: string | null;
  /** Whether it may be put right by itself: its kind, its year, and nothing done yet. */
  correctable: boolean;
  accountingDate: string;
  recordedAt: string;
  recordedBy: string | null;
  /** The document that asked for it. */
  originKind: string;
  originId: number;
  label: string;
}

export class MovementPage {
  items: MovementItem[];
  hasNextPage: boolean;
}

/** A document that consumes credits, and how much of the line it makes. */
export class ExplanationDocument {
  originKind: string;
  originId: number;
  label: string;
  cents: number;
}

export class ExplanationLine {
  kind: MovementKind;
  /** What opened credits is told by its name; what consumes them is summed, and has none. */
  label: string | null;
  /** Signed: the lines add up to what is available. */
  cents: number;
  /** Movements that opened; documents that consume. */
  count: number;
  /** The largest of the documents; none for what opened. */
  documents: ExplanationDocument[];
}

export class BalanceExplanation extends BalancesView {
  /** Part of what is ordered. */
  paidCents: number;
  lines: ExplanationLine[];
}

export class OriginShare {
  reservedCents: number;
  committedCents: number;
}

export class LineExplanation extends BalanceExplanation {
  id: number;
}

export class EnvelopeExplanationView extends BalanceExplanation {
  envelopeId: number;
  budgetId: number;
  budget: string;
  year: number;
  section: Section;
  chapitre: string;
  /** Business day and hour of the reading. */
  at: string;
  /** False: the rest of the chapitre is not known here, so this is « enveloppe des subventions ». */
  externalConsumptionImported: boolean;
  /** The day as of which the finance system told the rest; null while it told nothing. */
  externalToldOn: string | null;
  /** What was consumed beyond the credits, outside our files: a fact, flagged. */
  exceededCents: number;
  /** What lacks on the envelope for the amount wanted; null when none was given. */
  shortCents: number | null;
  /** The share of the document given as `origin`; null when none was given. */
  ofOrigin: OriginShare | null;
  /** The finer line that was asked about; null when the whole envelope was. */
  creditLine: LineExplanation | null;
}

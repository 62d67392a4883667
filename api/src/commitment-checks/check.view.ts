import { ApiProperty } from '@nestjs/swagger';
import type { Section } from '../budget/domain/budget.js';
import type { AmountTotal } from '../platform/links.view.js';
import type { CheckSubject, Outcome, Severity } from './domain/check.js';
import type { CheckCode } from './domain/checks.js';

/** Something that looks wrong in a commitment, a reservation, a visa to give, a line or an envelope. */
export class CommitmentCheckView {
  /** Digest of its facts: other facts make another anomaly. */
  id: number;
  code: CheckCode;
  severity: Severity;
  subject: CheckSubject;
  subjectId: number;
  /** The body, or the codes of the line. */
  name: string;
  /** What the document is for, or the budget. */
  title: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  facts: object;
  /** Its arithmetic, in words. */
  sentence: string;
  /** The article of law or the rule that asks for it. */
  source: string;
  /** Of the line of the document, or of the document; what is left of the line, below zero, or of the envelope. */
  amountCents: number;
  budget: string;
  year: number;
  section: Section;
  chapitre: string;
  departmentId: number | null;
  department: string | null;
  creditLineId: number | null;
  envelopeId: number;
  /** Null while nobody has answered. */
  outcome: Outcome | null;
  note: string | null;
  treatedBy: string | null;
  treatedOn: string | null;
}

export class CommitmentCheckPage {
  items: CommitmentCheckView[];
  hasNextPage: boolean;
}

export class CommitmentCheckTotals {
  count: number;
  stop: number;
  attention: number;
  unknown: number;
  info: number;
  /** Grants and memberships behind them, each once. */
  documents: number;
  /** Theirs, each once. */
  document: AmountTotal;
}

export class TreatmentView {
  treated: number;
}

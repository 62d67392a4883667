import { ApiProperty } from '@nestjs/swagger';
import type { ActionView } from '../../platform/actions.view.js';
import type { AmountTotal } from '../../platform/links.view.js';
import { type Doing, DOINGS } from '../domain/imports/plan.js';
import type { Section } from '../domain/budget.js';
import type { BudgetImportState } from '../domain/imports/budget-import.lifecycle.js';
import type { ImportKind } from '../domain/imports/known.js';

export class BudgetImportItem {
  id: number;
  state: BudgetImportState;
  stateSince: string;
  budget: string;
  year: number;
  kind: ImportKind;
  /** The vote as acts name it, or the statement of the finance system. */
  act: string;
  votedOn: string;
  fileName: string;
  /** Null until it was checked. */
  lineCount: number | null;
  faultCount: number | null;
  totalCents: number | null;
  askedBy: string;
  askedOn: string;
  confirmedBy: string | null;
  confirmedOn: string | null;
}

export class BudgetImportPage {
  items: BudgetImportItem[];
  hasNextPage: boolean;
}

export class BudgetImportTotals {
  count: number;
  total: AmountTotal;
}

/** The work that is done, or was done last, on the file. */
export class ImportProgress {
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  done: number;
  total: number | null;
  /** Why it ended badly. */
  error: string | null;
}

export class ImportSource {
  format: 'csv' | 'xlsx';
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null;
  delimiter: ';' | ',' | '\t' | null;
  sheet: string | null;
}

export class ImportColumn {
  /** As the file writes it. */
  text: string;
  /** What it is for us; null for a column that is not read. */
  field: string | null;
}

export class EnvelopeChangeView {
  section: Section;
  chapitre: string;
  /** What the file is about, as it stands: credits opened, or what others spend. */
  beforeCents: number;
  changeCents: number;
  availableAfterCents: number;
  lineCount: number;
}

export class ImportCounts {
  /** Rows of the file that hold credits. */
  rows: number;
  /** Credit lines that would be opened. */
  open: number;
  /** Credit lines that would receive credits. */
  add: number;
  /** Figures that would be told. */
  tell: number;
  /** Rows that are recorded already. */
  known: number;
  faults: number;
  faultyRows: number;
  notes: number;
}

export class BudgetImportView extends BudgetImportItem {
  version: number;
  actions: ActionView[];
  fiscalYearId: number;
  sizeBytes: number;
  progress: ImportProgress | null;
  /** What was understood of the file; null until it was read. */
  source: ImportSource | null;
  headerRow: number | null;
  columns: ImportColumn[];
  counts: ImportCounts | null;
  /** What it changes of each envelope, the level of the vote. */
  envelopes: EnvelopeChangeView[];
}

export class ImportFinding {
  id: number;
  /** Null for the file as a whole. */
  row: number | null;
  column: string | null;
  value: string | null;
  code: string;
  /** What is wrong and what is accepted. */
  sentence: string;
  /** Told only: it keeps nothing from being written. */
  note: boolean;
}

export class ImportFindingPage {
  items: ImportFinding[];
  hasNextPage: boolean;
}

export class ImportLine {
  id: number;
  row: number;
  section: Section;
  chapitre: string;
  nature: string;
  fonction: string;
  sousPolitique: string;
  programme: string;
  department: string;
  amountCents: number;
  /** The line that receives the credits; null for one to be opened. */
  creditLineId: number | null;
  @ApiProperty({ enum: DOINGS })
  does: Doing;
}

export class ImportLinePage {
  items: ImportLine[];
  hasNextPage: boolean;
}

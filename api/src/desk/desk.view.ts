import { ApiProperty } from '@nestjs/swagger';
import { BALANCES, type Balance, FIGURES, type Figure } from './domain/figures.js';
import { type Grouping, GROUPINGS, type Level, LEVELS } from './domain/groupings.js';
import type { AmountTotal } from '../platform/links.view.js';
import type { MovementKind } from '../budget/domain/movements.js';
import type { Section } from '../budget/domain/budget.js';

/** Cents. Available = opened − reserved − committed + attached − external; ordered is part of committed. */
export class DeskFigures {
  openedCents: number;
  reservedCents: number;
  committedCents: number;
  orderedCents: number;
  externalCents: number;
  attachedCents: number;
  availableCents: number;
  /** Credit lines. */
  lines: number;
}

export class DeskNode extends DeskFigures {
  /** A code a level, from the top; `-` for lines that do not use the axis. */
  path: string[];
  /** Null when nobody named the code. */
  label: string | null;
  /** Something stands below it. */
  hasChildren: boolean;
  isOpen: boolean;
  demonstration: boolean;
}

/** Credits as a tree: what is open of it, with the total of all that is filtered. */
export class DeskView {
  /** The day as of which figures are; null for now. */
  asOf: string | null;
  @ApiProperty({ enum: Object.keys(GROUPINGS) })
  grouping: Grouping;
  /** Each is the filter that narrows to one of its codes. */
  @ApiProperty({ enum: LEVELS, isArray: true })
  levels: Level[];
  totals: DeskFigures;
  /** In the order of the tree. */
  nodes: DeskNode[];
}

/** A document, or a vote, with all that it moved. */
export class DrillRow {
  originKind: string;
  originId: number;
  kind: MovementKind;
  label: string;
  /** The act or the report that it stands on. */
  reference: string | null;
  on: string;
  cents: number;
  movements: number;
}

export class DrillGroup {
  @ApiProperty({ enum: BALANCES })
  balance: Balance;
  /** How it counts in the figure: 1 adds, -1 takes away. */
  sign: number;
  cents: number;
  /** Documents; the first are told. */
  count: number;
  rows: DrillRow[];
}

/** What makes a figure: the groups, under their signs, add up to it. */
export class DrillView {
  @ApiProperty({ enum: FIGURES })
  figure: Figure;
  asOf: string | null;
  cents: number;
  groups: DrillGroup[];
}

export class LedgerItem {
  id: number;
  kind: MovementKind;
  creditLineId: number;
  openedCents: number;
  reservedCents: number;
  committedCents: number;
  orderedCents: number;
  externalCents: number;
  attachedCents: number;
  correctsId: number | null;
  accountingDate: string;
  recordedAt: string;
  recordedBy: string | null;
  originKind: string;
  originId: number;
  label: string;
  budget: string;
  year: number;
  section: Section;
  chapitre: string;
  nature: string;
  fonction: string;
  sousPolitique: string;
  programme: string;
  department: string;
}

export class LedgerPage {
  items: LedgerItem[];
  hasNextPage: boolean;
}

export class LedgerTotals {
  count: number;
  opened: AmountTotal;
  reserved: AmountTotal;
  committed: AmountTotal;
  ordered: AmountTotal;
  external: AmountTotal;
  attached: AmountTotal;
  available: AmountTotal;
}

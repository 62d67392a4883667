import type { ActionView } from '../../platform/actions.view.js';
import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import type { NomenclatureAxis } from '../domain/budget.js';
import type { CodeState } from '../domain/nomenclature.lifecycle.js';
import type { CarriedField, CarryState, SuccessionAxis } from '../domain/succession.js';

export class NomenclatureCodeItem {
  id: number;
  axis: NomenclatureAxis;
  year: number;
  code: string;
  label: string;
  /** The section of a chapitre, the chapitre of a nature, the politique of a sous-politique, the sous-politique of a programme. */
  parent: string | null;
  /** The budget that alone uses it; null for all. */
  budgetId: number | null;
  budget: string | null;
  state: CodeState;
  closedOn: string | null;
  /** Groups longer codes: no line bears it. */
  heading: boolean;
}

export class NomenclaturePage {
  items: NomenclatureCodeItem[];
  hasNextPage: boolean;
}

export class NomenclatureTotals {
  count: number;
}

export class NomenclatureCodeView extends NomenclatureCodeItem {
  version: number;
  /** Credit lines that bear it. */
  lines: number;
  actions: ActionView[];
  /** Fields that a code in use keeps. */
  sealed: string[];
}

/** Natures, by the beginning of their code, that suit a body. */
export class NatureRuleView {
  id: number;
  document: 'award' | 'membership';
  nature: string;
  natureLabel: string | null;
  /** Null: any. */
  beneficiaryKind: BeneficiaryKind | null;
  /** The beginning of an Insee category; null: any. */
  legalCategory: string | null;
  source: string;
}

export class NatureRulePage {
  items: NatureRuleView[];
  hasNextPage: boolean;
}

export class NatureRuleTotals {
  count: number;
}

/** What a code becomes in the chart of a year. */
export class CodeSuccessionView {
  id: number;
  axis: SuccessionAxis;
  year: number;
  formerCode: string;
  formerLabel: string | null;
  /** Null: nothing follows it. */
  code: string | null;
  label: string | null;
  budgetId: number | null;
  budget: string | null;
}

export class CodeSuccessionPage {
  items: CodeSuccessionView[];
  hasNextPage: boolean;
}

export class CodeSuccessionTotals {
  count: number;
}

export class CarriedCodeView {
  field: CarriedField;
  former: string;
  /** What it may become: one when it is settled, none when nothing follows it. */
  codes: string[];
}

export class CarriedLineView {
  /** Of the year before. */
  id: number;
  state: CarryState;
  section: string;
  departmentId: number;
  department: string;
  /** What it had, when it may be wanted again. */
  openedCents: number;
  codes: CarriedCodeView[];
}

/** The lines of the year before, as they would be opened in this one. */
export class CarriedLinesView {
  fiscalYearId: number;
  year: number;
  ready: number;
  lines: CarriedLineView[];
}

export class CarriedView {
  opened: number;
}

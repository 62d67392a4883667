import type { CalendarDay } from '../../../kernel/calendar-day.js';
import type { Cents } from '../../../kernel/money.js';
import type { BeneficiaryKind } from '../../../beneficiaries/domain/beneficiary.js';
import type { BudgetKind, FiscalYearState } from '../../../budget/domain/budget.js';
import type { ConventionState } from '../../../conventions/domain/convention.lifecycle.js';

/** What must be known beside the act to read it over: who its bodies are, what the law asks of them, what else is kept here. */
export interface LintLaw {
  /** Whose law applies: that of the sitting, of today while none is known. */
  readonly day: CalendarDay;
  readonly bodies: readonly BodyLaw[];
  readonly awards: readonly AwardLaw[];
  readonly lines: readonly LineLaw[];
  readonly budgets: readonly BudgetLaw[];
  /** Analytic codes of these budgets in these years, to tell a programme from a sous-politique. */
  readonly codes: readonly {
    readonly axis: 'sousPolitique' | 'programme';
    readonly code: string;
    readonly label: string;
  }[];
  readonly cited: readonly CitedLaw[];
  /** The act by which the conseil delegates to the bureau on that day; null when the library has none. */
  readonly delegation: { readonly number: string; readonly actOn: CalendarDay } | null;
  /** Delegations of signature of who certifies, whatever their days. */
  readonly certifier: readonly {
    readonly act: string;
    readonly validFrom: CalendarDay;
    readonly validUntil: CalendarDay | null;
  }[];
}

/** A body of the act under the name by which the act knows it. */
export interface BodyLaw {
  readonly id: number;
  readonly name: string;
  readonly siret: string | null;
  readonly rna: string | null;
}

export interface AwardLaw {
  readonly id: number;
  readonly beneficiaryKind: BeneficiaryKind;
  /** The amount of each, none while they are not planned. */
  readonly instalments: readonly Cents[];
  readonly yearCents: Cents;
  readonly inKindCents: Cents;
  readonly thresholdCents: Cents | null;
  readonly conventionRequired: boolean;
  readonly conventionAdvised: boolean;
  readonly convention: { readonly id: number; readonly state: ConventionState; readonly statesAmount: boolean } | null;
  /** Requests that need a republican commitment which their body has not given. */
  readonly uncommitted: readonly { readonly number: string; readonly receivedOn: CalendarDay }[];
}

export interface LineLaw {
  /** The key of the line in the act: `line.56`, `membership.7`. */
  readonly key: string;
  /** What holds it, for whoever mends it. */
  readonly owner: { readonly resource: 'awards' | 'memberships'; readonly id: number };
  /** Null until finance says which credit line is meant. */
  readonly yearState: FiscalYearState | null;
  /** Of several years, by an AE or an AP, or because a year left it to the next. */
  readonly spreadsOverYears: boolean;
  readonly unknown: readonly NomenclatureCode[];
  readonly closed: readonly (NomenclatureCode & { readonly on: CalendarDay })[];
}

export interface NomenclatureCode {
  readonly axis: string;
  readonly code: string;
}

export interface BudgetLaw {
  readonly name: string;
  readonly kind: BudgetKind;
  readonly aliases: readonly string[];
}

/** What is known of an act that this one cites. */
export interface CitedLaw {
  readonly key: string;
  /** As others write it, most used first; the act kept here before all. */
  readonly spelling: string | null;
  /** Null when nobody here says when it was taken. */
  readonly actOn: CalendarDay | null;
}

import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import type { Section } from '../../budget/domain/budget.js';
import type { Imputation } from '../../budget/domain/imputed.js';
import type { ConventionKind } from '../../conventions/domain/convention.js';
import type { BudgetBase } from '../../grant-requests/domain/grant-request.js';
import type { Tax } from '../../incoming-grants/domain/incoming-grant.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { House } from '../../kernel/house.js';
import type { Cents } from '../../kernel/money.js';
import type { Body } from '../../sittings/domain/sitting.js';

export const OPINION_DIRECTIONS = ['favourable', 'reserved', 'unfavourable'] as const;
export type OpinionDirection = (typeof OPINION_DIRECTIONS)[number];

/** Facts of an act, as its text says them. What nobody states is null, and the text says that it is not stated, or nothing. */
export interface ActFacts {
  /** As it is named on the day of the act. */
  readonly house: Pick<House, 'name' | 'of' | 'shortOf' | 'letterhead'>;
  readonly report: ReportFacts;
  /** Null until the report is on the agenda of a sitting. */
  readonly sitting: SittingFacts | null;
  /** Null until the report is adopted. */
  readonly deliberation: DeliberationFacts | null;
  readonly awards: readonly AwardFacts[];
  readonly memberships: readonly MembershipFacts[];
  readonly authorisations: readonly AuthorisationFacts[];
  readonly refusals: readonly RefusalFacts[];
}

export interface ReportFacts {
  readonly number: string;
  readonly title: string;
  readonly body: Body;
  readonly rapporteur: string | null;
  readonly statement: string | null;
  readonly opinions: readonly {
    body: string | null;
    givenOn: CalendarDay | null;
    direction: OpinionDirection | null;
  }[];
  readonly citedActs: readonly CitedAct[];
}

export interface CitedAct {
  readonly body: string | null;
  readonly actOn: CalendarDay | null;
  /** As it is printed. */
  readonly number: string | null;
  readonly citedFor: string | null;
}

export interface SittingFacts {
  readonly heldOn: CalendarDay;
  readonly chair: string;
  readonly secretary: string | null;
  readonly printedPresentCount: number | null;
  readonly present: readonly string[];
  readonly represented: readonly { name: string; by: string }[];
  readonly excused: readonly string[];
}

export interface DeliberationFacts {
  readonly number: string;
  readonly voteWording: string;
  readonly certifierName: string | null;
  readonly certifierCapacity: string | null;
  readonly signedOn: CalendarDay | null;
  readonly receivedOn: CalendarDay | null;
  readonly publishedOn: CalendarDay | null;
}

export interface Named {
  readonly legalName: string;
  readonly usualName: string | null;
  readonly acronym: string | null;
  readonly kind: BeneficiaryKind;
}

export interface ImputedAmount {
  /** What its mentions begin with: `line.56`, `membership.7`. */
  readonly key: string;
  readonly amountCents: Cents;
  /** As an act prints it; null when nothing was printed before. */
  readonly printed: string | null;
  /** Null until finance says which credit line is meant. */
  readonly imputation: Imputation | null;
}

export interface PartFacts {
  readonly id: number;
  readonly title: string;
  readonly purpose: string | null;
  readonly amountCents: Cents;
  readonly requestedCents: Cents | null;
  readonly budgetBase: BudgetBase | null;
  readonly budgetCents: Cents | null;
  readonly printedShare: string | null;
  readonly formerSupport: string | null;
}

export interface AwardFacts {
  readonly id: number;
  readonly beneficiary: Named;
  readonly object: string;
  readonly fiscalYear: number;
  readonly amountCents: Cents;
  readonly conventionKind: ConventionKind | null;
  readonly parts: readonly PartFacts[];
  readonly lines: readonly ImputedAmount[];
}

export interface MembershipFacts {
  readonly id: number;
  readonly organisation: Named;
  readonly object: string;
  readonly duesYear: number;
  readonly amountCents: Cents;
  readonly tariffBand: string | null;
  readonly fullTariffCents: Cents | null;
  readonly discountBp: number | null;
  readonly discountReason: string | null;
  readonly representative: string | null;
  readonly renewedActNumber: string | null;
  readonly renewedActOn: CalendarDay | null;
  readonly line: ImputedAmount;
}

export interface ApplicationFacts {
  readonly id: number;
  readonly title: string;
  readonly purpose: string | null;
  readonly funder: string;
  readonly operator: string | null;
  readonly call: string | null;
  readonly platform: string | null;
  readonly filedOn: CalendarDay | null;
  readonly yearCount: number | null;
  readonly tax: Tax | null;
  readonly projectCostCents: Cents | null;
  readonly requestedCents: Cents | null;
}

export interface AuthorisationFacts {
  readonly id: number;
  readonly title: string;
  readonly programme: string | null;
  readonly coversUntil: CalendarDay | null;
  readonly signingAuthority: string | null;
  readonly applications: readonly ApplicationFacts[];
  readonly revenue: readonly {
    budget: string;
    section: Section;
    firstYear: number;
    andFollowing: boolean;
    amountCents: Cents | null;
  }[];
}

export interface RefusalFacts {
  readonly beneficiary: Named;
  readonly title: string;
  readonly fiscalYear: number | null;
  readonly reasons: string | null;
}

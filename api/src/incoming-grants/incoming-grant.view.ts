import type { ActionView, ReasonView } from '../platform/actions.view.js';
import type { AmountTotal, NamedLink, NumberedLink } from '../platform/links.view.js';
import type { IncomingGrantState, RevenueSection, Tax } from './domain/incoming-grant.js';

export class IncomingGrantItem {
  id: number;
  number: string;
  state: IncomingGrantState;
  stateSince: string;
  title: string;
  funder: string;
  operator: string | null;
  programme: string | null;
  call: string | null;
  filedOn: string | null;
  authorisedOn: string | null;
  /** Filed before it was authorised, or filed and not authorised yet. */
  filedFirst: boolean;
  tax: Tax | null;
  projectCostCents: number | null;
  eligibleBaseCents: number | null;
  requestedCents: number | null;
  awardedCents: number | null;
  receivedCents: number | null;
  authorisationId: number | null;
  /** Whether an authorisation being prepared names it. */
  listed: boolean;
  departmentId: number;
  department: string;
  officerId: number;
  officer: string;
  demonstration: boolean;
}

export class IncomingGrantPage {
  items: IncomingGrantItem[];
  hasNextPage: boolean;
}

/** Each amount by itself: none is added to another, none stands for another. */
export class IncomingGrantTotals {
  count: number;
  projectCost: AmountTotal;
  eligibleBase: AmountTotal;
  requested: AmountTotal;
  awarded: AmountTotal;
  received: AmountTotal;
}

/** The authorisation that it has, or the one being prepared that names it. */
export class GrantAuthorisationView {
  id: number;
  title: string;
  authorisedOn: string | null;
  coversUntil: string | null;
  signingAuthority: string | null;
  /** Whether it names the application, or covers it by its programme. */
  lists: boolean;
  report: NumberedLink | null;
  deliberation: NumberedLink | null;
}

/** A voted authorisation that would cover it without a new vote. */
export class CoveringAuthorisation {
  id: number;
  title: string;
  coversUntil: string;
}

export class IncomingGrantView {
  id: number;
  version: number;
  number: string;
  state: IncomingGrantState;
  stateSince: string;
  department: NamedLink;
  officer: NamedLink;
  title: string;
  purpose: string | null;
  funder: string;
  operator: string | null;
  programme: string | null;
  call: string | null;
  platform: string | null;
  filingReference: string | null;
  firstYear: number | null;
  yearCount: number | null;
  tax: Tax | null;
  section: RevenueSection | null;
  /** Five amounts, each null when nobody states it; none is derived from another. */
  projectCostCents: number | null;
  eligibleBaseCents: number | null;
  requestedCents: number | null;
  awardedCents: number | null;
  /** Everything received to date. */
  receivedCents: number | null;
  filedOn: string | null;
  authorisedOn: string | null;
  decidedOn: string | null;
  agreedOn: string | null;
  claimedOn: string | null;
  receivedOn: string | null;
  justifiedOn: string | null;
  closedOn: string | null;
  /** Why it was refused or abandoned. */
  closingReason: string | null;
  authorisation: GrantAuthorisationView | null;
  coveredBy: CoveringAuthorisation[];
  /** What the reader must be told, and which refuses nothing. */
  warnings: ReasonView[];
  demonstration: boolean;
  actions: ActionView[];
  sealed: string[];
}

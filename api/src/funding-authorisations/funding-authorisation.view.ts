import type { Section } from '../budget/domain/budget.js';
import type { IncomingGrantState, Tax } from '../incoming-grants/domain/incoming-grant.js';
import type { ActionView } from '../platform/actions.view.js';
import type { AmountTotal, NamedLink, NumberedLink } from '../platform/links.view.js';
import type { FundingAuthorisationState } from './domain/funding-authorisation.lifecycle.js';

export class FundingAuthorisationItem {
  id: number;
  title: string;
  programme: string | null;
  coversUntil: string | null;
  state: FundingAuthorisationState;
  stateSince: string;
  authorisedOn: string | null;
  /** Those that it names and those attached to it. */
  applicationCount: number;
  reportId: number | null;
  departmentId: number;
  department: string;
  officerId: number;
  officer: string;
  demonstration: boolean;
}

export class FundingAuthorisationPage {
  items: FundingAuthorisationItem[];
  hasNextPage: boolean;
}

export class FundingAuthorisationTotals {
  count: number;
}

export class AuthorisedApplicationView {
  id: number;
  number: string;
  title: string;
  state: IncomingGrantState;
  funder: string;
  operator: string | null;
  tax: Tax | null;
  projectCostCents: number | null;
  requestedCents: number | null;
  filedOn: string | null;
  /** Whether the act names it; otherwise it was attached under the blanket. */
  named: boolean;
}

export class ExpectedRevenueView {
  budgetId: number;
  budget: string;
  section: Section;
  firstYear: number;
  andFollowing: boolean;
  /** Null when the act does not state it. */
  amountCents: number | null;
}

export class AuthorisationActView {
  id: number;
  number: string;
  adoptedOn: string;
  /** Derived; null while a fact is missing. */
  enforceableOn: string | null;
}

export class FundingAuthorisationView {
  id: number;
  version: number;
  title: string;
  programme: string | null;
  coversUntil: string | null;
  signingAuthority: string | null;
  state: FundingAuthorisationState;
  stateSince: string;
  authorisedOn: string | null;
  department: NamedLink;
  officer: NamedLink;
  applications: AuthorisedApplicationView[];
  /** Costs of the projects, and aid requested: neither is the expected revenue. */
  projectCost: AmountTotal;
  requested: AmountTotal;
  expectedRevenue: ExpectedRevenueView[];
  /** Null while one of the entries is not stated: it is never taken from the applications. */
  expectedCents: number | null;
  report: NumberedLink | null;
  deliberation: AuthorisationActView | null;
  demonstration: boolean;
  actions: ActionView[];
  sealed: string[];
}

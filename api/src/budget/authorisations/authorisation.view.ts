import type { AmountTotal } from '../../platform/links.view.js';
import type { AuthorisationEntryKind } from '../domain/authorisation.js';
import type { Section } from '../domain/budget.js';

export class AuthorisationItem {
  id: number;
  budgetId: number;
  budget: string;
  section: Section;
  number: string;
  title: string;
  firstYear: number;
  lastYear: number;
  votedCents: number;
  reservedCents: number;
  committedCents: number;
  availableCents: number;
  demonstration: boolean;
}

export class AuthorisationPage {
  items: AuthorisationItem[];
  hasNextPage: boolean;
}

export class AuthorisationTotals {
  count: number;
  voted: AmountTotal;
  reserved: AmountTotal;
  committed: AmountTotal;
  available: AmountTotal;
}

/** A vote, or a revision of it. */
export class AuthorisationVoteView {
  id: number;
  kind: AuthorisationEntryKind;
  label: string;
  cents: number;
  on: string;
  recordedBy: string | null;
}

/** A document that consumes it, once and at its total. */
export class AuthorisationConsumerView {
  kind: string;
  id: number;
  label: string;
  reservedCents: number;
  committedCents: number;
}

/** What the documents that consume it ask of the credits of one year. */
export class YearlyCreditsView {
  year: number;
  /** On their imputation lines of that year. */
  plannedCents: number;
  /** Reserved or committed on the credits of that year. */
  boundCents: number;
  orderedCents: number;
}

export class AuthorisationView extends AuthorisationItem {
  version: number;
  votes: AuthorisationVoteView[];
  consumers: AuthorisationConsumerView[];
  schedule: YearlyCreditsView[];
}

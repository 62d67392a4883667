import type { OpinionDirection } from '../act-texts/domain/act.js';
import { YearlyAidView } from '../awards/award.view.js';
import type { ConventionState } from '../conventions/domain/convention.lifecycle.js';
import type { ActionView } from '../platform/actions.view.js';
import { type AmountTotal, type NamedLink, NumberedLink } from '../platform/links.view.js';
import type { SittingState } from '../sittings/domain/sitting.lifecycle.js';
import type { Body } from '../sittings/domain/sitting.js';
import type { ItemKind } from './domain/item.js';
import type { ReportState } from './domain/report.lifecycle.js';

export class ReportSittingView {
  id: number;
  body: Body;
  heldOn: string;
  state: SittingState;
}

export class ReportActView {
  id: number;
  number: string;
  adoptedOn: string;
  /** Derived; null while a fact is missing. */
  enforceableOn: string | null;
}

export class DecidedVisaView {
  by: string | null;
  on: string | null;
}

/** As the law stands on the day of the sitting. */
export class DecidedConventionView extends YearlyAidView {
  id: number | null;
  state: ConventionState | null;
}

/** One thing decided, whatever its kind. */
export class DecidedItemView {
  kind: ItemKind;
  id: number;
  label: string;
  /** The year on whose credits it is decided; null when it has none. */
  year: number | null;
  beneficiaryId: number | null;
  beneficiaryName: string | null;
  /** Null when none is decided. */
  amountCents: number | null;
  /** In the life cycle of its own subject. */
  state: string;
  /** The finance visa; null when no credits are at stake. */
  visa: DecidedVisaView | null;
  /** Null for a kind that calls for none. */
  convention: DecidedConventionView | null;
}

/** Each part is null when nobody states it. */
export class OpinionView {
  body: string | null;
  givenOn: string | null;
  direction: OpinionDirection | null;
}

export class CitedActView {
  body: string | null;
  actOn: string | null;
  /** Exactly as printed. */
  number: string | null;
  citedFor: string | null;
  /** How else the same act is written here. */
  spellings: string[];
  /** The act itself, when it is kept here and the reader may open it. */
  deliberation: NumberedLink | null;
}

export class ReportItem {
  id: number;
  number: string;
  title: string;
  body: Body;
  state: ReportState;
  stateSince: string;
  departmentId: number;
  department: string;
  officerId: number;
  officer: string;
  itemCount: number;
  /** Of the amounts that are known; null when it decides none. */
  amountCents: number | null;
  sittingId: number | null;
  heldOn: string | null;
  agendaRank: number | null;
  demonstration: boolean;
}

export class ReportPage {
  items: ReportItem[];
  hasNextPage: boolean;
}

export class ReportTotals {
  count: number;
  amount: AmountTotal;
}

export class ReportView {
  id: number;
  version: number;
  number: string;
  department: NamedLink;
  officer: NamedLink;
  title: string;
  body: Body;
  rapporteur: string | null;
  statement: string | null;
  state: ReportState;
  stateSince: string;
  opinions: OpinionView[];
  citedActs: CitedActView[];
  sitting: ReportSittingView | null;
  agendaRank: number | null;
  deliberation: ReportActView | null;
  items: DecidedItemView[];
  /** Kept for its act, when it is adopted; null when none is. */
  reservedNumber: string | null;
  /** Of the amounts that are known; null when it decides none. */
  totalCents: number | null;
  demonstration: boolean;
  actions: ActionView[];
  sealed: string[];
}

import type { AwardState } from '../awards/domain/award.js';
import type { ConventionState } from '../conventions/domain/convention.lifecycle.js';
import type { ActionView } from '../platform/actions.view.js';
import type { AmountTotal, NamedLink } from '../platform/links.view.js';
import type { SittingState } from '../sittings/domain/sitting.lifecycle.js';
import type { Body } from '../sittings/domain/sitting.js';
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

export class ReportAwardView {
  id: number;
  object: string;
  fiscalYear: number;
  beneficiaryId: number;
  beneficiaryName: string;
  amountCents: number;
  state: AwardState;
  visaBy: string | null;
  visaOn: string | null;
  conventionId: number | null;
  conventionState: ConventionState | null;
  /** Whether the law asks for a convention, on the day of the sitting. */
  conventionRequired: boolean;
  /** What the body is awarded in the year, this award included: the figure set against the threshold. */
  yearCents: number;
  /** Null when the law has none on that day. */
  thresholdCents: number | null;
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
  awardCount: number;
  amountCents: number;
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
  sitting: ReportSittingView | null;
  agendaRank: number | null;
  deliberation: ReportActView | null;
  awards: ReportAwardView[];
  totalCents: number;
  demonstration: boolean;
  actions: ActionView[];
  sealed: string[];
}

import type { ActionView } from '../platform/actions.view.js';
import { type AmountTotal, type NamedLink, NumberedLink } from '../platform/links.view.js';
import { CitedActView, DecidedItemView, OpinionView } from '../reports/report.view.js';
import type { CertifierAttendance } from './domain/certifier.js';
import type { Body } from '../sittings/domain/sitting.js';

export class DeliberationSittingView {
  id: number;
  body: Body;
  heldOn: string;
  chair: string;
  presentCount: number;
  representedCount: number;
  excusedCount: number;
  printedPresentCount: number | null;
}

export class DeliberationReportView extends NumberedLink {
  title: string;
}

/** Told beside the certifier, never judged: a delegation of signature does not ask for it. */
export class CertifierAttendanceView {
  attendance: CertifierAttendance;
  representedBy: string | null;
}

export class DeliberationItem {
  id: number;
  number: string;
  title: string;
  adoptedOn: string;
  reportId: number;
  departmentId: number;
  department: string;
  /** Of the amounts that are known; null when it decides none. */
  amountCents: number | null;
  signedOn: string | null;
  transmittedOn: string | null;
  receivedOn: string | null;
  publishedOn: string | null;
  notifiedOn: string | null;
  enforceableOn: string | null;
  demonstration: boolean;
}

export class DeliberationPage {
  items: DeliberationItem[];
  hasNextPage: boolean;
}

export class DeliberationTotals {
  count: number;
  amount: AmountTotal;
}

export class DeliberationView {
  id: number;
  version: number;
  number: string;
  department: NamedLink;
  adoptedOn: string;
  voteWording: string;
  certifierName: string | null;
  certifierCapacity: string | null;
  /** Null while the certifier is not known. */
  certifierAttendance: CertifierAttendanceView | null;
  signedOn: string | null;
  transmittedOn: string | null;
  receivedOn: string | null;
  publishedOn: string | null;
  notifiedOn: string | null;
  /** Derived: the later of reception and of publication or notification; null while one is missing. */
  enforceableOn: string | null;
  /** Whether that day has come. */
  enforceable: boolean;
  /** Days from the sitting to the reception by the legality control. */
  receptionDelayDays: number | null;
  sitting: DeliberationSittingView;
  report: DeliberationReportView;
  opinions: OpinionView[];
  citedActs: CitedActView[];
  items: DecidedItemView[];
  /** Of the amounts that are known; null when it decides none. */
  totalCents: number | null;
  demonstration: boolean;
  actions: ActionView[];
  sealed: string[];
}

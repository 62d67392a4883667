import type { ActionView } from '../platform/actions.view.js';
import type { Attendance } from './domain/attendance.js';
import type { SittingState } from './domain/sitting.lifecycle.js';
import type { Body } from './domain/sitting.js';

export class SittingMemberView {
  name: string;
  attendance: Attendance;
  representedBy: string | null;
}

export class AttendanceCountsView {
  present: number;
  represented: number;
  excused: number;
}

/** A report on the agenda, in its order. */
export class AgendaItemView {
  id: number;
  agendaRank: number;
  number: string;
  title: string;
  state: string;
  /** Kept for its act, when it is adopted. */
  reservedNumber: string | null;
  deliberationId: number | null;
  deliberationNumber: string | null;
}

export class SittingItem {
  id: number;
  body: Body;
  heldOn: string;
  chair: string;
  state: SittingState;
  presentCount: number;
  reportCount: number;
}

export class SittingPage {
  items: SittingItem[];
  hasNextPage: boolean;
}

export class SittingTotals {
  count: number;
}

export class SittingView {
  id: number;
  version: number;
  body: Body;
  heldOn: string;
  chair: string;
  secretary: string | null;
  printedPresentCount: number | null;
  state: SittingState;
  stateSince: string;
  members: SittingMemberView[];
  counts: AttendanceCountsView;
  /** Whether the printed number of members present is not that of the list; false while one of them is unknown. */
  presentCountDiffers: boolean;
  agenda: AgendaItemView[];
  actions: ActionView[];
  sealed: string[];
}

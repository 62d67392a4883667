import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Cents } from '../kernel/money.js';

/** What the band needs to know of a file; null while a thing does not exist or a fact is not stated. */
export interface ProgressFacts {
  today: CalendarDay;
  requestCount: number;
  requestedCents: Cents | null;
  requestedUnknown: number;
  requestState: string | null;
  requestSince: CalendarDay | null;
  receivedOn: CalendarDay | null;
  requestId: number | null;
  departmentId: number | null;
  departmentName: string | null;
  beneficiaryName: string | null;
  awardId: number | null;
  awardState: string | null;
  awardSince: CalendarDay | null;
  awardCents: Cents | null;
  paidCents: Cents | null;
  visaOn: CalendarDay | null;
  reportId: number | null;
  reportNumber: string | null;
  reportState: string | null;
  reportSince: CalendarDay | null;
  sittingOn: CalendarDay | null;
  deliberationId: number | null;
  deliberationNumber: string | null;
  adoptedOn: CalendarDay | null;
  transmittedOn: CalendarDay | null;
  legalityReceivedOn: CalendarDay | null;
  publishedOn: CalendarDay | null;
  enforceableOn: CalendarDay | null;
  conventionId: number | null;
  conventionState: string | null;
  conventionSince: CalendarDay | null;
  conventionNotifiedOn: CalendarDay | null;
  instalmentCount: number;
  certifiedCount: number;
  /** The mandats, and the instalments that have none yet. */
  payableCount: number;
  paidCount: number;
  lastPaidOn: CalendarDay | null;
  openMandat: { state: string; since: CalendarDay; bordereau: string | null } | null;
  openPayment: { state: string; since: CalendarDay } | null;
  earmarkedParts: number;
  financialReportsReceived: number;
  financialReportsAccepted: number;
  financialReportReceivedOn: CalendarDay | null;
  justifiedOn: CalendarDay | null;
  justificationDueOn: CalendarDay | null;
}

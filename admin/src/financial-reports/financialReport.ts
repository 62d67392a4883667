import type { Schemas, View } from '../api/types';

export type FinancialReport = Schemas['FinancialReportView'] & View;
export type FinancialReportItem = Schemas['FinancialReportItem'];

/** Days are written so that they compare as text. Once returned, what counts is that there is none yet. */
export const isLate = (
  { state, receivedOn, dueOn }: Pick<FinancialReportItem, 'state' | 'receivedOn' | 'dueOn'>,
  today: string | undefined,
): boolean => (state === 'returned' ? (today ?? '') : receivedOn) > dueOn;

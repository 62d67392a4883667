import type { Schemas } from '../api/types';
import type { Family } from '../theme/tokens';

export type Bridge = Schemas['BridgeView'];
export type Ledger = Schemas['BridgeLedger'];
export type BridgeItem = Schemas['BridgeItem'];
export type Step = BridgeItem['step'];
export type Situation = BridgeItem['situation'];

export const steps = ['voted', 'committed', 'conventioned', 'ordered', 'paid', 'justified'] as const satisfies Step[];

/** Who has the next move: ourselves, somebody else, or nobody until something is put right. */
export const familyOf: Readonly<Record<Situation, Family>> = {
  cancelled_at_year_end: 'ended',
  credits_left_uncommitted: 'attention',
  credits_to_commit: 'progress',
  credits_of_year_to_come: 'neutral',
  convention_to_send: 'progress',
  convention_at_beneficiary: 'wait',
  convention_to_sign: 'wait',
  convention_unsigned: 'attention',
  convention_to_notify: 'progress',
  act_not_enforceable: 'wait',
  report_before_balance: 'wait',
  to_certify: 'progress',
  certified_for_less: 'info',
  to_liquidate: 'progress',
  to_order: 'progress',
  mandat_rejected: 'stop',
  mandat_cancelled: 'attention',
  dues: 'info',
  to_gather: 'progress',
  bordereau_to_sign: 'wait',
  bordereau_to_send: 'progress',
  to_take_in_charge: 'wait',
  to_pay: 'wait',
  report_awaited: 'wait',
  report_late: 'attention',
  report_to_check: 'progress',
  report_returned: 'attention',
  nothing_left: 'done',
};

export const situations = Object.keys(familyOf) as Situation[];

/** The items that make a figure, as a list of the same total. */
export const itemsPath = (filters: object, by: { reached: Step } | { situation: Situation }): string =>
  `/bridge-items?filter=${encodeURIComponent(JSON.stringify({ ...filters, ...by }))}`;

export const requestsPath = (ids: readonly number[]): string =>
  `/grant-requests?filter=${encodeURIComponent(JSON.stringify({ ids }))}`;

/** What was decided of a file at the end of the year. */
export const yearEndPath = ({ fiscalYearId, kind, fileId }: BridgeItem): string =>
  `/fiscal-years/${fiscalYearId}/year-end?kind=${kind}&fileId=${fileId}`;

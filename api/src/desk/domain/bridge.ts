/** How far a euro that was voted has come. Each step holds those after it. */
export const STEPS = ['voted', 'committed', 'conventioned', 'ordered', 'paid', 'justified'] as const;
export type Step = (typeof STEPS)[number];

/** Why a euro stands where it stands, and the step that it has reached. */
export const SITUATIONS = {
  cancelled_at_year_end: 'voted',
  credits_left_uncommitted: 'voted',
  credits_to_commit: 'voted',
  credits_of_year_to_come: 'voted',
  convention_to_send: 'committed',
  convention_at_beneficiary: 'committed',
  convention_to_sign: 'committed',
  convention_unsigned: 'committed',
  convention_to_notify: 'conventioned',
  act_not_enforceable: 'conventioned',
  report_before_balance: 'conventioned',
  to_certify: 'conventioned',
  certified_for_less: 'conventioned',
  to_liquidate: 'conventioned',
  to_order: 'conventioned',
  mandat_rejected: 'conventioned',
  mandat_cancelled: 'conventioned',
  dues: 'conventioned',
  to_gather: 'ordered',
  bordereau_to_sign: 'ordered',
  bordereau_to_send: 'ordered',
  to_take_in_charge: 'ordered',
  to_pay: 'ordered',
  report_awaited: 'paid',
  report_late: 'paid',
  report_to_check: 'paid',
  report_returned: 'paid',
  nothing_left: 'justified',
} as const satisfies Record<string, Step>;
export type Situation = keyof typeof SITUATIONS;

export const situations = Object.keys(SITUATIONS) as Situation[];

/** The situations of a step and of those after it: what has come at least that far. */
export const reaching = (step: Step): Situation[] =>
  situations.filter((situation) => STEPS.indexOf(SITUATIONS[situation]) >= STEPS.indexOf(step));

/** The steps that the ledger tells too. */
export const LEDGER_STEPS = ['committed', 'ordered'] as const satisfies readonly Step[];
export type LedgerStep = (typeof LEDGER_STEPS)[number];

/** Why the ledger of a year has more than what came as far: what is attached is a charge of it, and is paid on the next one. */
export const LEDGER_GAPS = ['attached'] as const;
export type LedgerGap = (typeof LEDGER_GAPS)[number];

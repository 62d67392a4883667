import type { Invariant } from './invariants.js';
import type { Season } from './ledger.js';
import type { Act } from './steps.js';

export interface Guard {
  readonly name: string;
  readonly remove: string;
  /** The acts that it stands in the way of, alone or at once. */
  readonly meets: readonly Act[];
  readonly breaks: Invariant;
  /** How many act at once; one when left out. */
  readonly atOnce?: number;
  /** In the course of the year when left out. */
  readonly season?: Season;
}

const check = (table: string, name: string): Pick<Guard, 'name' | 'remove'> => ({
  name,
  remove: `ALTER TABLE ${table} DROP CONSTRAINT ${name} CASCADE`,
});
const trigger = (table: string, name: string): Pick<Guard, 'name' | 'remove'> => ({
  name,
  remove: `ALTER TABLE ${table} DISABLE TRIGGER ${name}`,
});

/**
 * What holds each invariant. An envelope is the sum of its lines: what its own CHECKs say of balances below zero and of
 * what is ordered follows from theirs, so that no sequence can tell them apart.
 */
export const GUARDS: readonly Guard[] = [
  {
    ...check('control_envelope', 'ck_control_envelope_within_credits'),
    meets: ['open'],
    breaks: 'used ≤ voted, per envelope',
  },
  {
    ...trigger('movement', 'movement_within_line'),
    meets: ['reserve'],
    breaks: 'a line is below zero by its overrides alone',
  },
  {
    ...trigger('line_override', 'line_override_append_only'),
    meets: ['override', 'forgetOverride'],
    breaks: 'a line is below zero by its overrides alone',
  },
  {
    ...trigger('line_override', 'line_override_under_right'),
    meets: ['overrideWithoutRight'],
    breaks: 'an override has its right and its reservation',
  },
  {
    ...check('line_override', 'fk_line_override_movement'),
    meets: ['overrideNothing'],
    breaks: 'an override has its right and its reservation',
  },
  {
    ...check('credit_line', 'ck_credit_line_balances'),
    meets: ['release', 'giveBack', 'commit'],
    breaks: 'no balance below zero',
  },
  {
    ...check('credit_line', 'ck_credit_line_ordered_within_committed'),
    meets: ['orderCredits'],
    breaks: 'ordered ≤ committed, per line and envelope',
  },
  { ...trigger('movement', 'movement_applied'), meets: ['reserve', 'open'], breaks: 'balances = recount' },
  { ...trigger('movement', 'movement_append_only'), meets: ['rewriteMovement'], breaks: 'balances = recount' },
  { ...trigger('movement', 'movement_append_only'), meets: ['forgetMovement'], breaks: 'balances = recount' },
  {
    ...trigger('control_envelope', 'control_envelope_balances'),
    meets: ['editEnvelope'],
    breaks: 'balances = recount',
  },
  { ...trigger('credit_line', 'credit_line_balances'), meets: ['editLine'], breaks: 'balances = recount' },
  { ...check('movement', 'uq_movement_key'), meets: ['reserve', 'open'], breaks: 'no movement twice' },
  {
    ...trigger('movement', 'movement_transfer_balanced'),
    meets: ['halfTransfer'],
    breaks: 'a transfer gives what it takes',
  },
  { ...check('movement', 'uq_movement_corrects'), meets: ['correctAgain'], breaks: 'an entry is put right once' },
  {
    ...check('movement', 'ck_movement_kind'),
    meets: ['commitFromNothing'],
    breaks: 'a movement does what its kind says',
  },
  {
    name: 'FOR SHARE of hold_movement_to_year()',
    remove: `DO $$ BEGIN EXECUTE replace(pg_get_functiondef('hold_movement_to_year'::regproc), 'FOR SHARE', ''); END $$`,
    meets: ['reserveSlowly', 'leaveVote'],
    breaks: 'a year that left its vote has nothing reserved',
    atOnce: 4,
  },
  {
    // The older of the two follows from the other, and stands alone without it.
    name: 'ck_imputation_line_ordered_within_committed',
    remove: `ALTER TABLE imputation_line DROP CONSTRAINT ck_imputation_line_ordered_within_committed,
      DROP CONSTRAINT ck_imputation_line_ordered_within`,
    meets: ['bearTooMuch'],
    breaks: 'paid ≤ ordered ≤ committed ≤ award, per line',
  },
  {
    ...check('award', 'ck_award_certified_within_granted'),
    meets: ['certifyTooMuch'],
    breaks: 'paid ≤ certified ≤ award',
  },
  { ...trigger('imputation_line', 'imputation_line_adds_up'), meets: ['unbalance'], breaks: 'an award is its lines' },
  {
    ...check('payment', 'uq_payment_instalment'),
    meets: ['certify', 'certifyAgain'],
    breaks: 'an instalment is certified once',
  },
  {
    name: 'uq_mandat_payment_budget',
    remove: 'DROP INDEX uq_mandat_payment_budget',
    meets: ['liquidateBeside'],
    breaks: 'a payment is liquidated once a budget',
  },
  {
    name: 'uq_mandat_first',
    remove: 'DROP INDEX uq_mandat_first',
    meets: ['cancel', 'reject', 'liquidateAfter'],
    breaks: 'balances = recount',
  },
  {
    ...check('award', 'ck_award_given_up'),
    meets: ['grant', 'renounce', 'certifyGivenUp'],
    breaks: 'nothing is certified on what is given up',
  },
  { ...trigger('mandat', 'mandat_end_final'), meets: ['cancel', 'reviveMandat'], breaks: 'balances = recount' },
  { ...trigger('mandat', 'mandat_amount_immutable'), meets: ['editMandat'], breaks: 'balances = recount' },
  { ...trigger('payment', 'payment_amount_immutable'), meets: ['editPayment'], breaks: 'balances = recount' },
  { ...trigger('award', 'award_balances'), meets: ['editCertified'], breaks: 'balances = recount' },
  { ...trigger('imputation_line', 'imputation_line_balances'), meets: ['editOrdered'], breaks: 'balances = recount' },
  {
    ...trigger('external_consumption', 'external_consumption_told'),
    meets: ['tellWithoutMoving'],
    breaks: 'what others spend is the last figure told',
  },
  {
    ...trigger('movement', 'movement_within_provisional'),
    meets: ['openProvisional', 'openTooMuch'],
    breaks: 'provisional credits stay within the year before',
  },
  {
    ...trigger('movement', 'movement_replaces_provisional'),
    meets: ['openProvisional', 'openBeside'],
    breaks: 'a year never has its budget beside its provisional credits',
  },
  {
    ...trigger('fiscal_year', 'fiscal_year_replaces_provisional'),
    meets: ['openProvisional', 'voteBeside'],
    breaks: 'a year never has its budget beside its provisional credits',
  },
  {
    ...trigger('movement', 'movement_binds_imputation'),
    meets: ['decide'],
    breaks: 'the bridge tells what the ledger tells',
    season: 'yearEnd',
  },
  {
    ...trigger('fiscal_year', 'fiscal_year_closed_decided'),
    meets: ['closeUndecided'],
    breaks: 'a closed year leaves nothing undecided',
    season: 'yearEnd',
  },
  {
    ...check('year_end_decision', 'uq_year_end_decision_line'),
    meets: ['decide', 'decideAgain'],
    breaks: 'what a year end decided is what moved',
    season: 'yearEnd',
  },
  {
    ...trigger('year_end_decision', 'year_end_decision_append_only'),
    meets: ['decide', 'forgetDecision'],
    breaks: 'the bridge tells what the ledger tells',
    season: 'yearEnd',
  },
  {
    ...check('award', 'ck_award_certified_within_granted'),
    meets: ['cancelTooMuch'],
    breaks: 'paid ≤ certified ≤ award',
    season: 'yearEnd',
  },
  {
    ...trigger('imputation_line', 'imputation_line_balances'),
    meets: ['editAttached'],
    breaks: 'balances = recount',
    season: 'yearEnd',
  },
];

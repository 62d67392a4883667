import fc from 'fast-check';
import { advanceAward } from '../../src/awards/advance.js';
import { recordCredits } from '../../src/budget/create.js';
import {
  cancelOrder,
  commit,
  order,
  type Origin,
  releaseCommitment,
  releaseReservation,
  reserve,
} from '../../src/budget/movements.js';
import { correctMovement } from '../../src/budget/corrections/correct.js';
import { advanceTransfer } from '../../src/budget/transfers/advance.js';
import { createTransfer } from '../../src/budget/transfers/create.js';
import { advancePayment } from '../../src/payments/advance.js';
import { advanceBordereau } from '../../src/payments/bordereaux/advance.js';
import { prepareBordereau } from '../../src/payments/bordereaux/prepare.js';
import { certifyPayment } from '../../src/payments/certify.js';
import { advanceMandat } from '../../src/payments/mandats/advance.js';
import { reissueMandat } from '../../src/payments/mandats/reissue.js';
import type { Tx } from '../../src/platform/context.js';
import type { Ledger } from './ledger.js';
import { TODAY } from './prepared.js';

/** What chance chooses for a step: which line, which award, which payment or mandat, how much. */
export interface Choice {
  readonly line: number;
  readonly award: number;
  readonly nth: number;
  readonly cents: number;
}

type Play = (ledger: Ledger, choice: Choice) => Promise<boolean>;

/** One of the rows of a table, those that meet its condition when it has one. */
const chosen = async (tx: Tx, among: string, nth: number): Promise<{ id: number }> => {
  const rows = await tx.query<{ id: number }>(`SELECT id FROM ${among} ORDER BY id`);
  return { id: rows[nth % Math.max(rows.length, 1)]?.id ?? 0 };
};

/** A document of no subject, which asks for movements as any other: three of them, so that chance repeats itself. */
const document = ({ nth }: Choice): Origin => ({ kind: 'trial', id: nth % 3, label: 'Essai', occasion: nth });

const ofLine = async (tx: Tx, { line, cents }: Choice) => {
  const lines = await tx.query<{ id: number }>(
    `SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id JOIN fiscal_year y ON y.id = e.fiscal_year_id
     WHERE y.year IN (2019, 2021) ORDER BY l.id`,
  );
  return [{ creditLineId: lines[line % lines.length]!.id, amountCents: cents }];
};

const moving =
  (move: typeof reserve): Play =>
  (ledger, choice) =>
    ledger.act('finance', async (tx) => move(tx, document(choice), await ofLine(tx, choice)));

const advancing =
  (who: Parameters<Ledger['act']>[0], action: Parameters<typeof advanceAward>[2], reason?: string): Play =>
  (ledger, { award }) =>
    ledger.act(who, async (tx) => advanceAward(tx, await chosen(tx, 'award', award), action, { reason }));

const onMandat =
  (who: Parameters<Ledger['act']>[0], action: Parameters<typeof advanceMandat>[2]): Play =>
  (ledger, { nth }) =>
    ledger.act(who, async (tx) =>
      advanceMandat(tx, await chosen(tx, 'mandat', nth), action, { on: TODAY, proof: 'Flux', reason: 'Essai' }),
    );

/** What people do, through the use cases. */
export const ACTS = {
  open: (ledger, choice) =>
    ledger.act('finance', async (tx) => {
      const [{ creditLineId } = { creditLineId: 0 }] = await ofLine(tx, choice);
      const amountCents = choice.nth % 2 === 0 ? choice.cents : -choice.cents;
      const label = `DM n° ${choice.nth}`;
      await recordCredits(tx, creditLineId, { kind: 'amending_budget', amountCents, on: TODAY, label });
    }),
  /** To the other line of its envelope, or to another budget, which is refused. */
  transfer: (ledger, choice) =>
    ledger.act('finance', async (tx) => {
      const [from, to] = [await ofLine(tx, choice), await ofLine(tx, { ...choice, line: choice.line ^ 1 })];
      const [fromLineId, toLineId] = [from[0]!.creditLineId, to[0]!.creditLineId];
      const { cents: amountCents } = choice;
      await createTransfer(tx, { fromLineId, toLineId, amountCents, on: TODAY, label: 'Virement' });
    }),
  correctTransfer: (ledger, { nth }) =>
    ledger.act('finance', async (tx) =>
      advanceTransfer(tx, await chosen(tx, 'transfer', nth), 'correct', { reason: 'Erreur de ligne' }),
    ),
  correctEntry: (ledger, { nth }) =>
    ledger.act('finance', async (tx) => {
      const { id } = await chosen(tx, `movement WHERE kind = 'amending_budget'`, nth);
      await correctMovement(tx, id, { reason: 'Erreur de montant' });
    }),
  reserve: moving(reserve),
  commit: moving(commit),
  release: moving(releaseReservation),
  giveBack: moving(releaseCommitment),
  orderCredits: moving(order),
  cancelOrder: moving(cancelOrder),
  visa: advancing('finance', 'give_visa'),
  override: advancing('budgetHead', 'give_visa', 'Virement attendu'),
  takeBack: advancing('finance', 'return_to_draft', 'À revoir'),
  askAgain: advancing('officer', 'request_visa'),
  grant: advancing('clerk', 'grant'),
  renounce: advancing('officer', 'renounce', 'Le bénéficiaire renonce'),
  certify: (ledger, { nth }) =>
    ledger.act('officer', async (tx) => {
      const { id: instalmentId } = await chosen(tx, 'instalment', nth);
      const [{ amountCents } = { amountCents: 1 }] = await tx.query<{ amountCents: number }>(
        'SELECT amount_cents AS "amountCents" FROM instalment WHERE id = $1',
        [instalmentId],
      );
      await certifyPayment(tx, { instalmentId, amountCents, evidence: 'Pièces vues' });
    }),
  liquidate: (ledger, { nth }) =>
    ledger.act('finance', async (tx) => advancePayment(tx, await chosen(tx, 'payment', nth), 'liquidate')),
  order: onMandat('finance', 'order'),
  send: async (ledger, { nth }) => {
    let id = 0;
    await ledger.act('secondFinance', async (tx) => {
      ({ id } = await prepareBordereau(tx, { mandatIds: [(await chosen(tx, 'mandat', nth)).id] }));
    });
    for (const who of ['signatory', 'territorySignatory'] as const)
      await ledger.act(who, (tx) => advanceBordereau(tx, { id }, 'sign'));
    return ledger.act('secondFinance', (tx) => advanceBordereau(tx, { id }, 'send'));
  },
  takeInCharge: onMandat('budgetHead', 'take_in_charge'),
  pay: onMandat('budgetHead', 'record_payment'),
  reject: onMandat('budgetHead', 'reject'),
  cancel: onMandat('finance', 'cancel'),
  reissue: (ledger, { nth }) => ledger.act('finance', async (tx) => reissueMandat(tx, await chosen(tx, 'mandat', nth))),
} as const satisfies Record<string, Play>;

/** What a faulty use case, or a hand in the database, would write: no fact is read first, only the database is in the way. */
const BLIND = {
  editEnvelope: 'UPDATE control_envelope SET opened_cents = opened_cents + 1',
  editLine: 'UPDATE credit_line SET committed_cents = committed_cents + 1',
  rewriteMovement: 'UPDATE movement SET reserved_cents = reserved_cents + 1 WHERE kind = $$reservation$$',
  forgetMovement: 'DELETE FROM movement WHERE id = (SELECT max(id) FROM movement WHERE kind = $$order$$)',
  commitFromNothing: `INSERT INTO movement (kind, credit_line_id, committed_cents, accounting_date, origin_kind, origin_id, origin_label, key)
    SELECT 'commitment', id, 1, '${TODAY}', 'trial', id, 'Essai', 'nothing:' || id FROM credit_line WHERE available_cents > 0 LIMIT 1`,
  halfTransfer: `INSERT INTO movement (kind, credit_line_id, opened_cents, accounting_date, origin_kind, origin_id, origin_label, key)
    SELECT 'transfer', id, 1, '${TODAY}', 'transfer', 0, 'Essai', 'half:' || id FROM credit_line LIMIT 1`,
  correctAgain: `
    INSERT INTO correction (movement_id, reason) SELECT min(id), 'Essai' FROM movement WHERE kind = 'amending_budget'
      ON CONFLICT DO NOTHING;
    INSERT INTO movement (kind, credit_line_id, opened_cents, accounting_date, origin_kind, origin_id, origin_label, key, corrects_id)
      SELECT 'correction', credit_line_id, -opened_cents, '${TODAY}', 'trial', 1, 'Essai', gen_random_uuid()::text, id
      FROM movement WHERE id = (SELECT min(id) FROM movement WHERE kind = 'amending_budget')`,
  overrideWithoutRight: `
    INSERT INTO line_override (movement_key, credit_line_id, right_id, beyond_cents, reason, decided_by, decided_on)
      SELECT 'own:' || id, id, 1, 1, 'Urgent', current_setting('app.actor_id')::bigint, '${TODAY}'
      FROM credit_line WHERE id = 2;
    INSERT INTO movement (kind, credit_line_id, reserved_cents, accounting_date, recorded_by, origin_kind, origin_id, origin_label, key)
      SELECT 'reservation', id, available_cents + 1, '${TODAY}', current_setting('app.actor_id')::bigint, 'trial', 9, 'Essai', 'own:' || id
      FROM credit_line WHERE id = 2`,
  overrideNothing: `INSERT INTO line_override (movement_key, credit_line_id, right_id, beyond_cents, reason, decided_by, decided_on)
    SELECT 'none', 2, id, 1, 'Urgent', user_id, '${TODAY}' FROM line_override_right`,
  forgetOverride: 'DELETE FROM line_override',
  certifyAgain: `INSERT INTO payment (award_id, instalment_id, department_id, amount_cents, state_since, certified_by, certified_on, evidence)
    SELECT p.award_id, instalment_id, p.department_id, 1, p.state_since, certified_by, certified_on, evidence
    FROM payment p JOIN award a ON a.id = p.award_id WHERE a.certified_cents < a.amount_cents LIMIT 1`,
  certifyTooMuch: `INSERT INTO payment (award_id, instalment_id, department_id, amount_cents, state_since, certified_by, certified_on, evidence)
    SELECT a.id, i.id, a.department_id, a.amount_cents + 1, '${TODAY}', a.officer_id, '${TODAY}', 'Pièces vues'
    FROM instalment i JOIN award a ON a.id = i.award_id WHERE NOT EXISTS (SELECT FROM payment p WHERE p.instalment_id = i.id) LIMIT 1`,
  certifyGivenUp: `INSERT INTO payment (award_id, instalment_id, department_id, amount_cents, state_since, certified_by, certified_on, evidence)
    SELECT a.id, i.id, a.department_id, i.amount_cents, '${TODAY}', a.officer_id, '${TODAY}', 'Pièces vues'
    FROM instalment i JOIN award a ON a.id = i.award_id WHERE a.state = 'renounced' LIMIT 1`,
  liquidateAgain: `INSERT INTO mandat (payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since,
      certified_by, liquidated_by, iban_confirmed_by)
    SELECT payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since,
      certified_by, liquidated_by, iban_confirmed_by FROM mandat LIMIT 1`,
  bearTooMuch: `INSERT INTO mandat_line (mandat_id, imputation_line_id, amount_cents)
    SELECT m.id, i.id, i.amount_cents + 1 FROM mandat m, imputation_line i
    WHERE NOT EXISTS (SELECT FROM mandat_line b WHERE b.imputation_line_id = i.id) ORDER BY 1, 2 LIMIT 1`,
  reviveMandat: `UPDATE mandat SET state = 'liquidated', number = NULL, ordered_by = NULL, ordered_on = NULL, ended_on = NULL,
    ended_by = NULL, end_reason = NULL WHERE state = 'cancelled'`,
  editMandat: 'UPDATE mandat SET amount_cents = amount_cents + 1',
  editPayment: 'UPDATE payment SET amount_cents = amount_cents + 1',
  editCertified: 'UPDATE award SET certified_cents = certified_cents + 1 WHERE certified_cents < amount_cents',
  editOrdered: 'UPDATE imputation_line SET ordered_cents = ordered_cents + 1 WHERE ordered_cents < committed_cents',
  unbalance: `UPDATE imputation_line SET amount_cents = amount_cents + 1`,
  /** As the use case does: the year is taken, then its facts are read. */
  leaveVote: `SELECT pg_sleep(0.01); SELECT FROM fiscal_year WHERE year = 2021 FOR NO KEY UPDATE; UPDATE fiscal_year y SET state = 'additional_period' WHERE year = 2021
    AND NOT EXISTS (SELECT FROM control_envelope e WHERE e.fiscal_year_id = y.id AND e.reserved_cents > 0)`,
  reserveSlowly: `INSERT INTO movement (kind, credit_line_id, reserved_cents, accounting_date, recorded_by, origin_kind, origin_id, origin_label, key)
    SELECT 'reservation', 4, 1, '2021-03-01', current_setting('app.actor_id')::bigint, 'trial', 4, 'Essai', gen_random_uuid()::text;
    SELECT pg_sleep(0.03)`,
} as const satisfies Record<string, string>;

type Blind = keyof typeof BLIND;
export type Act = keyof typeof ACTS | Blind;

const isBlind = (act: Act): act is Blind => Object.hasOwn(BLIND, act);

export interface Step extends Choice {
  readonly act: Act;
}

/** Amounts around what lines and envelopes have left, so that the last euro is often at stake. */
const cents = fc.oneof(
  fc.integer({ min: 1, max: 10_000_00 }),
  fc.integer({ min: 1, max: 500_000_00 }),
  fc.constantFrom(1, 8_000_00, 40_000_00, 140_000_00, 1_441_000_00),
);

/** One of these acts, with what chance chooses for it. */
export const stepAmong = (acts: readonly Act[]): fc.Arbitrary<Step> =>
  fc.record({ act: fc.constantFrom(...acts), line: fc.nat(3), award: fc.nat(3), nth: fc.nat(7), cents });

/** Something that somebody does; what leads to a payment comes oftener, since it takes many steps. */
export const step = stepAmong([
  ...(Object.keys(ACTS) as Act[]),
  ...(['visa', 'override', 'override', 'grant', 'grant', 'askAgain', 'renounce', 'open', 'reserve'] as const),
  ...(['certify', 'liquidate', 'liquidate', 'order', 'order', 'send', 'send', 'pay', 'pay', 'reissue'] as const),
  ...(Object.keys(BLIND) as Act[]),
]);

export const play = (ledger: Ledger, { act, ...choice }: Step): Promise<boolean> =>
  isBlind(act)
    ? ledger.act('finance', async (tx) => {
        for (const text of BLIND[act].split(';')) await tx.query(text);
      })
    : ACTS[act](ledger, choice);

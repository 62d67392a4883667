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
import { recordExternalConsumption } from '../../src/budget/external/record.js';
import { advanceFiscalYear } from '../../src/budget/fiscal-years/advance.js';
import { openProvisionalCredits } from '../../src/budget/provisional/open.js';
import { readProvisionalCredits } from '../../src/budget/provisional/read.js';
import { decideYearEnd } from '../../src/year-ends/decide.js';
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
import { BLIND, YEAR_END_BLIND } from './blind.js';

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
     WHERE y.year IN (2019, 2021) AND l.nature <> '' ORDER BY l.id`,
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
      advanceMandat(tx, await chosen(tx, 'mandat', nth), action, { on: tx.today, proof: 'Flux', reason: 'Essai' }),
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
  tellSpending: (ledger, { nth, cents }) =>
    ledger.act('finance', async (tx) => {
      const { id: envelopeId } = await chosen(tx, 'control_envelope', nth);
      await recordExternalConsumption(tx, { envelopeId, on: TODAY, cumulativeCents: cents, source: 'Situation' });
    }),
  openProvisional: (ledger, { nth }) =>
    ledger.act('finance', async (tx) => {
      const { id } = await chosen(tx, `fiscal_year WHERE state = 'provisional'`, nth);
      await openProvisionalCredits(tx, id, { section: 'fonctionnement', on: TODAY });
    }),
  /** The same amount on each line that lives on provisional credits: enough for what is used, or not. */
  voteBudget: (ledger, { nth, cents }) =>
    ledger.act('finance', async (tx) => {
      const { id } = await chosen(tx, `fiscal_year WHERE state = 'provisional'`, nth);
      const { lines } = await readProvisionalCredits(tx, id);
      const given = lines.map(({ creditLineId }) => ({ creditLineId, amountCents: cents }));
      await advanceFiscalYear(tx, { id }, 'vote', { on: TODAY, lines: given });
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

/** What a person makes of what a commitment has left: one outcome of all of it, or two. */
const PARTED: readonly ((left: number, due: number) => readonly [cancel: number, carryOver: number, attach: number])[] =
  [
    (left) => [left, 0, 0],
    (left) => [0, left, 0],
    (left, due) => [0, left - due, due],
    (left, due) => [left - due, 0, due],
    (left) => [Math.floor(left / 3), left - Math.floor(left / 3), 0],
  ];

/** What else is done once the year is over. */
export const YEAR_END_ACTS = {
  decide: (ledger, { line, nth, cents }) =>
    ledger.act('finance', async (tx) => {
      const left = await tx.query<{ fiscalYearId: number; sourceId: number; leftCents: number; dueCents: number }>(
        `SELECT fiscal_year_id AS "fiscalYearId", source_id AS "sourceId", left_cents AS "leftCents", due_cents AS "dueCents"
         FROM year_end_commitment WHERE left_cents > 0 ORDER BY id`,
      );
      const commitment = left[(nth + line) % Math.max(left.length, 1)];
      if (!commitment) return;
      const { fiscalYearId, sourceId, leftCents, dueCents } = commitment;
      const [cancelCents, carryOverCents, attachCents] = PARTED[cents % PARTED.length]!(leftCents, dueCents);
      const decision = { kind: 'award' as const, sourceId, leftCents, cancelCents, carryOverCents, attachCents };
      await decideYearEnd(tx, { fiscalYearId, decisions: [{ ...decision, reason: 'Fin d’exercice' }] });
    }),
  closeYear: (ledger, { nth }) =>
    ledger.act('finance', async (tx) =>
      advanceFiscalYear(tx, await chosen(tx, `fiscal_year WHERE state = 'additional_period'`, nth), 'close'),
    ),
} as const satisfies Record<string, Play>;

const WRITES = { ...BLIND, ...YEAR_END_BLIND };
const PLAYS = { ...ACTS, ...YEAR_END_ACTS };

type Blind = keyof typeof WRITES;
export type Act = keyof typeof PLAYS | Blind;

const isBlind = (act: Act): act is Blind => Object.hasOwn(WRITES, act);

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

/** Once the year is over: decisions, and the payments that go on meanwhile. */
export const yearEndStep = stepAmong([
  ...(Object.keys(YEAR_END_ACTS) as Act[]),
  ...([
    'decide',
    'decide',
    'decide',
    'decide',
    'certify',
    'liquidate',
    'order',
    'send',
    'takeInCharge',
    'pay',
  ] as const),
  ...(['reject', 'cancel', 'reissue', 'renounce', 'tellSpending', 'correctEntry'] as const),
  ...(Object.keys(YEAR_END_BLIND) as Act[]),
]);

export const play = (ledger: Ledger, { act, ...choice }: Step): Promise<boolean> =>
  isBlind(act)
    ? ledger.act('finance', async (tx) => {
        for (const text of WRITES[act].split(';')) await tx.query(text);
      })
    : PLAYS[act](ledger, choice);

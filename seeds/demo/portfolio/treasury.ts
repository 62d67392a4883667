import { addDays, type CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import { advanceBordereau } from '../../../api/src/payments/bordereaux/advance.js';
import { prepareBordereau } from '../../../api/src/payments/bordereaux/prepare.js';
import { advanceMandat } from '../../../api/src/payments/mandats/advance.js';
import { cancelMandat } from '../../../api/src/payments/mandats/cancel.js';
import { reissueMandat } from '../../../api/src/payments/mandats/reissue.js';
import type { Tx } from '../../../api/src/platform/context.js';
import { attempt } from './attempt.js';
import { Dice } from './dice.js';
import { MANDAT_FATES } from './fates.js';
import { grouped } from './grouped.js';
import type { House } from './house.js';

const FIRST_WEDNESDAY: CalendarDay = '2024-01-03';
const A_WEEK = 7;

const REJECTIONS = [
  'Convention signée absente des pièces jointes',
  'RIB illisible : joindre l’original',
  'Imputation : nature et objet ne concordent pas',
] as const;

/** Orders the mandats of a payment that was just liquidated. */
export function planOrder(house: House, paymentId: number, dice: Dice): void {
  const { calendar } = house;
  calendar.in(dice.whole(2, 8), async () => {
    const ids = await calendar.by('finance', (tx) => mandatsOf(tx, paymentId));
    for (const id of ids) await order(house, id, dice);
  });
}

/** Now and then a mandat is found wrong once it is gathered: it is cancelled, and another is issued in its place. */
async function order(house: House, id: number, dice: Dice): Promise<void> {
  const { calendar } = house;
  const ordered = await attempt(calendar.by('finance', (tx) => advanceMandat(tx, { id }, 'order')));
  if (!ordered || dice.row(MANDAT_FATES).name !== 'cancelled') return;
  calendar.in(A_WEEK, async () => {
    const reason = 'Montant à reprendre : acompte déjà versé par la trésorerie';
    const cancelled = await attempt(calendar.by('finance', (tx) => cancelMandat(tx, { id }, reason)));
    if (cancelled) planReissue(house, id, dice);
  });
}

function planReissue(house: House, id: number, dice: Dice): void {
  const { calendar } = house;
  calendar.in(dice.whole(6, 20), async () => {
    let again = 0;
    const issued = await attempt(
      calendar.by('finance', async (tx) => {
        again = await reissueMandat(tx, { id });
      }),
    );
    if (issued) await attempt(calendar.by('finance', (tx) => advanceMandat(tx, { id: again }, 'order')));
  });
}

const mandatsOf = async (tx: Tx, paymentId: number): Promise<number[]> => {
  const mandats = await tx.query<{ id: number }>('SELECT id FROM mandat WHERE payment_id = $1 ORDER BY id', [
    paymentId,
  ]);
  return mandats.map(({ id }) => id);
};

/** Every Wednesday, what was ordered since goes into one bordereau for each budget and year. */
export function planBordereaux(house: House, until: CalendarDay): void {
  for (let day = FIRST_WEDNESDAY; day <= until; day = addDays(day, A_WEEK)) {
    house.calendar.on(day, () => prepareBordereaux(house));
  }
}

async function prepareBordereaux(house: House): Promise<void> {
  const { calendar } = house;
  const prepared = await calendar.by('finance', async (tx) => {
    const ordered = await tx.query<{ id: number; fiscalYearId: number }>(
      `SELECT id, fiscal_year_id AS "fiscalYearId" FROM mandat WHERE state = 'ordered' AND bordereau_id IS NULL ORDER BY id`,
    );
    const ids = [];
    for (const mandats of grouped(ordered, ({ fiscalYearId }) => fiscalYearId).values()) {
      const mandatIds = mandats.map(({ id }) => id);
      ids.push((await prepareBordereau(tx, { mandatIds })).id);
    }
    return ids;
  });
  for (const id of prepared) planSignature(house, id);
}

/** The deputy signs what their delegation covers, when the ordonnateur is away. */
function planSignature(house: House, id: number): void {
  const { calendar } = house;
  const dice = new Dice('bordereau').about(id);
  const sign = (who: 'signatory' | 'deputySignatory') =>
    attempt(calendar.by(who, (tx) => advanceBordereau(tx, { id }, 'sign')));
  calendar.in(dice.whole(3, 8), async () => {
    const signed = (dice.chance(30) && (await sign('deputySignatory'))) || (await sign('signatory'));
    if (!signed) return;
    calendar.in(dice.whole(3, 7), async () => {
      const sent = await attempt(calendar.by('finance', (tx) => advanceBordereau(tx, { id }, 'send')));
      if (sent) planReturn(house, id, dice);
    });
  });
}

/** What comes back from the accountant, entered by who ordered nothing. */
function planReturn(house: House, bordereauId: number, dice: Dice): void {
  const { calendar } = house;
  calendar.in(dice.whole(5, 12), async () => {
    const sent = await calendar.by('secondFinance', (tx) =>
      tx.query<{ id: number }>(`SELECT id FROM mandat WHERE bordereau_id = $1 AND state = 'sent' ORDER BY id`, [
        bordereauId,
      ]),
    );
    const isRejected = () => dice.row(MANDAT_FATES).name === 'rejected';
    const taken: number[] = [];
    for (const { id } of sent) {
      if (isRejected()) await reject(house, id, dice);
      else taken.push(id);
    }
    await calendar.by('secondFinance', async (tx) => {
      for (const id of taken) await advanceMandat(tx, { id }, 'take_in_charge', { on: tx.today });
    });
    calendar.in(dice.whole(4, 10), () => recordPayments(house, taken));
  });
}

async function reject(house: House, id: number, dice: Dice): Promise<void> {
  const { calendar } = house;
  const reason = dice.pick(REJECTIONS);
  await calendar.by('secondFinance', (tx) => advanceMandat(tx, { id }, 'reject', { on: tx.today, reason }));
  planReissue(house, id, dice);
}

async function recordPayments({ calendar }: House, ids: readonly number[]): Promise<void> {
  await calendar.by('secondFinance', async (tx) => {
    const given = { on: tx.today, proof: 'Flux de retour du comptable' };
    for (const id of ids) await advanceMandat(tx, { id }, 'record_payment', given);
  });
}

import { advancePayment } from '../../../api/src/payments/advance.js';
import { certifyPayment } from '../../../api/src/payments/certify.js';
import { addDays } from '../../../api/src/kernel/calendar-day.js';
import { attempt } from './attempt.js';
import { Dice } from './dice.js';
import type { Carried, House } from './house.js';
import type { File } from './plan.js';
import { planOrder } from './treasury.js';

interface Instalment {
  readonly id: number;
  readonly amountCents: number;
}

/** What an instalment waits for: the act or the convention alone, or the account of the action. */
type Occasion = 'advance' | 'balance';

const EVIDENCE: Readonly<Record<Occasion, readonly string[]>> = {
  advance: ['Délibération exécutoire', 'Convention notifiée', 'Attestation de démarrage de l’action'],
  balance: ['Compte rendu financier accepté', 'Compte rendu financier et bilan de l’action acceptés'],
};

const DAYS_BETWEEN_ADVANCES = 75;
const PATIENCE_DAYS = 21;
const TRIES = 6;

/** The payments that wait for nothing but the act or the convention, one after the other. */
export function planAdvances(house: House, award: Carried): void {
  const dice = dealt(award, 'advance');
  house.calendar.in(dice.whole(3, 25), async () => {
    const instalments = await instalmentsOf(house, award, 'advance');
    for (const [index, instalment] of instalments.entries()) {
      const certified = () => certify(house, award, instalment, dice, 'advance');
      if (index === 0) await certified();
      else house.calendar.in(DAYS_BETWEEN_ADVANCES * index, certified);
    }
  });
}

/** The last payment, once the account of the action is accepted. */
export function planBalance(house: House, award: Carried): void {
  const dice = dealt(award, 'balance');
  house.calendar.in(dice.whole(2, 15), async () => {
    for (const instalment of await instalmentsOf(house, award, 'balance'))
      await certify(house, award, instalment, dice, 'balance');
  });
}

const dealt = ({ files }: Carried, occasion: Occasion): Dice => new Dice('payment').about(occasion, files[0]!.rank);

const instalmentsOf = ({ calendar }: House, { awardId, files }: Carried, occasion: Occasion) =>
  calendar.by(files[0]!.officer, (tx) =>
    tx.query<Instalment>(
      `SELECT id, amount_cents AS "amountCents" FROM instalment
       WHERE award_id = $1 AND (condition = 'financial_report_accepted') = $2 ORDER BY rank`,
      [awardId, occasion === 'balance'],
    ),
  );

async function certify(
  house: House,
  { files }: Carried,
  instalment: Instalment,
  dice: Dice,
  occasion: Occasion,
): Promise<void> {
  const { calendar } = house;
  const [file] = files as [File];
  const spentLess = occasion === 'balance' && dice.chance(15);
  const amountCents = spentLess
    ? Math.round((instalment.amountCents * dice.whole(35, 95)) / 100)
    : instalment.amountCents;
  const entry = { instalmentId: instalment.id, amountCents, evidence: dice.pick(EVIDENCE[occasion]) };
  if (isOver(file, calendar.today) && !dice.chance(20)) return;
  let paymentId = 0;
  const certified = await attempt(
    calendar.by(file.officer, async (tx) => {
      paymentId = (await certifyPayment(tx, entry)).id;
    }),
  );
  if (certified) calendar.in(dice.whole(4, 16), () => liquidate(house, file, paymentId, dice, TRIES));
}

/** What cannot be liquidated is looked at again three weeks later, then left to its reasons. */
async function liquidate(house: House, file: File, paymentId: number, dice: Dice, tries: number): Promise<void> {
  const { calendar } = house;
  if (isOver(file, calendar.today)) return;
  const done = await attempt(calendar.by('finance', (tx) => advancePayment(tx, { id: paymentId }, 'liquidate')));
  if (done) return planOrder(house, paymentId, dice);
  if (tries > 1) calendar.in(PATIENCE_DAYS, () => liquidate(house, file, paymentId, dice, tries - 1));
}

/** Ten days before the accountant stops taking mandats of a year in charge, finance sends none. */
const isOver = ({ year }: File, today: string): boolean => today > addDays(`${year + 1}-01-31`, -10);

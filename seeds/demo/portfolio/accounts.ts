import { advanceFinancialReport } from '../../../api/src/financial-reports/advance.js';
import { receiveFinancialReport } from '../../../api/src/financial-reports/create.js';
import { addDays, type CalendarDay, laterOf } from '../../../api/src/kernel/calendar-day.js';
import { Dice } from './dice.js';
import { ACCOUNT_FATES } from './fates.js';
import type { Carried, House } from './house.js';
import { planBalance } from './payments.js';
import type { File } from './plan.js';
import { policyOf } from './policies.js';
import { type Delay, walk } from './walk.js';

type AccountFate = (typeof ACCOUNT_FATES)[keyof typeof ACCOUNT_FATES];
type AccountStep = AccountFate['steps'][number];

const DELAYS: Readonly<Record<AccountStep, Delay>> = {
  receive: [0, 30],
  accept: [5, 30],
  return: [5, 20],
  receive_again: [10, 45],
};

interface Part {
  readonly id: number;
  readonly amountCents: number;
}

/** The accounts of the earmarked parts of an award: before the end of the year when the last payment waits for them. */
export function planAccounts(house: House, award: Carried): void {
  const { calendar } = house;
  const [{ rank, fates }] = award.files as [File];
  const dice = new Dice('account').about(rank);
  const fate: AccountFate = ACCOUNT_FATES[fates.account];
  calendar.on(startOf(house, award, dice), async () => {
    const accounts = (await earmarkedParts(house, award)).map((part) => ({ part, id: 0 }));
    if (accounts.length === 0) return;
    const take = async (step: AccountStep): Promise<void> => {
      for (const account of accounts) account.id = await advance(house, award, account, step, dice);
    };
    walk<AccountStep>(calendar, dice, fate, DELAYS, take, () => {
      if (award.balance && fate.steps.includes('accept' as never)) planBalance(house, award);
    });
  });
}

/** A balance is asked for while its year is open; otherwise the account comes with those of the body, in spring. */
function startOf({ calendar }: House, { files, balance }: Carried, dice: Dice): CalendarDay {
  const { year } = files[0]!;
  const soon = addDays(calendar.today, dice.whole(45, 150));
  const beforeClosing: CalendarDay = `${year}-11-20`;
  if (balance) return laterOf(calendar.today, soon < beforeClosing ? soon : beforeClosing);
  return laterOf(calendar.today, addDays(`${year + 1}-02-01`, dice.whole(0, 110)));
}

const earmarkedParts = ({ calendar }: House, { awardId, files }: Carried): Promise<Part[]> =>
  calendar.by(files[0]!.officer, (tx) =>
    tx.query<Part>(
      'SELECT id, amount_cents AS "amountCents" FROM award_part WHERE award_id = $1 AND earmarked ORDER BY rank',
      [awardId],
    ),
  );

async function advance(
  { calendar }: House,
  { files }: Carried,
  { part, id }: { part: Part; id: number },
  step: AccountStep,
  dice: Dice,
): Promise<number> {
  const [{ officer, policy }] = files as [File];
  const spentCents = dice.chance(8) ? null : Math.round((part.amountCents * dice.whole(85, 118)) / 100);
  const received = { receivedOn: calendar.today, spentCents };
  if (step === 'receive') {
    const account = { awardPartId: part.id, ...received };
    return (await calendar.by(officer, (tx) => receiveFinancialReport(tx, account))).id;
  }
  const reason = 'Factures du poste « achats » manquantes';
  const [who, input] =
    step === 'receive_again'
      ? ([officer, received] as const)
      : ([policyOf(policy).manager, step === 'return' ? { reason } : {}] as const);
  await calendar.by(who, (tx) => advanceFinancialReport(tx, { id }, step, input));
  return id;
}

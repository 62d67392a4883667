import type { BudgetLineDto } from '../../../api/src/grant-requests/grant-request.dto.js';
import { type Cents, spread } from '../../../api/src/kernel/money.js';
import { Dice } from './dice.js';
import type { File } from './plan.js';

const CHARGES = [
  { account: '60', label: 'Fournitures et petit équipement', weight: 18 },
  { account: '61', label: 'Locations et assurances', weight: 14 },
  { account: '62', label: 'Prestations, communication, déplacements', weight: 26 },
  { account: '64', label: 'Salaires et charges', weight: 42 },
] as const;

const OTHER_FUNDERS = [
  'Région Provence-Alpes-Côte d’Azur',
  'Département des Bouches-du-Rhône',
  'État',
  'Ville',
] as const;
/** Half of what we do not pay is earned, the rest is asked of others. */
const EARNED = { account: '70', label: 'Ventes et participations' } as const;

/**
 * The budget by account of a request whose body gave one: charges on one side, the same total on the other, in which
 * one line asks us. A body that gave its total alone has none.
 */
export function forecastOf({ rank, kind, requestedCents, budgetCents }: File): BudgetLineDto[] {
  const dice = new Dice('forecast').about(rank);
  if (requestedCents === null || kind === 'investment' || dice.chance(45)) return [];
  const weights = CHARGES.map(({ weight }) => weight + dice.whole(0, 12));
  const charges = spread(budgetCents, weights).map((amountCents, index) => {
    const { account, label } = CHARGES[index]!;
    return { account, label, amountCents };
  });
  const ours = {
    account: '74',
    label: 'Subvention',
    funder: 'Métropole',
    amountCents: requestedCents,
    askedOfUs: true,
  };
  return [...charges, ours, ...othersFor(budgetCents - requestedCents, dice)].filter(
    ({ amountCents }) => amountCents > 0,
  );
}

function othersFor(restCents: Cents, dice: Dice): BudgetLineDto[] {
  const asked = { account: '74', label: 'Subvention', funder: dice.pick(OTHER_FUNDERS), obtained: dice.chance(60) };
  const askedCents = Math.floor(restCents / 200) * 100;
  return [
    { ...asked, amountCents: askedCents },
    { ...EARNED, amountCents: restCents - askedCents },
  ];
}

import type { Schemas } from '../../api/types';

export type Account = Schemas['RequestAccountView'];
export type BudgetLine = Schemas['BudgetLineView'];
export type Side = BudgetLine['side'];

/** A line while it is typed: its amount may still be missing. */
export interface LineForm {
  account: string;
  label: string | null;
  amountCents: number | null;
  funder: string | null;
  obtained: boolean | null;
  askedOfUs: boolean;
}

export const sideOf = (account: string): Side => (/^(6|86)/.test(account) ? 'charge' : 'product');
export const isInKind = (account: string): boolean => account.startsWith('8');
/** Subsidies, and contributions in kind: somebody is asked for them. */
export const asksSomebody = (account: string): boolean => /^(74|87)/.test(account);

export const emptyLine = (account: string): LineForm => ({
  ...{ account, label: null, amountCents: null, funder: null, obtained: null, askedOfUs: false },
});

/** The grid of the form: one line for each class of account. */
export const wholeGrid = (accounts: readonly Account[]): LineForm[] =>
  accounts.filter(({ code }) => code.length === 2).map(({ code }) => emptyLine(code));

export const toLineForms = (lines: readonly BudgetLine[]): LineForm[] =>
  lines.map(({ account, label, amountCents, funder, obtained, askedOfUs }) => ({
    ...{ account, label, amountCents, funder, obtained, askedOfUs },
  }));

/** What is sent: a line of the grid that was left empty is not a line of the budget. */
export const filledLines = (lines: readonly LineForm[]): LineForm[] =>
  lines
    .filter(({ amountCents }) => amountCents !== null)
    .map((line) => (line.askedOfUs ? { ...line, funder: null } : line));

export interface Sums {
  chargeCents: number;
  productCents: number;
  inKindChargeCents: number;
  inKindProductCents: number;
  oursCents: number | null;
}

/** What each side makes, contributions in kind apart. */
export function sumsOf(lines: readonly Pick<LineForm, 'account' | 'amountCents' | 'askedOfUs'>[]): Sums {
  const total = (side: Side, inKind: boolean): number =>
    lines
      .filter(({ account }) => sideOf(account) === side && isInKind(account) === inKind)
      .reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
  return {
    chargeCents: total('charge', false),
    productCents: total('product', false),
    inKindChargeCents: total('charge', true),
    inKindProductCents: total('product', true),
    oursCents: lines.find(({ askedOfUs }) => askedOfUs)?.amountCents ?? null,
  };
}

/** Where a line of that account goes: after the last of its account, else before the first of a later one. */
export function placeOf(lines: readonly LineForm[], account: string): number {
  const last = lines.map((line) => line.account).lastIndexOf(account);
  if (last !== -1) return last + 1;
  const order = (code: string): string => `${sideOf(code)}${code}`;
  const next = lines.findIndex((line) => order(line.account) > order(account));
  return next === -1 ? lines.length : next;
}

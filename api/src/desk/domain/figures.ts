import type { Cents } from '../../kernel/money.js';

/** The balances that movements move. Ordered is part of committed. */
export const BALANCES = ['opened', 'reserved', 'committed', 'ordered', 'external', 'attached'] as const;
export type Balance = (typeof BALANCES)[number];

export const FIGURES = [...BALANCES, 'available'] as const;
export type Figure = (typeof FIGURES)[number];

interface Share {
  readonly balance: Balance;
  readonly sign: 1 | -1;
}

/** What a figure is the sum of: a balance is itself; what is available is what was opened, less what took it. */
export const MADE_OF: Readonly<Record<Figure, readonly Share[]>> = {
  opened: [{ balance: 'opened', sign: 1 }],
  reserved: [{ balance: 'reserved', sign: 1 }],
  committed: [{ balance: 'committed', sign: 1 }],
  ordered: [{ balance: 'ordered', sign: 1 }],
  external: [{ balance: 'external', sign: 1 }],
  attached: [{ balance: 'attached', sign: 1 }],
  available: [
    { balance: 'opened', sign: 1 },
    { balance: 'committed', sign: -1 },
    { balance: 'reserved', sign: -1 },
    { balance: 'attached', sign: 1 },
    { balance: 'external', sign: -1 },
  ],
};

/** The figure of some credits, from their balances. */
export const figureOf = (figure: Figure, balances: Readonly<Record<Balance, Cents>>): Cents =>
  MADE_OF[figure].reduce((sum, { balance, sign }) => sum + sign * balances[balance], 0);

/** The same over rows, whatever a column of them is called. */
export const sqlOf = (figure: Figure, column: (balance: Balance) => string): string =>
  MADE_OF[figure].map(({ balance, sign }) => `${sign > 0 ? '+' : '-'} ${column(balance)}`).join(' ');

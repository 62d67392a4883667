/**
 * Money is a whole number of euro cents, from PostgreSQL's bigint to the screen.
 * Every operation is checked: an amount that JavaScript could not hold exactly is a RangeError, never a rounded figure.
 */

/** A safe integer: 65 000,00 € is 6500000. */
export type Cents = number;

/** A share kept exact (numerator / denominator), and rounded half-up to hundredths of a percent for display. */
export type Share = { numerator: Cents; denominator: Cents; hundredths: number };

/** Rates are in ten-thousandths: 80 % is 8000. */
const FULL_RATE = 10_000;

/**
 * Reads an amount that comes from outside, such as the text that PostgreSQL sends for a bigint.
 * @throws RangeError when it is not a whole number, or beyond Number.MAX_SAFE_INTEGER
 */
export function toCents(value: string | number | bigint): Cents {
  const cents = typeof value === 'string' && !/^-?\d+$/.test(value) ? Number.NaN : Number(value);
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not a safe whole number of cents: ${value}`);
  return cents;
}

/**
 * The sum of the amounts, in cents; 0 when there is none.
 * @throws RangeError when an amount or the sum is not a safe integer
 */
export function sumCents(values: Iterable<Cents>): Cents {
  let sum = 0n;
  for (const value of values) sum += BigInt(toCents(value));
  return toCents(sum);
}

/**
 * Spreads `total` over lines in proportion to their weights (largest remainder; on a tie the first line is served first).
 * The parts add up to `total` exactly. When the weights are what remains on each line and `total` fits within their sum,
 * no part exceeds its line: a cent is only added where the exact share had been rounded down.
 * @throws RangeError when an amount is negative or unsafe, or when there is something to spread and no weight to bear it
 */
export function spread(total: Cents, weights: readonly Cents[]): Cents[] {
  const amount = BigInt(notNegative(total));
  const sum = BigInt(sumCents(weights.map(notNegative)));
  if (sum === 0n) {
    if (amount > 0n) throw new RangeError(`No line can bear ${total} cents`);
    return weights.map(() => 0);
  }
  const parts = weights.map((weight) => {
    const product = amount * BigInt(weight);
    return { cents: toCents(product / sum), remainder: product % sum };
  });
  const centsLeft = total - sumCents(parts.map((part) => part.cents));
  const roundedUp = new Set([...parts].sort((a, b) => Number(b.remainder - a.remainder)).slice(0, centsLeft));
  return parts.map((part) => (roundedUp.has(part) ? part.cents + 1 : part.cents));
}

/**
 * The part of `total` at `rateBp` ten-thousandths (0 to 10000), rounded half-up to the cent.
 * @throws RangeError when the amount is negative or unsafe, or the rate is not a whole number from 0 to 10000
 */
export function portion(total: Cents, rateBp: number): Cents {
  if (!Number.isInteger(rateBp) || rateBp < 0 || rateBp > FULL_RATE) {
    throw new RangeError(`Not a rate in ten-thousandths: ${rateBp}`);
  }
  return divideHalfUp(BigInt(notNegative(total)) * BigInt(rateBp), BigInt(FULL_RATE));
}

/**
 * The share of a grant in the budget it contributes to: 15 000 € of 110 000 € is 13,64 %.
 * @throws RangeError when an amount is negative or unsafe, or when the base is zero
 */
export function shareOf(amount: Cents, base: Cents): Share {
  if (notNegative(base) === 0) throw new RangeError('No share of a base of zero');
  const hundredths = divideHalfUp(BigInt(notNegative(amount)) * BigInt(FULL_RATE), BigInt(base));
  return { numerator: amount, denominator: base, hundredths };
}

function notNegative(value: Cents): Cents {
  if (toCents(value) < 0) throw new RangeError(`Negative amount: ${value}`);
  return value;
}

function divideHalfUp(numerator: bigint, denominator: bigint): number {
  return toCents((2n * numerator + denominator) / (2n * denominator));
}

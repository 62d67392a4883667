import { type Cents, portion } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import { membershipReasons as reasons } from './membership.reasons.js';

/** How the dues were fixed; the full tariff is often not printed. */
export interface Tariff {
  readonly amountCents: Cents;
  readonly fullTariffCents: Cents | null;
  /** Ten-thousandths taken off the full tariff. */
  readonly discountBp: number | null;
  readonly discountReason: string | null;
}

/** What the full tariff makes once its discount is taken off; null while it is not known. */
export function expectedDues({ fullTariffCents, discountBp }: Tariff): Cents | null {
  return fullTariffCents === null ? null : fullTariffCents - portion(fullTariffCents, discountBp ?? 0);
}

/** Why this amount is not that of the tariff. One cent of tolerance: organisations round either way. */
export function tariffReasons(tariff: Tariff): Reason[] {
  const { amountCents, discountBp, discountReason } = tariff;
  const expectedCents = expectedDues(tariff);
  return [
    ...(discountBp !== null && discountReason === null ? [reasons.discount_unexplained({}, 'discountReason')] : []),
    ...(expectedCents !== null && Math.abs(amountCents - expectedCents) > 1
      ? [reasons.tariff_differs({ amountCents, expectedCents }, 'amountCents')]
      : []),
  ];
}

import { rateOf } from '../awards/award';

/** What the full tariff makes once its discount is taken off. */
export const duesOf = (fullTariffCents: number, discountBp: number | null): number =>
  fullTariffCents - rateOf(fullTariffCents, discountBp ?? 0);

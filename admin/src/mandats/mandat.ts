import type { Schemas, View } from '../api/types';

export type Mandat = Schemas['MandatView'] & View;
export type MandatItem = Schemas['MandatItem'];

export type Standing = 'ready' | 'early' | 'gathered';

/** What can be gathered in a bordereau: ordered, and in no other. */
export function standing({ state, bordereauId }: MandatItem): Standing {
  if (bordereauId !== null) return 'gathered';
  return state === 'ordered' ? 'ready' : 'early';
}

export const totalOf = (mandats: readonly { amountCents: number }[]): number =>
  mandats.reduce((sum, { amountCents }) => sum + amountCents, 0);

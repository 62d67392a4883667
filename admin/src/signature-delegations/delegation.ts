import type { Schemas, View } from '../api/types';
import type { Family } from '../theme/tokens';

export type Delegation = Schemas['DelegationView'] & View;
export type DelegationItem = Schemas['DelegationItem'];
export type Choices = Schemas['DelegationChoices'];

export type Force = 'coming' | 'inForce' | 'ended';

export const forceFamily: Readonly<Record<Force, Family>> = { coming: 'wait', inForce: 'done', ended: 'ended' };

/** Where a delegation stands on a day: its own days say it, it has no life cycle. */
export function forceOn(
  { validFrom, validUntil }: Pick<DelegationItem, 'validFrom' | 'validUntil'>,
  day: string,
): Force {
  if (validFrom > day) return 'coming';
  return validUntil !== null && validUntil < day ? 'ended' : 'inForce';
}

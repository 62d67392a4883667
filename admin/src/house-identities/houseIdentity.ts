import type { Schemas, View } from '../api/types';
import type { Family } from '../theme/tokens';

export type HouseIdentity = Schemas['HouseIdentityView'] & View;
export type HouseIdentityItem = Schemas['HouseIdentityItem'];
export type Standing = HouseIdentityItem['standing'];

export const standingFamily: Readonly<Record<Standing, Family>> = {
  in_force: 'done',
  coming: 'wait',
  past: 'ended',
};

const LINES = ['addressLines', 'headerLines'] as const;

/** Lines are typed one under the other. */
export const shape = (identity: View): View => ({
  ...identity,
  ...Object.fromEntries(LINES.map((field) => [field, (identity as HouseIdentity)[field].join('\n')])),
});

const linesOf = (text: unknown): string[] =>
  (typeof text === 'string' ? text : '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const FIELDS = [
  ...['validFrom', 'name', 'nameOf', 'shortName', 'shortNameOf', 'city', 'siren', 'court', 'footerLine'],
] as const;

/** What the API takes of the form. */
export const toBody = (values: Record<string, unknown>): object => ({
  ...Object.fromEntries(FIELDS.map((field) => [field, values[field]])),
  ...Object.fromEntries(LINES.map((field) => [field, linesOf(values[field])])),
});

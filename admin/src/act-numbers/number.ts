import type { Schemas, View } from '../api/types';

export type ActNumber = Schemas['ActNumberView'] & View;
export type ActNumberItem = Schemas['ActNumberItem'];
export type Kind = ActNumberItem['kind'];

export const kinds = ['report', 'deliberation'] as const satisfies Kind[];

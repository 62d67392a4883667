import type { Schemas, View } from '../api/types';

export type SignedCopy = Schemas['SignedCopyView'] & View;
export type SignedCopyItem = Schemas['SignedCopyItem'];
export type ReceivedCopy = Schemas['ReceivedCopyView'];

/** The resource of the act that a copy is of, by its table. */
export const resourceOf = { deliberation: 'deliberations', report: 'reports', convention: 'conventions' } as const;
export type SignedSubject = keyof typeof resourceOf;

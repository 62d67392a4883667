import type { Schemas, View } from '../api/types';

export type Authorisation = Schemas['AuthorisationView'] & View;
export type AuthorisationItem = Schemas['AuthorisationItem'];
export type YearlyCredits = Schemas['YearlyCreditsView'];
export type Consumer = Schemas['AuthorisationConsumerView'];
export type Vote = Schemas['AuthorisationVoteView'];

export const sections = ['fonctionnement', 'investissement'] as const satisfies AuthorisationItem['section'][];

/** « AE-2026-03 · Filière numérique » */
export const named = ({ number, title }: Pick<AuthorisationItem, 'number' | 'title'>): string => `${number} · ${title}`;

import type { Schemas, View } from '../api/types';

export type Convention = Schemas['ConventionView'] & View;
export type ConventionItem = Schemas['ConventionItem'];
export type ConventionText = Schemas['ConventionTextView'];
export type ConventionKind = Convention['kind'];

export const kinds = ['financial', 'objectives', 'multi_year', 'investment'] as const satisfies ConventionKind[];

/** The words are no longer those that were annexed to be voted. */
export const isAltered = ({ annexedSha256, textSha256 }: Convention): boolean =>
  annexedSha256 !== null && annexedSha256 !== textSha256;

/** `7f3a…c41e`: enough to tell two texts apart at a glance; the whole digest is a click away. */
export const shortDigest = (sha256: string): string => `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;

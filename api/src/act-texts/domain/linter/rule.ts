import { defineReasons, type Params, type Wordings } from '../../../kernel/reasons.js';
import type { Language } from '../../../kernel/words.js';
import type { Found, Severity } from './finding.js';
import type { Reading } from './reading/reading.js';

/** A rule: how serious, what it is called, where it comes from, what it says of what it finds. */
export interface Rule<P extends Params = Params> extends Wordings<P> {
  readonly severity: Severity;
  /** The article of law, or the rule of the house. */
  readonly source?: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Whether the act has anything that the rule could judge; absent, it always has. */
  readonly concerns?: (reading: Reading) => boolean;
  readonly check: (reading: Reading) => readonly Found<P>[];
}

/** Keeps the parameters of each row between its check and its sentence. */
export const rule = <P extends Params>(row: Rule<P>): Rule => row as unknown as Rule;

export type Rules = Readonly<Record<string, Rule>>;

/** The sentences of these rules, as any other reason. */
export const reasonsOf = (rules: Rules) =>
  defineReasons(Object.fromEntries(Object.entries(rules).map(([name, { fr, en }]) => [name, { fr, en }])));

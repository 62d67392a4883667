import type { Params } from '../../../kernel/reasons.js';
import type { ActFacts } from '../act.js';
import type { ComposedPassage } from '../passages.js';
import type { LintLaw } from './law.js';

/** A text that stops cannot be voted with; a warning asks a person to judge; advice is only to know. */
export const SEVERITIES = ['stop', 'warn', 'advise'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface LintInput {
  readonly act: ActFacts;
  readonly passages: readonly ComposedPassage[];
  readonly law: LintLaw;
}

/** What mends it: other words at that place, the words of the data again, or the datum itself. */
export type Fix =
  | { readonly kind: 'replace'; readonly passage: string; readonly quote: string; readonly by: string }
  | { readonly kind: 'regenerate'; readonly passage: string }
  | { readonly kind: 'open'; readonly resource: string; readonly id: number; readonly field: string };

/** Where something stands: in a passage, on exact words of it, on a datum. */
export interface Spot {
  readonly passage: string | null;
  readonly quote: string | null;
  /** The key of the datum. */
  readonly mention: string | null;
  readonly fix: Fix | null;
}

/** What a rule found, with the figures of its sentence. */
export interface Found<P extends Params = Params> extends Partial<Spot> {
  readonly params: P;
}

export interface Finding extends Spot {
  readonly rule: string;
  readonly severity: Severity;
  readonly params: Params;
}

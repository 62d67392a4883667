import type { Problem, Schemas } from '../api/types';
import type { ComposedPassage } from './text/passages';

export type Mention = Schemas['MentionView'];

/** A clause of the library that fits here, or what is renewed says, and why. */
export type Proposal = Schemas['ClauseProposalView'];

export type Severity = 'stop' | 'warn' | 'advise';

export type Fix =
  | { kind: 'replace'; passage: string; quote: string; by: string }
  | { kind: 'regenerate'; passage: string }
  | { kind: 'open'; resource: string; id: number; field: string };

export interface Finding {
  rule: string;
  severity: Severity;
  title: string;
  sentence: string;
  /** The article of law, or the rule of the house. */
  source: string | null;
  passage: string | null;
  quote: string | null;
  mention: string | null;
  fix: Fix | null;
}

export interface SoundRule {
  rule: string;
  title: string;
}

export interface TextView extends Omit<Schemas['ActTextView'], 'passages' | 'findings' | 'sound'> {
  passages: ComposedPassage[];
  findings?: Finding[];
  /** The rules that had something to judge and found nothing to say. */
  sound?: SoundRule[];
}

export interface TextConflict {
  theirs: TextView;
  current: Problem['current'];
}

export const textPath = (reportId: number): string => `/reports/${reportId}/text`;

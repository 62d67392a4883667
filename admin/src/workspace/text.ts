import type { Problem, Schemas } from '../api/types';
import type { ComposedPassage } from './text/passages';

export type Mention = Schemas['MentionView'];

/** A clause of the library that fits here, or what is renewed says, and why. */
export type Proposal = Schemas['ClauseProposalView'];

export type Severity = Schemas['FindingView']['severity'];

export type Fix =
  | { kind: 'replace'; passage: string; quote: string; by: string }
  | { kind: 'regenerate'; passage: string }
  | { kind: 'open'; resource: string; id: number; field: string };

/** What mends it is one of three ways, each with its own fields. */
export type Finding = Omit<Schemas['FindingView'], 'fix'> & { fix: Fix | null };
export type SoundRule = Schemas['SoundRuleView'];

export type TextView = Omit<Schemas['ActTextView'], 'passages' | 'findings'> & {
  passages: ComposedPassage[];
  findings: Finding[];
};

export interface TextConflict {
  theirs: TextView;
  current: Problem['current'];
}

export const textPath = (reportId: number): string => `/reports/${reportId}/text`;

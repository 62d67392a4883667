import type { Schemas } from '../../api/types';
import type { Family } from '../../theme/tokens';

export type Paper = Schemas['RequestPaperView'];
export type PaperState = Paper['state'];

/** What a person may record; the rest follows from the days. */
export const recordable = ['expected', 'provided', 'refused', 'not_required'] as const;
export type Recordable = (typeof recordable)[number];

const families: Readonly<Record<PaperState, Family>> = {
  expected: 'attention',
  provided: 'done',
  refused: 'stop',
  not_required: 'ended',
  expired: 'stop',
};

/** What is not mandatory prevents nothing: it is not called missing. */
export const familyOf = ({ state, mandatory }: Paper): Family =>
  state === 'expected' && !mandatory ? 'neutral' : families[state];

const GAPS: readonly PaperState[] = ['expected', 'refused', 'expired'];

/** Without it the file is not complete. */
export const isMissing = ({ state, mandatory }: Paper): boolean => mandatory && GAPS.includes(state);

/** A paper while it is recorded. */
export interface PaperForm {
  kind: string;
  label: string;
  mandatory: boolean;
  state: Recordable;
  providedOn: string | null;
  validUntil: string | null;
  reason: string | null;
}

export const toPaperForms = (papers: readonly Paper[]): PaperForm[] =>
  papers.map(({ kind, label, mandatory, state, providedOn, validUntil, reason }) => ({
    ...{ kind, label, mandatory, providedOn, validUntil, reason },
    state: state === 'expired' ? 'provided' : state,
  }));

/** What is sent: only the papers that were changed, each with what its state needs. */
export function changedPapers(papers: readonly PaperForm[], read: readonly PaperForm[]): object[] {
  const known = new Map(read.map((paper) => [paper.kind, JSON.stringify(paper)]));
  return papers
    .filter((paper) => known.get(paper.kind) !== JSON.stringify(paper))
    .map(({ kind, state, providedOn, validUntil, reason }) => ({
      ...{ kind, state },
      ...(state === 'provided' && { providedOn, validUntil }),
      ...(state === 'refused' && { providedOn, reason }),
      ...(state === 'not_required' && { reason }),
    }));
}

import type { Family } from '../../theme/tokens';
import type { Finding, Severity } from '../text';
import type { Mark } from '../text/marks';

export const SEVERITIES = ['stop', 'warn', 'advise'] as const satisfies Severity[];

export const familyOf: Record<Severity, Family> = { stop: 'stop', warn: 'attention', advise: 'info' };

/** A finding under the number that the margin and the list give it. */
export interface Ranked extends Finding {
  rank: number;
}

/** What blocks first, then in the order of the text. */
export const ranked = (findings: readonly Finding[]): Ranked[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
    (finding, index) => ({ ...finding, rank: index + 1 }),
  );

/** By passage, the words that each finding is about; the whole passage when it quotes none. */
export function marksOf(findings: readonly Ranked[]): ReadonlyMap<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const { passage, rank, severity, quote } of findings) {
    if (passage) marks.set(passage, [...(marks.get(passage) ?? []), { rank, severity, quote: quote ?? '' }]);
  }
  return marks;
}

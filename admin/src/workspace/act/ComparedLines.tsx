import { useT } from '../../i18n';
import type { comparedLines } from '../text/wordDiff';

interface ComparedLinesProps {
  lines: ReturnType<typeof comparedLines>;
  /** Whose words say what was taken out and put in to who does not see it. */
  of: 'difference' | 'conflict';
}

/** Two texts in one, line by line: struck what only the first says, underlined what only the second does. */
export const ComparedLines = ({ lines, of }: ComparedLinesProps) => {
  const t = useT();
  return lines.map((runs, rank) => (
    <p key={rank}>
      {runs.map(({ kind, text }, order) => {
        if (kind === 'same') return text;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={order}>
            <span className="visually-hidden">{t(`workspace.${of}.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  ));
};

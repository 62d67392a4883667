import { Fragment } from 'react';
import type { Schemas } from '../../api/types';
import { useT } from '../../i18n';
import styles from './Difference.module.css';

type View = Schemas['DifferenceView'];
type Line = Schemas['DifferenceLine'];
type Run = Schemas['DifferenceRun'];

interface DifferenceProps {
  difference: View;
  /** The whole text, or only what changed under its headings. */
  whole: boolean;
}

/** Two versions of a text as one: what was taken out struck, what was put in underlined, each said to who does not see it. */
export const Difference = ({ difference: { lines }, whole }: DifferenceProps) => (
  <div className={styles.sheet}>
    {lines.map((line, index) => (whole || tells(lines, index) ? <DifferenceRow key={index} line={line} /> : null))}
  </div>
);

/** Of what did not change, only the heading of what did. */
function tells(lines: readonly Line[], index: number): boolean {
  const { type, standing } = lines[index]!;
  if (standing !== 'same') return true;
  if (type !== 'heading') return false;
  const under = lines.slice(index + 1);
  const next = under.findIndex((line) => line.type === 'heading');
  return under.slice(0, next === -1 ? undefined : next).some((line) => line.standing !== 'same');
}

const DifferenceRow = ({ line: { type, standing, cells } }: { line: Line }) => {
  const words = cells.map(({ runs }, rank) => (
    <Fragment key={rank}>
      {rank > 0 && <span className={styles.cell}> · </span>}
      {runs.map((run, order) => (
        <Words key={order} run={run} />
      ))}
    </Fragment>
  ));
  const className = [styles[type], standing === 'same' ? '' : styles.changed].filter(Boolean).join(' ');
  return type === 'heading' ? <h3 className={className}>{words}</h3> : <p className={className}>{words}</p>;
};

const Words = ({ run: { kind, text } }: { run: Run }) => {
  const t = useT();
  if (kind === 'same') return text;
  const Tag = kind === 'deleted' ? 'del' : 'ins';
  return (
    <Tag>
      <span className="visually-hidden">{t(`documents.difference.${kind}`)} </span>
      {text}
      <span className="visually-hidden"> {t('documents.difference.end')}</span>
    </Tag>
  );
};

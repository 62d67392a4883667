import type { CSSProperties, ReactNode } from 'react';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router';
import type { BandStep as Step, StepName } from '../../api/types';
import { useT } from '../../i18n';
import { useSentence } from '../../i18n/useSentence';
import type { Family } from '../../theme/tokens';
import { showDay } from '../format/days';
import { Money } from '../money/Money';
import { Glyph } from '../state/Glyph';
import styles from './Band.module.css';

const families: Record<Step['status'], Family> = {
  done: 'done',
  started: 'progress',
  current: 'wait',
  blocked: 'stop',
  todo: 'neutral',
  skipped: 'ended',
};

interface BandStepProps {
  step: Step;
  isCurrent: boolean;
  /** The one step that a phone shows until the band is unfolded. */
  isShown: boolean;
  /** The file waits for the reader: blue, not violet. */
  isMine: boolean;
}

export const BandStep = ({ step, isCurrent, isShown, isMine }: BandStepProps) => {
  const t = useT();
  const createPath = useCreatePath();
  const family = step.status === 'current' && isMine ? 'progress' : families[step.status];
  const [value, detail] = useLines(step);
  const name = t(`shared.band.steps.${step.name}`);
  return (
    <li
      className={styles.step}
      data-status={step.status}
      data-shown={isShown}
      aria-current={isCurrent ? 'step' : undefined}
      style={{ '--ink': `var(--${family})`, '--tint': `var(--${family}-tint)` } as CSSProperties}
    >
      <p className={styles.name}>
        <Glyph family={family} />
        {step.link ? <Link to={createPath({ ...step.link, type: 'show' })}>{name}</Link> : name}
        <span className="visually-hidden">{t(`shared.band.status.${step.status}`)}</span>
      </p>
      <p className={styles.value}>{value}</p>
      <p className={styles.detail}>{detail}</p>
    </li>
  );
};

type Line = 'fact' | 'on' | 'reference';

/** Under the amount of each step, what is looked for there first. */
const detailOf: Record<StepName, Line> = {
  request: 'fact',
  report: 'reference',
  vote: 'on',
  commitment: 'fact',
  legality: 'on',
  enforceable: 'on',
  convention: 'on',
  payment: 'fact',
  justification: 'on',
};

/** The amount of the step then one detail; a step without amount starts with its fact. */
function useLines({ name, amountCents, fact, on, reference }: Step): [ReactNode, ReactNode] {
  const lines: Record<Line, string | null> = {
    fact: useSentence('facts')(fact),
    on: on && showDay(on),
    reference,
  };
  const detail = lines[detailOf[name]];
  if (amountCents !== null) return [<Money key="amount" cents={amountCents} />, detail ?? lines.fact];
  return [lines.fact, detailOf[name] === 'fact' ? (lines.on ?? reference) : detail];
}

import { useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../i18n';
import { Glyph, Mark } from '../../shared';
import { useKeys } from '../../shared/keyboard';
import { findingDatum } from '../lit';
import type { Fix, SoundRule } from '../text';
import { familyOf, SEVERITIES, type Ranked } from './findings';
import styles from './Review.module.css';

interface ReviewPaneProps {
  findings: readonly Ranked[];
  sound: readonly SoundRule[];
  selected: number | null;
  editable: boolean;
  onSelect: (rank: number) => void;
  onFix: (fix: Fix) => void;
}

const STEPS: Record<string, 1 | -1> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** What reading the act over finds: by number, each with what mends it. */
export const ReviewPane = ({ findings, sound, selected, editable, onSelect, onFix }: ReviewPaneProps) => {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  const step = (by: 1 | -1): void => {
    if (findings.length === 0) return;
    const at = findings.findIndex(({ rank }) => rank === selected);
    const to = at === -1 ? 0 : Math.min(Math.max(at + by, 0), findings.length - 1);
    onSelect(findings[to]!.rank);
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[to]?.focus();
  };
  useKeys((key) => {
    if (key === 'j' || key === 'k') step(STEPS[key]!);
  });
  const press = (event: KeyboardEvent<HTMLElement>, { fix }: Ranked): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key.startsWith('Arrow') && STEPS[event.key]) {
      event.preventDefault();
      step(STEPS[event.key]!);
    }
    if (event.key === 'Enter' && fix && editable) onFix(fix);
  };
  return (
    <>
      <Counts findings={findings} sound={sound.length} />
      {findings.length === 0 && (
        <p className={styles.clean}>
          <Mark family="done">{t('workspace.review.clean')}</Mark>
        </p>
      )}
      <ol className={styles.list} ref={list}>
        {findings.map((finding) => (
          <li
            key={finding.rank}
            // The list is walked as one thing: one of its rows at a time takes the focus.
            tabIndex={finding.rank === (selected ?? findings[0]?.rank) ? 0 : -1}
            className={styles[finding.severity]}
            data-datum={[findingDatum(finding.rank), finding.mention].filter(Boolean).join(' ')}
            aria-current={finding.rank === selected ? 'true' : undefined}
            onClick={() => onSelect(finding.rank)}
            onFocus={() => finding.rank !== selected && onSelect(finding.rank)}
            onKeyDown={(event) => press(event, finding)}
          >
            <FindingRow finding={finding} isSelected={finding.rank === selected} editable={editable} onFix={onFix} />
          </li>
        ))}
      </ol>
      {sound.length > 0 && <SoundRules sound={sound} />}
    </>
  );
};

const Counts = ({ findings, sound }: { findings: readonly Ranked[]; sound: number }) => {
  const t = useT();
  const judged = sound + new Set(findings.map(({ rule }) => rule)).size;
  return (
    <div className={styles.counts}>
      <h2>{t('workspace.review.title')}</h2>
      <ul>
        {SEVERITIES.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return (
            <li key={severity} data-none={count === 0 || undefined}>
              <Glyph family={familyOf[severity]} />
              <span aria-hidden="true">{count}</span>
              <span className="visually-hidden">
                {t(`workspace.review.counts.${severity}`, { smart_count: count })}
              </span>
            </li>
          );
        })}
      </ul>
      {sound > 0 && <p>{t('workspace.review.soundOf', { sound, of: judged })}</p>}
    </div>
  );
};

const FIRST = 4;

/** What was read over and is right: a few in sight, the others on request. */
const SoundRules = ({ sound }: { sound: readonly SoundRule[] }) => {
  const t = useT();
  const [whole, setWhole] = useState(false);
  const hidden = whole ? 0 : Math.max(0, sound.length - FIRST);
  return (
    <section className={styles.sound} aria-labelledby="sound-title">
      <h3 id="sound-title">{t('workspace.review.sound')}</h3>
      <ul>
        {sound.slice(0, sound.length - hidden).map(({ rule, title }) => (
          <li key={rule}>
            <Glyph family="done" size={15} />
            {title}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setWhole(true)}>
          {t('workspace.review.others', { smart_count: hidden })}
        </button>
      )}
    </section>
  );
};

interface FindingRowProps {
  finding: Ranked;
  isSelected: boolean;
  editable: boolean;
  onFix: (fix: Fix) => void;
}

const FindingRow = ({ finding, isSelected, editable, onFix }: FindingRowProps) => {
  const t = useT();
  const { rank, severity, title, sentence, source, quote, fix } = finding;
  const said = fix && t(`workspace.fix.${fix.kind}`, { by: fix.kind === 'replace' ? fix.by : '' });
  return (
    <>
      <span className={styles.rank}>
        <span className="visually-hidden">{t(`workspace.review.severity.${severity}`)} </span>
        {rank}
      </span>
      <div>
        <strong>{title}</strong>
        <p>{sentence}</p>
        {quote && <q>{quote}</q>}
        {source && <p className={styles.source}>{source}</p>}
        {fix && said && (editable || fix.kind === 'open') && (
          <p className={styles.fix}>
            <button type="button" onClick={() => onFix(fix)}>
              {said}
            </button>
            {isSelected && <kbd aria-hidden="true">{t('workspace.review.enter')}</kbd>}
          </p>
        )}
      </div>
    </>
  );
};

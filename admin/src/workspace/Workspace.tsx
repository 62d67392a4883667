import { useEffect, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useT } from '../i18n';
import type { Report } from '../reports/report';
import { LeaveGuard } from '../shared/form/UnsavedGuard';
import { ActPane } from './ActPane';
import { ConflictCard } from './ConflictCard';
import { DataPane } from './data/DataPane';
import { Head } from './Head';
import { findingDatum, LitTogether } from './lit';
import { Notices } from './Notices';
import { marksOf, ranked, type Ranked } from './review/findings';
import { ReviewPane } from './review/ReviewPane';
import { useFix } from './review/useFix';
import { PaneTabs, type Pane } from './PaneTabs';
import type { TextView } from './text';
import { useDraft } from './useDraft';
import styles from './Workspace.module.css';

const isSaveKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (key === 's' || key === 'Enter');

/** The data, the act and its review side by side; on a phone one at a time. */
export const Workspace = ({ report, read }: { report: Report; read: TextView }) => {
  const t = useT();
  const { store, ...state } = useDraft(read);
  const { view, drafts, phase, conflict } = state;
  const found = view.findings;
  const findings = useMemo(() => ranked(found), [found]);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const [pane, setPane] = useState<Pane>('text');
  const [selected, select] = useSelected();
  const fix = useFix(store);
  const address = `/api/reports/${report.id}/document`;

  const show = (rank: number): void => {
    select(rank);
    setPane('review');
  };
  const correct = ({ rank, fix: mends }: Ranked): void => {
    show(rank);
    if (mends) fix(mends);
  };
  /** A number in the margin leads to what it says. */
  const follow = ({ target }: MouseEvent): void => {
    const rank = Number((target as Element).closest('[data-mark]')?.getAttribute('data-mark'));
    if (rank > 0) show(rank);
  };
  const saveByKey = (event: KeyboardEvent): void => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    void store.save();
  };
  return (
    <LitTogether className={styles.workspace}>
      <div className={styles.head}>
        <Head report={report} state={state} store={store} findings={findings} address={address} onCorrect={correct} />
      </div>
      <Notices state={state} store={store} />
      {conflict && <ConflictCard conflict={conflict} drafts={drafts} store={store} />}
      <PaneTabs pane={pane} findings={findings.length} onChoose={setPane} />
      {/* What is pressed in the text, wherever the focus is in it. */}
      <div className={styles.panes} data-pane={pane} onClick={follow} onKeyDown={saveByKey}>
        <section className={styles.data} data-is="data" aria-label={t('workspace.panes.data')}>
          <DataPane report={report} />
        </section>
        <ActPane report={report} state={state} store={store} marks={marks} address={address} />
        <section className={styles.review} data-is="review" aria-label={t('workspace.panes.review')}>
          <ReviewPane
            findings={findings}
            sound={view.sound}
            selected={selected}
            editable={view.editable}
            onSelect={select}
            onFix={fix}
          />
        </section>
      </div>
      <LeaveGuard isUnsaved={phase !== 'saved'} onLeave={() => store.abandon()} />
    </LitTogether>
  );
};

/** The finding being looked at; its words come into sight. */
function useSelected(): [number | null, (rank: number) => void] {
  const [selected, setSelected] = useState<number | null>(null);
  useEffect(() => {
    if (selected === null) return;
    const words = document.querySelector(`[data-place] [data-datum~="${findingDatum(selected)}"]`);
    words?.scrollIntoView({ block: 'center' });
  }, [selected]);
  return [selected, setSelected];
}

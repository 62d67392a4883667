import { Button, CircularProgress } from '@mui/material';
import type { Editor } from '@tiptap/react';
import { Save } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n';
import type { Report } from '../reports/report';
import { EditorBar } from './act/EditorBar';
import { Paper } from './act/Paper';
import type { DraftState, DraftStore } from './draftStore';
import { PrintedPage } from './PrintedPage';
import type { Mark } from './text/marks';
import styles from './Workspace.module.css';

interface ActPaneProps {
  report: Report;
  state: DraftState;
  store: DraftStore;
  marks: ReadonlyMap<string, readonly Mark[]>;
  address: string;
}

/** The act: its text, in the hand of the person, or the page as the server prints it. */
export const ActPane = ({ report, state, store, marks, address }: ActPaneProps) => {
  const t = useT();
  const [isPrinted, setPrinted] = useState(false);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { view, phase } = state;
  return (
    <section className={styles.act} data-is="text" aria-label={t('workspace.panes.text')}>
      <div className={`${styles.bar} screen-only`}>
        <div className={styles.segments} role="group" aria-label={t('workspace.seen')}>
          {[false, true].map((printed) => (
            <button
              key={String(printed)}
              type="button"
              aria-pressed={printed === isPrinted}
              onClick={() => setPrinted(printed)}
            >
              {t(printed ? 'workspace.printedPage' : 'workspace.writtenText')}
            </button>
          ))}
        </div>
        {!isPrinted && editor && !editor.isDestroyed && <EditorBar editor={editor} />}
        {view.editable && <SaveButton phase={phase} onSave={() => void store.save()} />}
      </div>
      <div className={styles.desk}>
        {isPrinted ? (
          <PrintedPage
            name={`${report.number}.pdf`}
            address={`${address}?format=pdf`}
            stamp={view}
            isSaved={phase === 'saved'}
          />
        ) : (
          <Paper report={report} state={state} store={store} marks={marks} onEnter={setEditor} />
        )}
      </div>
    </section>
  );
};

const SaveButton = ({ phase, onSave }: { phase: DraftState['phase']; onSave: () => void }) => {
  const t = useT();
  const isSaving = phase === 'saving';
  const isIdle = phase !== 'unsaved' && phase !== 'failed';
  return (
    <Button
      className={styles.save}
      variant="outlined"
      aria-disabled={isIdle}
      onClick={() => !isIdle && onSave()}
      startIcon={isSaving ? <CircularProgress size={14} color="inherit" aria-hidden="true" /> : <Save size={15} />}
    >
      {t('workspace.save.do')}
    </Button>
  );
};

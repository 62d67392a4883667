import { useT } from '../i18n';
import { Alert } from '../shared';
import type { DraftState, DraftStore } from './draftStore';
import { useFailureWords } from './SaveState';
import styles from './Workspace.module.css';

/** What happened to the text, as long as it matters: not saved and why, found again, read only. */
export const Notices = ({ state, store }: { state: DraftState; store: DraftStore }) => {
  const t = useT();
  const wordsOf = useFailureWords();
  const { phase, error, recovered, view } = state;
  return (
    <div className={styles.notices}>
      {phase === 'failed' && (
        <Alert family="stop">
          {wordsOf(error).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            {t('workspace.save.kept')}{' '}
            <button type="button" onClick={() => void store.save()}>
              {t('shared.retry')}
            </button>
          </p>
        </Alert>
      )}
      {recovered && phase !== 'failed' && <Alert family="info">{t('workspace.save.recovered')}</Alert>}
      {!view.editable && <Alert family="info">{t('workspace.readOnly')}</Alert>}
    </div>
  );
};

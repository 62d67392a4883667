import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { Glyph } from '../../shared';
import type { DraftStore } from '../draftStore';
import type { Mention } from '../text';
import type { Mark } from '../text/marks';
import { isRemoved, takeBack, type Draft } from '../text/passages';
import { DifferenceView } from './DifferenceView';
import styles from './Paper.module.css';
import { PassageEditor } from './PassageEditor';
import { PassageTools } from './PassageTools';
import { StaticText } from './StaticText';
import { usePassageName } from './usePassageName';

interface PassageViewProps {
  draft: Draft;
  drafts: readonly Draft[];
  store: DraftStore;
  editable: boolean;
  /** Just opened by the hand: it takes the focus. */
  isOpened: boolean;
  mentions: readonly Mention[];
  marks: readonly Mark[];
  onOpen: (key: string) => void;
  onEnter: (editor: Editor) => void;
}

/** One passage: read while it follows the data, written once it is the person’s. */
export const PassageView = (props: PassageViewProps) => {
  const { draft, drafts, store, editable, marks, onOpen } = props;
  const name = usePassageName()(draft);
  return (
    <section className={styles.passage} aria-label={name} data-passage={draft.key} data-standing={draft.standing}>
      {draft.heading && <h4 className={styles.article}>{draft.heading}</h4>}
      {isRemoved(draft) ? (
        <Removed draft={draft} store={store} editable={editable} />
      ) : (
        <>
          {editable && <PassageTools draft={draft} drafts={drafts} store={store} name={name} onOpen={onOpen} />}
          <Margin marks={marks} draft={draft} />
          <Words {...props} name={name} />
          <Standing draft={draft} store={store} editable={editable} />
        </>
      )}
    </section>
  );
};

/** What is said of the passage as a whole, beside its first line. */
const Margin = ({ marks }: { marks: readonly Mark[]; draft: Draft }) =>
  marks
    .filter(({ quote }) => quote === '')
    .map(({ rank, severity }) => (
      <span key={rank} className={`${styles.mark} ${styles[severity]}`} data-mark={rank} aria-hidden="true">
        {rank}
      </span>
    ));

const Words = ({
  draft,
  store,
  editable,
  isOpened,
  mentions,
  marks,
  onEnter,
  name,
}: PassageViewProps & { name: string }) =>
  editable && draft.own !== null ? (
    <PassageEditor
      key={draft.epoch}
      blocks={draft.own}
      label={name}
      mentions={mentions}
      marks={marks}
      autoFocus={isOpened}
      onWrite={(blocks) => store.write(draft.key, blocks)}
      onEnter={onEnter}
    />
  ) : (
    <div className={styles.static}>
      <StaticText blocks={draft.blocks} marks={marks} />
    </div>
  );

/** Whether the words are still those of the data, and the way back to them. */
const Standing = ({ draft, store, editable }: Pick<PassageViewProps, 'draft' | 'store' | 'editable'>) => {
  const t = useT();
  const [isShown, setShown] = useState(false);
  const { standing, generated, key } = draft;
  if (standing !== 'edited' && standing !== 'overtaken') return null;
  return (
    <div className={styles.standing}>
      <p>
        <Glyph family={standing === 'overtaken' ? 'attention' : 'info'} size={15} />
        <span role="status">{t(`workspace.standing.${generated ? standing : 'orphan'}`)}</span>
        {generated && (
          <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'workspace.standing.hide' : 'workspace.standing.show')}
          </button>
        )}
        {generated && editable && (
          <button type="button" onClick={() => store.change(takeBack(key), 0)}>
            {t('workspace.standing.takeBack')}
          </button>
        )}
      </p>
      {isShown && <DifferenceView draft={draft} />}
    </div>
  );
};

const Removed = ({ draft, store, editable }: Pick<PassageViewProps, 'draft' | 'store' | 'editable'>) => {
  const t = useT();
  return (
    <div className={styles.removed}>
      <del>
        <StaticText blocks={draft.generated ?? []} />
      </del>
      <p>
        <span>{t('workspace.standing.removed')}</span>
        {editable && (
          <button type="button" onClick={() => store.change(takeBack(draft.key), 0)}>
            {t('workspace.standing.restore')}
          </button>
        )}
      </p>
    </div>
  );
};

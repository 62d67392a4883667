import { IconButton } from '@mui/material';
import { ArrowDown, ArrowUp, PencilLine, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT, type Key } from '../../i18n';
import type { DraftStore } from '../draftStore';
import { added, insert, mayMove, move, remove, write, type Draft } from '../text/passages';
import styles from './Paper.module.css';

interface PassageToolsProps {
  draft: Draft;
  drafts: readonly Draft[];
  store: DraftStore;
  name: string;
  onOpen: (key: string) => void;
}

/** New passages have keys of their own, whoever else writes at the same time. */
export const newKey = (): string =>
  `own:${Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('')}`;

/** What can be done with a passage, beside it: seen when the hand or the focus is there. */
export const PassageTools = ({ draft, drafts, store, name, onOpen }: PassageToolsProps) => {
  const t = useT();
  const { key, place, own, blocks } = draft;
  const editByHand = (): void => {
    store.change(write(key, blocks, false));
    onOpen(key);
  };
  const addBelow = (): void => {
    const passage = added(newKey(), place, null, []);
    store.change(insert(passage, key));
    onOpen(passage.key);
  };
  const tool = (word: Key, icon: ReactNode, act: () => void) => (
    <IconButton key={word} size="small" title={t(word)} aria-label={`${t(word)}, ${name}`} onClick={act}>
      {icon}
    </IconButton>
  );
  return (
    <div className={styles.tools}>
      {own === null && (
        <button
          type="button"
          className={styles.edit}
          aria-label={`${t('workspace.passage.edit')}, ${name}`}
          onClick={editByHand}
        >
          <PencilLine size={14} aria-hidden="true" />
          {t('workspace.passage.edit')}
        </button>
      )}
      {mayMove(drafts, key, -1) &&
        tool('workspace.passage.up', <ArrowUp size={15} />, () => store.change(move(key, -1), 0))}
      {mayMove(drafts, key, 1) &&
        tool('workspace.passage.down', <ArrowDown size={15} />, () => store.change(move(key, 1), 0))}
      {tool('workspace.passage.addBelow', <Plus size={15} />, addBelow)}
      {tool('workspace.passage.remove', <Trash2 size={15} />, () => store.change(remove(key), 0))}
    </div>
  );
};

import { IconButton } from '@mui/material';
import { useEditorState, type Editor } from '@tiptap/react';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables';
import type { Command } from '@tiptap/pm/state';
import {
  AtSign,
  BetweenHorizontalStart,
  BetweenVerticalStart,
  Bold,
  List,
  Redo2,
  SquareX,
  Table,
  TableColumnsSplit,
  TableRowsSplit,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { useT, type Key } from '../../i18n';
import { toEditor } from '../text/editorDoc';
import styles from './EditorBar.module.css';

interface Tool {
  word: Key;
  icon: LucideIcon;
  act: (editor: Editor) => void;
  /** The mark or the node that it turns on and off. */
  toggles?: string;
}

const EMPTY_TABLE = toEditor([
  {
    type: 'table',
    caption: '',
    columns: [
      { title: '', align: 'left' },
      { title: '', align: 'right' },
    ],
    rows: [['', '']],
  },
]).content!;

const TOOLS: readonly Tool[] = [
  {
    word: 'workspace.bar.bold',
    icon: Bold,
    toggles: 'bold',
    act: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    word: 'workspace.bar.list',
    icon: List,
    toggles: 'bulletList',
    act: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    word: 'workspace.bar.table',
    icon: Table,
    act: (editor) => editor.chain().focus().insertContent(EMPTY_TABLE).run(),
  },
  { word: 'workspace.bar.mention', icon: AtSign, act: (editor) => editor.chain().focus().insertContent(' @').run() },
  { word: 'workspace.bar.undo', icon: Undo2, act: (editor) => editor.chain().focus().undo().run() },
  { word: 'workspace.bar.redo', icon: Redo2, act: (editor) => editor.chain().focus().redo().run() },
];

const inTable =
  (command: Command) =>
  (editor: Editor): void => {
    editor.commands.focus();
    command(editor.state, editor.view.dispatch);
  };

const TABLE_TOOLS: readonly Tool[] = [
  { word: 'workspace.bar.addRow', icon: BetweenHorizontalStart, act: inTable(addRowAfter) },
  { word: 'workspace.bar.addColumn', icon: BetweenVerticalStart, act: inTable(addColumnAfter) },
  { word: 'workspace.bar.deleteRow', icon: TableRowsSplit, act: inTable(deleteRow) },
  { word: 'workspace.bar.deleteColumn', icon: TableColumnsSplit, act: inTable(deleteColumn) },
  { word: 'workspace.bar.deleteTable', icon: SquareX, act: inTable(deleteTable) },
];

/** What the hand may do with the words of the passage it is in. */
export const EditorBar = ({ editor }: { editor: Editor }) => {
  const t = useT();
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      bulletList: current.isActive('bulletList'),
      table: current.isActive('table'),
    }),
  });
  const tools = state.table ? [...TOOLS, ...TABLE_TOOLS] : TOOLS;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('workspace.bar.title')}>
      {tools.map(({ word, icon: Icon, act, toggles }) => (
        <IconButton
          key={word}
          size="small"
          title={t(word)}
          aria-label={t(word)}
          aria-pressed={toggles ? state[toggles as keyof typeof state] : undefined}
          // The focus stays in the text, with its selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(editor)}
        >
          <Icon size={16} />
        </IconButton>
      ))}
    </div>
  );
};

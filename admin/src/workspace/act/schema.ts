import { Node, mergeAttributes, type Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Gapcursor, UndoRedo } from '@tiptap/extensions';
import { goToNextCell, addRowAfter } from '@tiptap/pm/tables';

/** Words that are those of a datum: written by it, taken out whole. */
export const MentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  // A click puts the hand beside it: what is typed next does not take its place.
  selectable: false,
  addAttributes: () => ({
    mention: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-mention'),
      renderHTML: ({ mention }) => ({ 'data-mention': mention as string, 'data-datum': mention as string }),
    },
    text: { default: '', parseHTML: (element) => element.textContent, rendered: false },
  }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', HTMLAttributes, node.attrs['text'] as string],
  renderText: ({ node }) => node.attrs['text'] as string,
});

const align = {
  default: 'left',
  parseHTML: (element: HTMLElement) => element.getAttribute('data-align') ?? 'left',
  renderHTML: (attributes: Record<string, unknown>) => ({ 'data-align': attributes['align'] as string }),
};

/** Cells hold plain words: what a table says is not to be said otherwise by its looks. */
const cell = (name: string, tag: 'td' | 'th', tableRole: 'cell' | 'header_cell') =>
  Node.create({
    name,
    content: 'text*',
    marks: '',
    isolating: true,
    addAttributes: () => ({
      align,
      colspan: { default: 1, rendered: false },
      rowspan: { default: 1, rendered: false },
      colwidth: { default: null, rendered: false },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
    extendNodeSchema: (extension) => (extension.name === name ? { tableRole } : {}),
  });

const Row = Node.create({
  name: 'row',
  content: '(cell | headerCell)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
  extendNodeSchema: (extension) => (extension.name === 'row' ? { tableRole: 'row' } : {}),
});

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'row+',
  isolating: true,
  addAttributes: () => ({ caption: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  extendNodeSchema: (extension) => (extension.name === 'table' ? { tableRole: 'table' } : {}),
  addKeyboardShortcuts() {
    const isInTable = (): boolean => this.editor.isActive('table');
    return {
      Tab: () =>
        isInTable() &&
        (this.editor.commands.command(({ state, dispatch }) => goToNextCell(1)(state, dispatch)) ||
          (this.editor.commands.command(({ state, dispatch }) => addRowAfter(state, dispatch)) &&
            this.editor.commands.command(({ state, dispatch }) => goToNextCell(1)(state, dispatch)))),
      // A cell is one line: the next one is below.
      Enter: () => isInTable(),
      'Shift-Tab': () =>
        isInTable() && this.editor.commands.command(({ state, dispatch }) => goToNextCell(-1)(state, dispatch)),
    };
  },
});

/** Paragraphs, lists of one level, tables, bold and mentions: what an act is printed with, and nothing else. */
export const schema: Extensions = [
  Document,
  Paragraph,
  Text,
  Bold,
  BulletList,
  ListItem.extend({ content: 'paragraph' }),
  ListKeymap,
  Table,
  Row,
  cell('cell', 'td', 'cell'),
  cell('headerCell', 'th', 'header_cell'),
  MentionNode,
  UndoRedo,
  Gapcursor,
];

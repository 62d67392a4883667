import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { findingDatum } from '../lit';
import { spansOf, type Mark } from '../text/marks';
import styles from './Paper.module.css';

const key = new PluginKey<{ marks: readonly Mark[]; set: DecorationSet }>('marking');

/** The number in the margin; the list beside it says the rest. */
function marginMark({ rank, severity }: Mark): HTMLElement {
  const mark = document.createElement('span');
  mark.className = `${styles.mark} ${styles[severity]}`;
  mark.dataset['mark'] = String(rank);
  mark.dataset['datum'] = findingDatum(rank);
  mark.ariaHidden = 'true';
  mark.contentEditable = 'false';
  mark.textContent = String(rank);
  return mark;
}

/** The words of a block as they are read, and where each character stands in the document. */
function wordsOf(block: Node, start: number): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  block.forEach((child, offset) => {
    const words = child.isText ? (child.text ?? '') : ((child.attrs['text'] as string | undefined) ?? '');
    for (let rank = 0; rank < words.length; rank++) at.push(start + offset + (child.isText ? rank : 0));
    text += words;
  });
  at.push(start + block.content.size);
  return { text, at };
}

function decorationsOf(doc: Node, marks: readonly Mark[]): DecorationSet {
  const found: Decoration[] = [];
  const seen = new Set<number>();
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const { text, at } = wordsOf(node, position + 1);
    const left = marks.filter(({ rank }) => !seen.has(rank));
    for (const { from, to, mark } of spansOf(text, left)) {
      seen.add(mark.rank);
      const attributes = { class: `${styles.quote} ${styles[mark.severity]}`, 'data-datum': findingDatum(mark.rank) };
      // A mention is one character of the document, however long it reads.
      found.push(Decoration.inline(at[from]!, Math.max(at[to]!, at[to - 1]! + 1), attributes));
      found.push(Decoration.widget(at[from]!, () => marginMark(mark), { side: -1, key: `mark-${mark.rank}` }));
    }
    return false;
  });
  return DecorationSet.create(doc, found);
}

/** Shows on the text what the review says of it. */
export const Marking = Extension.create({
  name: 'marking',
  addProseMirrorPlugins: () => [
    new Plugin<{ marks: readonly Mark[]; set: DecorationSet }>({
      key,
      state: {
        init: () => ({ marks: [], set: DecorationSet.empty }),
        apply: (tr, before) => {
          const marks = (tr.getMeta(key) as readonly Mark[] | undefined) ?? before.marks;
          if (marks === before.marks && !tr.docChanged) return before;
          return { marks, set: decorationsOf(tr.doc, marks) };
        },
      },
      props: { decorations: (state) => key.getState(state)?.set },
    }),
  ],
});

export const showMarks = (view: EditorView, marks: readonly Mark[]): void =>
  view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false));

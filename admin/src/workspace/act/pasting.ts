import type { EditorView } from '@tiptap/pm/view';
import { Node, Slice } from '@tiptap/pm/model';
import { linesOf, type TextBlock } from '../text/blocks';
import { cleanPaste, cleanPlain } from '../text/cleanPaste';
import { toEditor } from '../text/editorDoc';

const isInCell = (view: EditorView): boolean => /[cC]ell$/.test(view.state.selection.$from.parent.type.name);

const sliceOf = (view: EditorView, blocks: readonly TextBlock[]): Slice =>
  Slice.maxOpen(Node.fromJSON(view.state.schema, toEditor(blocks)).content, false);

/** Whatever it was copied from, only what an act is made of comes in. Between our own texts the editor sees to it. */
export function pasteClean(view: EditorView, { clipboardData }: ClipboardEvent): boolean {
  const html = clipboardData?.getData('text/html') ?? '';
  if (html.includes('data-pm-slice')) return false;
  const blocks = html ? cleanPaste(html) : cleanPlain(clipboardData?.getData('text/plain') ?? '');
  if (blocks.length === 0) return true;
  const { tr } = view.state;
  view.dispatch(
    (isInCell(view) ? tr.insertText(linesOf(blocks).join(' ')) : tr.replaceSelection(sliceOf(view, blocks)))
      .scrollIntoView()
      .setMeta('paste', true)
      .setMeta('uiEvent', 'paste'),
  );
  return true;
}

import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** A press on a mention puts the hand on its nearer side: inside it nothing can be typed, and keys would be lost. */
export function besideMention(view: EditorView, event: MouseEvent): boolean {
  const mention = event.button === 0 && (event.target as Element).closest<HTMLElement>('[data-mention]');
  if (!mention) return false;
  event.preventDefault();
  const { left, right } = mention.getBoundingClientRect();
  const at = view.posAtDOM(mention, 0);
  const before = view.state.doc.nodeAt(at)?.type.name === 'mention' ? at : at - 1;
  const side = event.clientX > (left + right) / 2 ? before + 1 : before;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, side)));
  view.focus();
  return true;
}

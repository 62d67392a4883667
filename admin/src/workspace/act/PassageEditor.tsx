import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { Mention } from '../text';
import { fromEditor, toEditor } from '../text/editorDoc';
import type { Mark } from '../text/marks';
import type { TextBlock } from '../text/blocks';
import { besideMention } from './besideMention';
import { Marking, showMarks } from './marking';
import { Mentioning, refreshMentions, type Offer } from './mentioning';
import { OFFER_LIST, OfferList, optionId } from './OfferList';
import { pasteClean } from './pasting';
import { schema } from './schema';

interface PassageEditorProps {
  blocks: readonly TextBlock[];
  label: string;
  mentions: readonly Mention[];
  marks: readonly Mark[];
  autoFocus: boolean;
  onWrite: (blocks: TextBlock[]) => void;
  onEnter: (editor: Editor) => void;
}

/** One passage in the hand of the person. It starts from its words and says each change; nobody else writes in it. */
export const PassageEditor = ({ blocks, label, mentions, marks, autoFocus, onWrite, onEnter }: PassageEditorProps) => {
  const [offer, setOffer] = useState<Offer | null>(null);
  const known = useRef(mentions);
  const editor = useEditor({
    // eslint-disable-next-line react-hooks/refs -- read when « @ » is typed, never while this is drawn
    extensions: [...schema, Marking, Mentioning({ mentions: () => known.current, show: setOffer })],
    content: toEditor(blocks),
    autofocus: autoFocus ? 'end' : false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      handlePaste: pasteClean,
      handleDOMEvents: { mousedown: besideMention },
    },
    onFocus: ({ editor: focused }) => onEnter(focused),
    onUpdate: ({ editor: written, transaction }) => {
      if (!transaction.getMeta('refreshed')) onWrite(fromEditor(written.getJSON()));
    },
  });

  useEffect(() => {
    known.current = mentions;
    refreshMentions(editor, mentions);
  }, [editor, mentions]);

  useEffect(() => showMarks(editor.view, marks), [editor, marks]);

  useEffect(() => {
    const { dom } = editor.view;
    if (offer && offer.mentions.length > 0) {
      dom.setAttribute('aria-controls', OFFER_LIST);
      dom.setAttribute('aria-activedescendant', optionId(offer.chosen));
    } else {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    }
  }, [editor, offer]);

  return (
    <>
      <EditorContent editor={editor} />
      {offer && <OfferList offer={offer} />}
    </>
  );
};

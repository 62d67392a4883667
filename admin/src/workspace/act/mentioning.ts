import { Extension, type Editor } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionKeyDownProps, type SuggestionProps } from '@tiptap/suggestion';
import type { Mention } from '../text';

/** The data that are offered while « @ » and some letters stand in the text. */
export interface Offer {
  mentions: Mention[];
  chosen: number;
  /** Where the letters stand on the page. */
  at: { left: number; top: number; bottom: number };
  choose: (mention: Mention) => void;
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const MOST = 40;

/** Every word typed is somewhere in what a datum is called, of whom, or in what it says. */
export function matching(mentions: readonly Mention[], query: string): Mention[] {
  const words = bare(query).split(/\s+/);
  return mentions
    .filter(({ label, group, text }) => {
      const whole = bare(`${label} ${group} ${text}`);
      return words.every((word) => whole.includes(word));
    })
    .slice(0, MOST);
}

interface Mentioning {
  mentions: () => readonly Mention[];
  show: (offer: Offer | null) => void;
}

/** What the hand does with the list, while it stays in the text. */
function offering(show: Mentioning['show']) {
  let offer: Offer | null = null;
  const tell = (next: Offer | null): void => {
    offer = next;
    show(next);
  };
  const open = ({ items, query, command, clientRect }: SuggestionProps<Mention, Mention>): void => {
    // A sentence goes on after « @ »: nothing is being looked for any more.
    if (items.length === 0 && query.includes(' ')) return tell(null);
    const { left, top, bottom } = clientRect?.() ?? new DOMRect();
    tell({ mentions: items, chosen: 0, at: { left, top, bottom }, choose: command });
  };
  const step = (by: number): void => {
    const { mentions, chosen } = offer!;
    tell({ ...offer!, chosen: (chosen + by + mentions.length) % mentions.length });
  };
  const KEYS: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => offer!.choose(offer!.mentions[offer!.chosen]!),
    Tab: () => offer!.choose(offer!.mentions[offer!.chosen]!),
  };
  return {
    onStart: open,
    onUpdate: open,
    onExit: () => tell(null),
    onKeyDown: ({ event }: SuggestionKeyDownProps): boolean => {
      const press = KEYS[event.key];
      if (!press || !offer || offer.mentions.length === 0) return false;
      press();
      return true;
    },
  };
}

/** « @ » and some letters: a datum in the text, that will say what it says. */
export const Mentioning = ({ mentions, show }: Mentioning) =>
  Extension.create({
    name: 'mentioning',
    addProseMirrorPlugins() {
      return [
        Suggestion<Mention, Mention>({
          editor: this.editor,
          pluginKey: new PluginKey('mentioning'),
          char: '@',
          allowedPrefixes: null,
          allowSpaces: true,
          items: ({ query }) => matching(mentions(), query),
          command: ({ editor, range, props: { key, text } }) =>
            editor
              .chain()
              .focus()
              .insertContentAt(range, { type: 'mention', attrs: { mention: key, text } })
              .run(),
          render: () => offering(show),
        }),
      ];
    },
  });

/** The words of each mention are those of its datum now; nobody typed that. */
export function refreshMentions({ state, view }: Editor, mentions: readonly Mention[]): void {
  const words = new Map(mentions.map(({ key, text }) => [key, text]));
  const { tr } = state;
  state.doc.descendants((node, position) => {
    const text = words.get(node.attrs['mention'] as string);
    if (node.type.name === 'mention' && text !== undefined && text !== node.attrs['text']) {
      tr.setNodeAttribute(position, 'text', text);
    }
  });
  if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false).setMeta('refreshed', true));
}

import type { HtmlElement, HtmlNode } from './html.js';

/** Bulleted, or numbered with the number that was printed. */
export type ListKind = { numbered: false; mark?: undefined } | { numbered: true; mark: string };

/** Declarations of a `style`, by their whole name: `mso-bidi-font-weight` is no weight. */
export function styleOf({ attributes }: HtmlElement): Record<string, string> {
  const found: Record<string, string> = {};
  for (const declaration of (attributes['style'] ?? '').split(';')) {
    const at = declaration.indexOf(':');
    if (at > 0)
      found[declaration.slice(0, at).trim().toLowerCase()] = declaration
        .slice(at + 1)
        .trim()
        .toLowerCase();
  }
  return found;
}

const classOf = ({ attributes }: HtmlElement): string => attributes['class'] ?? '';

const NOTE_ELEMENT = /^(foot|end)?note-list|comment-list|(foot|end)note|header|footer|comment$/;
const NOTE_LINK = /^(.*#)?(_(ftn|edn|msocom|_?ftnref|_?ednref)|sdfootnote|sdendnote)/i;
const NOTE_CLASS =
  /\b(Mso(Foot|End)noteReference|MsoComment(Reference|Anchor)|sd(foot|end)note(anc|sym)|FootnoteReference)\b/;

/** Notes, remarks and what the page does not show. */
export function isHidden(node: HtmlElement): boolean {
  const style = styleOf(node);
  return (
    style['display'] === 'none' ||
    style['mso-hide'] === 'all' ||
    style['mso-list'] === 'ignore' ||
    style['mso-footnote-id'] !== undefined ||
    style['mso-endnote-id'] !== undefined ||
    NOTE_ELEMENT.test(style['mso-element'] ?? '') ||
    NOTE_CLASS.test(classOf(node)) ||
    (node.tag === 'a' && NOTE_LINK.test(node.attributes['href'] ?? '')) ||
    /^sd(foot|end)note\d/.test(node.attributes['id'] ?? '')
  );
}

/** Bold by tag or by weight; a `<b>` may say it is not. */
export function isStrong(node: HtmlElement, outer: boolean): boolean {
  const weight = styleOf(node)['font-weight'];
  if (weight !== undefined && weight !== 'inherit') return /^bold/.test(weight) || Number(weight) >= 600;
  return outer || node.tag === 'b' || node.tag === 'strong';
}

const wordsOf = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(wordsOf).join(''));

/** What Word prints before an item, which it wraps so that others leave it out. */
function fakeMark(node: HtmlElement): string | null {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (styleOf(child)['mso-list'] === 'ignore') return wordsOf(child).replace(/[\s\u00a0]+/g, '');
    const inside = fakeMark(child);
    if (inside !== null) return inside;
  }
  return null;
}

const NUMBER = /^\(?(\d+|[a-z]|[ivxlc]+)([.)°-]|er)*$/i;

/** `o` and `n` are the bullets of Courier and Wingdings. */
const isNumber = (mark: string): boolean => NUMBER.test(mark) && !/^[onvülqw§Øu]$/.test(mark);

const TYPED = /^[\s\u00a0]*([·•▪■◦§o–-]|\(?(?:\d{1,3}|[a-z])[.)])[\s\u00a0]{2,}/i;

/** A mark typed before the words, where Word lost its own on the way. */
function typedMark(node: HtmlElement): string | null {
  const [mark] = TYPED.exec(wordsOf(node)) ?? [];
  if (mark === undefined) return null;
  cut(node, mark.length);
  return mark.replace(/[\s\u00a0]+/g, '');
}

/** Takes the first characters out of a tree. */
function cut(node: HtmlElement, length: number): number {
  let left = length;
  node.children = node.children.map((child) => {
    if (left === 0) return child;
    if (typeof child !== 'string') {
      left = cut(child, left);
      return child;
    }
    const taken = Math.min(left, child.length);
    left -= taken;
    return child.slice(taken);
  });
  return left;
}

/** Word writes an item as a paragraph that says in its style to which list it belongs. */
export function listOf(node: HtmlElement): ListKind | null {
  const list = styleOf(node)['mso-list'];
  const isItem = (list !== undefined && /^l\d+ level\d+/.test(list)) || /\bMsoListParagraph/.test(classOf(node));
  if (!isItem) return null;
  const mark = fakeMark(node) ?? typedMark(node);
  // A paragraph of the list style without a mark only goes on under an item.
  if (mark === null) return list === undefined ? null : { numbered: false };
  return isNumber(mark) ? { numbered: true, mark } : { numbered: false };
}

const ROMANS = [
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

const roman = (rank: number): string =>
  ROMANS.reduce(
    ({ text, left }, [value, letters]) => ({
      text: text + letters.repeat(Math.floor(left / value)),
      left: left % value,
    }),
    { text: '', left: rank },
  ).text;

const LETTERS: Record<string, (rank: number) => string> = {
  a: (rank) => String.fromCharCode(96 + (((rank - 1) % 26) + 1)),
  i: roman,
};

const typeOf = (node: HtmlElement): string | undefined => {
  const style = styleOf(node)['list-style-type'] ?? '';
  return node.attributes['type'] ?? (/roman/.test(style) ? 'i' : /alpha|latin/.test(style) ? 'a' : undefined);
};

/** The number that the page printed before an item of `<ol>`: the item says how, else its list. */
export function marker(nodes: readonly HtmlElement[], rank: number): string {
  const type = nodes.map(typeOf).find((each) => each !== undefined) ?? '1';
  const text = LETTERS[type.toLowerCase()]?.(rank) ?? String(rank);
  return `${type === type.toUpperCase() ? text.toUpperCase() : text}.`;
}

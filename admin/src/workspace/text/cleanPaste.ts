import { plain, run, textOf, type Run, type Table, type Text, type TextBlock } from './blocks.js';
import { readHtml, type HtmlElement, type HtmlNode } from './html.js';
import { isHidden, isStrong, listOf, marker, styleOf, type ListKind } from './officeMarks.js';

/** What is never text of the act. */
const LEFT_OUT =
  /^(head|title|xml|meta|link|img|svg|math|object|o:p|v:.*|w:sdtpr|del|template|select|button|hr|col|colgroup)$/;
const BLOCK = /^(p|div|section|article|blockquote|pre|center|dl|dt|dd|body|html|h[1-6])$/;
const HEADING = /^h[1-6]$/;

/** A space of the source is one space; the ones that must not break are kept. */
const spaced = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ \t\r\n\f\u00a0]{2,}/g, (run) => (/^\u00a0+$/.test(run) ? '\u00a0' : ' '))
    .replace(/[\t\r\n\f]/g, ' ');

const EDGE = /^[\s\u00a0]+|[\s\u00a0]+$/g;

/** One text: edges trimmed, and no two spaces where two runs meet. */
function tidy(runs: readonly Run[]): Text {
  const whole = textOf(runs).map((each) => ({ ...each, text: spaced(each.text) }));
  whole.forEach((each, rank) => {
    const before = whole[rank - 1];
    if (before === undefined) each.text = each.text.replace(/^[\s\u00a0]+/, '');
    else if (/[\s\u00a0]$/.test(before.text)) each.text = each.text.replace(/^ +/, '');
  });
  const last = whole.at(-1);
  if (last) last.text = last.text.replace(/[\s\u00a0]+$/, '');
  return textOf(whole);
}

/** A paragraph, or an item of the list it belongs to. */
interface Line {
  text: Text;
  list: ListKind | null;
}

type Piece = Line | Table;

const isTable = (piece: Piece): piece is Table => 'rows' in piece;

class Reader {
  private readonly pieces: Piece[] = [];
  private runs: Run[] = [];

  constructor(private readonly isInCell = false) {}

  read(root: HtmlElement): Piece[] {
    this.children(root, false, null);
    this.close(null);
    return this.pieces;
  }

  private children(element: HtmlElement, strong: boolean, list: ListKind | null): void {
    for (const child of element.children) this.node(child, strong, list);
  }

  private node(node: HtmlNode, strong: boolean, list: ListKind | null): void {
    if (typeof node === 'string') this.runs.push(run(spaced(node), strong));
    else if (!LEFT_OUT.test(node.tag) && !isHidden(node)) this.element(node, strong, list);
  }

  private element(node: HtmlElement, strong: boolean, list: ListKind | null): void {
    const { tag } = node;
    const weight = HEADING.test(tag) || isStrong(node, strong);
    if (tag === 'br') this.lineEnds(list);
    else if (tag === 'table' && !this.isInCell) this.table(node, strong);
    else if (tag === 'ul' || tag === 'ol') this.list(node, weight, list);
    else if (BLOCK.test(tag)) this.block(node, weight, list);
    else this.children(node, weight, list);
  }

  /** In a list or a cell a line does not end what is said. */
  private lineEnds(list: ListKind | null): void {
    if (this.isInCell || list) this.runs.push(run(' '));
    else this.close(null);
  }

  private block(node: HtmlElement, strong: boolean, outer: ListKind | null): void {
    const own = listOf(node);
    // A second paragraph of one item goes on with it.
    if (outer && !own) this.lineEnds(outer);
    else this.close(outer);
    this.children(node, strong, outer ?? own);
    if (outer && !own) this.lineEnds(outer);
    else this.close(own ?? outer);
  }

  private list(node: HtmlElement, strong: boolean, outer: ListKind | null): void {
    this.close(outer);
    let rank = Number(node.attributes['start'] ?? 1);
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      const isItem = child.tag === 'li';
      const kind: ListKind =
        node.tag === 'ul' ? { numbered: false } : { numbered: true, mark: marker([child, node], rank) };
      if (isItem) rank++;
      this.element(child, strong, kind);
      this.close(kind);
    }
  }

  private table(node: HtmlElement, strong: boolean): void {
    this.close(null);
    this.pieces.push(...tablePieces(node, strong));
  }

  /** What was read so far is a line of its own. */
  private close(list: ListKind | null): void {
    const text = tidy(this.runs);
    this.runs = [];
    if (plain(text) !== '') this.pieces.push({ text, list });
  }
}

interface Cell {
  text: string;
  right: boolean;
  strong: boolean;
  columns: number;
  rows: number;
}

const find = (node: HtmlElement, tag: RegExp): HtmlElement[] =>
  node.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'table') return [];
    return tag.test(child.tag) ? [child] : find(child, tag);
  });

function cellOf(node: HtmlElement): Cell {
  const lines = new Reader(true).read({ ...node, tag: 'root' }).filter((piece): piece is Line => !isTable(piece));
  const aligned = [node, ...find(node, /^p$/)].map(
    (part) => part.attributes['align']?.toLowerCase() ?? styleOf(part)['text-align'],
  );
  return {
    text: lines.map(({ text }) => plain(text)).join(' '),
    right: aligned.includes('right'),
    strong: node.tag === 'th' || lines.every(({ text }) => text.every((each) => each.strong)),
    columns: Number(node.attributes['colspan'] ?? 1) || 1,
    rows: Number(node.attributes['rowspan'] ?? 1) || 1,
  };
}

const EMPTY: Cell = { text: '', right: false, strong: false, columns: 1, rows: 1 };

/** Merged cells keep their words in the first place and leave the others empty. */
function grid(table: HtmlElement): Cell[][] {
  const held: number[] = [];
  const rows = find(table, /^tr$/).map((row) => {
    const cells: Cell[] = [];
    const skip = (): void => {
      while ((held[cells.length] ?? 0) > 0) {
        held[cells.length]!--;
        cells.push(EMPTY);
      }
    };
    for (const cell of find(row, /^t[dh]$/).map(cellOf)) {
      skip();
      for (let column = 0; column < Math.min(cell.columns, 50); column++) {
        held[cells.length] = cell.rows - 1;
        cells.push(column === 0 ? cell : EMPTY);
      }
    }
    skip();
    return cells;
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .filter((row) => row.some(({ text }) => text !== ''))
    .map((row) => [...row, ...Array<Cell>(width - row.length).fill(EMPTY)]);
}

/** A frame drawn around a text is no table: its cells are lines. */
function tablePieces(node: HtmlElement, strong: boolean): Piece[] {
  const [head, ...body] = grid(node);
  if (!head) return [];
  if (head.length === 1 || body.length === 0) {
    return find(node, /^t[dh]$/).flatMap((cell) => new Reader().read({ ...cell, tag: 'root' }));
  }
  const caption = find(node, /^caption$/).map((each) => plain(tidy([run(wordsOf(each), strong)])));
  return [
    {
      type: 'table',
      caption: caption[0] ?? '',
      columns: head.map(({ text }, column) => ({
        title: text,
        align: body.some((row) => row[column]!.right) ? 'right' : 'left',
      })),
      rows: body.map((row) => row.map(({ text }) => text)),
    },
  ];
}

const wordsOf = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(wordsOf).join(''));

/** Lines of one bulleted list are its items; a number is part of what is said: it stays at the head of its paragraph. */
function blocksOf(pieces: readonly Piece[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (isTable(piece)) blocks.push(piece);
    else if (piece.list && !piece.list.numbered) {
      if (last?.type === 'list') last.items.push(piece.text);
      else blocks.push({ type: 'list', items: [piece.text] });
    } else {
      const mark = piece.list?.mark ? [run(`${piece.list.mark}\u00a0`)] : [];
      blocks.push({ type: 'paragraph', text: textOf([...mark, ...piece.text]) });
    }
  }
  return blocks;
}

/** Paragraphs, lists, tables and bold of what was copied from a word processor, and nothing else of it. */
export const cleanPaste = (html: string): TextBlock[] => blocksOf(new Reader().read(readHtml(html)));

/** Text without marks: a line is a paragraph. */
export const cleanPlain = (text: string): TextBlock[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const words = spaced(line).replace(EDGE, '');
    return words === '' ? [] : [{ type: 'paragraph', text: [run(words)] }];
  });

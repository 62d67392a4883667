import { type Block, type BlockDocument, type Letterhead, onPaper, runsOf, type Text } from '../../kernel/blocks.js';
import { type PaperLogo, paperLogo } from './logo.js';

export interface PaperRun {
  readonly text: string;
  readonly strong: boolean;
}

/** A text as it is set on paper: its runs, with the spaces of French typography. */
const runs = (text: Text): readonly PaperRun[] =>
  runsOf(text).map((run) => ({ text: onPaper(run.text), strong: run.strong ?? false }));
const lines = (texts: readonly string[]): readonly string[] => texts.map(onPaper);

/** Each kind of block, ready to be printed: renderers only lay it out. */
const PAPER = {
  heading: (block) => ({ ...block, text: onPaper(block.text) }),
  paragraph: (block) => ({ ...block, text: runs(block.text) }),
  list: (block) => ({ ...block, items: block.items.map(runs) }),
  table: (block) => ({
    ...block,
    caption: onPaper(block.caption),
    columns: block.columns.map(({ title, align, wide = false }) => ({ title: onPaper(title), align, wide })),
    roomy: block.roomy ?? false,
    rows: block.rows.map(lines),
  }),
  stamp: (block) => ({ ...block, lines: lines(block.lines) }),
  signature: (block) => ({ ...block, lines: lines(block.lines) }),
  signatures: (block) => ({ ...block, parties: block.parties.map(lines) }),
  lines: (block) => ({ ...block, lines: lines(block.lines) }),
} satisfies { [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => { type: Type } };

export type PaperBlock = { [Type in Block['type']]: ReturnType<(typeof PAPER)[Type]> }[Block['type']];

export interface PaperLetterhead {
  readonly logo: PaperLogo | null;
  readonly lines: readonly string[];
  readonly foot: string | null;
}

export type PaperDocument = Omit<BlockDocument, 'blocks' | 'letterhead' | 'letter'> & {
  readonly letterhead: PaperLetterhead | null;
  readonly letter: boolean;
  readonly blocks: readonly PaperBlock[];
};

const headed = ({ logo, lines: heads, foot }: Letterhead): PaperLetterhead => ({
  logo: logo && paperLogo(logo),
  lines: lines(heads),
  foot: foot && onPaper(foot),
});

const printed = <Type extends Block['type']>(block: Extract<Block, { type: Type }>): PaperBlock =>
  (PAPER[block.type] as unknown as (block: Extract<Block, { type: Type }>) => PaperBlock)(block);

export const setOnPaper = (document: BlockDocument): PaperDocument => ({
  ...document,
  title: onPaper(document.title),
  kind: onPaper(document.kind),
  letterhead: document.letterhead ? headed(document.letterhead) : null,
  letter: document.letter ?? false,
  blocks: document.blocks.map((block) => printed(block)),
});

import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BlockDocument } from '../../kernel/blocks.js';
import { footOf, headOf } from './docx-letterhead.js';
import { type PaperBlock, type PaperRun, setOnPaper } from './paper.js';

const FONT = 'Source Serif 4';
const DASH = 'dash';
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
const ALIGNED = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
/** Of the text, in twentieths of a point. */
const HALF_WIDTH = 4536;
const ROOM_TO_SIGN = 1400;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

type Of<Type extends PaperBlock['type']> = Extract<PaperBlock, { type: Type }>;

const runs = (text: readonly PaperRun[]): TextRun[] =>
  text.map((run) => new TextRun({ text: run.text, bold: run.strong }));

const cell = (text: string, align: 'left' | 'right', bold = false): TableCell =>
  new TableCell({
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE },
    children: [new Paragraph({ alignment: ALIGNED[align], children: [new TextRun({ text, bold, size: 19 })] })],
  });

function table({ caption, columns, rows, roomy }: Of<'table'>): (Paragraph | Table)[] {
  const header = new TableRow({
    tableHeader: true,
    children: columns.map(({ title, align }) => cell(title, align, true)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        ...(roomy ? { height: { value: 620, rule: HeightRule.ATLEAST } } : {}),
        cantSplit: true,
        children: row.map((text, index) => cell(text, columns[index]!.align)),
      }),
  );
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 200, after: 80 },
      children: [new TextRun({ text: caption, size: 19 })],
    }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [header, ...body] }),
  ];
}

const onRight = (lines: readonly string[], before: number): Paragraph[] =>
  lines.map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        keepNext: index < lines.length - 1,
        spacing: { before: index === 0 ? before : 0 },
        children: [new TextRun(text)],
      }),
  );

/** Lines that stay lines, from the middle of the page when they stand at right. */
const kept = (lines: readonly string[], side: 'left' | 'right', { before = 0, after = 0 } = {}): Paragraph[] =>
  lines.map(
    (text, index) =>
      new Paragraph({
        keepNext: index < lines.length - 1,
        indent: { left: side === 'right' ? HALF_WIDTH : 0 },
        spacing: { before: index === 0 ? before : 0, after: index === lines.length - 1 ? after : 0 },
        children: [new TextRun(text)],
      }),
  );

/** Two parties a row, with room under each to sign. */
function signatures({ parties }: Of<'signatures'>): (Paragraph | Table)[] {
  const signed = (lines: readonly string[]): TableCell =>
    new TableCell({
      borders: { top: NONE, left: NONE, right: NONE, bottom: NONE },
      width: { size: 50, type: WidthType.PERCENTAGE },
      children: kept(lines, 'left', { after: ROOM_TO_SIGN }),
    });
  const rows = parties.flatMap((_, index) => (index % 2 === 0 ? [parties.slice(index, index + 2)] : []));
  return [
    new Paragraph({ spacing: { before: 300 } }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map((row) => new TableRow({ cantSplit: true, children: row.map(signed) })),
    }),
  ];
}

const LAYOUT: { [Type in PaperBlock['type']]: (block: Of<Type>) => (Paragraph | Table)[] } = {
  heading: ({ level, text }) => [
    new Paragraph({ heading: LEVELS[level], keepNext: true, children: [new TextRun(text)] }),
  ],
  paragraph: ({ text }) => [
    new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: { after: 140 }, children: runs(text) }),
  ],
  list: ({ items }) =>
    items.map(
      (item) =>
        new Paragraph({ numbering: { reference: DASH, level: 0 }, spacing: { after: 80 }, children: runs(item) }),
    ),
  table,
  stamp: ({ lines }) => onRight(lines, 0),
  signature: ({ lines }) => onRight(lines, 480),
  signatures,
  lines: ({ side, lines }) => kept(lines, side, { before: 240, after: 240 }),
};

const layOut = <Type extends PaperBlock['type']>(block: Of<Type>): (Paragraph | Table)[] =>
  (LAYOUT[block.type] as (block: Of<Type>) => (Paragraph | Table)[])(block);

const titleOf = (kind: string, title: string): Paragraph[] => [
  new Paragraph({ children: [new TextRun({ text: kind, allCaps: true, size: 20 })] }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
];

/** The same document for a word processor, with its headings, its list and its tables as such. */
export function printDocx(document: BlockDocument, logo: Buffer | null = null): Promise<Buffer> {
  const { title, kind, author, reference, letterhead, letter, blocks } = setOnPaper(document);
  const docx = new Document({
    title,
    creator: author,
    description: kind,
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: 'fr-FR' } } },
        title: { run: { font: FONT, size: 32, bold: true }, paragraph: { spacing: { after: 280 } } },
        heading1: { run: { font: FONT, size: 25, bold: true }, paragraph: { spacing: { before: 320, after: 160 } } },
        heading2: {
          run: { font: FONT, size: 22, bold: true, italics: true },
          paragraph: { spacing: { before: 240, after: 100 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: DASH,
          levels: [
            {
              ...{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT },
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        footers: { default: footOf(letterhead?.foot ?? null, reference) },
        children: [
          ...(letterhead ? headOf(letterhead, logo) : []),
          ...(letter ? [] : titleOf(kind, title)),
          ...blocks.flatMap((block) => layOut(block)),
        ],
      },
    ],
  });
  return Packer.toBuffer(docx);
}

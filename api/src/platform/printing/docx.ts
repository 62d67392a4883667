import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BlockDocument } from '../../kernel/blocks.js';
import { type PaperBlock, type PaperRun, setOnPaper } from './paper.js';

const FONT = 'Source Serif 4';
const DASH = 'dash';
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
const ALIGNED = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

type Of<Type extends PaperBlock['type']> = Extract<PaperBlock, { type: Type }>;

const runs = (text: readonly PaperRun[]): TextRun[] =>
  text.map((run) => new TextRun({ text: run.text, bold: run.strong }));

const cell = (text: string, align: 'left' | 'right', bold = false): TableCell =>
  new TableCell({
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE },
    children: [new Paragraph({ alignment: ALIGNED[align], children: [new TextRun({ text, bold, size: 19 })] })],
  });

function table({ caption, columns, rows }: Of<'table'>): (Paragraph | Table)[] {
  const header = new TableRow({
    tableHeader: true,
    children: columns.map(({ title, align }) => cell(title, align, true)),
  });
  const body = rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((text, index) => cell(text, columns[index]!.align)) }),
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
};

const layOut = <Type extends PaperBlock['type']>(block: Of<Type>): (Paragraph | Table)[] =>
  (LAYOUT[block.type] as (block: Of<Type>) => (Paragraph | Table)[])(block);

/** The same document for a word processor, with its headings, its list and its tables as such. */
export function printDocx(document: BlockDocument): Promise<Buffer> {
  const { title, kind, author, reference, blocks } = setOnPaper(document);
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
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: 18,
                    children: [`${reference} – page `, PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ children: [new TextRun({ text: kind, allCaps: true, size: 20 })] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...blocks.flatMap((block) => layOut(block)),
        ],
      },
    ],
  });
  return Packer.toBuffer(docx);
}

import { convertMillimetersToTwip, Footer, ImageRun, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { PaperLetterhead } from './paper.js';

const MILLIMETRES_AN_INCH = 25.4;
const POINTS_AN_INCH = 96;

/** Word draws an SVG since 2016; what is older shows this single transparent point. */
const NOTHING = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const TYPES = { 'logo.png': 'png', 'logo.jpg': 'jpg', 'logo.svg': 'svg' } as const;

function image({ file, width, height, alternativeText }: NonNullable<PaperLetterhead['logo']>, data: Buffer): ImageRun {
  const type = TYPES[file];
  const pixels = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_AN_INCH) * POINTS_AN_INCH);
  const shown = {
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: 'Logo', description: alternativeText },
  };
  return type === 'svg'
    ? new ImageRun({ ...shown, type, data, fallback: { type: 'png', data: NOTHING } })
    : new ImageRun({ ...shown, type, data });
}

/** The logo and the lines of the house, above the first page. */
export function headOf({ logo, lines }: PaperLetterhead, content: Buffer | null): Paragraph[] {
  const last = lines.length - 1;
  return [
    ...(logo && content ? [new Paragraph({ spacing: { after: 80 }, children: [image(logo, content)] })] : []),
    ...lines.map(
      (text, index) =>
        new Paragraph({
          spacing: { after: index === last ? 360 : 0 },
          children: [new TextRun({ text, size: 19 })],
        }),
    ),
  ];
}

const TEXT_WIDTH = convertMillimetersToTwip(160);

/** The house at left, the reference and the page at right. */
export const footOf = (foot: string | null, reference: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({
            size: 18,
            children: [`${foot ?? ''}\t${reference} – page `, PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

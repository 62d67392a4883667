import type { Logo } from '../../kernel/blocks.js';

/** What a logo may take of the head of a page, in millimetres. */
const LARGEST = { width: 60, height: 20 };

const FILES = {
  'image/png': 'logo.png',
  'image/jpeg': 'logo.jpg',
  'image/svg+xml': 'logo.svg',
} as const satisfies Record<Logo['contentType'], string>;

export interface PaperLogo {
  /** Under which the printer finds its content. */
  readonly file: (typeof FILES)[Logo['contentType']];
  readonly alternativeText: string;
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
}

/** As large as there is room for, in its own proportions. */
export function paperLogo({ contentType, alternativeText, width, height }: Logo): PaperLogo {
  const scale = Math.min(LARGEST.width / width, LARGEST.height / height);
  return { file: FILES[contentType], alternativeText, width: width * scale, height: height * scale };
}

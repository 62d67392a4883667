import type { Imputation } from '../../../../budget/domain/imputed.js';

/** The axes that a text names by a word and a code. */
export const CODED_AXES = ['sousPolitique', 'programme', 'chapitre', 'nature', 'fonction'] as const;
export type CodedAxis = (typeof CODED_AXES)[number];

export interface WrittenCode {
  readonly axis: CodedAxis;
  readonly code: string;
  readonly quote: string;
  readonly at: number;
}

const GAP = '[\\s:.«"\\p{Pd}]*(?:n°\\s*)?';
const shape = (words: string, code: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})${GAP}(${code})(?![\\p{L}\\p{N}])`, 'giu');

/** « Article » is an older word for nature; « Article 4 » of the act has no code behind it. */
const SHAPES: readonly (readonly [CodedAxis, RegExp])[] = [
  ['sousPolitique', shape('sous[\\s\\p{Pd}]*politique', '[a-z]\\d{3}')],
  ['programme', shape('programme', '[a-z]\\d{3}')],
  ['chapitre', shape('chapitre', '\\d{2,5}')],
  ['nature', shape('nature|article', '\\d{4,8}')],
  ['fonction', shape('fonction', '\\d{1,5}')],
];

/** Each code under its word, in the order of the text: « Article : 65748 », « programme « A120 ». */
export const codesIn = (text: string): WrittenCode[] =>
  SHAPES.flatMap(([axis, words]) =>
    [...text.matchAll(words)].map((found) => ({
      axis,
      code: found[1]!.toUpperCase(),
      quote: found[0],
      at: found.index,
    })),
  ).sort((one, other) => one.at - other.at);

/** The axes of a line that a budget uses. */
export const usedAxes = (line: Imputation): CodedAxis[] => CODED_AXES.filter((axis) => line[axis] !== '');

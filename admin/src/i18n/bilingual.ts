import type { Words } from '../shared/format/typography';

export interface Bilingual<W extends Words> {
  fr: W;
  en: W;
}

/** French gives the shape; a word missing in English, or an extra one, does not compile. */
export const bilingual = <W extends Words>(words: { fr: W; en: NoInfer<W> }): Bilingual<W> => words;

/** The same keys, other words. */
export type SameShape<W> = { [K in keyof W]: W[K] extends string ? string : SameShape<W[K]> };

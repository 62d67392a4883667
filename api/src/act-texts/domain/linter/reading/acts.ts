/** One act under its several spellings, as the database makes it: HN 001-8073-20-CM is HN 001-8073/20/CM. */
export const actKey = (number: string): string =>
  number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

export interface WrittenNumber {
  readonly number: string;
  readonly key: string;
  readonly at: number;
}

/** « ECO 014-6555/19/BM », « IVIS-011-17495/25/BM », « MET 19/12083/BM » under the formats of the house. */
const HOUSE = /\b[A-Z]{2,5}[\s-]\d{2,3}-\d{2,6}[/-]\d{2}[/-][A-Z]{1,3}\b|\b[A-Z]{3}\s\d{2}\/\d{3,6}\/[A-Z]{1,3}\b/gu;
/** « loi n° 2014-58 ». */
const LAW = /(?<=n°\s?)\d{2,4}-\d{1,5}\b/gu;

/** Numbers of acts and of laws, in the order of the text. */
export const numbersIn = (text: string): WrittenNumber[] =>
  [...text.matchAll(HOUSE), ...text.matchAll(LAW)]
    .map((found) => ({ number: found[0], key: actKey(found[0]), at: found.index }))
    .sort((one, other) => one.at - other.at);

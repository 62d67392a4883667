export type Language = 'fr' | 'en';

const NO_BREAK = '\u00a0';

/** French keeps its high punctuation on the line of the word: sources are written with plain spaces, screens are not. */
export const frenchSpaces = (text: string): string =>
  text.replace(/ (?=[:;?!»€%](?!\w))/g, NO_BREAK).replace(/« /g, `«${NO_BREAK}`);

export interface Words {
  [key: string]: string | Words;
}

export function frenchWords<W extends Words>(words: W): W {
  const spaced = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? frenchSpaces(value) : frenchWords(value),
  ]);
  return Object.fromEntries(spaced) as W;
}

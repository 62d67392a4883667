import { plain, type Run, type Text } from './blocks.js';

/** Words of a text that a finding is about. */
export interface Mark {
  /** As it is numbered on the page. */
  rank: number;
  severity: 'stop' | 'warn' | 'advise';
  quote: string;
}

export interface Span {
  from: number;
  to: number;
}

/** Spaces of any kind are alike, and so are both apostrophes. */
const alike = (text: string): string => text.replace(/[\u00a0\u202f\t\n]/g, ' ').replace(/’/g, "'");

/** The first place of some words in a text. */
export function spanOf(text: string, quote: string): Span | null {
  const sought = alike(quote).trim();
  const at = sought === '' ? -1 : alike(text).indexOf(sought);
  return at === -1 ? null : { from: at, to: at + sought.length };
}

/** Where each mark stands in a text. */
export const spansOf = (text: string, marks: readonly Mark[]): (Span & { mark: Mark })[] =>
  marks.flatMap((mark) => {
    const span = spanOf(text, mark.quote);
    return span ? [{ ...span, mark }] : [];
  });

/** A piece of a run under the same marks from end to end. */
export interface Segment extends Run {
  marks: Mark[];
  /** Marks that begin here. */
  begins: Mark[];
}

/** A text cut where its marks begin and end. */
export function segmentsOf(text: Text, marks: readonly Mark[]): Segment[] {
  const spans = spansOf(plain(text), marks);
  const edges = spans.flatMap(({ from, to }) => [from, to]);
  let at = 0;
  return text.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < at), at])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((from, rank): Segment => {
      const to = cuts[rank + 1]!;
      const under = spans.filter((span) => span.from < to && span.to > from);
      return {
        ...run,
        text: run.text.slice(from - start, to - start),
        marks: under.map(({ mark }) => mark),
        begins: under.filter((span) => span.from === from).map(({ mark }) => mark),
      };
    });
  });
}

/** Each mark stands once, in the first of these texts that has its words. */
export function dealt(texts: readonly string[], marks: readonly Mark[]): Mark[][] {
  const left = new Set(marks);
  return texts.map((text) => {
    const here = spansOf(text, [...left]).map(({ mark }) => mark);
    here.forEach((mark) => left.delete(mark));
    return here;
  });
}

import { plain, type TextBlock } from '../../../../kernel/blocks.js';
import type { CalendarDay } from '../../../../kernel/calendar-day.js';
import { type Cents, sumCents } from '../../../../kernel/money.js';
import type { ActFacts, ImputedAmount } from '../../act.js';
import type { ComposedPassage, Place } from '../../passages.js';
import type { LintInput } from '../finding.js';
import { actKey, numbersIn } from './acts.js';
import { daysIn } from './days.js';
import { amountsIn } from './figures.js';

/** One paragraph, item or row of the text: what is read in one go. */
export interface Saying {
  readonly passage: ComposedPassage;
  readonly text: string;
  /** Whether somebody wrote it here: what the data or the library say is not doubted word by word. */
  readonly byHand: boolean;
}

/** What the data know, in the forms in which a text says it. */
export interface Known {
  readonly amounts: ReadonlySet<Cents>;
  readonly days: ReadonlySet<CalendarDay>;
  readonly years: ReadonlySet<number>;
  /** Acts, by their key, as the data spell them. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** An act and its text, taken apart once for all rules. */
export interface Reading extends LintInput {
  readonly sayings: readonly Saying[];
  readonly known: Known;
  readonly lines: readonly ImputedAmount[];
}

const rowsOf = (block: TextBlock): readonly string[] => {
  if (block.type === 'paragraph') return [plain(block.text)];
  if (block.type === 'list') return block.items.map(plain);
  return block.rows.map((cells) => cells.join(' · '));
};

export const textOf = (blocks: readonly TextBlock[]): string => blocks.flatMap(rowsOf).join('\n');

const WRITTEN_BY_HAND: ReadonlySet<ComposedPassage['standing']> = new Set(['edited', 'overtaken', 'free']);

const sayingsOf = (passages: readonly ComposedPassage[]): Saying[] =>
  passages.flatMap((passage) => {
    const byHand = WRITTEN_BY_HAND.has(passage.standing) || isStatement(passage);
    return passage.blocks.flatMap((block) => rowsOf(block).map((text) => ({ passage, text, byHand })));
  });

/** The officer’s own words, though the data keep them. */
export const isStatement = ({ source }: ComposedPassage): boolean =>
  source.kind === 'generated' && source.topic === 'statement';

/** Words that tell what happened around the act, where other figures than its own have their place. */
export const tells = ({ passage }: Saying): boolean =>
  isStatement(passage) || (passage.source.kind !== 'generated' && passage.place !== 'articles');

export const inPlace = ({ sayings }: Reading, place: Place): readonly Saying[] =>
  sayings.filter(({ passage }) => passage.place === place);

type Leaf = readonly [path: string, value: string | number];

function* leaves(node: unknown, path = ''): Generator<Leaf> {
  if (typeof node === 'string' || typeof node === 'number') yield [path, node];
  else if (node && typeof node === 'object') {
    for (const [key, child] of Object.entries(node)) yield* leaves(child, `${path}.${key}`);
  }
}

/** Totals that an act may say without their being a datum. */
const totals = ({ awards, memberships }: ActFacts): Cents[] => {
  const lines = [...awards.flatMap(({ lines: own }) => own), ...memberships.map(({ line }) => line)];
  const budgets = new Set(lines.map(({ imputation }) => imputation?.budget));
  return [
    sumCents(awards.map(({ amountCents }) => amountCents)),
    sumCents(memberships.map(({ amountCents }) => amountCents)),
    ...[...budgets].map((budget) =>
      sumCents(lines.filter(({ imputation }) => imputation?.budget === budget).map(({ amountCents }) => amountCents)),
    ),
  ];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function knownTo({ act, law, passages }: LintInput): Known {
  const data = [...leaves({ ...act, report: { ...act.report, statement: null } })];
  const words = [
    ...data.filter((leaf): leaf is [string, string] => typeof leaf[1] === 'string').map(([, value]) => value),
    // What the library says is known too.
    ...passages.filter(({ standing }) => standing === 'clause').map(({ blocks }) => textOf(blocks)),
  ];
  const years = data.filter(([path]) => /(?:Year|\.year)$/.test(path)).map(([, value]) => Number(value));
  const days = words.flatMap((value) => (DAY.test(value) ? [value] : daysIn(value).map(({ day }) => day)));
  const numbers = [
    ...act.report.citedActs.map(({ number }) => number),
    ...act.memberships.map(({ renewedActNumber }) => renewedActNumber),
    ...[act.report.number, act.deliberation?.number, law.delegation?.number],
    ...words.flatMap((value) => numbersIn(value).map(({ number }) => number)),
  ].filter((number) => number != null);
  return {
    amounts: new Set([
      ...data.filter(([path]) => path.endsWith('Cents')).map(([, value]) => Number(value)),
      ...words.flatMap((value) => amountsIn(value).map(({ cents }) => cents)),
      ...totals(act),
      ...law.awards.flatMap(({ thresholdCents, yearCents, instalments }) => [
        thresholdCents ?? 0,
        yearCents,
        ...instalments,
      ]),
    ]),
    days: new Set(days),
    years: new Set([...years, ...act.authorisations.map(({ coversUntil }) => Number(coversUntil?.slice(0, 4)))]),
    numbers: new Map(numbers.map((number) => [actKey(number), number])),
  };
}

export const readingOf = once((input: LintInput): Reading => ({
  ...input,
  sayings: sayingsOf(input.passages),
  known: knownTo(input),
  lines: [...input.act.awards.flatMap(({ lines }) => lines), ...input.act.memberships.map(({ line }) => line)],
}));

/** The first place where these words stand, or the passage that should say them. */
export const spotOf = (sayings: readonly Saying[], quote: string): { passage: string; quote: string } | null => {
  const said = sayings.find(({ text }) => text.includes(quote));
  return said ? { passage: said.passage.key, quote } : null;
};

/** What several rules look at is worked out once for an act. */
export function once<Result, Subject extends object = Reading>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const done = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const before = done.get(subject) ?? { result: work(subject) };
    done.set(subject, before);
    return before.result;
  };
}

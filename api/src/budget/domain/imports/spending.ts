import type { CalendarDay } from '../../../kernel/calendar-day.js';
import type { Cents } from '../../../kernel/money.js';
import { externalConsumptionReasons, repeats, tellingReasons, type Told } from '../external-consumption.js';
import type { Headed } from './columns.js';
import { borneBy, type EnvelopeChange } from './envelope-changes.js';
import { importReasons as reasons } from './import.reasons.js';
import { envelopeKey, type Known, type KnownEnvelope, type Statement } from './known.js';
import type { Plan, PlannedRow, RowRead } from './plan.js';
import { Cells, type Finding, ofFile, type ReadRow } from './rows.js';

export interface ToldEnvelope extends KnownEnvelope {
  readonly id: number;
  readonly externalCents: Cents;
  /** What the finance system last told of it; null while it has told nothing. */
  readonly last: Told | null;
}

/** What a statement of the finance system is compared with. */
export interface SpendingReferences extends Known {
  /** By envelopeKey. */
  readonly envelopes: ReadonlyMap<string, ToldEnvelope>;
  readonly today: CalendarDay;
}

/** A figure as it would be told. */
export interface PlannedFigure extends PlannedRow {
  readonly envelopeId: number;
  readonly does: 'tell' | 'known';
}

type Found = { readonly envelope: ToldEnvelope } | { readonly finding: Finding };

/** The figures that can be told, and what stands in the way of the others. A chapitre without envelope is left aside, and told. */
export function planSpending(
  rows: readonly RowRead[],
  faulty: ReadonlySet<number | null>,
  { headings }: Headed,
  known: SpendingReferences,
  statement: Statement,
): Plan<PlannedFigure> {
  const lines: PlannedFigure[] = [];
  const findings: Finding[] = [];
  const seen = new Map<number, number>();
  for (const { read, row } of rows) {
    const cells = new Cells(row, headings);
    if (!read.placed) continue;
    const place = envelopeOf(read, known, cells);
    if ('finding' in place) {
      findings.push(place.finding);
      continue;
    }
    const { envelope } = place;
    const before = seen.get(envelope.id);
    const against = [
      ...(before === undefined ? [] : [cells.finding(reasons.row_twice({ row: before }), null)]),
      ...figureFindings(read, envelope, known, statement, cells),
    ];
    seen.set(envelope.id, before ?? read.number);
    findings.push(...against);
    if (read.amountCents !== null && against.length === 0 && !faulty.has(read.number)) {
      lines.push(figureOf(read, read.amountCents, envelope, statement));
    }
  }
  const isNothing = lines.length === 0 && rows.length > 0 && faulty.size === 0 && findings.every(({ note }) => note);
  return { lines, findings: [...findings, ...(isNothing ? [ofFile(reasons.no_chapitre_followed())] : [])] };
}

/** The envelope of a row: its chapitre is enough where one section only has it. */
function envelopeOf({ section, codes: { chapitre } }: ReadRow, known: SpendingReferences, cells: Cells): Found {
  const alike = [...known.envelopes.values()].filter(
    (envelope) => envelope.chapitre === chapitre && (section === null || envelope.section === section),
  );
  const [envelope, ...others] = alike;
  if (envelope && others.length === 0) return { envelope };
  if (envelope) return { finding: cells.finding(reasons.section_expected(), 'chapitre') };
  return { finding: cells.finding(reasons.chapitre_not_followed(), 'chapitre', true) };
}

function figureFindings(
  { amountCents }: ReadRow,
  { last }: ToldEnvelope,
  { today }: SpendingReferences,
  { votedOn }: Statement,
  cells: Cells,
): Finding[] {
  const negative = amountCents !== null && amountCents < 0;
  return [
    ...(negative ? [cells.finding(externalConsumptionReasons.cumulative_below_zero(), 'amount')] : []),
    ...tellingReasons(votedOn, last, today).map((reason) => cells.finding(reason, null)),
  ];
}

function figureOf(
  { number, codes }: ReadRow,
  amountCents: Cents,
  { id, section, last }: ToldEnvelope,
  { votedOn }: Statement,
): PlannedFigure {
  const does = repeats({ on: votedOn, cumulativeCents: amountCents }, last) ? 'known' : 'tell';
  return { row: number, section, ...codes, department: '', creditLineId: null, amountCents, envelopeId: id, does };
}

/** What others spend is taken from what is available: beyond it as well, since a fact from outside is never refused. */
export function spendingChanges(lines: readonly PlannedFigure[], { envelopes }: SpendingReferences): EnvelopeChange[] {
  return [...envelopes].flatMap(([key, { section, chapitre, externalCents, availableCents }]) => {
    const [line] = borneBy(lines, key);
    if (!line) return [];
    const changeCents = line.amountCents - externalCents;
    const availableAfterCents = availableCents - changeCents;
    return { section, chapitre, beforeCents: externalCents, changeCents, availableAfterCents, lineCount: 1 };
  });
}

/** The envelopes that would be exceeded: told, and recorded all the same. */
export const exceeded = (changes: readonly EnvelopeChange[], lines: readonly PlannedFigure[]): Finding[] =>
  changes
    .filter(({ availableAfterCents }) => availableAfterCents < 0)
    .map(({ section, chapitre, availableAfterCents }) => {
      const [line] = borneBy(lines, envelopeKey(section, chapitre));
      const reason = reasons.envelope_exceeded({ chapitre, cents: -availableAfterCents });
      return { row: line?.row ?? null, column: null, value: null, reason, note: true };
    });

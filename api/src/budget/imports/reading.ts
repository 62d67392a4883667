import type { EnvelopeChange } from '../domain/imports/envelope-changes.js';
import { LANGUAGES, type Language } from '../../kernel/words.js';
import { sumCents } from '../../kernel/money.js';
import type { Headed, Heading } from '../domain/imports/columns.js';
import { type Doing, DOINGS, type PlannedRow } from '../domain/imports/plan.js';
import type { Finding } from '../domain/imports/rows.js';
import type { SourceTable, TableSource } from '../domain/imports/table.js';

/** What a check found. */
export interface Checked {
  readonly headed: Headed | null;
  readonly findings: readonly Finding[];
  readonly lines: readonly PlannedRow[];
  readonly envelopes: readonly EnvelopeChange[];
  readonly rowCount: number;
  /** Digest of what the lines say, whatever their order. */
  readonly content: string;
}

/** A finding as it is kept: its sentence in each language, since who reads it may not be who asked. */
export interface KeptFinding extends Omit<Finding, 'reason'> {
  readonly code: string;
  readonly sentences: Readonly<Record<Language, string>>;
}

/** What was understood of a file and what it would change: the preview, as a check leaves it. */
export interface Reading {
  readonly source: TableSource | null;
  readonly headerRow: number | null;
  readonly columns: readonly Heading[];
  readonly findings: readonly KeptFinding[];
  readonly lines: readonly PlannedRow[];
  readonly envelopes: readonly EnvelopeChange[];
  readonly counts: Counts;
}

/** Lines by what they would do. */
export interface Counts extends Readonly<Record<Doing, number>> {
  readonly rows: number;
  readonly faults: number;
  readonly faultyRows: number;
  readonly notes: number;
}

export const kept = ({ reason, ...finding }: Finding): KeptFinding => ({
  ...finding,
  code: reason.code,
  sentences: Object.fromEntries(LANGUAGES.map((language) => [language, reason.say(language)])) as Record<
    Language,
    string
  >,
});

const byDoing = (lines: readonly PlannedRow[]): Record<Doing, number> =>
  Object.fromEntries(DOINGS.map((does) => [does, lines.filter((line) => line.does === does).length])) as Record<
    Doing,
    number
  >;

/** What the row of the import keeps of a check. */
export function resultOf({ source }: SourceTable, checked: Checked) {
  const { headed, findings, lines, envelopes, rowCount, content } = checked;
  const faults = findings.filter(({ note }) => !note);
  const reading: Reading = {
    source,
    headerRow: headed?.headerRow ?? null,
    columns: headed?.headings ?? [],
    findings: findings.map(kept),
    lines,
    envelopes,
    counts: {
      ...byDoing(lines),
      rows: rowCount,
      faults: faults.length,
      faultyRows: new Set(faults.flatMap(({ row }) => row ?? [])).size,
      notes: findings.length - faults.length,
    },
  };
  return {
    ...{ reading, content, lineCount: lines.length, faultCount: faults.length },
    totalCents: sumCents(lines.map(({ amountCents }) => amountCents)),
  };
}

/** A file of which nothing can be read: the one thing there is to say of it. */
export function unreadResult(findings: readonly Finding[]) {
  const counts = { ...byDoing([]), rows: 0, faults: findings.length, faultyRows: 0, notes: 0 };
  const nothing = { source: null, headerRow: null, columns: [], lines: [], envelopes: [], counts };
  const reading: Reading = { ...nothing, findings: findings.map(kept) };
  return { reading, content: '', lineCount: 0, faultCount: findings.length, totalCents: 0 };
}

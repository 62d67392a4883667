import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { sqlFile } from '../../platform/sql.js';
import { createCreditLine } from '../create.js';
import type { Section } from '../domain/budget.js';
import { CARRIED_FIELDS, type CarriedField, carryReasons, carryState } from '../domain/succession.js';
import { readFiscalYear } from '../fiscal-years/read.js';
import type { CarryLinesDto } from './chart.dto.js';
import type { CarriedLinesView, CarriedLineView, CarriedView } from './chart.view.js';

export const CARRIED = sqlFile(import.meta.dirname, 'carried.sql');

type Row = Omit<CarriedLineView, 'state'> & { openAlready: boolean };

/** The lines of the year before, as the chart of this one would open them, and what keeps the others. */
export async function carriedLines(tx: Tx, fiscalYearId: number): Promise<CarriedLinesView> {
  const { year } = await readFiscalYear(tx, fiscalYearId);
  const rows = await tx.query<Row>(CARRIED, [fiscalYearId]);
  const lines = rows.map(({ openAlready, ...line }) => ({ ...line, state: carryState(line.codes, openAlready) }));
  return { fiscalYearId, year, ready: lines.filter(({ state }) => state === 'ready').length, lines };
}

/**
 * Opens lines of the year before in this one, empty: their credits are voted.
 * @throws Refusal refused with what keeps each of them; none is opened then.
 */
export async function carryLines(tx: Tx, fiscalYearId: number, { creditLineIds }: CarryLinesDto): Promise<CarriedView> {
  const { lines } = await carriedLines(tx, fiscalYearId);
  const wanted = creditLineIds.map((id) => ({ id, line: lines.find((line) => line.id === id) }));
  refuseFor(
    'refused',
    wanted.flatMap(({ id, line }) => carryReasons(id, line?.state ?? null, line?.codes ?? [])),
  );
  for (const { line } of wanted) await createCreditLine(tx, { fiscalYearId, ...opened(line!) });
  return { opened: wanted.length };
}

function opened({ section, departmentId, codes }: CarriedLineView) {
  const next = CARRIED_FIELDS.map((field) => [field, codes.find((each) => each.field === field)?.codes[0] ?? '']);
  const { chapitre, nature, fonction, ...axes } = Object.fromEntries(next) as Record<CarriedField, string>;
  return { section: section as Section, departmentId, chapitre, nature, fonction, ...axes };
}

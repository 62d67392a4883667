import type { CalendarDay } from '../kernel/calendar-day.js';
import { dayToCome } from '../kernel/day-to-come.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow, found } from '../platform/rows.js';
import { Budget, CreditLine, FiscalYear } from './budget.entities.js';
import type { CreateBudgetDto, CreateCreditLineDto, OpenFiscalYearDto, RecordCreditsDto } from './budget.dto.js';
import type { BudgetView, CreditLineView } from './budget.view.js';
import type { FiscalYearView } from './fiscal-years/fiscal-year.view.js';
import { readFiscalYear } from './fiscal-years/read.js';
import { type Origin, recordMovements } from './movements.js';
import { nomenclatureReasons } from './nomenclature.js';
import { readBudget, readCreditLine } from './read.js';

/** Records a budget, with the names under which acts print it. */
export async function createBudget(tx: Tx, input: CreateBudgetDto): Promise<BudgetView> {
  await tx.mark('budget.create');
  return readBudget(tx, await addRow(tx, Budget, { ...input, aliases: input.aliases ?? [] }));
}

/** Opens a year of a budget: in preparation, or in the state in which it stands when it is taken over. */
export async function openFiscalYear(tx: Tx, input: OpenFiscalYearDto): Promise<FiscalYearView> {
  await tx.mark('fiscal_year.open');
  return readFiscalYear(tx, await addRow(tx, FiscalYear, { ...input, stateSince: tx.today }));
}

type OfYear = Pick<FiscalYearView, 'year' | 'budgetId'>;
type NewLine = CreateCreditLineDto & { demonstration?: boolean };

/** Adds a credit line under its control envelope, which is made with its first line. */
export async function createCreditLine(tx: Tx, input: NewLine): Promise<CreditLineView> {
  const year = await readFiscalYear(tx, input.fiscalYearId);
  return readCreditLine(tx, await addCreditLine(tx, year, input));
}

/** The same, among many of one year: its identifier. */
export async function addCreditLine(tx: Tx, { year, budgetId }: OfYear, input: NewLine): Promise<number> {
  const { fiscalYearId, section, chapitre, sousPolitique, programme, ...line } = input;
  refuseFor('invalid', await nomenclatureReasons(tx, year, input, budgetId));
  await tx.mark('credit_line.create');
  return addRow(tx, CreditLine, {
    ...line,
    envelopeId: await envelopeFor(tx, fiscalYearId, section, chapitre),
    sousPolitique: sousPolitique ?? '',
    programme: programme ?? '',
  });
}

async function envelopeFor(tx: Tx, fiscalYearId: number, section: string, chapitre: string): Promise<number> {
  const key = [fiscalYearId, section, chapitre];
  await tx.query(
    `INSERT INTO control_envelope (fiscal_year_id, section, chapitre) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT uq_control_envelope DO NOTHING`,
    key,
  );
  const [envelope] = await tx.query<{ id: number }>(
    'SELECT id FROM control_envelope WHERE fiscal_year_id = $1 AND section = $2 AND chapitre = $3',
    key,
  );
  return found(envelope).id;
}

/** A vote of credits on a line, named by its day and its act: recorded by hand or from a file, it is the same one. */
export const voteOrigin = (creditLineId: number, { on, label }: { on: CalendarDay; label: string }): Origin => ({
  ...{ kind: 'credit_line', id: creditLineId, label },
  occasion: `${on}:${label}`,
});

/** Records credits that a vote opened or took away on a line. */
export async function recordCredits(tx: Tx, creditLineId: number, input: RecordCreditsDto): Promise<CreditLineView> {
  const { kind, amountCents, on } = input;
  refuseFor('invalid', dayToCome(on, tx.today, 'on'));
  const lines = [{ creditLineId, deltas: { opened: amountCents } }];
  await recordMovements(tx, voteOrigin(creditLineId, input), kind, lines, on);
  return readCreditLine(tx, creditLineId);
}

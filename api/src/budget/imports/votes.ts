import type { Tx } from '../../platform/context.js';
import type { JobRun } from '../../platform/jobs/jobs.js';
import { addCreditLine } from '../create.js';
import { VOTE_COLUMNS, type Headed } from '../domain/imports/columns.js';
import { changesOf, shortages } from '../domain/imports/envelope-changes.js';
import { importReasons as reasons } from '../domain/imports/import.reasons.js';
import { lineKey, type References, type Vote } from '../domain/imports/known.js';
import { plan, type PlannedLine } from '../domain/imports/plan.js';
import { Cells, CODE_FIELDS, type Finding, ofFile, type ReadRow } from '../domain/imports/rows.js';
import type { TableRow } from '../domain/imports/table.js';
import { fiscalYearLifecycle } from '../domain/fiscal-year.lifecycle.js';
import { advanceFiscalYear } from '../fiscal-years/advance.js';
import { fiscalYearFacts, readFiscalYear } from '../fiscal-years/read.js';
import { recordMovements } from '../movements.js';
import { nomenclatureReasons } from '../nomenclature.js';
import type { BudgetImport } from './budget-import.entity.js';
import type { Kind } from './kind.js';
import { keyOfVote, referencesFor } from './references.js';

/** The budget of a year that lives on provisional credits is its vote: it takes their place. */
const isVoteOfYear = ({ year }: Pick<References, 'year'>, { kind }: Pick<Vote, 'kind'>): boolean =>
  kind === 'initial_budget' && year.state === 'provisional';

/** The credits of a vote, line by line. */
export const votes: Kind<References, PlannedLine, Vote> = {
  columns: VOTE_COLUMNS,
  references: referencesFor,
  upon: async (tx, known, vote) => (isVoteOfYear(known, vote) ? yearVoted(tx, known, vote) : []),
  judgeRow: codesAgainstNomenclature,
  plan,
  changes: (lines, known, vote) => changesOf(lines, known.envelopes, isVoteOfYear(known, vote)),
  upshot: (changes, lines, { year }) => shortages(changes, lines, year),
  content: (line) => `${lineKey(line)}=${line.amountCents}`,
  write,
};

/** That the year is voted by it, or why it cannot be. */
async function yearVoted(tx: Tx, { year: { id, year }, envelopes }: References, { votedOn }: Vote): Promise<Finding[]> {
  const { facts } = await fiscalYearFacts(tx, id, votedOn, true);
  const against = fiscalYearLifecycle.actions.vote.when?.flatMap(({ unmet }) => unmet(facts) ?? []) ?? [];
  const cents = [...envelopes.values()].reduce((sum, { provisionalCents }) => sum + provisionalCents, 0);
  const told = cents > 0 ? reasons.provisional_replaced({ year, cents }) : reasons.year_voted_by_file({ year });
  return [...against.map((reason) => ofFile(reason)), ofFile(told, true)];
}

/** The rules of the nomenclature itself, asked once for each combination of codes. */
function codesAgainstNomenclature(tx: Tx, { year }: References, { headings }: Headed) {
  const asked = new Map<string, Awaited<ReturnType<typeof nomenclatureReasons>>>();
  return async ({ codes, section }: ReadRow, row: TableRow): Promise<Finding[]> => {
    const key = JSON.stringify([section, codes]);
    const known = asked.get(key) ?? (await nomenclatureReasons(tx, year.year, { ...codes, section }, year.budgetId));
    asked.set(key, known);
    const cells = new Cells(row, headings);
    return known.map((reason) => cells.finding(reason, CODE_FIELDS.find((name) => name === reason.field) ?? null));
  };
}

/** Between two tellings of how far it is. */
const STEP = 50;

async function write(tx: Tx, row: BudgetImport, lines: readonly PlannedLine[], step: JobRun['step']): Promise<void> {
  const { id, fiscalYearId, act, votedOn } = row;
  const vote = { fiscalYearId, kind: row.kind as Vote['kind'], act, votedOn };
  const year = await readFiscalYear(tx, fiscalYearId);
  const toWrite = lines.filter(({ does }) => does !== 'known');
  const voted: { creditLineId: number; amountCents: number; key: string }[] = [];
  for (const [rank, line] of toWrite.entries()) {
    const creditLineId = line.creditLineId ?? (await addCreditLine(tx, year, newLine(vote, line)));
    voted.push({ creditLineId, amountCents: line.amountCents, key: keyOfVote(vote, creditLineId) });
    if ((rank + 1) % STEP === 0) await step(rank + 1, toWrite.length);
  }
  const origin = { kind: 'budget_import', id, label: act };
  if (isVoteOfYear({ year }, vote)) {
    await advanceFiscalYear(tx, { id: fiscalYearId }, 'vote', { on: votedOn, lines: voted, origin });
  } else {
    await tx.mark('budget_import.write');
    const opened = voted.map(({ amountCents, ...line }) => ({ ...line, deltas: { opened: amountCents } }));
    await recordMovements(tx, origin, vote.kind, opened, votedOn);
  }
  await step(toWrite.length, toWrite.length);
}

const newLine = ({ fiscalYearId }: Vote, line: PlannedLine): Parameters<typeof addCreditLine>[2] => {
  const { section, chapitre, nature, fonction, sousPolitique, programme, departmentId } = line;
  return { fiscalYearId, section, chapitre, nature, fonction, sousPolitique, programme, departmentId };
};

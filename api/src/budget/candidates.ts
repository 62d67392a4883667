import type { Tx } from '../platform/context.js';
import type { CandidatesQuery } from './budget.dto.js';
import type { CandidatesView, CreditLineItem, PrintedAxesView } from './budget.view.js';
import { candidatesFor, readPrinted, type Vocabulary } from './domain/printed-imputation.js';
import { CREDIT_LINE_COLUMNS, CREDIT_LINE_TABLES } from './list.js';

export const LINES_OF_YEAR = `SELECT ${CREDIT_LINE_COLUMNS} FROM ${CREDIT_LINE_TABLES}
  WHERE y.year = $1::int AND l.nature <> '' AND closed_code_of(l.id) IS NULL
  ORDER BY b.kind <> 'principal', b.code, e.chapitre, l.nature, l.fonction, l.id`;

export const BUDGET_NAMES = 'SELECT name, aliases FROM budget ORDER BY id';

export const SOUS_POLITIQUES = `SELECT code, label FROM nomenclature_code WHERE axis = 'sous_politique' AND year = $1::int AND closed_on IS NULL`;

const SHOWN = 10;

const NOTHING_READ: PrintedAxesView = {
  budget: null,
  sousPolitique: null,
  programme: null,
  chapitre: null,
  nature: null,
  fonction: null,
};

/** The names under which acts of a year print budgets and sous-politiques. */
export async function vocabularyOf(tx: Tx, year: number): Promise<Vocabulary> {
  return { budgets: await tx.query(BUDGET_NAMES), sousPolitiques: await tx.query(SOUS_POLITIQUES, [year]) };
}

/** The credit lines of the year that a printed imputation may mean, with what each has left. */
export async function creditLineCandidates(tx: Tx, { printed, year }: CandidatesQuery): Promise<CandidatesView> {
  const read = readPrinted(printed, await vocabularyOf(tx, year));
  const lines = await tx.query<CreditLineItem>(LINES_OF_YEAR, [year]);
  return {
    read: { ...NOTHING_READ, ...read },
    candidates: candidatesFor(read, lines).slice(0, SHOWN),
  };
}

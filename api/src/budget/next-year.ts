import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { prepared } from '../platform/sql.js';
import { createCreditLine } from './create.js';
import type { Section } from './domain/budget.js';

/** A credit line ($1) and the one of the same codes in the year that follows, if that year and that line exist. */
export const NEXT_LINE = prepared(`SELECT next_year.id AS "fiscalYearId", next_line.id AS "creditLineId",
    e.section, e.chapitre, l.department_id AS "departmentId", l.nature, l.fonction, l.sous_politique AS "sousPolitique", l.programme,
    l.demonstration
  FROM credit_line l
  JOIN control_envelope e ON e.id = l.envelope_id
  JOIN fiscal_year y ON y.id = e.fiscal_year_id
  LEFT JOIN fiscal_year next_year ON next_year.budget_id = y.budget_id AND next_year.year = y.year + 1
  LEFT JOIN (credit_line next_line JOIN control_envelope next_envelope ON next_envelope.id = next_line.envelope_id)
    ON next_envelope.fiscal_year_id = next_year.id AND next_envelope.section = e.section AND next_envelope.chapitre = e.chapitre
    AND (next_line.department_id, next_line.nature, next_line.fonction, next_line.sous_politique, next_line.programme)
      = (l.department_id, l.nature, l.fonction, l.sous_politique, l.programme)
  WHERE l.id = $1::bigint`);

interface NextLine {
  fiscalYearId: number | null;
  creditLineId: number | null;
  section: Section;
  chapitre: string;
  departmentId: number;
  nature: string;
  fonction: string;
  sousPolitique: string;
  programme: string;
  demonstration: boolean;
}

/** The line of the same codes in the year that follows; opened, without credits of its own, when it is missing. */
export async function nextYearLine(tx: Tx, creditLineId: number): Promise<number> {
  const [row] = await tx.query<NextLine>(NEXT_LINE, [creditLineId]);
  const { fiscalYearId, creditLineId: known, ...codes } = found(row);
  return known ?? (await createCreditLine(tx, { ...codes, fiscalYearId: found(fiscalYearId) })).id;
}

/** Whether a line ($2) is of the same budget and section as another one ($1), in the year that follows. */
export const FOLLOWS = prepared(`SELECT
  FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id JOIN fiscal_year y ON y.id = e.fiscal_year_id
  JOIN fiscal_year next_year ON next_year.budget_id = y.budget_id AND next_year.year = y.year + 1
  JOIN control_envelope next_envelope ON next_envelope.fiscal_year_id = next_year.id AND next_envelope.section = e.section
  JOIN credit_line next_line ON next_line.envelope_id = next_envelope.id AND next_line.id = $2::bigint
  WHERE l.id = $1::bigint`);

export const followsLine = async (tx: Tx, creditLineId: number, nextLineId: number): Promise<boolean> =>
  (await tx.query(FOLLOWS, [creditLineId, nextLineId])).length > 0;

import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { addRow, lockRow } from '../../platform/rows.js';
import { prepared, sqlFile } from '../../platform/sql.js';
import { FiscalYear } from '../budget.entities.js';
import { openingReasons } from '../domain/provisional.js';
import { recordMovements } from '../movements.js';
import type { OpenProvisionalCreditsDto } from './provisional.dto.js';
import { ProvisionalOpening } from './provisional.entity.js';
import type { ProvisionalCreditsView } from './provisional.view.js';
import { readProvisionalCredits } from './read.js';

export const SHARES = sqlFile(import.meta.dirname, 'shares.sql');

const BUDGET_ENTERED = prepared(
  `SELECT EXISTS (SELECT FROM movement m JOIN credit_line l ON l.id = m.credit_line_id JOIN control_envelope e ON e.id = l.envelope_id
     WHERE e.fiscal_year_id = $1::bigint AND m.kind = 'initial_budget') AS entered`,
);

const WANTED = `jsonb_to_recordset($2::jsonb) AS w (section text, chapitre text, "departmentId" bigint, nature text, fonction text,
    "sousPolitique" text, programme text, cents bigint)`;

const OPEN_ENVELOPES = prepared(
  `INSERT INTO control_envelope (fiscal_year_id, section, chapitre) SELECT DISTINCT $1::bigint, section, chapitre FROM ${WANTED}
   ON CONFLICT ON CONSTRAINT uq_control_envelope DO NOTHING`,
);

const OPEN_LINES = prepared(
  `INSERT INTO credit_line (envelope_id, department_id, nature, fonction, sous_politique, programme, demonstration)
   SELECT e.id, w."departmentId", w.nature, w.fonction, w."sousPolitique", w.programme, $3::boolean
   FROM ${WANTED} JOIN control_envelope e ON (e.fiscal_year_id, e.section, e.chapitre) = ($1::bigint, w.section, w.chapitre)
   ON CONFLICT ON CONSTRAINT uq_credit_line DO NOTHING`,
);

const OPENED_LINES = prepared(
  `SELECT l.id AS "creditLineId", w.cents
   FROM ${WANTED} JOIN control_envelope e ON (e.fiscal_year_id, e.section, e.chapitre) = ($1::bigint, w.section, w.chapitre)
   JOIN credit_line l ON (l.envelope_id, l.department_id, l.nature, l.fonction, l.sous_politique, l.programme)
     = (e.id, w."departmentId", w.nature, w.fonction, w."sousPolitique", w.programme)`,
);

/** Opens a section of a year before its vote, line by line, from what the year before voted (CGCT, art. L1612-1). */
export async function openProvisionalCredits(
  tx: Tx,
  fiscalYearId: number,
  { section, on, act = null, demonstration = false }: OpenProvisionalCreditsDto & { demonstration?: boolean },
): Promise<ProvisionalCreditsView> {
  const { year, state } = await lockRow(tx, FiscalYear, { id: fiscalYearId });
  const { openings, envelopes } = await readProvisionalCredits(tx, fiscalYearId);
  const [budget] = await tx.query<{ entered: boolean }>(BUDGET_ENTERED, [fiscalYearId]);
  const limitCents = envelopes
    .filter((envelope) => envelope.section === section)
    .reduce((sum, envelope) => sum + envelope.limitCents, 0);
  const opened = openings.some((opening) => opening.section === section);
  const facts = { today: tx.today, year, state, given: { section, on, act }, opened, limitCents };
  refuseFor('refused', openingReasons({ ...facts, budgetEntered: budget!.entered }));
  await tx.mark('fiscal_year.open_provisional_credits');
  const opening = { fiscalYearId, section, openedOn: on, act, demonstration };
  const id = await addRow(tx, ProvisionalOpening, opening);
  const shares = JSON.stringify(await tx.query(SHARES, [fiscalYearId, section]));
  await tx.query(OPEN_ENVELOPES, [fiscalYearId, shares]);
  await tx.query(OPEN_LINES, [fiscalYearId, shares, demonstration]);
  const lines = await tx.query<{ creditLineId: number; cents: number }>(OPENED_LINES, [fiscalYearId, shares]);
  const label = act ?? `Crédits provisoires ${year}`;
  const credits = lines.map(({ creditLineId, cents }) => ({ creditLineId, deltas: { opened: cents } }));
  await recordMovements(tx, { kind: 'provisional_opening', id, label }, 'provisional_credits', credits, on);
  return readProvisionalCredits(tx, fiscalYearId);
}

import { possibleActions } from '../../kernel/lifecycle.js';
import { actionViews } from '../../platform/action-views.js';
import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { prepared } from '../../platform/sql.js';
import { nomenclatureLifecycle } from '../domain/nomenclature.lifecycle.js';
import type { CodeSuccessionView, NomenclatureCodeView } from './chart.view.js';
import { CODE_COLUMNS, CODE_TABLES, successionList } from './list.js';

export const CODE = prepared(`SELECT ${CODE_COLUMNS}, n.version, (
    SELECT count(*) FROM credit_line l
    JOIN control_envelope e ON e.id = l.envelope_id
    JOIN fiscal_year y ON y.id = e.fiscal_year_id
    WHERE y.year = n.year AND y.budget_id = coalesce(n.budget_id, y.budget_id)
      AND n.code IN (CASE n.axis WHEN 'chapitre' THEN e.chapitre WHEN 'nature' THEN l.nature WHEN 'fonction' THEN l.fonction
                       WHEN 'sous_politique' THEN l.sous_politique WHEN 'programme' THEN l.programme END)) AS lines,
    code_in_use(n.axis, n.year, n.code, n.budget_id) AS "inUse"
  FROM ${CODE_TABLES} WHERE n.id = $1::bigint`);

export const SUCCESSION = prepared(
  `SELECT ${successionList.select} FROM ${successionList.from} WHERE s.id = $1::bigint`,
);

/** What a line bears is kept; its words may be put right. */
const SEALED_IN_USE = ['code', 'parent'];

type Row = Omit<NomenclatureCodeView, 'actions' | 'sealed'> & { inUse: boolean };

export async function readCode(tx: Tx, id: number): Promise<NomenclatureCodeView> {
  const { inUse, ...code } = found((await tx.query<Row>(CODE, [id]))[0]);
  return {
    ...code,
    actions: actionViews(possibleActions(nomenclatureLifecycle, code.state, {}, tx.actor), tx.language),
    sealed: inUse ? SEALED_IN_USE : [],
  };
}

export async function readSuccession(tx: Tx, id: number): Promise<CodeSuccessionView> {
  return found((await tx.query<CodeSuccessionView>(SUCCESSION, [id]))[0]);
}

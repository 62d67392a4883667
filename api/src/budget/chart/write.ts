import { decide } from '../../kernel/lifecycle.js';
import { refuseFor } from '../../kernel/refusal.js';
import type { Target, Tx } from '../../platform/context.js';
import { addRow, lockRow, saveRow } from '../../platform/rows.js';
import type { NomenclatureAxis } from '../domain/budget.js';
import { type CodeAction, nomenclatureLifecycle } from '../domain/nomenclature.lifecycle.js';
import { entryReasons, PARENT_OF } from '../domain/nomenclature.js';
import { CodeSuccession, NomenclatureCode } from './chart.entities.js';
import type { CreateCodeDto, CreateSuccessionDto, ModifyCodeDto } from './chart.dto.js';
import type { CodeSuccessionView, NomenclatureCodeView } from './chart.view.js';
import { readCode, readSuccession } from './read.js';

interface Entry {
  axis: NomenclatureAxis;
  year: number;
  code: string;
  parent: string | null;
  budgetId: number | null;
}

/** Enters a code of a year, for all budgets or for one. */
export async function createCode(tx: Tx, input: CreateCodeDto): Promise<NomenclatureCodeView> {
  const entry = { ...input, parent: input.parent ?? null, budgetId: input.budgetId ?? null };
  await assertEntry(tx, entry);
  await tx.mark('nomenclature_code.create');
  return readCode(tx, await addRow(tx, NomenclatureCode, entry));
}

/** Puts a code right. What a credit line bears keeps its code and what it hangs on, which the database holds. */
export async function modifyCode(tx: Tx, target: Target, input: ModifyCodeDto): Promise<NomenclatureCodeView> {
  const row = await lockRow(tx, NomenclatureCode, target);
  await assertEntry(tx, { ...row, ...input });
  await tx.mark('nomenclature_code.modify');
  await saveRow(tx, NomenclatureCode, row, { ...input });
  return readCode(tx, row.id);
}

/** Closes a code to new lines, or opens it again. */
export async function advanceCode(tx: Tx, target: Target, action: CodeAction): Promise<void> {
  const row = await lockRow(tx, NomenclatureCode, target);
  const state = decide(nomenclatureLifecycle, action, row.closedOn === null ? 'open' : 'closed', {}, tx.actor);
  await tx.mark(`nomenclature_code.${action}`);
  await saveRow(tx, NomenclatureCode, row, { closedOn: state === 'closed' ? tx.today : null });
}

/** Records what a code becomes in the chart of a year. */
export async function createSuccession(tx: Tx, input: CreateSuccessionDto): Promise<CodeSuccessionView> {
  await tx.mark('code_succession.create');
  const id = await addRow(tx, CodeSuccession, {
    ...input,
    code: input.code ?? null,
    budgetId: input.budgetId ?? null,
  });
  return readSuccession(tx, id);
}

export const PARENT_KNOWN = `SELECT FROM nomenclature_code
  WHERE axis = $1 AND year = $2::int AND code = $3 AND (budget_id IS NULL OR budget_id = $4::bigint)`;

async function assertEntry(tx: Tx, { axis, year, code, parent, budgetId }: Entry): Promise<void> {
  const known = await tx.query(PARENT_KNOWN, [PARENT_OF[axis], year, parent, budgetId]);
  refuseFor('invalid', entryReasons({ axis, year, code, parent, parentKnown: known.length > 0 }));
}

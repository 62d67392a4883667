import { possibleActions } from '../kernel/lifecycle.js';
import { refuseFor } from '../kernel/refusal.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { departmentScope, found } from '../platform/rows.js';
import { prepared, sqlFile } from '../platform/sql.js';
import type { PreviewClauseDto } from './clause.dto.js';
import type { ClauseExample, ClauseItem, ClauseView } from './clause.view.js';
import { clauseLifecycle } from './domain/clause.lifecycle.js';
import { clauseExample, textReasons } from './domain/parse.js';
import { CLAUSE_COLUMNS } from './list.js';

export const CLAUSE = prepared(`SELECT ${CLAUSE_COLUMNS} FROM clause c WHERE c.id = $1::bigint`);
export const CLAUSE_LIFE = sqlFile(import.meta.dirname, 'read.sql');

/** What a text that cites it says; how it is chosen may still be put right. */
const WORDS = ['place', 'text', 'legalReference', 'actNumber', 'actOn'];

type Life = Pick<ClauseView, 'version' | 'supplied' | 'versions' | 'useCount' | 'uses'>;

export async function readClause(tx: Tx, id: number): Promise<ClauseView> {
  const clause = found((await tx.query<ClauseItem>(CLAUSE, [id]))[0]);
  const life = found((await tx.query<Life>(CLAUSE_LIFE, [id, departmentScope(tx.actor)]))[0]);
  const facts = { ...clause, validUntil: null, replaced: life.versions[0]!.id !== id };
  return {
    ...clause,
    ...life,
    example: clauseExample(clause),
    actions: actionViews(possibleActions(clauseLifecycle, clause.state, facts, tx.actor), tx.language),
    sealed: life.useCount > 0 ? WORDS : [],
  };
}

/**
 * How a text would read in an act.
 * @throws Refusal invalid with what stands in braces and should not.
 */
export function previewClause({ text, actNumber = null, actOn = null }: PreviewClauseDto): ClauseExample {
  const clause = { text, actNumber, actOn };
  refuseFor('invalid', textReasons(clause));
  return { blocks: clauseExample(clause) };
}

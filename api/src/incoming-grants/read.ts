import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { actionViews, reasonView } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { incomingGrantFields } from './domain/incoming-grant.fields.js';
import { incomingGrantLifecycle } from './domain/incoming-grant.lifecycle.js';
import { warningsOf } from './domain/warnings.js';
import { incomingGrantFacts } from './facts.js';
import type { IncomingGrantView } from './incoming-grant.view.js';

export type { IncomingGrantView } from './incoming-grant.view.js';

export const INCOMING_GRANT = sqlFile(import.meta.dirname, 'read.sql');

type IncomingGrantRow = Omit<IncomingGrantView, 'warnings' | 'actions' | 'sealed'>;

/** One application, with what it waits for, what must be told of it and what can be done with it. */
export async function readIncomingGrant(tx: Tx, id: number): Promise<IncomingGrantView> {
  const row = found((await tx.query<IncomingGrantRow>(INCOMING_GRANT, [id, tx.today]))[0]);
  assertInScope(tx.actor, row.department.id);
  const facts = await incomingGrantFacts(tx, id);
  const warnings = warningsOf({ ...row, signingAuthority: row.authorisation?.signingAuthority ?? null });
  return {
    ...row,
    warnings: warnings.map((warning) => reasonView(warning, tx.language)),
    actions: actionViews(possibleActions(incomingGrantLifecycle, row.state, facts, tx.actor), tx.language),
    sealed: sealedFields(incomingGrantFields, row.state),
  };
}

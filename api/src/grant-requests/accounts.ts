import type { Tx } from '../platform/context.js';
import type { RequestAccountView } from './grant-request.view.js';

export const REQUEST_ACCOUNTS = `SELECT code, label, side, in_kind AS "inKind" FROM request_account ORDER BY rank`;

/** The structure of the budget by account, in the order of the form. */
export const requestAccounts = (tx: Tx): Promise<RequestAccountView[]> =>
  tx.query<RequestAccountView>(REQUEST_ACCOUNTS);

import { sqlFile } from '../platform/sql.js';

/** Holds the body and its account until the end of the transaction. $1: payment. */
export const HOLD_PAYEE = sqlFile(import.meta.dirname, 'hold-payee.sql');

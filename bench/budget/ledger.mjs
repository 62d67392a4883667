import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sql = (name) => readFileSync(join(import.meta.dirname, name), 'utf8');
const LINES = sql('lines.sql');
const MOVEMENTS = sql('movements.sql');
const BALANCES = sql('balances.sql');

/** Opens so many credit lines, one envelope each, and answers their identifiers. */
export const openLines = (product, count) =>
  product.run(async (tx) => (await tx.query(LINES, [count])).map(({ id }) => id));

/**
 * Fills the ledger of these lines.
 * @throws Error when its balances are not what its movements make: nothing would be measured of the product.
 */
export async function fillLedger({ plain }, movements) {
  const client = await plain.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query(MOVEMENTS, [movements]);
    await client.query(BALANCES);
    await client.query('COMMIT');
    const { rows } = await client.query(
      'SELECT (SELECT count(*) FROM budget_recount) + (SELECT count(*) FROM month_end_recount) AS wrong',
    );
    if (Number(rows[0].wrong) > 0) throw new Error(`${rows[0].wrong} balances do not follow the movements`);
  } finally {
    client.release();
  }
}

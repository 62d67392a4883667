import type { PoolClient } from 'pg';
import type { Tx } from './context.js';
import { conditions, type ListDeclaration, listOrder, type ListQuery } from './lists.js';

const ORDER_PARAMETERS = ['sort', 'order'] as const;
/** As PostgreSQL names its types. */
const TYPES: Readonly<Record<number, ColumnType>> = {
  16: 'boolean',
  20: 'number',
  21: 'number',
  23: 'number',
  1082: 'day',
  1184: 'instant',
  1009: 'texts',
  3802: 'json',
};

export type ColumnType = 'boolean' | 'number' | 'day' | 'instant' | 'text' | 'texts' | 'json';

export interface ListField {
  readonly name: string;
  readonly type: ColumnType;
}

export type ListRow = Readonly<Record<string, unknown>>;

/** What the rows of a list are made of, told by the database from its declaration. */
export async function listFields(tx: Tx, list: ListDeclaration): Promise<ListField[]> {
  const client = (await tx.manager.queryRunner!.connect()) as PoolClient;
  const { fields } = await client.query(`SELECT ${list.select} FROM ${list.from} LIMIT 0`);
  return fields.map(({ name, dataTypeID }) => ({ name, type: TYPES[dataTypeID] ?? 'text' }));
}

/**
 * All the rows of a list, in the order of its pages, some at a time. One cursor in the caller's snapshot: sorted once,
 * no row missed or told twice however long it takes. Pages by offset would sort again for each.
 * @throws Refusal invalid as for a page of the list.
 */
export async function* listRows(
  tx: Tx,
  list: ListDeclaration,
  query: ListQuery,
  size: number,
): AsyncGenerator<ListRow[]> {
  const { where, values } = conditions(tx, list, query, ORDER_PARAMETERS);
  await tx.query(
    `DECLARE list_rows NO SCROLL CURSOR FOR SELECT ${list.select} FROM ${list.from} WHERE ${where}
     ORDER BY ${listOrder(list, query)}`,
    values,
  );
  for (;;) {
    const rows = await tx.query<ListRow>(`FETCH ${size} FROM list_rows`);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
  }
}

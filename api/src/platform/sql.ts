import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityManager, QueryFailedError } from 'typeorm';

const names = new Map<string, string>();

/** A text that never changes: each connection plans it once. The plan of what joins a whole file costs more than its rows. */
export function prepared(text: string): string {
  names.set(text, createHash('sha256').update(text).digest('hex').slice(0, 16));
  return text;
}

/** The text of a query kept beside its reader. */
export const sqlFile = (directory: string, name: string): string =>
  prepared(readFileSync(join(directory, name), 'utf8'));

interface Connection {
  query(query: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

/** The rows of a query, on the connection of the transaction. */
export async function rowsOf<Row>(manager: EntityManager, text: string, values: readonly unknown[]): Promise<Row[]> {
  const runner = manager.queryRunner!;
  const name = names.get(text);
  if (name === undefined) return (await runner.query(text, [...values], true)).records as Row[];
  const connection = (await runner.connect()) as Connection;
  try {
    return (await connection.query({ name, text, values: [...values] })).rows as Row[];
  } catch (error) {
    throw new QueryFailedError(text, [...values], error as Error);
  }
}

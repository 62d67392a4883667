import { DataSource, QueryFailedError } from 'typeorm';
import { constraints } from '../../src/app.constraints.js';
import { entities } from '../../src/app.entities.js';
import { Refusal } from '../../src/kernel/refusal.js';
import type { Actor, Tx } from '../../src/platform/context.js';
import { dataSourceOptions } from '../../src/platform/database.js';
import { Transactions } from '../../src/platform/transactions.js';
import { type CastName, recallCast } from '../../../seeds/demo/cast.js';
import { cloneDatabase, dropDatabase, testConfig } from '../support/databases.js';
import { BROKEN } from './invariants.js';

/** The use cases on a database of their own, several connections at once. */
export interface Ledger {
  /** What somebody does in one transaction, and whether it was done: a refusal leaves nothing, and is an answer like another. */
  act(who: CastName, work: (tx: Tx) => Promise<unknown>): Promise<boolean>;
  /** The invariants that do not hold now. */
  broken(): Promise<string[]>;
  close(): Promise<void>;
}

const CONNECTIONS = 6;

/** In the course of a year, or once it is over. */
export type Season = 'ledger' | 'yearEnd';

/** As every sequence finds it; `without` takes one guard away from it. */
export async function openLedger(season: Season, without: string | null = null): Promise<Ledger> {
  const database = await cloneDatabase(season);
  const { databaseUrl } = testConfig(database);
  const source = await new DataSource(dataSourceOptions(databaseUrl, CONNECTIONS, entities)).initialize();
  const transactions = new Transactions(source, constraints);
  if (without) await source.query(without);
  const cast = await transactions.runAsSystem('properties', recallCast);
  return {
    act: (who, work) => attempt(transactions, cast[who], work),
    broken: () =>
      source.transaction(async (manager) => {
        await manager.query(`SELECT set_config('app.today', today::text, true) FROM demonstration`);
        return (await manager.query<{ name: string }[]>(BROKEN)).map(({ name }) => name);
      }),
    close: async () => {
      await source.destroy();
      await dropDatabase(database);
    },
  };
}

async function attempt(transactions: Transactions, actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<boolean> {
  try {
    await transactions.run({ actor, language: 'fr', requestId: 'property' }, work);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal || isRefusedByDatabase(error))) throw error;
    return false;
  }
}

/** Class 23: a constraint held; class 42 would be a mistake of the step. */
const isRefusedByDatabase = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code?.startsWith('23') === true;

import pg from 'pg';
import type { DataSourceOptions, NamingStrategyInterface } from 'typeorm';
import { DefaultNamingStrategy } from 'typeorm';
import { toCents } from '../kernel/money.js';

// bigint carries cents and identifiers: a number, refused beyond the safe range. A date is a day, never an instant.
pg.types.setTypeParser(pg.types.builtins.INT8, toCents);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

class SnakeColumns extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? snake(property);
  }
}

/** TypeORM maps rows and opens transactions, nothing else: no relation, no synchronisation, no generated migration. */
export function dataSourceOptions(
  databaseUrl: string,
  poolSize: number,
  entities: NonNullable<DataSourceOptions['entities']>,
): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    entities,
    namingStrategy: new SnakeColumns(),
    synchronize: false,
    migrationsRun: false,
    poolSize,
    applicationName: 'subventions',
  };
}

import { resolve } from 'node:path';

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');

/** What the environment decides. Read once, here and nowhere else. */
export interface Config {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** Load the demonstration data on an empty database. */
  readonly demonstration: boolean;
  /** Folder of the built SPA; without it only the API is served. */
  readonly spaDirectory: string | null;
  /** Cookies are marked Secure behind HTTPS. */
  readonly secureCookies: boolean;
  readonly poolSize: number;
  /** Folder of what people send and of what exports write; it is saved with the database. */
  readonly filesDirectory: string;
}

/** @throws Error in one sentence when DATABASE_URL is missing. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) {
    throw new Error('DATABASE_URL manque : lancez « npm start », ou donnez l’adresse d’un serveur PostgreSQL.');
  }
  return {
    databaseUrl,
    port: Number(env['PORT'] ?? 3000),
    host: env['HOST'] ?? '127.0.0.1',
    demonstration: env['DEMO'] !== '0',
    spaDirectory: env['SPA_DIR'] ? resolve(env['SPA_DIR']) : null,
    secureCookies: env['SECURE_COOKIES'] === '1',
    poolSize: Number(env['POOL_SIZE'] ?? 10),
    filesDirectory: resolve(env['FILES_DIR'] || '.data/files'),
  };
}

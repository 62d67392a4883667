import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a query kept beside its reader. */
export function sqlFile(directory: string, name: string): string {
  return readFileSync(join(directory, name), 'utf8');
}

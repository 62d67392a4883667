import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The facts of deliberation ECO 023-5566/19/BM; what it does not say stands apart, under `demonstration`. */
export const poleScs = JSON.parse(
  readFileSync(join(import.meta.dirname, 'pole-scs.json'), 'utf8'),
) as typeof import('./pole-scs.json');

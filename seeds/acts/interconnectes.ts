import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The facts of deliberation IVIS-011-17495/25/BM; what it does not say stands apart, under `demonstration`. */
export const interconnectes = JSON.parse(
  readFileSync(join(import.meta.dirname, 'interconnectes.json'), 'utf8'),
) as typeof import('./interconnectes.json');

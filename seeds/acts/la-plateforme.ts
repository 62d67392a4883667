import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The facts of deliberation IVIS 011-9466/21/BM; what it does not say stands apart, under `demonstration`. */
export const laPlateforme = JSON.parse(
  readFileSync(join(import.meta.dirname, 'la-plateforme.json'), 'utf8'),
) as typeof import('./la-plateforme.json');

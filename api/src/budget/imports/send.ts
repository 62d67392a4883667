import type { Tx } from '../../platform/context.js';
import type { Jobs } from '../../platform/jobs/jobs.js';
import type { BudgetImport } from './budget-import.entity.js';

export const CHECK = 'budget_import_check';
export const WRITE = 'budget_import_write';

/** What a worker is to do: the import at the version that asked for it. */
export interface ImportWork {
  readonly id: number;
  readonly version: number;
}

/** The address of an import, by which its work is found. */
export const labelOf = (id: number): string => `budget-imports/${id}`;

export async function sendWork(
  tx: Tx,
  jobs: Jobs,
  kind: typeof CHECK | typeof WRITE,
  { id, version, lineCount }: Pick<BudgetImport, 'id' | 'version' | 'lineCount'>,
): Promise<void> {
  const input: ImportWork = { id, version };
  await jobs.send(tx, { kind, label: labelOf(id), input, total: lineCount });
}

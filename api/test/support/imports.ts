import { setTimeout as sleep } from 'node:timers/promises';
import type { BudgetImportView, ImportFinding, ImportLine } from '../../src/budget/imports/budget-import.view.js';
import { expectOk, type Person } from './world.js';

export const csv = (rows: readonly (readonly string[])[], delimiter = ';'): string =>
  rows.map((row) => row.join(delimiter)).join('\r\n');

/** What a finance officer does with the files of one statement; a worker must be running. */
export function importing(finance: Person, usual: () => Record<string, unknown>) {
  const send = (content: Buffer | string, statement: Record<string, unknown> = {}, who = finance) => {
    const query = { ...usual(), ...statement };
    return who.send(`/api/budget-imports?${String(new URLSearchParams(query as never))}`, Buffer.from(content));
  };
  const imported = async (id: number): Promise<BudgetImportView> => {
    for (;;) {
      const view = (await finance.get(`/api/budget-imports/${id}`).then(expectOk)).body as BudgetImportView;
      if (view.progress?.state === 'done') return view;
      if (view.progress?.state === 'failed') throw new Error(view.progress.error ?? 'failed');
      await sleep(20);
    }
  };
  const confirm = (view: BudgetImportView, who = finance) =>
    who.change('post', `/api/budget-imports/${view.id}/confirm`, view.version);
  return {
    ...{ send, imported, confirm },
    checked: async (content: Buffer | string, statement: Record<string, unknown> = {}): Promise<BudgetImportView> =>
      imported((await send(content, statement).then(expectOk)).body.id),
    written: async (view: BudgetImportView): Promise<BudgetImportView> => {
      await confirm(view).then(expectOk);
      return imported(view.id);
    },
    findings: async (id: number): Promise<ImportFinding[]> =>
      (await finance.get(`/api/budget-imports/${id}/findings?perPage=200`).then(expectOk)).body.items,
    lines: async (id: number): Promise<ImportLine[]> =>
      (await finance.get(`/api/budget-imports/${id}/lines?perPage=200`).then(expectOk)).body.items,
  };
}

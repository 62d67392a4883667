import type { Schemas, View } from '../api/types';

export type BudgetImport = Schemas['BudgetImportView'] & View;
export type BudgetImportItem = Schemas['BudgetImportItem'];
export type Finding = Schemas['ImportFinding'];
export type PlannedLine = Schemas['ImportLine'];
export type ImportKind = BudgetImportItem['kind'];

export const importKinds = [
  'initial_budget',
  'supplementary_budget',
  'amending_budget',
  'external_consumption',
] as const satisfies readonly ImportKind[];

/** Whether it opens credits or tells what others spend: the words follow. */
export const natureOf = (kind: ImportKind): 'vote' | 'spending' =>
  kind === 'external_consumption' ? 'spending' : 'vote';

/** A worker has the file in hand, or is about to. */
export const isUnderWay = ({ progress }: BudgetImport): boolean =>
  progress?.state === 'queued' || progress?.state === 'running';

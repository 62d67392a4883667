import type { Schemas, View } from '../api/types';

export type BudgetImport = Schemas['BudgetImportView'] & View;
export type BudgetImportItem = Schemas['BudgetImportItem'];
export type Finding = Schemas['ImportFinding'];
export type PlannedLine = Schemas['ImportLine'];
export type VoteKind = BudgetImportItem['kind'];

export const voteKinds = [
  'initial_budget',
  'supplementary_budget',
  'amending_budget',
] as const satisfies readonly VoteKind[];

/** A worker has the file in hand, or is about to. */
export const isUnderWay = ({ progress }: BudgetImport): boolean =>
  progress?.state === 'queued' || progress?.state === 'running';

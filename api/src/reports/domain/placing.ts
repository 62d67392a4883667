import type { Reason } from '../../kernel/reasons.js';
import type { ItemKind, ItemRef } from './item.js';
import { reportReasons as reasons } from './report.reasons.js';

/** Something that a report would decide, as it stands. */
export interface Candidate {
  readonly kind: ItemKind;
  readonly id: number;
  readonly name: string;
  /** Whether its state lets a report take it. */
  readonly free: boolean;
  readonly departmentId: number;
  readonly reportId: number | null;
  readonly reportNumber: string | null;
}

interface DecidingReport {
  readonly id: number;
  readonly departmentId: number;
}

export const isSame = (one: ItemRef, other: ItemRef): boolean => one.kind === other.kind && one.id === other.id;

/** Why this report cannot decide these, each on its own line. */
export function unplaceable(
  items: readonly ItemRef[],
  candidates: readonly Candidate[],
  report: DecidingReport,
): Reason[] {
  return items.flatMap((item, index) => {
    const field = `items.${index}`;
    if (items.findIndex((other) => isSame(other, item)) < index) return [reasons.item_twice({}, field)];
    const candidate = candidates.find((known) => isSame(known, item));
    return candidate ? against(candidate, report, field) : [reasons.unknown_item({ ...item }, field)];
  });
}

function against({ kind, id, name, ...stands }: Candidate, report: DecidingReport, field: string): Reason[] {
  const named = { kind, id, name };
  if (stands.departmentId !== report.departmentId) return [reasons.item_of_other_department(named, field)];
  if (stands.reportNumber !== null && stands.reportId !== report.id) {
    return [reasons.item_on_other_report({ ...named, report: stands.reportNumber }, field)];
  }
  return stands.free ? [] : [reasons.item_not_free(named, field)];
}

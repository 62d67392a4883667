import { defineReasons } from '../kernel/reasons.js';
import type { Guarded } from '../kernel/lifecycle.js';
import { Refusal } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { HistoryEventView } from './history.view.js';

export const TIMELINE = sqlFile(import.meta.dirname, 'timeline.sql');

/** Whose history may be asked, and the column that says which department it belongs to. */
export const TIMELINE_SUBJECTS = {
  beneficiary: null,
  sitting: null,
  grant_request: 'department_id',
  award: 'department_id',
  convention: 'department_id',
  report: 'department_id',
  payment: 'department_id',
  financial_report: 'department_id',
} as const;

export type TimelineSubject = keyof typeof TIMELINE_SUBJECTS;

export const historyAccess: Guarded = {
  subject: 'history_entry',
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'assembly_clerk', 'auditor'],
    create: [],
    modify: [],
  },
};

const reasons = defineReasons({
  unknown_subject: {
    fr: (p: { accepted: string }) => `Historique inconnu. Acceptés : ${p.accepted}.`,
    en: (p: { accepted: string }) => `Unknown history. Accepted: ${p.accepted}.`,
  },
});

/** @throws Refusal not_found, or forbidden when the file is another department's. */
export async function readTimeline(tx: Tx, subject: string, id: number): Promise<HistoryEventView[]> {
  if (!isTimelineSubject(subject)) {
    throw new Refusal('not_found', [reasons.unknown_subject({ accepted: Object.keys(TIMELINE_SUBJECTS).join(', ') })]);
  }
  const department = TIMELINE_SUBJECTS[subject] ?? 'NULL::bigint';
  const [root] = await tx.query<{ departmentId: number | null }>(
    `SELECT ${department} AS "departmentId" FROM ${subject} WHERE id = $1`,
    [id],
  );
  assertInScope(tx.actor, found(root).departmentId ?? undefined);
  return tx.query<HistoryEventView>(TIMELINE, [subject, id]);
}

const isTimelineSubject = (subject: string): subject is TimelineSubject => Object.hasOwn(TIMELINE_SUBJECTS, subject);

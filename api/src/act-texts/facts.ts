import type { Tx } from '../platform/context.js';
import { houseOn } from '../platform/house.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { ActFacts } from './domain/act.js';
import type { Passage, PrintedPassage } from './domain/passages.js';
import { AUTHORISATIONS, AWARDS, MEMBERSHIPS, REFUSALS } from './items.js';

export const ACT = sqlFile(import.meta.dirname, 'facts.sql');

/** The act of a report: what it stands on, and the passages kept of its text. */
export interface Act {
  readonly facts: ActFacts;
  readonly passages: readonly Passage[];
  /** The text as it was voted, which the data move no more; null until then. */
  readonly voted: readonly PrintedPassage[] | null;
}

type ActRow = Pick<ActFacts, 'report' | 'sitting' | 'deliberation'> & {
  departmentId: number;
  passages: readonly Passage[];
  voted: string | null;
};

/** @throws Refusal not_found, or forbidden when the report is another department's. */
export async function readAct(tx: Tx, reportId: number): Promise<Act> {
  const [row] = await tx.query<ActRow>(ACT, [reportId]);
  const { departmentId, report, sitting, deliberation, passages, voted } = found(row);
  assertInScope(tx.actor, departmentId);
  const facts = {
    ...{ house: await houseOn(tx, sitting?.heldOn ?? tx.today), report, sitting, deliberation },
    awards: await tx.query<ActFacts['awards'][number]>(AWARDS, [reportId]),
    memberships: await tx.query<ActFacts['memberships'][number]>(MEMBERSHIPS, [reportId]),
    authorisations: await tx.query<ActFacts['authorisations'][number]>(AUTHORISATIONS, [reportId]),
    refusals: await tx.query<ActFacts['refusals'][number]>(REFUSALS, [reportId]),
  };
  return { facts, passages, voted: voted === null ? null : (JSON.parse(voted) as PrintedPassage[]) };
}

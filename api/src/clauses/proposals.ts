import { type ConventionRequirement, conventionRequirements } from '../awards/requirement.js';
import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { prepared, sqlFile } from '../platform/sql.js';
import type { ClauseProposalView } from './clause.view.js';
import type { DecidedThing, ReportFacts } from './domain/clause.js';
import { type KeptClause, suggestions } from './domain/propose.js';

export const REPORT_CLAUSE_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

export const CLAUSES_ON = prepared(`SELECT id, place, rank, title, text, legal_reference AS "legalReference",
    act_number AS "actNumber", act_on AS "actOn", act_key AS "actKey", kinds, bodies, condition, standard,
    valid_from AS "validFrom", valid_until AS "validUntil"
  FROM clause WHERE standard AND daterange(valid_from, valid_until, '[]') @> $1::date ORDER BY rank, id`);

type Row = Omit<ReportFacts, 'things'> & {
  readonly things: readonly (Omit<DecidedThing, 'yearCents'> & { awardId: number | null })[];
};

/**
 * The clauses that suit a report, and the acts that it renews.
 * @param day that of the sitting, or today while none is known: the library is that of this day.
 */
export async function proposeClauses(tx: Tx, reportId: number, day: CalendarDay): Promise<ClauseProposalView[]> {
  const report = await reportFacts(tx, reportId, day);
  const clauses = await tx.query<KeptClause>(CLAUSES_ON, [day]);
  return suggestions(report, clauses).map(({ why, ...suggestion }) => ({ ...suggestion, why: why.say(tx.language) }));
}

async function reportFacts(tx: Tx, reportId: number, day: CalendarDay): Promise<ReportFacts> {
  const { things, ...report } = found((await tx.query<Row>(REPORT_CLAUSE_FACTS, [reportId, day]))[0]);
  const awardIds = things.flatMap(({ awardId }) => awardId ?? []);
  const aids = new Map((await conventionRequirements(tx, awardIds, day)).map((aid) => [aid.awardId, aid]));
  return { ...report, things: things.map(({ awardId, ...thing }) => ({ ...thing, yearCents: yearOf(aids, awardId) })) };
}

const yearOf = (aids: ReadonlyMap<number, ConventionRequirement>, awardId: number | null): number =>
  (awardId !== null && aids.get(awardId)?.yearCents) || 0;

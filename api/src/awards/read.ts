import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import type { Vocabulary } from '../budget/domain/printed-imputation.js';
import { compare, readPrinted } from '../budget/domain/printed-imputation.js';
import { vocabularyOf } from '../budget/candidates.js';
import { overridesOfOrigin, shortagesOf } from '../budget/overrides/overrides.js';
import { shareOf } from '../kernel/money.js';
import { actionViews } from '../platform/action-views.js';
import type { Actor, Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { AwardPartView, AwardView, ImputationLineView, YearlyAidView } from './award.view.js';
import type { AwardState } from './domain/award.js';
import { awardFields } from './domain/award.fields.js';
import { type AwardFacts, awardLifecycle } from './domain/award.lifecycle.js';
import { awaitsYears } from './domain/imputation.js';
import { awardFile } from './facts.js';
import { conventionRequirements } from './requirement.js';

export type { AwardView } from './award.view.js';

export const AWARD = sqlFile(import.meta.dirname, 'read.sql');

type PartRow = Omit<AwardPartView, 'share'>;
type LineRow = Omit<ImputationLineView, 'comparison'>;
type Told = 'lineShortages' | 'overrides' | 'yearlyAid' | 'sums' | 'actions' | 'sealed';
type Row = Omit<AwardView, 'parts' | 'imputationLines' | Told> & {
  parts: PartRow[];
  imputationLines: LineRow[];
};

/** The states in which its imputation takes nothing yet. */
const BEFORE_VISA: readonly AwardState[] = ['drafting', 'visa_requested'];

/** One award with its breakdown, what it led to, and what can be done with it. */
export async function readAward(tx: Tx, id: number): Promise<AwardView> {
  const row = found((await tx.query<Row>(AWARD, [id, tx.today]))[0]);
  assertInScope(tx.actor, row.department.id);
  const { facts } = await awardFile(tx, id);
  const vocabulary = await vocabularyOf(tx, row.fiscalYear);
  const { partsCents, linesCents, instalmentsCents } = facts;
  return {
    ...row,
    parts: row.parts.map(withShare),
    imputationLines: row.imputationLines.map((line) => withComparison(line, vocabulary)),
    lineShortages: BEFORE_VISA.includes(row.state) ? shortagesOf(facts.creditLines) : [],
    overrides: await overridesOfOrigin(tx, 'award', id),
    yearlyAid: await yearlyAid(tx, row),
    sums: { partsCents, linesCents, instalmentsCents },
    actions: actionViews(actionsOf(row, facts, tx.actor), tx.language),
    sealed: sealedFields(awardFields, row.state),
  };
}

/** Nothing is said of later years to an award that has none to commit. */
const actionsOf = ({ state }: Row, facts: AwardFacts, actor: Actor) =>
  possibleActions(awardLifecycle, state, facts, actor).filter(
    ({ name }) => name !== 'commit_yearly_credits' || awaitsYears(facts),
  );

/** Under the law of the vote once it is voted, of today before. */
async function yearlyAid(tx: Tx, { id, deliberation: act }: Row): Promise<YearlyAidView> {
  const counted = act ? 'voted_so_far' : 'on_agenda';
  const [requirement] = await conventionRequirements(tx, [id], act?.adoptedOn ?? tx.today, counted);
  const { yearCents, inKindCents, preparedCents, thresholdCents, required, advised } = found(requirement);
  return { yearCents, inKindCents, preparedCents, thresholdCents, required, advised };
}

function withComparison(line: LineRow, vocabulary: Vocabulary): ImputationLineView {
  const { printed, creditLine } = line;
  const both = printed !== null && creditLine !== null;
  return { ...line, comparison: both ? compare(readPrinted(printed, vocabulary), creditLine) : null };
}

function withShare(part: PartRow): AwardPartView {
  const { amountCents, budgetCents } = part;
  return { ...part, share: budgetCents === null ? null : shareOf(amountCents, budgetCents).hundredths };
}

import type { StateAidRegime } from '../../beneficiaries/domain/beneficiary.js';
import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import type { ConditionName, DecidedThing, ReportFacts } from './clause.js';
import { type Whom, whyReasons as why } from './why.reasons.js';

/** Why a clause suits what it serves in the report; null when it does not. */
export type Condition = (things: readonly DecidedThing[], report: ReportFacts) => Reason | null;

export const whomOf = ([first, ...others]: readonly DecidedThing[]): Whom => ({
  first: first!.name,
  others: others.length,
});

/** Holds when it does of something that is decided. */
const told =
  (holds: (thing: DecidedThing) => boolean, because: (whom: Whom, first: DecidedThing) => Reason): Condition =>
  (things) => {
    const those = things.filter(holds);
    return those.length > 0 ? because(whomOf(those), those[0]!) : null;
  };

const some = (holds: (thing: DecidedThing) => boolean, because: (whom: Whom) => Reason): Condition =>
  told(holds, (whom) => because(whom));

const PRIVATE_LAW = ['association', 'foundation', 'company'] as const;
const NON_PROFIT = ['association', 'foundation'] as const;

const among = (kinds: readonly DecidedThing['beneficiaryKind'][]) => (thing: DecidedThing) =>
  kinds.includes(thing.beneficiaryKind);

const underRegime = (regime: StateAidRegime): Condition =>
  some(({ stateAidRegime }) => stateAidRegime === regime, why.state_aid);

/** The aid of the year is strictly above what the law says of bodies of private law. */
const above =
  (thresholdOf: (report: ReportFacts) => Cents | null, kinds: readonly DecidedThing['beneficiaryKind'][]): Condition =>
  (things, report) => {
    const thresholdCents = thresholdOf(report);
    if (thresholdCents === null) return null;
    const exceeds = (thing: DecidedThing) => among(kinds)(thing) && thing.yearCents > thresholdCents;
    return told(exceeds, (whom, { yearCents }) => why.above_threshold({ ...whom, yearCents, thresholdCents }))(
      things,
      report,
    );
  };

/** Each named condition, judged on what is decided: never on a text. */
export const CONDITIONS: Readonly<Record<ConditionName, Condition>> = {
  always: () => why.always(),
  delegation: (_, { body, day }) => (body === 'bureau' ? why.delegation({ day }) : null),
  opinions: (_, { opinionCount }) => (opinionCount > 0 ? why.opinions({ count: opinionCount }) : null),
  convention_annexed: some(({ conventionAnnexed }) => conventionAnnexed, why.convention_annexed),
  above_threshold: above(({ conventionThresholdCents }) => conventionThresholdCents, PRIVATE_LAW),
  accounts_threshold: above(({ accountsThresholdCents }) => accountsThresholdCents, NON_PROFIT),
  several_budgets: told(
    ({ budgetCount }) => budgetCount > 1,
    (whom, { budgetCount: budgets }) => why.several_budgets({ ...whom, budgets }),
  ),
  investment: some(({ investment }) => investment, why.investment),
  multi_year: some(({ multiYear }) => multiYear, why.multi_year),
  earmarked: some(({ earmarked }) => earmarked, why.earmarked),
  in_kind: some(({ inKind }) => inKind, why.in_kind),
  renewal: some(({ renewal }) => renewal, why.renewal),
  represented: some(({ represented }) => represented, why.represented),
  association: some(among(NON_PROFIT), why.association),
  republican_commitment: some(
    (thing) => among(NON_PROFIT)(thing) && !thing.commitmentExempt,
    why.republican_commitment,
  ),
  public_body: some(among(['public_body']), why.public_body),
  company: some(among(['company']), why.company),
  de_minimis: underRegime('de_minimis'),
  sgei_de_minimis: underRegime('sgei_de_minimis'),
  exempted: underRegime('exempted'),
};

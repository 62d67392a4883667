import { conventionRequirements } from '../awards/requirement.js';
import { statesAmount } from '../conventions/domain/stated-amount.js';
import type { Cents } from '../kernel/money.js';
import type { Reason } from '../kernel/reasons.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { ActFacts } from './domain/act.js';
import type { Finding } from './domain/linter/finding.js';
import type { AwardLaw, LintLaw } from './domain/linter/law.js';
import { lint, reasonOf, soundRules } from './domain/linter/lint.js';
import { sumRules } from './domain/linter/rules/sums.js';
import { type ComposedPassage, compose } from './domain/passages.js';
import { readAct } from './facts.js';

export const LAW = sqlFile(import.meta.dirname, 'law.sql');

type ReadConvention = Omit<NonNullable<AwardLaw['convention']>, 'statesAmount'> & { readonly body: string };
type ReadAward = Pick<AwardLaw, 'id' | 'instalments' | 'uncommitted'> & {
  readonly amountCents: Cents;
  readonly convention: ReadConvention | null;
};
type LawRow = Omit<LintLaw, 'day' | 'awards'> & { readonly awards: readonly ReadAward[] };

/** What must be known beside an act to read it over: under the law of its sitting, of today while none is known. */
export async function readLaw(tx: Tx, reportId: number, { sitting, deliberation }: ActFacts): Promise<LintLaw> {
  const day = sitting?.heldOn ?? tx.today;
  const [row] = await tx.query<LawRow>(LAW, [reportId, day]);
  const { awards, ...law } = found(row);
  const counted = deliberation ? 'voted_so_far' : 'on_agenda';
  const ids = awards.map(({ id }) => id);
  const aids = new Map((await conventionRequirements(tx, ids, day, counted)).map((aid) => [aid.awardId, aid]));
  return {
    ...law,
    day,
    awards: awards.map(({ amountCents, convention, ...award }) => {
      const { beneficiaryKind, yearCents, inKindCents, thresholdCents, required, advised } = aids.get(award.id)!;
      return {
        ...award,
        ...{ beneficiaryKind, yearCents, inKindCents, thresholdCents },
        ...{ conventionRequired: required, conventionAdvised: advised },
        convention: convention && agreed(convention, amountCents),
      };
    }),
  };
}

const agreed = ({ body, ...convention }: ReadConvention, amountCents: Cents) => ({
  ...convention,
  statesAmount: statesAmount(body, amountCents),
});

/** What the text of a report has wrong on this day, the gravest first, and the rules that found nothing to say. */
export async function readOver(
  tx: Tx,
  reportId: number,
  act: ActFacts,
  passages: readonly ComposedPassage[],
): Promise<{ findings: Finding[]; sound: string[] }> {
  const input = { act, passages, law: await readLaw(tx, reportId, act) };
  const findings = lint(input);
  return { findings, sound: soundRules(input, findings) };
}

/** The same, of the text as it reads now. */
export async function lintReport(tx: Tx, reportId: number): Promise<Finding[]> {
  const { facts, passages } = await readAct(tx, reportId);
  return lint({ act: facts, passages: compose(facts, passages), law: await readLaw(tx, reportId, facts) });
}

/** What the text contradicts. Sums are left to the guards of what is decided, which say them of each. */
export async function textStops(tx: Tx, reportId: number): Promise<Reason[]> {
  const findings = await lintReport(tx, reportId);
  return findings.filter(({ severity, rule }) => severity === 'stop' && !(rule in sumRules)).map(reasonOf);
}

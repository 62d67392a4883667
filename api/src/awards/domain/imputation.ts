import type { FiscalYearState, Section } from '../../budget/domain/budget.js';
import { type Cents, sumCents } from '../../kernel/money.js';
import type { Guard } from '../../kernel/lifecycle.js';
import { type Reason } from '../../kernel/reasons.js';
import { awardReasons as reasons } from './award.reasons.js';

/** An imputation line as it stands; what its credit line says is null until finance resolves it. */
export interface ImputedLine {
  readonly id: number;
  readonly rank: number;
  readonly resolved: boolean;
  readonly creditLineId: number | null;
  readonly year: number | null;
  readonly yearState: FiscalYearState | null;
  readonly budgetId: number | null;
  readonly section: Section | null;
  readonly amountCents: Cents;
  readonly reservedCents: Cents;
  /** Less what a rattachement took. */
  readonly committedCents: Cents;
}

/** The AE or AP chosen for an award. */
export interface ChosenAuthorisation {
  readonly number: string;
  readonly budgetId: number;
  readonly section: Section;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly availableCents: Cents;
}

export interface ImputationFacts {
  readonly fiscalYear: number;
  readonly awardCents: Cents;
  readonly lines: readonly ImputedLine[];
  readonly authorisation: ChosenAuthorisation | null;
}

/** What the year of the award pays: it alone binds yearly credits at the visa. */
export const ofAwardYear = (lines: readonly ImputedLine[], fiscalYear: number): ImputedLine[] =>
  lines.filter(({ year }) => year === fiscalYear);

const uncommitted = ({ amountCents, reservedCents, committedCents }: ImputedLine): Cents =>
  amountCents - reservedCents - committedCents;

/** Whether something of a year after its own is still to be committed. */
export const awaitsYears = ({ lines, fiscalYear }: Pick<ImputationFacts, 'lines' | 'fiscalYear'>): boolean =>
  lines.some((line) => line.year !== null && line.year > fiscalYear && uncommitted(line) > 0);

/** What a later year, once voted, has to commit on its own credits. */
export const creditsToCommit = (lines: readonly ImputedLine[]) =>
  lines.flatMap((line) =>
    line.yearState === 'voted' && uncommitted(line) > 0
      ? [{ creditLineId: line.creditLineId!, amountCents: uncommitted(line) }]
      : [],
  );

/** Why these years of credits cannot be those of an award: it takes none of a year before its own. */
export function lineReasons(lineYears: readonly number[], year: number, field = 'imputationLines'): Reason[] {
  return lineYears.some((lineYear) => lineYear < year) ? [reasons.line_of_earlier_year({ year }, field)] : [];
}

const spreadsOverYears = ({ lines, fiscalYear }: ImputationFacts): boolean =>
  lines.some(({ year }) => year !== null && year > fiscalYear);

/** Also held by ck_award_authorised. */
export const authorisationChosen: Guard<ImputationFacts> = {
  source: 'CGCT, art. L5217-10-7 et D5217-11 : une dépense de plusieurs exercices s’engage sur une AE ou une AP',
  unmet: (facts) => {
    const { authorisation, lines } = facts;
    if (authorisation === null) {
      return spreadsOverYears(facts) ? reasons.authorisation_missing({}, 'authorisationId') : null;
    }
    const { number, budgetId, section, firstYear, lastYear } = authorisation;
    const resolved = lines.filter((line) => line.resolved);
    const elsewhere = resolved.some((line) => line.budgetId !== budgetId || line.section !== section);
    const outside = resolved.some(({ year }) => year! < firstYear || year! > lastYear);
    return [
      ...(elsewhere ? [reasons.authorisation_elsewhere({ number }, 'authorisationId')] : []),
      ...(outside ? [reasons.authorisation_years({ number, firstYear, lastYear }, 'authorisationId')] : []),
    ];
  },
};

/** Also held by ck_commitment_authorisation_within_vote, for two visas that want the last euros together. */
export const authorisationSuffices: Guard<ImputationFacts> = {
  source: 'CGCT, art. L5217-10-7 : les autorisations sont la limite supérieure des engagements',
  unmet: ({ authorisation, awardCents }) =>
    authorisation !== null && awardCents > authorisation.availableCents
      ? reasons.authorisation_short(
          { number: authorisation.number, missingCents: awardCents - authorisation.availableCents },
          'authorisationId',
        )
      : null,
};

/** Nothing of a later year is bound before its vote; then a person commits it. */
export const creditsDue: Guard<Pick<ImputationFacts, 'lines'>> = {
  source: 'CGCT, art. L5217-10-7 : les crédits de paiement de l’année se votent avec son budget',
  unmet: ({ lines }) => {
    if (creditsToCommit(lines).length > 0) return null;
    const waiting = lines.filter(
      (line) => uncommitted(line) > 0 && (line.yearState === 'preparing' || line.yearState === 'provisional'),
    );
    const [first] = waiting.map(({ year }) => year!).sort((one, other) => one - other);
    return first === undefined
      ? reasons.nothing_to_commit()
      : reasons.year_not_voted({ year: first, cents: sumCents(waiting.map(uncommitted)) });
  },
};

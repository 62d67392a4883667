import type { Cents } from '../../../../kernel/money.js';
import type { ActFacts, ImputedAmount, Named } from '../../act.js';

/** Money that an act gives to somebody, whatever it is called. */
export interface Decided {
  readonly resource: 'awards' | 'memberships';
  readonly id: number;
  /** What its mentions begin with. */
  readonly key: string;
  readonly body: Named;
  readonly bodyMention: string;
  readonly amountCents: Cents;
  readonly year: number;
  readonly lines: readonly ImputedAmount[];
}

export const decidedBy = ({ awards, memberships }: ActFacts): readonly Decided[] => [
  ...awards.map(({ id, beneficiary, amountCents, fiscalYear, lines }) => ({
    ...{ resource: 'awards' as const, id, key: `award.${id}`, amountCents, year: fiscalYear, lines },
    ...{ body: beneficiary, bodyMention: `award.${id}.beneficiary` },
  })),
  ...memberships.map(({ id, organisation, amountCents, duesYear, line }) => ({
    ...{ resource: 'memberships' as const, id, key: `membership.${id}`, amountCents, year: duesYear, lines: [line] },
    ...{ body: organisation, bodyMention: `membership.${id}.organisation` },
  })),
];

/** The names under which a body is known. */
export const namesOf = ({ legalName, usualName, acronym }: Named): readonly string[] =>
  [legalName, usualName, acronym].filter((name) => name !== null && name !== '') as string[];

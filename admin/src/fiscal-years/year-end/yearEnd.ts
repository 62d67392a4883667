import type { Schemas, View } from '../../api/types';

export type YearEnd = Schemas['YearEndView'] & View;
export type Commitment = Schemas['YearEndItem'];
export type Decision = Schemas['CommitmentDecisionDto'];
export type Outcome = Commitment['proposal'][number]['outcome'];
export type Why = Commitment['proposal'][number]['why'];

export const outcomes = ['carry_over', 'attach', 'cancel'] as const satisfies Outcome[];

export const resourceOf: Readonly<Record<Commitment['kind'], string>> = { award: 'awards', membership: 'memberships' };

const proposed = ({ proposal }: Commitment, wanted: Outcome): number =>
  proposal.reduce((sum, { outcome, cents }) => (outcome === wanted ? sum + cents : sum), 0);

/** What is proposed, as the API takes a decision; what is seen goes with it. */
export const asProposed = (commitment: Commitment): Omit<Decision, 'reason'> => ({
  kind: commitment.kind,
  sourceId: commitment.sourceId,
  leftCents: commitment.leftCents,
  cancelCents: proposed(commitment, 'cancel'),
  carryOverCents: proposed(commitment, 'carry_over'),
  attachCents: proposed(commitment, 'attach'),
});

import type { Schemas, View } from '../api/types';

export type IncomingGrant = Schemas['IncomingGrantView'] & View;
export type IncomingGrantItem = Schemas['IncomingGrantItem'];
export type IncomingGrantState = IncomingGrant['state'];

export const taxes = ['included', 'excluded'] as const satisfies IncomingGrant['tax'][];
export const sections = ['fonctionnement', 'investissement', 'both'] as const satisfies IncomingGrant['section'][];

export type AmountName = 'projectCost' | 'eligibleBase' | 'requested' | 'awarded' | 'received';

type Amounts = Pick<IncomingGrantItem, 'projectCostCents' | 'requestedCents' | 'awardedCents' | 'receivedCents'>;

/** The amount that says most now, under its own name: none of them stands for another. */
export function tellingAmount({ projectCostCents, requestedCents, awardedCents, receivedCents }: Amounts): {
  name: AmountName;
  cents: number | null;
} {
  if (receivedCents !== null) return { name: 'received', cents: receivedCents };
  if (awardedCents !== null) return { name: 'awarded', cents: awardedCents };
  if (requestedCents !== null) return { name: 'requested', cents: requestedCents };
  return { name: 'projectCost', cents: projectCostCents };
}

/** It waits for nobody any more. */
export const isEnded = ({ state }: { state: IncomingGrantState }): boolean =>
  ['refused', 'closed', 'abandoned'].includes(state);

/** It waits for a vote, and no report has it yet. */
export const waitsForVote = ({ state, authorisation }: IncomingGrant): boolean =>
  ['identified', 'filed'].includes(state) && authorisation === null;

export type StepFact =
  'filedOn' | 'authorisedOn' | 'decidedOn' | 'agreedOn' | 'claimedOn' | 'receivedOn' | 'justifiedOn' | 'closedOn';

/** The dated facts of its life, in their usual order; the two first come in either. */
export const steps: readonly StepFact[] = [
  'filedOn',
  'authorisedOn',
  'decidedOn',
  'agreedOn',
  'claimedOn',
  'receivedOn',
  'justifiedOn',
  'closedOn',
];

import type { Section } from '../../budget/domain/budget.js';
import type { Cents } from '../../kernel/money.js';
import type { CommitmentKind, Outcome } from './year-end.js';

/** What a year leaves of a commitment, and what is known of the service behind it. */
export interface LeftCommitment {
  readonly kind: CommitmentKind;
  readonly section: Section;
  readonly leftCents: Cents;
  /** Service certified that no mandat bears. */
  readonly dueCents: Cents;
  /** Why nothing more will be due than what is certified; null while more may be. */
  readonly over: 'convention_over' | 'convention_expired' | 'all_certified' | null;
}

/** Why an outcome is proposed. */
export const PROPOSAL_REASONS = [
  'service_certified',
  'fee_called',
  'investment_certified',
  'service_to_come',
  'all_certified',
  'convention_over',
  'convention_expired',
] as const;
export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

export interface Proposal {
  readonly outcome: Outcome;
  readonly cents: Cents;
  readonly why: ProposalReason;
}

/** What was rendered and not paid is a charge of the year: attached, but for investment, which knows no rattachement. */
const CERTIFIED: Readonly<Record<Section, { outcome: Outcome; why: ProposalReason }>> = {
  fonctionnement: { outcome: 'attach', why: 'service_certified' },
  investissement: { outcome: 'carry_over', why: 'investment_certified' },
};

/** Dues are owed once they are called. */
const FEE_CALLED = 'fee_called' as const;

/** What the end of the year should make of a commitment: a person decides. The parts add up to what is left. */
export function proposalFor({ kind, section, leftCents, dueCents, over }: LeftCommitment): Proposal[] {
  const rest = leftCents - dueCents;
  const certified = { ...CERTIFIED[section], ...(kind === 'membership' && { why: FEE_CALLED }), cents: dueCents };
  const toCome =
    over === null
      ? ({ outcome: 'carry_over', cents: rest, why: 'service_to_come' } as const)
      : ({ outcome: 'cancel', cents: rest, why: over } as const);
  return [certified, toCome].filter(({ cents }) => cents > 0);
}

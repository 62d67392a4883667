import { conventionRequirements } from '../awards/requirement.js';
import type { CalendarDay } from '../kernel/calendar-day.js';
import type { Tx } from '../platform/context.js';
import { sqlFile } from '../platform/sql.js';
import type { CertificationFacts } from './domain/certification.js';
import type { ConfirmedAccount, LiquidationFacts } from './domain/payment.lifecycle.js';

export const PAYMENT_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

interface Located {
  awardId: number;
  departmentId: number;
  demonstration: boolean;
  account: (ConfirmedAccount & { id: number }) | null;
}

export type PaymentFacts = Omit<CertificationFacts, 'amountCents'> & LiquidationFacts & Located;

type StoredFacts = PaymentFacts & { adoptedOn: CalendarDay | null };

/** What the certification of an instalment and the liquidation of its payment depend on; null when there is no such instalment. */
export async function paymentFacts(tx: Tx, instalmentId: number): Promise<PaymentFacts | null> {
  const [row] = await tx.query<StoredFacts>(PAYMENT_FACTS, [instalmentId]);
  if (!row) return null;
  const { adoptedOn, ...facts } = row;
  const [aid] = await conventionRequirements(tx, [facts.awardId], adoptedOn ?? tx.today, 'voted_so_far');
  const conventionRequired = facts.condition === 'convention_notified' || aid!.required;
  return { ...facts, conventionRequired, today: tx.today, actorId: tx.actor.id };
}

import { maskIban } from '../kernel/identifiers.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { papersOf } from './domain/papers.js';
import { paymentLifecycle } from './domain/payment.lifecycle.js';
import { type PaymentFacts, paymentFacts } from './facts.js';
import type { PaperView, PayeeAccountView, PaymentView } from './payment.view.js';

export type { PaymentView } from './payment.view.js';

export const PAYMENT = sqlFile(import.meta.dirname, 'read.sql');

/** An IBAN leaves the database whole; its reader masks it. */
export type StoredAccount = Omit<PayeeAccountView, 'maskedIban'> & { iban: string };

export const maskedAccount = ({ iban, ...account }: StoredAccount): PayeeAccountView => ({
  ...account,
  maskedIban: maskIban(iban),
});

type PaymentRow = Omit<PaymentView, 'account' | 'papers' | 'sealed' | 'actions'> & {
  account: StoredAccount | null;
  first: boolean;
  earlierPaymentsNumbered: boolean;
};

/** One payment, with all that it rests on and its mandats. */
export async function readPayment(tx: Tx, id: number): Promise<PaymentView> {
  const [row] = await tx.query<PaymentRow>(PAYMENT, [id]);
  const { account, first, earlierPaymentsNumbered, ...payment } = found(row);
  assertInScope(tx.actor, payment.departmentId);
  const facts = found(await paymentFacts(tx, payment.instalment.id));
  return {
    ...payment,
    account: account && maskedAccount(account),
    papers: papers(payment, facts, { first, earlierPaymentsNumbered }),
    sealed: ['instalmentId', 'amountCents', 'evidence'],
    actions: actionViews(possibleActions(paymentLifecycle, payment.state, facts, tx.actor), tx.language),
  };
}

function papers(
  { deliberation, convention, instalment }: Pick<PaymentView, 'deliberation' | 'convention' | 'instalment'>,
  { today, conventionRequired, unaccountedParts }: PaymentFacts,
  rank: Pick<PaymentRow, 'first' | 'earlierPaymentsNumbered'>,
): PaperView[] {
  return papersOf({
    ...rank,
    today,
    deliberationNumber: deliberation?.number ?? null,
    enforceableOn: deliberation?.enforceableOn ?? null,
    conventionRequired,
    conventionTitle: convention?.title ?? null,
    conventionNotifiedOn: convention?.notifiedOn ?? null,
    financialReportsAwaited: instalment.condition === 'financial_report_accepted',
    financialReportsAccepted: unaccountedParts.length === 0,
  });
}

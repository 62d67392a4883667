import { maskIban } from '../kernel/identifiers.js';
import { mayAct, possibleActions } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import type { ActionView } from '../platform/actions.view.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { BankAccountView, BeneficiaryView } from './beneficiary.view.js';
import { type BankAccountFacts, type BankAccountState, bankAccountLifecycle } from './domain/bank-account.lifecycle.js';

export type { BankAccountView, BeneficiaryView } from './beneficiary.view.js';

export const BENEFICIARY = sqlFile(import.meta.dirname, 'read.sql');
export const BANK_ACCOUNTS = sqlFile(import.meta.dirname, 'read-bank-accounts.sql');

type BankAccountRow = Omit<BankAccountView, 'maskedIban' | 'actions'> & {
  iban: string;
  providedById: number;
  pendingLiquidators: number[];
  state: BankAccountState;
};

/** One body with its bank details, masked. */
export async function readBeneficiary(tx: Tx, id: number): Promise<BeneficiaryView> {
  const [row] = await tx.query<Omit<BeneficiaryView, 'bankAccounts'>>(BENEFICIARY, [id]);
  const mayRead = mayAct(tx.actor, bankAccountLifecycle.access.read);
  const accounts = mayRead ? await tx.query<BankAccountRow>(BANK_ACCOUNTS, [id, null]) : [];
  return { ...found(row), bankAccounts: accounts.map((account) => bankAccountView(tx, account)) };
}

export async function readBankAccount(tx: Tx, id: number): Promise<BankAccountView> {
  const [row] = await tx.query<BankAccountRow>(BANK_ACCOUNTS, [null, id]);
  return bankAccountView(tx, found(row));
}

function bankAccountView(
  tx: Tx,
  { iban, providedById, pendingLiquidators, ...account }: BankAccountRow,
): BankAccountView {
  return {
    ...account,
    maskedIban: maskIban(iban),
    actions: accountActions(tx, account.state, { providedBy: providedById, pendingLiquidators, actorId: tx.actor.id }),
  };
}

function accountActions(tx: Tx, state: BankAccountState, facts: BankAccountFacts): ActionView[] {
  return actionViews(possibleActions(bankAccountLifecycle, state, facts, tx.actor), tx.language);
}

/** The facts behind the decisions on an account. */
export async function bankAccountFacts(tx: Tx, id: number): Promise<BankAccountFacts> {
  const [row] = await tx.query<BankAccountRow>(BANK_ACCOUNTS, [null, id]);
  const { providedById, pendingLiquidators } = found(row);
  return { providedBy: providedById, pendingLiquidators, actorId: tx.actor.id };
}

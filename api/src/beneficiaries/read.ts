import { maskIban } from '../kernel/identifiers.js';
import { mayAct, possibleActions } from '../kernel/lifecycle.js';
import { actionViews, reasonView } from '../platform/action-views.js';
import type { ActionView } from '../platform/actions.view.js';
import type { Tx } from '../platform/context.js';
import { knownParameterOn } from '../platform/parameters.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type {
  BankAccountView,
  BeneficiaryView,
  ExposureView,
  ExposureYearView,
  PayabilityView,
} from './beneficiary.view.js';
import { type BankAccountFacts, type BankAccountState, bankAccountLifecycle } from './domain/bank-account.lifecycle.js';
import { beneficiaryLifecycle } from './domain/beneficiary.lifecycle.js';
import { MERGEABLE_FIELDS } from './domain/merge.js';
import { obstaclesToPayment } from './domain/payability.js';
import { mergeSide } from './merge-side.js';

export type { BankAccountView, BeneficiaryView } from './beneficiary.view.js';

export const BENEFICIARY = sqlFile(import.meta.dirname, 'read.sql');
export const EXPOSURE = sqlFile(import.meta.dirname, 'exposure.sql');
export const BANK_ACCOUNTS = sqlFile(import.meta.dirname, 'read-bank-accounts.sql');

type BankAccountRow = Omit<BankAccountView, 'maskedIban' | 'actions'> & {
  iban: string;
  providedById: number;
  pendingLiquidators: number[];
  state: BankAccountState;
};

type BeneficiaryRow = Omit<BeneficiaryView, 'bankAccounts' | 'exposure' | 'payment' | 'actions' | 'sealed'>;

/** One body: who it is, whether it may be paid, what it was given, and its bank details, masked. */
export async function readBeneficiary(tx: Tx, id: number): Promise<BeneficiaryView> {
  const row = found((await tx.query<BeneficiaryRow>(BENEFICIARY, [id]))[0]);
  const accounts = await tx.query<BankAccountRow>(BANK_ACCOUNTS, [id, null]);
  const mayReadAccounts = mayAct(tx.actor, bankAccountLifecycle.access.read);
  return {
    ...row,
    bankAccounts: mayReadAccounts ? accounts.map((account) => bankAccountView(tx, account)) : [],
    exposure: await exposureOf(tx, id),
    payment: payabilityOf(tx, row, accounts),
    actions: actionViews(await beneficiaryActions(tx, row), tx.language),
    sealed: row.state === 'merged' ? EDITED : [],
  };
}

/** A record that was merged keeps what it said. */
const EDITED = [...MERGEABLE_FIELDS, 'stopped', 'stopReason'];

function beneficiaryActions(tx: Tx, { id, state }: BeneficiaryRow) {
  return mergeSide(tx, id).then((duplicate) =>
    possibleActions(beneficiaryLifecycle, state, { duplicate, survivor: null }, tx.actor),
  );
}

function payabilityOf(tx: Tx, row: BeneficiaryRow, accounts: readonly BankAccountRow[]): PayabilityView {
  const confirmed = accounts.find(({ state }) => state === 'confirmed');
  const reasons = obstaclesToPayment({
    today: tx.today,
    kind: row.kind,
    merged: row.state === 'merged',
    stopReason: row.stopReason,
    siret: row.siret,
    account: confirmed ? { usableFrom: confirmed.usableFrom! } : null,
    accountToConfirm: accounts.some(({ state }) => state === 'to_confirm'),
  });
  return { possible: reasons.length === 0, reasons: reasons.map((reason) => reasonView(reason, tx.language)) };
}

async function exposureOf(tx: Tx, id: number): Promise<ExposureView> {
  return {
    years: await tx.query<ExposureYearView>(EXPOSURE, [id, Number(tx.today.slice(0, 4))]),
    conventionThresholdCents: await knownParameterOn(tx, 'convention_threshold', tx.today),
  };
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

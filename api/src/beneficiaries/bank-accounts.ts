import { addDays } from '../kernel/calendar-day.js';
import { dayToCome } from '../kernel/day-to-come.js';
import type { Reason } from '../kernel/reasons.js';
import { decide } from '../kernel/lifecycle.js';
import { refuseFor } from '../kernel/refusal.js';
import { actorId, type Target, type Tx } from '../platform/context.js';
import { parameterOn } from '../platform/parameters.js';
import { addRow, lockRow, saveRow } from '../platform/rows.js';
import type { AddBankAccountDto } from './beneficiary.dto.js';
import { BankAccount } from './beneficiary.entities.js';
import { beneficiaryReasons } from './domain/beneficiary.reasons.js';
import { bankAccountLifecycle } from './domain/bank-account.lifecycle.js';
import {
  type BankAccountView,
  type BeneficiaryView,
  bankAccountFacts,
  readBankAccount,
  readBeneficiary,
} from './read.js';

/** Adds bank details, which wait for the confirmation of a second person. */
export async function addBankAccount(
  tx: Tx,
  beneficiaryId: number,
  input: AddBankAccountDto,
): Promise<BeneficiaryView> {
  refuseFor('invalid', dayToCome(input.providedOn, tx.today, 'providedOn'));
  refuseFor('refused', await heldByOther(tx, beneficiaryId, input.iban));
  await tx.mark('bank_account.add');
  await addRow(tx, BankAccount, {
    ...input,
    beneficiaryId,
    providedOn: input.providedOn ?? tx.today,
    providedBy: actorId(tx),
  });
  return readBeneficiary(tx, beneficiaryId);
}

/** One account pays one body: the same IBAN under two names is a mistake, or worse; under a record merged into this one, it is theirs. */
async function heldByOther(tx: Tx, beneficiaryId: number, iban: string): Promise<Reason[]> {
  const [other] = await tx.query<{ name: string }>(
    `SELECT b.legal_name AS name FROM bank_account a JOIN beneficiary b ON b.id = a.beneficiary_id
     WHERE a.iban = $2 AND a.beneficiary_id <> $1 AND b.merged_into IS DISTINCT FROM $1
       AND a.state IN ('to_confirm', 'confirmed') LIMIT 1`,
    [beneficiaryId, iban],
  );
  return other ? [beneficiaryReasons.iban_of_other({ name: other.name }, 'iban')] : [];
}

/** Confirms bank details after a call; they pay from the end of the cooling-off period, and the former ones step down. */
export async function confirmBankAccount(tx: Tx, target: Target, calledContact: string): Promise<BankAccountView> {
  const account = await lockRow(tx, BankAccount, target);
  const state = decide(
    bankAccountLifecycle,
    'confirm',
    account.state,
    await bankAccountFacts(tx, account.id),
    tx.actor,
  );
  const coolingOff = await parameterOn(tx, 'bank_account_cooling_off', tx.today);
  await tx.mark('bank_account.confirm');
  await supersedeConfirmed(tx, account.beneficiaryId);
  await saveRow(tx, BankAccount, account, {
    state,
    calledContact,
    decidedBy: actorId(tx),
    decidedOn: tx.today,
    usableFrom: addDays(tx.today, coolingOff),
  });
  return readBankAccount(tx, account.id);
}

async function supersedeConfirmed(tx: Tx, beneficiaryId: number): Promise<void> {
  await tx.query(
    `UPDATE bank_account SET state = 'superseded', version = version + 1 WHERE beneficiary_id = $1 AND state = 'confirmed'`,
    [beneficiaryId],
  );
}

/** Refuses bank details, with the reason; new ones can then be entered. */
export async function refuseBankAccount(tx: Tx, target: Target, reason: string): Promise<BankAccountView> {
  const account = await lockRow(tx, BankAccount, target);
  const state = decide(bankAccountLifecycle, 'refuse', account.state, await bankAccountFacts(tx, account.id), tx.actor);
  await tx.mark('bank_account.refuse', reason);
  await saveRow(tx, BankAccount, account, {
    state,
    refusalReason: reason,
    decidedBy: actorId(tx),
    decidedOn: tx.today,
  });
  return readBankAccount(tx, account.id);
}

/** The whole IBAN, against a trace of who looked. */
export async function revealBankAccount(tx: Tx, id: number): Promise<{ iban: string; bic: string | null }> {
  const account = await lockRow(tx, BankAccount, { id });
  await tx.query('INSERT INTO bank_account_viewing (bank_account_id, viewed_by) VALUES ($1, $2)', [id, actorId(tx)]);
  return { iban: account.iban, bic: account.bic };
}

import { dayToCome } from '../kernel/day-to-come.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { addRow, lockRow, saveRow } from '../platform/rows.js';
import type { AddContactDto } from './beneficiary.dto.js';
import { BeneficiaryContact } from './beneficiary.entities.js';
import { type BeneficiaryView, readBeneficiary } from './read.js';

/** Adds somebody to call. They are known from today: a number that comes with an account confirms nothing. */
export async function addContact(tx: Tx, beneficiaryId: number, input: AddContactDto): Promise<BeneficiaryView> {
  await addContactRow(tx, beneficiaryId, input);
  return readBeneficiary(tx, beneficiaryId);
}

export async function addContactRow(tx: Tx, beneficiaryId: number, input: AddContactDto): Promise<void> {
  await tx.mark('beneficiary_contact.add');
  await addRow(tx, BeneficiaryContact, { ...input, beneficiaryId, knownSince: tx.today });
}

/** Somebody is no longer to be called; who they were stays readable. */
export async function endContact(tx: Tx, target: Target, leftOn: string): Promise<BeneficiaryView> {
  const contact = await lockRow(tx, BeneficiaryContact, target);
  refuseFor('invalid', dayToCome(leftOn, tx.today, 'leftOn'));
  await tx.mark('beneficiary_contact.end');
  await saveRow(tx, BeneficiaryContact, contact, { leftOn });
  return readBeneficiary(tx, contact.beneficiaryId);
}

import { refuseFor } from '../kernel/refusal.js';
import type { Tx } from '../platform/context.js';
import { addRow } from '../platform/rows.js';
import type { CreateBeneficiaryDto } from './beneficiary.dto.js';
import { Beneficiary } from './beneficiary.entities.js';
import { addContactRow } from './contacts.js';
import { beneficiaryReasons } from './domain/beneficiary.reasons.js';
import { assertConsistent } from './identity.js';
import { type BeneficiaryView, readBeneficiary } from './read.js';

/** Records a body. SIRET and RNA are unique; which ones are known may come later. */
export async function createBeneficiary(
  tx: Tx,
  input: CreateBeneficiaryDto & { demonstration?: boolean },
): Promise<BeneficiaryView> {
  const { contactName, contactFunction, contactPhone, contactEmail, distinctFrom, ...body } = input;
  const {
    rna = null,
    legalCategory = null,
    republicanCommitmentOn = null,
    republicanCommitmentExemption = null,
    kind,
  } = body;
  await assertConsistent(tx, { kind, rna, legalCategory, republicanCommitmentOn, republicanCommitmentExemption });
  await assertKnown(tx, distinctFrom ?? []);
  await tx.mark('beneficiary.create');
  const id = await addRow(tx, Beneficiary, { ...body, distinctFrom: distinctFrom ?? [] });
  if (contactName) {
    const contact = { name: contactName, function: contactFunction, phone: contactPhone, email: contactEmail };
    await addContactRow(tx, id, contact);
  }
  return readBeneficiary(tx, id);
}

async function assertKnown(tx: Tx, ids: readonly number[]): Promise<void> {
  const known = await tx.query('SELECT FROM beneficiary WHERE id = ANY ($1)', [ids]);
  refuseFor('invalid', known.length < ids.length ? [beneficiaryReasons.unknown_beneficiary({}, 'distinctFrom')] : []);
}

import type { MandatView } from '../../src/payments/mandats/mandat.view.js';
import type { PaymentView } from '../../src/payments/payment.view.js';
import type { CastName } from '../../../seeds/demo/cast.js';
import { act, type VotedGrant } from './grants.js';
import { expectOk, type World } from './world.js';

let accounts = 1_000_000_000;

/** An IBAN of its own: no two bodies have the same account. */
export function someIban(): string {
  accounts += 1;
  const bban = `37040044${accounts}`;
  const key = 98n - (BigInt(`${bban}131400`) % 97n);
  return `DE${String(key).padStart(2, '0')}${bban}`;
}

/** An account that the officer enters and the second finance officer confirms, on the day of the story; masked. */
export async function confirmedAccount(world: World, { beneficiaryId }: VotedGrant): Promise<string> {
  const [officer, second] = [await world.as('officer'), await world.as('secondFinance')];
  const { body } = await officer
    .create(`/api/beneficiaries/${beneficiaryId}/bank-accounts`, {
      iban: someIban(),
      holder: 'LE BÉNÉFICIAIRE',
      proof: 'RIB',
    })
    .then(expectOk);
  const account = body.bankAccounts.find(({ state }: { state: string }) => state === 'to_confirm');
  await act(second, 'bank-accounts', account.id, 'confirm', { calledContact: 'Direction' });
  return account.maskedIban;
}

/** An instalment certified by the officer and liquidated by finance: its mandats are issued. */
export async function liquidated(world: World, instalmentId: number, amountCents: number): Promise<PaymentView> {
  const [officer, finance] = [await world.as('officer'), await world.as('finance')];
  const evidence = 'Convention notifiée';
  const { body } = await officer.create('/api/payments', { instalmentId, amountCents, evidence }).then(expectOk);
  return act(finance, 'payments', body.id, 'liquidate');
}

/** A mandat ordered, gathered alone, signed by who signs for its budget, and sent. */
export async function sent(world: World, mandatId: number, signatory: CastName): Promise<MandatView> {
  const [finance, signer] = [await world.as('finance'), await world.as(signatory)];
  await act(finance, 'mandats', mandatId, 'order');
  const { body } = await finance.create('/api/bordereaux', { mandatIds: [mandatId] }).then(expectOk);
  await act(signer, 'bordereaux', body.id, 'sign');
  await act(finance, 'bordereaux', body.id, 'send');
  return (await finance.get(`/api/mandats/${mandatId}`).then(expectOk)).body;
}

/** Taken in charge and paid that day, as the accountant's list says. */
export async function paid(world: World, mandatId: number, on: string): Promise<MandatView> {
  const second = await world.as('secondFinance');
  await act(second, 'mandats', mandatId, 'take-in-charge', { on });
  return act(second, 'mandats', mandatId, 'record-payment', { on, proof: 'Liste des paiements' });
}

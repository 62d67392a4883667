import { addBankAccount, confirmBankAccount, refuseBankAccount } from '../../../api/src/beneficiaries/bank-accounts.js';
import { createBeneficiary } from '../../../api/src/beneficiaries/create.js';
import type { CastName } from '../cast.js';
import type { Body } from './bodies.js';
import { Dice } from './dice.js';
import type { House } from './house.js';

/** The body on file: entered with its first request, its bank details confirmed by finance in the days that follow. */
export async function meet(house: House, body: Body, officer: CastName): Promise<number> {
  const known = house.known.get(body);
  if (known !== undefined) return known;
  const { kind, legalName, siret, rna, details, iban } = body;
  const dice = new Dice('acquaintance').about(body.rank);
  const id = await house.calendar.by(officer, async (tx) => {
    const committed = kind === 'association' || kind === 'foundation';
    const entry = { kind, legalName, siret, rna, ...details, republicanCommitmentOn: committed ? tx.today : null };
    return (await createBeneficiary(tx, { ...entry, demonstration: true })).id;
  });
  house.known.set(body, id);
  if (siret !== null) await takeAccount(house, body, iban, officer, dice.whole(2, 9));
  return id;
}

/** New bank details, confirmed by a call to a contact known before. */
export async function takeAccount(
  house: House,
  body: Body,
  iban: string,
  officer: CastName,
  days: number,
): Promise<void> {
  const accountId = await provide(house, body, iban, officer);
  house.calendar.in(days, () =>
    house.calendar.by('secondFinance', async (tx) => {
      await confirmBankAccount(tx, { id: accountId }, body.contact);
    }),
  );
}

/** Bank details that the contact denies: somebody else had sent them. */
export async function exposeAccount(house: House, body: Body, iban: string, officer: CastName): Promise<void> {
  const accountId = await provide(house, body, iban, officer);
  const reason = 'Le contact connu n’a demandé aucun changement : courriel usurpé';
  house.calendar.in(2, () =>
    house.calendar.by('secondFinance', async (tx) => {
      await refuseBankAccount(tx, { id: accountId }, reason);
    }),
  );
}

async function provide({ calendar, known }: House, body: Body, iban: string, officer: CastName): Promise<number> {
  const holder = (body.details.usualName ?? body.legalName).toUpperCase().slice(0, 70);
  const entry = { iban, bic: 'DEMOFRPPXXX', holder, proof: 'Relevé d’identité bancaire joint à la demande' };
  const { bankAccounts } = await calendar.by(officer, (tx) => addBankAccount(tx, known.get(body)!, entry));
  return bankAccounts.find(({ state }) => state === 'to_confirm')!.id;
}

import type { Cast } from './cast.js';

/** The officer certifies the instalment that is due; answers where the payment is found. */
export async function certify(cast: Cast, award: string, amount: string, evidence: string): Promise<string> {
  const officer = await cast.officer();
  await officer.open(award);
  await officer.press('Certifier le service fait');
  await officer.sees('Condition remplie');
  await officer.holds({ Montant: amount });
  await officer.fill({ Justification: evidence });
  await officer.press('Certifier le service fait');
  await officer.isAt('Service fait certifié');
  return officer.path;
}

/** Liquidated, ordered and gathered by one, signed by another, sent, then taken in charge by the accountant. */
export async function send(cast: Cast, payment: string, bordereau: string, day: string): Promise<void> {
  const [finance, signatory, second] = [await cast.finance(), await cast.signatory(), await cast.secondFinance()];
  await finance.open(payment);
  await finance.confirm('Liquider');
  await finance.isAt('Liquidé');
  await finance.confirm('Ordonnancer');
  await finance.isAt('Ordonnancé');
  await finance.open('/mandats');
  await finance.press('À mettre en bordereau');
  await finance.check('Sélectionner les lignes de la page');
  await finance.press('Préparer un bordereau · 1');
  await finance.sees('Aucun mandat ne correspond');

  await signatory.open('/bordereaux');
  await signatory.press('À signer');
  await signatory.follow(bordereau);
  await signatory.confirm('Signer le bordereau');
  await signatory.isAt('Signé');
  await finance.open(signatory.path);
  await finance.confirm('Transmettre au comptable');
  await finance.isAt('Transmis');
  await cast.on(day);
  await second.open(payment);
  await second.confirm('Saisir la prise en charge', { Jour: day });
  await second.isAt('Pris en charge');
}

/** The accountant has paid: somebody who neither ordered nor signed enters it. */
export async function prove(cast: Cast, day: string): Promise<void> {
  const second = await cast.secondFinance();
  await second.confirm('Saisir le paiement', { Jour: day, Preuve: 'Flux retour du comptable' });
  await second.isAt('Payé');
}

import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { Cast } from './support/cast.js';
import type { Desk } from './support/desk.js';
import { Grant } from './support/granted.js';
import { certify } from './support/paying.js';
import { openSite, PHONE, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const PRINCIPAL = 'budget Principal Métropole sous politique B370 - Chapitre 65 - Nature 65748- Fonction 61';
const TERRITORY = "État Spécial de Territoire du Pays d'Aix chapitre 65 - nature 65748 - Fonction 61";
const PRINCIPAL_NAME = 'Budget principal métropolitain';
const TERRITORY_NAME = 'État Spécial de Territoire du Pays d’Aix';
const REASON = 'Délibération jointe illisible';

describe('A grant on two budgets, one of whose mandats the accountant rejects', () => {
  let site: Site;
  let grant: Grant;
  const cast = new Cast(() => site);
  const at: Record<'payment' | 'rejected', string> = { payment: '', rejected: '' };
  const chapter = newStory();

  beforeAll(async () => {
    site = await openSite();
    grant = await Grant.of(site, {
      legalName: 'Réseau des fabriques',
      siret: '73282932000074',
      lines: [
        { printed: PRINCIPAL, amountCents: 8_000_00 },
        { printed: TERRITORY, amountCents: 12_000_00 },
      ],
    });
    await grant.toVisa();
  });
  afterAll(() => site?.close());

  const accessibleAtBoth = async ({ page }: Desk): Promise<void> => {
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  /** Opens the file of a list that is about this budget. */
  const row = ({ page }: Desk, budget: string): Promise<void> =>
    page.getByRole('row', { name: budget }).getByRole('link').first().click();

  const gather = async (finance: Desk): Promise<void> => {
    await finance.open('/mandats');
    await finance.press('À mettre en bordereau');
    await finance.check('Sélectionner les lignes de la page');
    await finance.press('Préparer un bordereau · 1');
    await finance.sees('Aucun mandat ne correspond');
  };

  chapter('finance finds the credits that each printed imputation means, then gives its visa', async () => {
    const finance = await cast.finance();
    await finance.open(grant.award);
    await finance.in('Imputation').sees('À résoudre', PRINCIPAL, TERRITORY);
    await finance.isBlocked('Rendre le visa', 'Ligne d’imputation 1 : choisissez la ligne de crédits');
    await finance.in('Convention').sees('20 000,00 € dans l’année, seuil de 23 000,00 € non dépassé');
    await accessibleAtBoth(finance);
    for (const budget of [PRINCIPAL_NAME, TERRITORY_NAME]) {
      const dialog = await finance.ask('Résoudre l’imputation');
      await dialog.sees(budget, 'Concorde');
      await expectAccessible(finance.page);
      await finance.page.getByRole('radio', { name: budget }).first().check();
      await dialog.press('Résoudre l’imputation');
      await dialog.gone();
      await finance.in('Imputation').sees('Ligne de crédits retenue par Claire Fabre');
    }
    await finance.confirm('Rendre le visa');
    await finance.isAt('Crédits réservés');
    await grant.toVote();
  });

  chapter('liquidated, it makes a mandat a budget, each in its own bordereau', async () => {
    at.payment = await certify(cast, grant.award, '20 000,00 €', 'Acte exécutoire depuis le 11/04/2019');
    const finance = await cast.finance();
    await finance.open(at.payment);
    await finance.confirm('Liquider');
    await finance.in('Mandats').sees('0 sur 2 payé');
    for (const budget of [PRINCIPAL_NAME, TERRITORY_NAME]) {
      await finance.open('/mandats');
      await finance.press('À ordonnancer');
      await row(finance, budget);
      await finance.confirm('Ordonnancer');
      await finance.isAt('Ordonnancé');
      await gather(finance);
    }
  });

  chapter('each ordonnateur signs for their own budget, and for no other', async () => {
    const [finance, signatory, territory] = [
      await cast.finance(),
      await cast.signatory(),
      await cast.desk('Bernard Tardieu'),
    ];
    await signatory.open('/bordereaux');
    await signatory.press('À signer');
    await row(signatory, TERRITORY_NAME);
    await signatory.isBlocked('Signer le bordereau', 'il faut une délégation de signature en vigueur');
    await accessibleAtBoth(signatory);
    const path = signatory.path;
    await territory.open(path);
    await territory.confirm('Signer le bordereau');
    await territory.isAt('Signé');
    await finance.open(path);
    await finance.confirm('Transmettre au comptable');
    await signatory.open('/bordereaux');
    await signatory.press('À signer');
    await row(signatory, PRINCIPAL_NAME);
    await signatory.confirm('Signer le bordereau');
    await finance.open(signatory.path);
    await finance.confirm('Transmettre au comptable');
  });

  chapter('the accountant rejects one and pays the other: what to do next is told on every page', async () => {
    await cast.on('25/04/2019');
    const [second, finance] = [await cast.secondFinance(), await cast.finance()];
    await second.open('/mandats');
    await row(second, PRINCIPAL_NAME);
    await second.sees('Transmis le');
    at.rejected = second.path;
    await second.press('Autres actions');
    const rejection = await second.ask('Saisir le rejet');
    await rejection.fill({ Jour: '24/04/2019', Motif: REASON });
    await rejection.press('Saisir le rejet');
    await rejection.gone();
    await second.isAt('Rejeté');
    await second.sees(REASON, 'À réémettre par les finances');
    await accessibleAtBoth(second);

    await second.open('/mandats');
    await row(second, TERRITORY_NAME);
    await second.confirm('Saisir la prise en charge', { Jour: '24/04/2019' });
    await second.isAt('Pris en charge');
    await second.confirm('Saisir le paiement', { Jour: '24/04/2019', Preuve: 'Flux retour du comptable' });
    await second.isAt('Payé');

    await finance.open(at.payment);
    await finance.isAt('Mandat rejeté, à réémettre');
    await finance.in('Mandats').sees('1 sur 2 payé', REASON);
    await accessibleAtBoth(finance);
    await finance.open(grant.award);
    await finance.band('Chez les finances', 'Attendu : la réémission du mandat', '1 sur 2 payé');
    await finance.in('Versements').sees('Rejeté par le comptable', '1 sur 2 payé');
  });

  chapter('finance issues another mandat in its place, and the payment ends', async () => {
    const [finance, signatory, second] = [await cast.finance(), await cast.signatory(), await cast.secondFinance()];
    await finance.open(at.rejected);
    await finance.confirm('Réémettre le mandat');
    await finance.sees('Réémis');
    await finance.follow('Mandat à numéroter');
    await finance.sees('Émis en remplacement');
    await finance.confirm('Ordonnancer');
    await finance.isAt('Ordonnancé');
    const reissued = finance.path;
    await gather(finance);
    await signatory.open('/bordereaux');
    await signatory.press('À signer');
    await signatory.follow('2');
    await signatory.confirm('Signer le bordereau');
    await finance.open(signatory.path);
    await finance.confirm('Transmettre au comptable');
    await second.open(reissued);
    await second.confirm('Saisir la prise en charge', { Jour: '25/04/2019' });
    await second.isAt('Pris en charge');
    await second.confirm('Saisir le paiement', { Jour: '25/04/2019', Preuve: 'Flux retour du comptable' });
    await finance.open(at.payment);
    await finance.isAt('Payé');
    await finance.in('Mandats').sees('2 sur 2 payés', REASON, 'Voir le mandat qui le remplace');
  });

  chapter('who may sign, and up to how much, is recorded by the administrator', async () => {
    const administrator = await cast.desk('Alex Morel');
    await administrator.open('/signature-delegations');
    await administrator.sees('Bernard Tardieu', 'En vigueur');
    await accessibleAtBoth(administrator);
    await administrator.press('Donner une délégation');
    await administrator.choose('Signataire', 'Jeanne Roche');
    await administrator.choose('Budget', 'État Spécial de Territoire du Pays d’Aix');
    await administrator.fill({
      Du: '01/05/2019',
      'Plafond par bordereau': '20 000',
      'Acte qui la donne': 'Arrêté 19/044',
    });
    await accessibleAtBoth(administrator);
    await administrator.press('Enregistrer la délégation');
    await administrator.isAt('À venir');
    await administrator.sees('20 000,00 €', 'Arrêté 19/044');
    await accessibleAtBoth(administrator);
  });

  chapter('everybody’s console stayed silent', async () => {
    for (const { window } of await cast.everybody()) expect(window.complaints).toEqual([]);
  });
});

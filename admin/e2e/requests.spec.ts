import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { Caller } from './support/caller.js';
import { Cast } from './support/cast.js';
import type { Desk } from './support/desk.js';
import { handIn } from './support/papers.js';
import { openSite, PHONE, type Site } from './support/site.js';

const DESK = { width: 1280, height: 800 };

describe('A request, by what it rests on and by how it ends', () => {
  let site: Site;
  let officer: Desk;
  const cast = new Cast(() => site);
  let path = '';

  beforeAll(async () => {
    site = await openSite();
    await cast.on('04/03/2019');
    const caller = await Caller.of('Nadia Benali', site);
    await caller.create('beneficiaries', { kind: 'association', legalName: 'Les Ondes du Port', rna: 'W133012345' });
    officer = await cast.officer();
  });
  afterAll(() => site?.close());

  /** On a desk and on a phone. */
  async function isAccessible({ page }: Desk): Promise<void> {
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    await page.setViewportSize(DESK);
  }

  test('its budget by account says what it lacks, then balances, in amounts typed as people write them', async () => {
    await officer.page.setViewportSize(DESK);
    await officer.open('/grant-requests/create');
    await officer.pick('Bénéficiaire', 'Les Ondes du Port');
    await officer.fill({
      Objet: 'Radio des quartiers',
      Description: 'Une antenne et des ateliers',
      'Début de la période': '01/05/2019',
      'Fin de la période': '31/12/2019',
      Demandé: '15 000',
    });
    await officer.press('Détailler par comptes (CERFA 12156)');
    await officer.in('60 · Achats').fill({ Montant: '40.000,00' });
    await officer.in('64 · Charges de personnel').fill({ Montant: '70k€' });
    await officer.in('74 · Subventions d’exploitation').fill({ Montant: '15 000 €' });
    await officer.in('74 · Subventions d’exploitation').check('à nous');
    await officer.sees('Il manque 95 000,00 € de produits.');
    await officer
      .in('70 · Ventes de produits finis, de marchandises, prestations de services')
      .fill({ Montant: '95000' });
    await officer.sees('Le budget s’équilibre à 110 000,00 €.', 'La demande fait 13,64 % du budget prévisionnel.');
    await isAccessible(officer);
    await officer.press('Enregistrer la demande');
    await officer.isAt('Brouillon');
    path = officer.path;
    await officer.in('Budget prévisionnel').sees('Demandé à notre collectivité', '63,64 %', '110 000,00 €');
    await isAccessible(officer);
  });

  test('what it lacks is the first thing to read, is asked for by a letter, and comes', async () => {
    await officer.press('Enregistrer le dépôt');
    await officer.isAt('Déposée');
    await officer.in('Complétude').sees('8 pièces manquantes', 'Statuts signés');
    await officer.isBlocked('Déclarer complète', 'Statuts signés : pièce à recevoir. (et 7 autres)');

    const letter = await officer.ask('Demander un complément');
    await letter.sees('– Statuts signés');
    await letter.fill({ 'Ce qui doit être complété, outre les pièces': 'Précisez le lieu des ateliers.' });
    await letter.press('Demander un complément');
    await letter.gone();
    await officer.isAt('À compléter');
    await officer.sees('Le bénéficiaire a jusqu’au 04/05/2019 pour répondre.');
    await officer.follow('Demande de pièces · L2019-00001');
    await officer.sees('– Statuts signés (pièce non reçue) ;', 'Précisez le lieu des ateliers.', 'Imprimer la lettre');
    await isAccessible(officer);

    await officer.open(`${path.replace('/show', '')}/papers`);
    await officer.in('Liste des dirigeants').choose('Pièce', 'Refusée');
    await officer.in('Liste des dirigeants').fill({ Motif: 'non datée' });
    await isAccessible(officer);
    await officer.press('Enregistrer les pièces');
    await officer.in('Complétude').sees('non datée', 'refusée, reçue le');
    await handIn(officer);
    await officer.in('Complétude').sees('toutes les pièces y sont');
    await officer.press('Enregistrer le complément');
    await officer.press('Déclarer complète');
    await officer.press('Ouvrir l’instruction');
    await officer.isAt('En instruction');
  });

  test('its refusal is suggested with its reasons, proposed, and put to the vote', async () => {
    const manager = await cast.manager();
    await officer.press('Autres actions');
    const suggestion = await officer.ask('Suggérer un refus');
    await suggestion.fill({ Motif: 'Projet hors des compétences de la Métropole.' });
    await suggestion.press('Suggérer un refus');
    await suggestion.gone();
    await manager.open(path);
    await manager.sees('Refus suggéré par l’instructeur', 'Projet hors des compétences de la Métropole.');
    await manager.confirm('Proposer le refus');
    await manager.isAt('Refus proposé');
    await officer.open(path);
    await officer.press('Rédiger le rapport');
    await officer.fill({ Numéro: 'MET 19/10001/BM', Objet: 'Suites données à des demandes' });
    await officer.sees('Refus · Radio des quartiers', 'rang 1');
    await officer.press('Enregistrer le rapport');
    await officer.reaches('MET 19/10001/BM');
    await officer.open(path);
    await officer.isAt('Inscrite au rapport');
    await isAccessible(officer);
  });
});

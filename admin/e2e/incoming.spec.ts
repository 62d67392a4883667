import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { Cast } from './support/cast.js';
import type { Desk } from './support/desk.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const PROGRAMME = 'Plan de relance transformation numérique';

describe('An aid that is asked for, from the project to the receipt, by its people', () => {
  let site: Site;
  const cast = new Cast(() => site);
  const chapter = newStory();
  const at: Record<string, string> = {};

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  const identify = async (officer: Desk, title: string): Promise<string> => {
    await officer.open('/incoming-grants');
    await officer.press('Identifier une aide');
    await officer.fill({ Projet: title, Financeur: 'État', Opérateur: 'DINUM', Programme: PROGRAMME });
    await officer.fill({ 'Coût du projet': '270 000 €' });
    await officer.choose('Taxes', 'Toutes taxes comprises');
    await officer.press('Enregistrer la candidature');
    await officer.reaches(title);
    return officer.path;
  };

  chapter('the officer identifies a project and files it: what nobody states stays unknown', async () => {
    await cast.on('18/05/2021');
    const officer = await cast.officer();
    await officer.open('/incoming-grants');
    await officer.sees('Aucune aide demandée');
    await officer.open('/incoming-grants/create');
    await officer.sees('Enregistrer la candidature');
    await canBeReadByAll(officer);
    at.grant = await identify(officer, 'Agent conversationnel');
    await officer.isAt('Identifiée');
    await officer.in('Montants').sees('270 000,00 €', 'non précisée', 'non précisé');
    await officer.isBlocked('Rattacher à une autorisation', 'Aucune autorisation votée ne la couvre');
    const filing = await officer.ask('Enregistrer le dépôt');
    await filing.fill({ Jour: '19/05/2021' });
    await filing.press('Enregistrer le dépôt');
    await filing.isRefused('Jour', 'est à venir');
    await filing.fill({ Jour: '18/05/2021', 'Référence du dépôt': 'DS-4512' });
    await filing.press('Enregistrer le dépôt');
    await filing.gone();
    await officer.isAt('Déposée');
    await officer.sees('Déposée le 18/05/2021 sans autorisation', 'Ensuite : la faire autoriser par l’assemblée.');
  });

  chapter('it is put to the vote with whatever new call of the programme comes before the year ends', async () => {
    await cast.on('07/10/2021');
    const officer = await cast.officer();
    await officer.open(at.grant!);
    await officer.press('Préparer l’autorisation');
    await officer.fill({
      Intitulé: 'Candidatures au plan de relance',
      Programme: PROGRAMME,
      'Couvre aussi tout nouvel appel jusqu’au': '31/12/2021',
      'Qui peut solliciter et signer': 'La Présidente ou son représentant',
    });
    await officer.press('Ajouter une recette');
    await officer.choose('Section', 'Investissement');
    await officer.check('et suivants');
    await canBeReadByAll(officer);
    await officer.press('Enregistrer l’autorisation');
    await officer.reaches('Candidatures au plan de relance');
    await officer.in('Candidatures').sees('Agent conversationnel', '270 000,00 €', '+ 1 non précisé');
    await officer.in('Recettes attendues').sees('2021 et suivants', 'Le coût des projets n’est pas la recette');
    await canBeReadByAll(officer);
    await officer.press('Rédiger le rapport');
    await officer.fill({ Numéro: 'MET 21/20352/BM', Objet: 'Candidatures de la Métropole' });
    await officer.sees('1 dossier choisi', 'Autorisation de candidature');
    await officer.press('Enregistrer le rapport');
    await officer.reaches('MET 21/20352/BM');
    at.report = officer.path;
    const visas = await officer.ask('Demander les visas');
    await visas.sees('Aucun crédit à viser : le responsable peut approuver.');
    await visas.press('Demander les visas');
    await visas.gone();
    const manager = await cast.manager();
    await manager.open(at.report);
    await manager.confirm('Approuver le rapport');
    await manager.isAt('Prêt');
  });

  chapter('the vote authorises it: the page and the list tell that it was filed before', async () => {
    const clerk = await cast.clerk();
    await clerk.open('/sittings/create');
    await clerk.fill({ 'Jour de la séance': '07/10/2021', Présidence: 'Martine VASSAL' });
    await clerk.press('Enregistrer la séance');
    await clerk.reaches('Bureau du 07/10/2021');
    const sitting = clerk.path;
    await clerk.press('Saisir les membres');
    await clerk.fill({ Présents: 'Arnaud MERCIER - Martine VASSAL' });
    await clerk.press('Enregistrer les membres');
    await clerk.open(at.report!);
    const agenda = await clerk.ask('Inscrire à l’ordre du jour');
    await agenda.choose('Séance', 'Bureau du 07/10/2021');
    await agenda.press('Inscrire à l’ordre du jour');
    await agenda.gone();
    await clerk.open(sitting);
    await clerk.confirm('Déclarer la séance tenue');
    await clerk.press('Enregistrer le vote');
    await clerk.sees('les candidatures nommées sont autorisées');
    await clerk.fill({ Numéro: 'IVIS 012-10275/21/BM', Vote: 'Adoptée' });
    await clerk.press('Enregistrer la délibération');
    await clerk.reaches('IVIS 012-10275/21/BM');

    const officer = await cast.officer();
    await officer.open(at.grant!);
    await officer.isAt('Déposée et autorisée');
    await officer.sees('Déposée le 18/05/2021, avant son autorisation du 07/10/2021.');
    await officer.in('Où elle en est').sees('IVIS 012-10275/21/BM', 'nommée par la délibération');
    await canBeReadByAll(officer);
    await officer.open('/incoming-grants');
    await officer.sees('Ensemble : 1 candidature', '+ 1 non précisé');
    await officer.page.getByRole('img', { name: 'Déposée avant son autorisation' }).first().waitFor();
    await canBeReadByAll(officer);
  });

  chapter('another application of the programme is attached without a new vote', async () => {
    await cast.on('02/12/2021');
    const officer = await cast.officer();
    await identify(officer, 'Signalements par image');
    const attaching = await officer.ask('Rattacher à une autorisation');
    await attaching.sees('sans nouvelle délibération');
    await expectAccessible(officer.page);
    await attaching.press('Rattacher à une autorisation');
    await attaching.gone();
    await officer.isAt('Autorisée');
    await officer.in('Où elle en est').sees('couverte jusqu’au 31/12/2021');
    await officer.confirm('Enregistrer le dépôt', { Jour: '02/12/2021' });
    await officer.isAt('Déposée et autorisée');
  });

  chapter('the funder answers, the agreement is signed, the funds are claimed and finance receives them', async () => {
    const officer = await cast.officer();
    await officer.open(at.grant!);
    await officer.confirm('Enregistrer l’aide accordée', { Jour: '15/11/2021', Accordé: '150 000' });
    await officer.confirm('Enregistrer la convention', { Jour: '01/12/2021' });
    await officer.confirm('Enregistrer l’appel de fonds', { Jour: '02/12/2021' });
    await officer.seesNo('Enregistrer l’encaissement');
    const finance = await cast.finance();
    await finance.open('/incoming-grants');
    await finance.press('À encaisser');
    await finance.follow('Agent conversationnel');
    await finance.confirm('Enregistrer l’encaissement', { Jour: '02/12/2021', Reçu: '60 000' });
    await finance.isAt('Encaissée');
    await finance.in('Montants').sees('270 000,00 €', '150 000,00 €', '60 000,00 €', 'non précisé');
  });

  chapter('nothing went wrong in any window', async () => {
    for (const { window } of await cast.everybody()) expect(window.complaints).toEqual([]);
  });
});

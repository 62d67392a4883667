import { afterAll, beforeAll, describe } from '@jest/globals';
import { Cast } from './support/cast.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const ORGANISATION = 'Réseau des territoires innovants';
const DELEGATION = 'HN 001-8073/20/CM';

describe('The dues of a year, from the tariff to the vote, by their people', () => {
  let site: Site;
  const cast = new Cast(() => site);
  const chapter = newStory();
  const at: Record<string, string> = {};

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  chapter('the officer prepares them: why this tariff, which act is renewed, and what nobody states', async () => {
    await cast.on('20/01/2025');
    const officer = await cast.officer();
    await officer.open('/memberships');
    await officer.sees('Aucune adhésion');
    await officer.press('Préparer une adhésion');
    await canBeReadByAll(officer);
    const organisation = await officer.ask('Le bénéficiaire n’est pas dans la liste');
    await organisation.fill({ Dénomination: ORGANISATION });
    await organisation.press('Enregistrer un bénéficiaire');
    await organisation.gone();
    await officer.fill({
      Année: '2025',
      Objet: 'Cotisation 2025 aux Interconnectés',
      Cotisation: '3 600 €',
      'Tranche du tarif': '+100 000 habitants',
      Réduction: '50',
      'Pourquoi la réduction s’applique': 'Adhérente à France Urbaine',
      'Acte de l’année précédente': 'IVIS-015-15206/23/BM',
      'Daté du': '07/12/2023',
      'Imputation telle que l’acte l’imprime': 'Fonction 020 -Chapitre 011 - Nature 6281',
    });
    await officer.sees('Plein tarif non précisé : la cotisation est celle que l’organisme annonce.');
    await officer.fill({ 'Plein tarif': '7 000 €' });
    await officer.sees('Le tarif donne 3 500,00 €, la cotisation est de 3 600,00 €.');
    await officer.fill({ 'Plein tarif': '7 200 €' });
    await officer.sees('7 200,00 € moins 50 % font 3 600,00 €.');
    await officer.press('Enregistrer l’adhésion');
    await officer.reaches(ORGANISATION);
    await officer.isAt('En préparation');
    await officer.in('Cotisation et tarif').sees('50 % : Adhérente à France Urbaine');
    await officer.in('Adhésion').sees('IVIS-015-15206/23/BM du 07/12/2023', 'non précisé');
    await canBeReadByAll(officer);
    at.membership = officer.path;
  });

  chapter('they go on a report, with an opinion and the act that it stands on', async () => {
    const officer = await cast.officer();
    await officer.press('Rédiger le rapport');
    await officer.sees('1 dossier choisi');
    await officer.fill({ Numéro: '109932', Objet: 'Renouvellement de l’adhésion aux Interconnectés' });
    await officer.press('Ajouter un avis');
    const opinion = officer.in('Avis 1');
    await opinion.fill({ Instance: 'Commission Numérique', 'Rendu le': '15/01/2025' });
    await opinion.choose('Sens', 'favorable');
    await officer.press('Ajouter un texte ou un acte');
    await officer.in('Acte cité 1').fill({
      Numéro: DELEGATION,
      Du: '17/07/2020',
      'Pris par': 'Conseil de la Métropole',
      'Cité pour': 'Délégation de compétences du Conseil au Bureau',
    });
    await canBeReadByAll(officer);
    await officer.press('Enregistrer le rapport');
    await officer.reaches('109932');
    await officer.in('Avis recueillis').sees('Commission Numérique', '15/01/2025', 'favorable');
    await officer.in('Textes et actes cités').sees(DELEGATION, 'Conseil de la Métropole');
    await officer.in('Ce qu’il décide').sees(ORGANISATION, 'sans objet', '3 600,00 €');
    await canBeReadByAll(officer);
    at.report = officer.path;
    await officer.confirm('Demander les visas');
    await officer.isAt('En visa');
  });

  chapter('finance resolves on which credits, and its visa reserves them', async () => {
    const finance = await cast.finance();
    await finance.open(at.membership!);
    await finance.isBlocked('Rendre le visa', 'Choisissez la ligne de crédits');
    await finance.press('Modifier');
    await finance.pick('Ligne de crédits', 'MGAG', 'MGAG · A120 · 011 · 6281 · 020');
    await finance.sees('Disponible sur l’enveloppe : 48 000,00 €, 44 400,00 €');
    await finance.press('Enregistrer l’adhésion');
    const visa = await finance.ask('Rendre le visa');
    await visa.sees('Le visa réserve 3 600,00 € sur l’enveloppe de son chapitre.');
    await visa.press('Rendre le visa');
    await visa.gone();
    await finance.isAt('Crédits réservés');
    await finance.in('Imputation').sees('Numérique', 'Moyens Généraux et Affaires Générales');

    const manager = await cast.manager();
    await manager.open(at.report!);
    await manager.confirm('Approuver le rapport');
    await manager.isAt('Prêt');
  });

  chapter(
    'the vote approves them; whoever certifies was represented, and nothing says when the act binds',
    async () => {
      await cast.on('27/02/2025');
      const clerk = await cast.clerk();
      await clerk.open('/sittings/create');
      await clerk.fill({ 'Jour de la séance': '27/02/2025', Présidence: 'Martine VASSAL' });
      await clerk.press('Enregistrer la séance');
      await clerk.reaches('Bureau du 27/02/2025');
      at.sitting = clerk.path;
      await clerk.press('Saisir les membres');
      await clerk.fill({
        Présents: 'Martine VASSAL - Henri PONS',
        Représentés: 'Arnaud MERCIER représenté par Henri PONS',
      });
      await clerk.press('Enregistrer les membres');
      await clerk.reaches('Bureau du 27/02/2025');
      await clerk.open(at.report!);
      const agenda = await clerk.ask('Inscrire à l’ordre du jour');
      await agenda.choose('Séance', 'Bureau du 27/02/2025');
      await agenda.press('Inscrire à l’ordre du jour');
      await agenda.gone();
      await clerk.open(at.sitting);
      await clerk.confirm('Déclarer la séance tenue');
      await clerk.open(at.report!);
      await clerk.press('Enregistrer le vote');
      await clerk.sees(`Adhésion à ${ORGANISATION} approuvée, 3 600,00 € dus.`);
      await clerk.fill({ Numéro: 'IVIS-011-17495/25/BM', 'Certifiée par': 'Arnaud Mercier' });
      await clerk.press('Enregistrer la délibération');
      await clerk.reaches('IVIS-011-17495/25/BM');
      await clerk.isAt('Exécutoire non établi : réception et publication à saisir');
      await clerk.in('Ce qui a été décidé').sees(ORGANISATION, 'Approuvée', 'sans objet');
      await clerk.in('Délibération').sees('représenté à la séance par Henri PONS');
      await clerk.in('Textes et actes cités').sees(DELEGATION);
      await canBeReadByAll(clerk);
    },
  );

  chapter('the officer receives the fee call, and prepares the year after', async () => {
    const officer = await cast.officer();
    await officer.open(at.membership!);
    await officer.isAt('Approuvée');
    await officer.in('Acte').sees('IVIS-011-17495/25/BM', 'Exécutoire non établi');
    const call = await officer.ask('Saisir l’appel de cotisation');
    await call.fill({ 'Référence de l’appel': 'AC-2025-118', 'Reçu le': '28/02/2025' });
    await call.press('Saisir l’appel de cotisation');
    await call.isRefused('Reçu le', 'est à venir');
    await call.fill({ 'Reçu le': '03/02/2025' });
    await call.press('Saisir l’appel de cotisation');
    await call.gone();
    await officer.in('Adhésion').sees('03/02/2025 · AC-2025-118');
    await officer.press('Renouveler');
    await officer.holds({ Année: '2026', Cotisation: '3 600,00 €', 'Tranche du tarif': '+100 000 habitants' });
    await officer.fill({ Objet: 'Cotisation 2026 aux Interconnectés' });
    await officer.press('Enregistrer l’adhésion');
    await officer.isAt('En préparation');
    await officer.in('Adhésion').sees('ADH-2025-0001', '2025');
    await officer.open('/memberships');
    await officer.sees('Ensemble : 2 adhésions', '7 200,00 €');
    await canBeReadByAll(officer);
  });
});

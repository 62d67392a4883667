import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { act, printedMembers } from './support/act.js';
import { Cast } from './support/cast.js';
import type { Desk } from './support/desk.js';
import { handIn } from './support/papers.js';
import { certify, prove, send } from './support/paying.js';
import { picture, takesPictures } from './support/picture.js';
import { openSite, PHONE, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const { requests, award, report, sitting, deliberation, demonstration: ours } = act;
const [runningCosts, action] = requests as [(typeof requests)[0], (typeof requests)[0]];

describe('Medinsoft, from the request to the last payment, by its people', () => {
  let site: Site;
  const cast = new Cast(() => site);
  const chapter = newStory();
  /** Where each file stands, for the next person to open it. */
  const at: Record<string, string> = {};

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  chapter('its officer records it with its account, which finance confirms after a call', async () => {
    await cast.on('02/09/2019');
    const officer = await cast.officer();
    await officer.open('/beneficiaries');
    await officer.press('Enregistrer un bénéficiaire');
    await officer.fill({
      Dénomination: 'Medinsoft',
      SIRET: '812 345 676 00017',
      RNA: ours.rna,
      Commune: 'Marseille',
      Contact: ours.contactName,
      Téléphone: ours.contactPhone,
    });
    await officer.press('Enregistrer le bénéficiaire');
    await officer.reaches('Medinsoft');
    at.beneficiary = officer.path;
    await officer.sees('SIRET 812 345 676 00017', 'Aucun compte enregistré : aucun paiement possible.');
    await officer.confirm('Ajouter un compte', {
      IBAN: 'FR76 3000 6000 0112 3456 7890 189',
      Titulaire: 'MEDINSOFT',
      Justificatif: 'RIB joint à la demande',
    });
    await officer.in('Coordonnées bancaires').sees('À confirmer');
    await officer.seesNo('Confirmer le compte');

    const finance = await cast.secondFinance();
    await finance.open('/beneficiaries');
    await finance.follow('Medinsoft');
    await finance.confirm('Confirmer le compte', { 'Contact appelé': `${ours.contactName}, ${ours.contactPhone}` });
    await finance.in('Coordonnées bancaires').sees('Confirmé', 'Karim Haddad', 'utilisable à partir du');
  });

  chapter('it asks 50 000 € for its running costs and 15 000 € for an action, typed as people paste them', async () => {
    const officer = await cast.officer();
    await officer.open('/grant-requests');
    await officer.press('Enregistrer une demande');
    await officer.pick('Bénéficiaire', 'Medinsoft');
    await officer.choose('Nature', 'Fonctionnement');
    await officer.choose('Part calculée sur', 'Budget du bénéficiaire');
    await officer.fill({
      Objet: runningCosts.title,
      Description: runningCosts.purpose,
      Exercice: '2019',
      'Reçue le': '30/10/2018',
      'Début de la période': '01/01/2019',
      'Fin de la période': '31/12/2019',
      Demandé: '50 000 €',
      'Budget prévisionnel': '570.000,00',
    });
    await officer.holds({ Demandé: '50 000,00 €' });
    await officer.holds({ 'Budget prévisionnel': '570 000,00 €' });
    await officer.sees('La demande fait 8,77 % du budget prévisionnel.');
    await officer.press('Enregistrer la demande');
    await officer.reaches(runningCosts.title);
    await officer.isAt('Brouillon');
    at.request0 = officer.path;

    await officer.open('/grant-requests/create');
    await officer.pick('Bénéficiaire', 'Medinsoft');
    await officer.fill({
      Objet: action.title,
      Description: action.purpose,
      Exercice: '2019',
      'Reçue le': '30102018',
      'Début de la période': '1/1/2019',
      'Fin de la période': '31.12.2019',
      Demandé: '15k€',
      'Budget prévisionnel': '110000',
    });
    await officer.holds({ Demandé: '15 000,00 €' });
    await officer.sees('La demande fait 13,64 % du budget prévisionnel.');
    await officer.press('Enregistrer la demande');
    await officer.isAt('Brouillon');
    at.request1 = officer.path;
    await officer.open('/grant-requests');
    await officer.sees('Ensemble : 2 demandes', '65 000,00 €');
  });

  chapter(
    'each request is instructed by the officer, then proposed by the manager, never above what it asks',
    async () => {
      const [officer, manager] = [await cast.officer(), await cast.manager()];
      for (const [path, asked, above] of [
        [at.request0!, '50 000,00 €', '50 000,01 €'],
        [at.request1!, '15 000,00 €', '15 000,01 €'],
      ] as const) {
        await officer.open(path);
        await officer.press('Enregistrer le dépôt');
        await officer.isAt('Déposée');
        await handIn(officer);
        await officer.press('Déclarer complète');
        await officer.isAt('Complète');
        await officer.press('Ouvrir l’instruction');
        await officer.isAt('En instruction');
        await officer.band('Chez le responsable', 'Attendu : la proposition d’un montant');
        await manager.open(path);
        const proposal = await manager.ask('Proposer un montant');
        await proposal.holds({ Proposé: asked });
        await proposal.fill({ Proposé: above });
        await proposal.press('Proposer un montant');
        await proposal.sees(`La proposition, ${above}, dépasse la demande, ${asked}.`);
        await proposal.fill({ Proposé: asked });
        await proposal.press('Proposer un montant');
        await proposal.gone();
        await manager.isAt('Proposée');
      }
    },
  );

  chapter(
    'both become one award of 65 000 €: two parts, one imputation, two instalments, agreeing to the cent',
    async () => {
      await cast.on('04/09/2019');
      const officer = await cast.officer();
      await officer.open(at.request0!);
      await officer.press('Préparer l’attribution');
      await officer.sees('2 demandes retenues : 65 000,00 €');
      // Left, then come back to: what is proposed is proposed again.
      await officer.press('Annuler');
      await officer.press('Quitter sans enregistrer');
      await officer.reaches('Attributions');
      await officer.page.goBack();
      await officer.sees('2 demandes retenues : 65 000,00 €');
      await officer.holds({ Objet: award.object });
      await officer.press('Enregistrer l’attribution');
      await officer.reaches('Répartir');

      for (const { title, printedShare } of requests) await officer.in(title).fill({ 'Part imprimée': printedShare });
      await officer.in(action.title).check('À justifier');
      await officer.press('Ajouter une ligne');
      const line = officer.in('Ligne 1');
      await line.fill({ 'Telle que l’acte l’imprime': award.printedImputation });
      await line.pick('Ligne de crédits', 'B370', 'B370 · 65 · 65748 · 61');
      await line.sees('Disponible sur l’enveloppe : 1 440 000,00 €, 1 375 000,00 € après cette attribution.');
      await line.holds({ Montant: '65 000,00 €' });
      await officer.sees('Parts et imputation concordent au centime : 65 000,00 €.');

      const first = officer.in('Versement 1');
      await first.fill({ Versement: 'Acompte', Taux: '70' });
      await first.choose('Condition', 'Notification de la convention');
      await officer.sees('Les versements font 45 500,00 €, l’attribution 65 000,00 €.');
      await officer.press('Ajouter un versement');
      const second = officer.in('Versement 2');
      await second.fill({ Versement: 'Solde', Taux: '30 %' });
      await second.choose('Condition', 'Compte rendu financier accepté');
      await first.holds({ Montant: '45 500,00 €' });
      await second.holds({ Montant: '19 500,00 €' });
      await officer.press('Enregistrer l’attribution');

      await officer.reaches('Medinsoft');
      await officer.isAt('En préparation');
      at.award = officer.path;
      await officer
        .in('Parts')
        .sees('8,77 %', '13,64 %', 'L’acte imprime « 13,63 % ».', '13,636… %, arrondi à 13,64 %.');
    },
  );

  chapter(
    'its convention is drafted, its report written; the report waits for the finance visa and says so',
    async () => {
      await cast.on('10/09/2019');
      const officer = await cast.officer();
      await officer.open(at.award!);
      await officer.press('Rédiger la convention');
      await officer.holds({ Intitulé: 'Convention financière Medinsoft 2019' });
      await officer.fill({ Terme: '30/06/2020' });
      await officer.press('Enregistrer la convention');
      await officer.isAt('En rédaction');
      at.convention = officer.path;

      await officer.open(at.award!);
      await officer.press('Rédiger le rapport');
      await officer.fill({ Numéro: report.number, Objet: report.title });
      await officer.sees('1 dossier choisi');
      await officer.press('Enregistrer le rapport');
      await officer.reaches(report.number);
      at.report = officer.path;
      await officer.confirm('Demander les visas');
      await officer.isAt('En visa');

      const manager = await cast.manager();
      await manager.open(at.report);
      await manager.isBlocked('Approuver le rapport', 'le visa des finances n’est pas rendu');
      await officer.open(at.award!);
      await officer.isAt('Visa demandé');
      await officer.band('Chez les finances', 'Attendu : le visa des finances');
      await officer.seesNo('Rendre le visa');
    },
  );

  chapter(
    'finance gives its visa: the credits are reserved; the manager approves the text, then the report',
    async () => {
      const [finance, manager] = [await cast.finance(), await cast.manager()];
      await finance.open('/awards');
      await finance.press('Visa à rendre');
      await finance.follow('Medinsoft');
      const visa = await finance.ask('Rendre le visa');
      await visa.sees('Le visa réserve 65 000,00 € sur les crédits de l’imputation.');
      await expectAccessible(finance.page);
      await visa.press('Rendre le visa');
      await visa.gone();
      await finance.isAt('Crédits réservés');
      await finance.sees('Pourquoi 1 375 000,00 € disponibles', 'visée par Claire Fabre le 10/09/2019');

      await manager.open(at.convention!);
      await manager.confirm('Approuver le texte');
      await manager.isAt('Texte approuvé');
      await manager.open(at.report!);
      await manager.confirm('Approuver le rapport');
      await manager.isAt('Prêt');
    },
  );

  chapter('the clerk plans the sitting and places the report: the convention is annexed as it stands', async () => {
    await cast.on('16/09/2019');
    const clerk = await cast.clerk();
    await clerk.open('/sittings');
    await clerk.press('Planifier une séance');
    await clerk.fill({
      'Jour de la séance': '26/09/2019',
      Présidence: sitting.chair,
      'Présents imprimés dans l’acte': '29',
    });
    await clerk.press('Enregistrer la séance');
    await clerk.reaches('Bureau du 26/09/2019');
    at.sitting = clerk.path;
    await clerk.isBlocked('Déclarer la séance tenue', 'ce jour n’est pas venu');

    await clerk.open(at.report!);
    const agenda = await clerk.ask('Inscrire à l’ordre du jour');
    await agenda.choose('Séance', 'Bureau du 26/09/2019');
    await agenda.press('Inscrire à l’ordre du jour');
    await agenda.gone();
    await clerk.isAt('À l’ordre du jour');
    await clerk.open(at.convention!);
    await clerk.isAt('Annexée au rapport');
    await clerk.sees('Conforme au texte annexé à l’ordre du jour le 16/09/2019.');
  });

  chapter('the members are pasted as the act prints them: 29 present, 2 represented, 2 excused', async () => {
    await cast.on('26/09/2019');
    const clerk = await cast.clerk();
    await clerk.open(at.sitting!);
    await clerk.press('Saisir les membres');
    await clerk.fill(printedMembers);
    await clerk.press('Enregistrer les membres');
    await clerk.reaches('Bureau du 26/09/2019');
    await clerk.in('Présence').sees('La liste et l’acte concordent : 29 présents.');
    await clerk
      .in('Membres')
      .sees('Patrick BORÉ', 'par Roland GIBERTI', 'Maryse JOISSAINS MASINI', 'par Gérard BRAMOULLÉ');
    const closing = await clerk.ask('Déclarer la séance tenue');
    await closing.sees('29 présents, 2 représentés, 2 excusés');
    await closing.press('Déclarer la séance tenue');
    await closing.gone();
    await clerk.isAt('Tenue');
  });

  chapter('the vote becomes a deliberation: report adopted, 65 000 € committed, convention voted', async () => {
    const clerk = await cast.clerk();
    await clerk.press('Enregistrer le vote');
    await clerk.sees('65 000,00 € engagés, sur les crédits réservés par visa.');
    await clerk.fill({
      Numéro: deliberation.number,
      Vote: deliberation.voteWording,
      'Certifiée par': deliberation.certifierName,
      Qualité: deliberation.certifierCapacity,
    });
    await clerk.press('Enregistrer la délibération');
    await clerk.reaches(deliberation.number);
    at.deliberation = clerk.path;
    await clerk.isAt('Exécutoire non établi : réception et publication à saisir');
    await clerk.confirm('Saisir la signature', { Jour: '26/09/2019' });
    await clerk.sees('Saisir la transmission');

    const officer = await cast.officer();
    const states = [
      ['report', 'Adopté'],
      ['award', 'Accordée'],
      ['convention', 'Votée'],
      ['request0', 'Accordée'],
      ['request1', 'Accordée'],
    ] as const;
    for (const [file, state] of states) {
      await officer.open(at[file]!);
      await officer.isAt(state);
    }
  });

  chapter(
    'received but not published, the act binds nobody: the assemblies are awaited, the convention cannot be signed',
    async () => {
      await cast.on('15/10/2019');
      const [clerk, officer, signatory] = [await cast.clerk(), await cast.officer(), await cast.signatory()];
      await clerk.open(at.deliberation!);
      await clerk.confirm('Saisir la transmission', { Jour: '11/10/2019' });
      await clerk.confirm('Saisir la réception', { Jour: '14/10/2019' });
      await clerk.isAt('Exécutoire non établi : publication à saisir');

      await officer.open(at.award!);
      await officer.band('Chez le service des Assemblées', 'Attendu : la date de publication ou de notification');
      await officer.sees('Publication non précisée', 'Pourquoi 1 375 000,00 € disponibles');
      await pictures(officer);
      await officer.open(at.convention!);
      await officer.confirm('Envoyer la convention');
      await officer.isAt('Envoyée');
      await officer.confirm('Enregistrer la signature du bénéficiaire', {
        'Signataire du bénéficiaire': ours.contactName,
      });
      await officer.isAt('Signée par le bénéficiaire');
      await signatory.open(at.convention!);
      await signatory.isBlocked('Signer la convention', 'L’acte n’est pas exécutoire : publication non précisée.');
      await expectAccessible(signatory.page);
    },
  );

  chapter('published, the act is enforceable: the convention is signed on the voted text, then notified', async () => {
    await cast.on('16/10/2019');
    const [clerk, signatory, officer] = [await cast.clerk(), await cast.signatory(), await cast.officer()];
    await clerk.open(at.deliberation!);
    await clerk.confirm('Saisir la publication', { Jour: '16/10/2019' });
    await clerk.isAt('Exécutoire depuis le 16/10/2019');
    await cast.on('21/10/2019');
    await signatory.open(at.convention!);
    const signature = await signatory.ask('Signer la convention');
    await signature.sees('Votre signature engage la collectivité.', '65 000,00 €');
    await signature.press('Signer la convention');
    await signature.gone();
    await signatory.isAt('Signée');
    await officer.open(at.convention!);
    await officer.confirm('Notifier la convention');
    await officer.isAt('Notifiée');
  });

  chapter('the advance is paid by a chain of different people, each told what they may not do', async () => {
    await cast.on('22/10/2019');
    at.payment = await certify(cast, at.award!, '45 500,00 €', 'Convention notifiée le 21/10/2019');
    const [own, other] = [await cast.secondFinance(), await cast.finance()];
    await own.open(at.payment);
    await own.isBlocked('Liquider', 'Vous avez saisi ou confirmé ce RIB : un autre agent doit liquider.');
    await send(cast, at.payment, '1', '04/11/2019');
    await other.open(at.payment);
    await other.isBlocked(
      'Saisir le paiement',
      'Vous avez ordonnancé ou signé ce mandat : un autre agent doit constater',
    );
    await prove(cast, '04/11/2019');
  });

  chapter('the balance waits for the financial report of the action, then is paid', async () => {
    await cast.on('02/12/2019');
    const [officer, manager] = [await cast.officer(), await cast.manager()];
    await officer.open(at.award!);
    await officer.in('Versements').sees('Non exigible', '19 500,00 €');
    await officer.press('Enregistrer le compte rendu');
    await officer.fill({ 'Reçu le': '25/11/2019', Dépensé: '108 400' });
    await officer.holds({ Dépensé: '108 400,00 €' });
    await officer.press('Enregistrer le compte rendu');
    await officer.isAt('Reçu');
    await manager.open(officer.path);
    await manager.confirm('Accepter le compte rendu');
    await manager.isAt('Accepté');

    at.payment = await certify(cast, at.award!, '19 500,00 €', 'Compte rendu financier accepté');
    await send(cast, at.payment, '2', '18/12/2019');
    await prove(cast, '18/12/2019');
    await officer.open(at.award!);
    await officer.in('Versements').sees('Payé');
    await officer.band('Justification', '65 000,00 €');
  });

  chapter('everybody’s console stayed silent', async () => {
    for (const { window } of await cast.everybody()) expect(window.complaints).toEqual([]);
  });

  /** The day the documentation shows: 15/10/2019, the publication is awaited. */
  async function pictures({ page, path }: Desk): Promise<void> {
    if (!takesPictures) return;
    const officer = await cast.officer();
    await picture(page, 'file-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(page, 'file-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    for (const [name, where, words] of [
      ['convention', at.convention!, 'Versions du texte'],
      ['budget', '/credit-lines', 'Ensemble'],
      ['requests', '/grant-requests', 'Ensemble'],
    ] as const) {
      await officer.open(where);
      await officer.sees(words);
      await picture(page, name);
    }
    await page.setViewportSize(PHONE);
    await officer.sees('2 demandes');
    await picture(page, 'phone-requests');
    await page.setViewportSize({ width: 1440, height: 900 });
    await officer.open(path);
  }
});

import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { Caller } from './support/caller.js';
import { Cast } from './support/cast.js';
import { Desk } from './support/desk.js';
import { emailOf } from './support/people.js';
import { canBeReadByAll } from './support/readable.js';
import { openSite, openWindow, type Site } from './support/site.js';
import { newStory } from './support/story.js';

describe('Accounts, years and the first page, by their people', () => {
  let site: Site;
  const cast = new Cast(() => site);
  const chapter = newStory();
  const alex = (): Promise<Desk> => cast.desk('Alex Morel');
  let password: string;
  let paul: Desk;

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  chapter('an officer finds on the first page what waits for them, and the list behind each figure', async () => {
    await cast.on('10/09/2019');
    const call = await Caller.of('Nadia Benali', site);
    const { id: beneficiaryId } = await call.create('beneficiaries', { kind: 'association', legalName: 'Les Ondes' });
    const asked = { kind: 'action', form: 'cash', fiscalYear: 2019, receivedOn: '2019-09-02', budgetBase: 'action' };
    for (const [title, requestedCents] of [
      ['Forum de l’emploi', 1_500_000],
      ['Salon des entrepreneurs', null],
    ] as const) {
      await call.create('grant-requests', { ...asked, beneficiaryId, title, requestedCents });
    }
    const officer = await cast.officer();
    await officer.open('/');
    await officer.reaches('Mardi 10 septembre 2019');
    await officer.sees('2 opérations vous attendent, pour 15 000,00 € + 1 non précisé.', 'Fin des engagements');
    const queue = officer.in('Demandes à déposer et à contrôler');
    await queue.sees('Les Ondes', '15 000,00 €', 'non précisé', 'Forum de l’emploi');
    await canBeReadByAll(officer);
    await queue.follow('Demandes à déposer et à contrôler');
    await officer.reaches('Demandes');
    await officer.sees('Brouillon, Déposée', 'Ensemble filtré : 2 demandes', '15 000,00 €');
  });

  chapter('the administrator has no file, opens an account, and reads its password once', async () => {
    const administrator = await alex();
    await administrator.open('/');
    await administrator.sees('Rien ne vous attend.');
    await administrator.seesNo('Demandes', 'Engagé, bloqué ailleurs');
    await canBeReadByAll(administrator);
    await administrator.follow('Comptes');
    await administrator.press('Ouvrir un compte');
    await administrator.fill({ Nom: 'Paul Weiss', 'Adresse électronique': 'Nadia.Benali@demo.example' });
    await administrator.choose('Direction', 'Direction du numérique');
    await administrator.page.getByLabel(/^Service instructeur/).check();
    await canBeReadByAll(administrator);
    await administrator.press('Enregistrer le compte');
    await administrator.isRefused('Adresse électronique', 'Un compte porte déjà cette adresse.');
    await administrator.fill({ 'Adresse électronique': emailOf('Paul Weiss') });
    await administrator.press('Enregistrer le compte');
    const dialog = administrator.page.getByRole('dialog', { name: 'Mot de passe de Paul Weiss' });
    password = (await dialog.getByText(/^\w{4}(-\w{4}){3}$/).innerText()).trim();
    await administrator.press('Mot de passe transmis');
    await administrator.reaches('Paul Weiss');
    await administrator.sees('à changer à la prochaine connexion');
    await administrator.page.reload();
    await administrator.reaches('Paul Weiss');
    await administrator.seesNo(password);
    await canBeReadByAll(administrator);
  });

  chapter('its holder chooses another password, and nothing waits for them yet', async () => {
    paul = await Desk.of('Paul Weiss', site, await openWindow(site), password);
    await paul.sees('Choisissez un mot de passe à vous avant de continuer.');
    await paul.fill({ 'Mot de passe actuel': password, 'Nouveau mot de passe': 'une phrase à moi' });
    await paul.press('Enregistrer le mot de passe');
    await paul.reaches('Mardi 10 septembre 2019');
    await paul.sees('Rien ne vous attend.');
  });

  chapter('an account that still carries files is closed; its manager hands them over', async () => {
    const administrator = await alex();
    await administrator.open('/users');
    await administrator.follow('Nadia Benali');
    await administrator.press('Autres actions');
    const closing = await administrator.ask('Désactiver le compte');
    await closing.sees('À son nom : 2 demandes.', 'Direction du numérique');
    await closing.press('Désactiver le compte');
    await closing.gone();
    await administrator.isAt('Désactivé');
    await administrator.sees('À son nom : 2 demandes.');

    const manager = await cast.manager();
    await manager.open('/');
    await manager.in('Dossiers à transmettre').sees('Nadia Benali', '2 dossiers ouverts à son nom.');
    await manager.in('Dossiers à transmettre').press('Transmettre');
    await manager.reaches('Nadia Benali');
    await manager.sees('Forum de l’emploi', 'Salon des entrepreneurs');
    await canBeReadByAll(manager);
    const handing = await manager.ask('Transmettre ses 2 dossiers');
    await handing.choose('Nouvel instructeur', 'Paul Weiss');
    await handing.fill({ Motif: 'Départ' });
    await handing.press('Transmettre ses 2 dossiers');
    await handing.gone();
    await manager.sees('Aucun dossier ouvert à son nom.');
    await manager.open('/officers');
    await manager.sees('Paul Weiss', '2 demandes');
    await canBeReadByAll(manager);
    await paul.page.reload();
    await paul.in('Demandes à déposer et à contrôler').sees('Les Ondes');
  });

  chapter('a parameter takes another value from a day to come', async () => {
    const administrator = await alex();
    await administrator.open('/parameters');
    const threshold = administrator.in('Convention obligatoire avec un organisme privé au-delà de ce total annuel');
    await threshold.sees('23 000,00 €', 'en vigueur', 'Loi 2000-321 art. 10');
    const asking = await administrator.ask(
      'Préparer une valeur : Convention obligatoire avec un organisme privé au-delà de ce total annuel',
    );
    await asking.fill({ 'À partir du': '10/09/2019', Valeur: '30 000', 'Texte ou décision': 'Décret à paraître' });
    await asking.press('Préparer une valeur');
    await asking.isRefused('À partir du', 'La valeur du 10/09/2019 a pu servir');
    await asking.fill({ 'À partir du': '01/01/2020' });
    await asking.press('Préparer une valeur');
    await asking.gone();
    await threshold.sees('30 000,00 €', 'à venir', 'à partir du 01/01/2020');
    await canBeReadByAll(administrator);
    await administrator.open('/departments');
    await administrator.follow('Direction du numérique');
    await administrator.isBlocked('Fermer la direction', 'comptes actifs dans cette direction');
    await canBeReadByAll(administrator);
  });

  chapter('finance sees what a year still allows, and opens the next one', async () => {
    const finance = await cast.finance();
    await finance.open('/fiscal-years?filter={"year":[2019]}');
    await finance.sees('Budget principal métropolitain', '1 440 000,00 €');
    await canBeReadByAll(finance);
    await finance.follow('2019');
    await finance.reaches('Exercice 2019');
    await finance.isBlocked('Passer en journée complémentaire', 'L’exercice court jusqu’au 31/12/2019.');
    await finance.in('Ce que l’exercice permet').sees('Réserver par un visa', 'possible');
    await canBeReadByAll(finance);
    await finance.open('/fiscal-years/create');
    await finance.choose('Budget', 'BPM · Budget principal métropolitain');
    await finance.fill({ Exercice: '2020' });
    await finance.press('Enregistrer l’exercice');
    await finance.reaches('Exercice 2020');
    await finance.isAt('En préparation');
    await finance.in('Ce que l’exercice permet').sees('Budget primitif', 'fermé');
    await finance.isBlocked('Ouvrir avant le vote', 'L’exercice commence le 01/01/2020.');
    await cast.on('02/01/2020');
    await finance.open('/');
    await finance.in('Exercices à faire avancer').sees('2019 · Budget principal', '2020 · Budget principal');
    await canBeReadByAll(finance);
    await finance.open('/nomenclature-codes?filter={"q":"recherche","year":[2019]}');
    await finance.sees('Recherche et innovation');
    await canBeReadByAll(finance);
    for (const { window } of [...(await cast.everybody()), paul]) expect(window.complaints).toEqual([]);
  });
});

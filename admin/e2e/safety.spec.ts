import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { Caller } from './support/caller.js';
import { Desk } from './support/desk.js';
import { openSite, openWindow, type Site } from './support/site.js';

const NADIA = 'Nadia Benali';
/** Without the filters that the list keeps from one visit to the next. */
const ALL_REQUESTS = '/grant-requests?filter={}';

describe('Nothing is lost, nothing is done twice, nothing is shown to whom it is not for', () => {
  let site: Site;
  let nadia: Desk;
  let officer: Caller;
  let beneficiaryId: number;

  beforeAll(async () => {
    site = await openSite();
    officer = await Caller.of(NADIA, site);
    const administrator = await Caller.of('Alex Morel', site);
    await administrator.change('PUT', 'demonstration/today', 0, { today: '2019-09-02' });
    const body = { kind: 'association', legalName: 'Le Radeau', siret: '81234567600017' };
    beneficiaryId = (await officer.create('beneficiaries', body)).id;
    nadia = await Desk.of(NADIA, site);
  });
  afterAll(() => site?.close());

  /** A draft of the officer, by its page. */
  async function draft(title: string, entry: object = {}): Promise<string> {
    const { id } = await officer.create('grant-requests', {
      ...{ beneficiaryId, title, kind: 'action', form: 'cash', fiscalYear: 2019, receivedOn: '2019-03-04' },
      ...{ requestedCents: 15_000_00, budgetBase: 'action', budgetCents: 110_000_00, ...entry },
    });
    return `/grant-requests/${id}`;
  }

  test('two people on one request: what was typed stays, each field is chosen, then saved', async () => {
    const path = await draft('Forum de l’emploi');
    const other = await Desk.of(NADIA, site);
    await nadia.open(`${path}/edit`);
    await nadia.holds({ Objet: 'Forum de l’emploi' });
    await other.open(`${path}/edit`);
    await other.fill({ Objet: 'Forum des métiers', Demandé: '14 000' });
    await other.press('Enregistrer la demande');
    await other.reaches('Forum des métiers');

    await nadia.fill({ Objet: 'Forum du numérique', Description: 'Deux journées en octobre' });
    await nadia.press('Enregistrer la demande');
    await nadia.sees('Nadia Benali a modifié cette fiche à', '3 champs diffèrent.', 'Ce qu’un seul des deux a changé');
    await nadia.sees('Forum de l’emploi', 'Forum des métiers', 'Forum du numérique', '14 000,00 €');
    await expectAccessible(nadia.page);
    await nadia.choice('Objet, Votre saisie').check();
    await nadia.press('Enregistrer mes choix');
    await nadia.reaches('Forum du numérique');
    await nadia.sees('Deux journées en octobre', '14 000,00 €');
    await other.window.context.close();
  });

  test('two clicks on the button record one request', async () => {
    await nadia.open('/grant-requests/create');
    await nadia.pick('Bénéficiaire', 'Le Radeau');
    await nadia.fill({ Objet: 'Atelier de lecture', Exercice: '2019', Demandé: '2 000' });
    await nadia.page.getByRole('button', { name: 'Enregistrer la demande' }).dblclick();
    await nadia.isAt('Brouillon');
    await nadia.open(ALL_REQUESTS);
    await nadia.fill({ 'Bénéficiaire, objet ou numéro': 'Atelier de lecture' });
    await nadia.sees('Ensemble filtré : 1 demande');
  });

  test('what the server refuses is told on top and under each field, and nothing typed is lost', async () => {
    await nadia.open('/beneficiaries/create');
    const typed = { Dénomination: 'La Criée', SIRET: '8123456760001', RNA: 'W13' };
    await nadia.fill(typed);
    await nadia.press('Enregistrer le bénéficiaire');
    await nadia.sees('2 champs à corriger. Rien n’a été enregistré.');
    const summary = nadia.page.getByRole('alert');
    for (const [field, sentence] of [
      ['SIRET', 'SIRET : 14 chiffres attendus, 13 saisis.'],
      ['RNA', 'RNA : W suivi de neuf chiffres attendu, par exemple W131234567.'],
    ] as const) {
      expect((await summary.innerText()).replace(/\s+/g, ' ')).toContain(sentence);
      await nadia.isRefused(field, sentence);
    }
    await nadia.holds(typed);
    await expectAccessible(nadia.page);
    await nadia.fill({ SIRET: '81234567600025', RNA: '' });
    await nadia.sees('Même SIREN : un établissement du même organisme.');
    await nadia.page.getByRole('checkbox', { name: /^Aucune/ }).check();
    await nadia.press('Enregistrer le bénéficiaire');
    await nadia.reaches('La Criée');
  });

  test('the officer of another department is told that the file is not theirs', async () => {
    const path = await draft('Fête de la science');
    const marc = await Desk.of('Marc Vidal', site);
    await marc.open(`${path}/show`);
    await marc.sees('Ce dossier relève d’une autre direction.');
    await marc.seesNo('Fête de la science');
    await marc.open(ALL_REQUESTS);
    await marc.sees('Aucune demande enregistrée');
    await marc.window.context.close();
  });

  test('an auditor reads everything and is offered no act', async () => {
    const path = await draft('Nuit des chercheurs');
    const auditor = await Desk.of('Louis Marchand', site);
    await auditor.open(`${path}/show`);
    await auditor.reaches('Nuit des chercheurs');
    await auditor.sees('Chronologie', 'Attendu : le dépôt de la demande');
    await auditor.seesNo('Enregistrer le dépôt', 'Modifier', 'Autres actions');
    await auditor.open(ALL_REQUESTS);
    await auditor.sees('Nuit des chercheurs');
    await auditor.seesNo('Enregistrer une demande');
    await auditor.window.context.close();
  });

  test('an amount nobody states is « non précisé », never zero', async () => {
    const path = await draft('Maison des associations', { requestedCents: null });
    await nadia.open(`${path}/show`);
    await nadia.in('Montants').sees('non précisé', 'il n’entre dans aucun total');
    await nadia.open(ALL_REQUESTS);
    await nadia.fill({ 'Bénéficiaire, objet ou numéro': 'Maison des associations' });
    await nadia.sees('Ensemble filtré : 1 demande', 'non précisé', '+ 1 non précisé', '0,00 €');
  });

  test('back to a list, its filters are where they were', async () => {
    await draft('Salon des entrepreneurs');
    await nadia.open(ALL_REQUESTS);
    await nadia.press('Les miennes');
    await nadia.fill({ 'Bénéficiaire, objet ou numéro': 'Salon' });
    await nadia.page.waitForURL(({ searchParams }) => /officerId.*"q":"Salon"/.test(searchParams.get('filter') ?? ''));
    await nadia.sees('Ensemble filtré : 1 demande');
    const { search } = new URL(nadia.page.url());
    await nadia.follow('Salon des entrepreneurs');
    await nadia.reaches('Salon des entrepreneurs');
    await nadia.page.goBack();
    await nadia.sees('Ensemble filtré : 1 demande');
    await nadia.holds({ 'Bénéficiaire, objet ou numéro': 'Salon' });
    expect(new URL(nadia.page.url()).search).toBe(search);
  });

  test('the server gone, what was typed stays and is saved once it is back', async () => {
    await nadia.open('/grant-requests/create');
    await nadia.pick('Bénéficiaire', 'Le Radeau');
    await nadia.fill({ Objet: 'Printemps des poètes', Exercice: '2019' });
    await nadia.window.context.setOffline(true);
    await nadia.press('Enregistrer la demande');
    await nadia.sees('Le serveur n’a pas répondu. Réessayez : rien ne sera fait deux fois.');
    await nadia.holds({ Objet: 'Printemps des poètes' });
    await nadia.window.context.setOffline(false);
    await nadia.press('Enregistrer la demande');
    await nadia.reaches('Printemps des poètes');
  });

  test('a list that cannot be read says so, and reads again on demand', async () => {
    const lists = '**/api/grant-requests*';
    await nadia.page.route(lists, (route) => route.abort());
    await nadia.open(ALL_REQUESTS);
    await nadia.sees('La liste n’a pas pu être lue', 'Le serveur ne répond pas.');
    await nadia.page.unroute(lists);
    await nadia.press('Réessayer');
    await nadia.sees('Printemps des poètes');
  });

  test('signed out, the session is over in every window that shared it', async () => {
    const { page, context } = await openWindow(site);
    const leaving = await Desk.of(NADIA, site, { page, context, complaints: [] });
    await leaving.page.getByRole('button', { name: NADIA }).click();
    await leaving.press('Se déconnecter');
    await leaving.sees('Comptes de démonstration');
    expect((await context.request.get(`${site.url}/api/session`)).status()).toBe(401);
    await leaving.open(ALL_REQUESTS);
    await leaving.sees('Se connecter');
    await context.close();
  });
});

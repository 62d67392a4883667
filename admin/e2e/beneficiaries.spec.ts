import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { Caller } from './support/caller.js';
import { Cast } from './support/cast.js';
import { type Desk, waitUntil } from './support/desk.js';
import { openSite, PHONE, type Site } from './support/site.js';

const DESK = { width: 1280, height: 900 };

/** More than a page of them, in an order that is known. */
const BODIES = Array.from({ length: 30 }, (_, rank) => `Club ${String(rank + 1).padStart(2, '0')}`);

describe('One record a body, and lists that keep their place', () => {
  let site: Site;
  let nadia: Desk;
  const cast = new Cast(() => site);

  beforeAll(async () => {
    site = await openSite();
    const officer = await Caller.of('Nadia Benali', site);
    for (const legalName of BODIES) {
      await officer.create('beneficiaries', { kind: 'association', legalName, city: 'Marseille' });
    }
    const known = { kind: 'company', legalName: 'Fabrique Sud Numérique', siret: '73282932000074', city: 'Aubagne' };
    await officer.create('beneficiaries', { ...known, contactName: 'Paul Arène', contactPhone: '04 42 00 00 00' });
    nadia = await cast.officer();
    await nadia.page.setViewportSize(DESK);
  });
  afterAll(() => site?.close());

  const query = (): URLSearchParams => new URL(nadia.page.url()).searchParams;
  const focused = (): Promise<string> => nadia.page.evaluate(() => document.activeElement?.textContent ?? '');
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => nadia.page.keyboard.press(key)), Promise.resolve());

  /** Both widths: nothing sideways, nothing that a screen reader cannot tell. */
  const looksRight = async (desk: Desk): Promise<void> => {
    for (const size of [PHONE, DESK]) {
      await desk.page.setViewportSize(size);
      await expectAccessible(desk.page);
      const overflows = await desk.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect([size.width, overflows]).toEqual([size.width, false]);
    }
  };

  test('opened by its bare name, a list says in its address how it is read', async () => {
    await nadia.open('/beneficiaries');
    await nadia.sees('Ensemble : 31 bénéficiaires', 'Lignes 1 à 25');
    expect([query().get('filter'), query().get('sort'), query().get('page')]).toEqual(['{}', 'legalName', '1']);
    await looksRight(nadia);
  });

  test('columns and density are chosen by the keyboard, and found again at the next opening', async () => {
    await nadia.page.getByRole('button', { name: /^Colonnes/ }).focus();
    await press('Enter', 'Tab', 'Space', 'Escape');
    await waitUntil(() => Promise.resolve(query().get('columns')?.includes('standing') === false));
    await nadia.press('Dense');
    await nadia.sees('Aéré');
    await nadia.open('/grant-requests');
    await nadia.open('/beneficiaries');
    await nadia.sees('Ensemble : 31 bénéficiaires', 'Aéré');
    expect(query().get('columns')).not.toContain('standing');
    await nadia.seesNo('Situation');
    await nadia.press('Aéré');
  });

  test('a row opened by the keyboard on the second page is where one comes back to', async () => {
    await nadia.page.getByRole('button', { name: 'Page suivante' }).click();
    await nadia.sees('Club 30');
    await press('j', 'j', 'j', 'k');
    expect(await focused()).toContain('Club 27');
    await press('Enter');
    await nadia.reaches('Club 27');
    await nadia.sees('Demandes en cours');
    await nadia.page.getByRole('link', { name: 'Fiche suivante de la liste' }).waitFor();
    await press(']');
    await nadia.reaches('Club 28');
    await nadia.page.getByRole('link', { name: 'Fiche précédente de la liste' }).waitFor();
    await press('[');
    await nadia.reaches('Club 27');
    await nadia.page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link').click();
    await nadia.sees('Lignes 26 à 31');
    await waitUntil(async () => (await focused()).includes('Club 27'));
    expect(query().get('page')).toBe('2');
  });

  test('filters stand in the address, are kept as a view, and are cleared where nothing matches', async () => {
    await nadia.open('/beneficiaries');
    await nadia.sees('Ensemble : 31 bénéficiaires');
    await press('e');
    await nadia.press('Nature');
    await nadia.page.getByRole('checkbox', { name: 'Société' }).check();
    await press('Escape');
    await nadia.sees('Ensemble filtré : 1 bénéficiaire');
    expect(query().get('filter')).toBe('{"kind":["company"]}');
    await nadia.confirm('Enregistrer cette vue', { 'Nom de la vue': 'Sociétés' });
    await nadia.fill({ 'Nom, sigle, SIRET, RNA ou commune': 'introuvable' });
    await nadia.sees('Aucun bénéficiaire ne correspond');
    await nadia.press('Effacer les filtres');
    await nadia.sees('Ensemble : 31 bénéficiaires');
    await nadia.press('Sociétés');
    await nadia.sees('Ensemble filtré : 1 bénéficiaire', 'Fabrique Sud Numérique');
    await nadia.page.goBack();
    await nadia.sees('Ensemble : 31 bénéficiaires');
  });

  test('a record that does not exist shows the way back, not the same again', async () => {
    await nadia.open('/beneficiaries/999999/show');
    await nadia.sees('Cette fiche n’existe pas.');
    await nadia.seesNo('Réessayer');
    await nadia.press('Revenir à la liste');
    await nadia.reaches('Bénéficiaires');
  });

  test('a body known already is shown while it is typed, and opened instead', async () => {
    await nadia.open('/beneficiaries/create');
    await nadia.fill({ Dénomination: 'La Fabrique du Sud Numérique' });
    await nadia.sees('Une fiche ressemble à celle-ci', 'SIRET 732 829 320 00074', 'Même nom.');
    await looksRight(nadia);
    await nadia.follow('C’est celle-ci');
    await nadia.press('Quitter sans enregistrer');
    await nadia.reaches('Fabrique Sud Numérique');
    await nadia.sees('Aucun compte bancaire confirmé.', 'Paul Arène');
  });

  test('entered all the same, it is said to be another, and each kind is asked what it has', async () => {
    await nadia.open('/beneficiaries/create');
    await nadia.choose('Nature', 'Personne physique');
    await nadia.sees('Nom et prénoms', 'Seulement si la personne exerce une activité.');
    await nadia.seesNo('RNA', 'Sigle', 'Contrat d’engagement républicain');
    await nadia.choose('Nature', 'Société');
    await nadia.fill({ Dénomination: 'Fabrique Sud Numérique', Commune: 'Marseille' });
    await nadia.pick('Catégorie juridique', '5710', '5710 · SAS, société par actions simplifiée');
    await nadia.sees('Une fiche ressemble à celle-ci');
    await nadia.press('Enregistrer le bénéficiaire');
    await nadia.sees('1 champ à corriger. Rien n’a été enregistré.', 'Dites si c’est l’une de ces fiches.');
    await nadia.page.getByRole('checkbox', { name: /^Aucune/ }).check();
    await nadia.press('Enregistrer le bénéficiaire');
    await nadia.isAt('Paiement pas encore possible');
    await nadia.in('Identité').sees('SAS, société par actions simplifiée', 'Distinct de');
  });

  test('finance merges the two: side by side, with what moves, and back on the one that remains', async () => {
    const claire = await cast.finance();
    await claire.page.setViewportSize(DESK);
    await claire.open(nadia.path);
    await claire.reaches('Fabrique Sud Numérique');
    await claire.press('Fusionner…');
    await claire.pick('Bénéficiaire', 'Fabrique', 'Fabrique Sud Numérique · Aubagne');
    await claire.sees('Valeurs retenues', 'Passent à Fabrique Sud Numérique :', 'rien');
    await looksRight(claire);
    await claire.page.getByRole('radio', { name: 'Commune, Fabrique Sud Numérique' }).first().check();
    await claire.press('Fusionner dans Fabrique Sud Numérique');
    await claire.isRefused('Motif', 'À renseigner.');
    await claire.fill({ Motif: 'Même SIRET au registre' });
    await claire.press('Fusionner dans Fabrique Sud Numérique');
    await claire.sees('Fiches fusionnées', 'Fiches fusionnées ici', '732 829 320 00074', 'Marseille', '5710');
    await looksRight(claire);
    await nadia.page.reload();
    await nadia.isAt('Fusionnée');
    await nadia.sees('Fusionnée dans', 'Même SIRET au registre');
    await nadia.seesNo('Modifier', 'Enregistrer une demande');
    await looksRight(nadia);
  });
});

import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { act } from './support/act.js';
import { Cast } from './support/cast.js';
import { clipboards } from './support/clipboard.js';
import { waitUntil, type Desk } from './support/desk.js';
import { proposedMedinsoft } from './support/medinsoft.js';
import { picture } from './support/picture.js';
import { DESK, openSite, PHONE, type Site } from './support/site.js';
import { newStory } from './support/story.js';

const { report } = act;

describe('Medinsoft’s report, drafted in the workspace', () => {
  let site: Site;
  let award: string;
  let path: string;
  const cast = new Cast(() => site);
  const chapter = newStory();

  beforeAll(async () => {
    site = await openSite();
    award = await proposedMedinsoft(site);
  });
  afterAll(() => site?.close());

  /** A passage of the act, and the place to type in it once it is edited by hand. */
  const article = (desk: Desk, name: string): Locator => desk.page.getByRole('region', { name, exact: true });
  const editor = (desk: Desk, name: string): Locator => desk.page.getByRole('textbox', { name, exact: true });
  const saved = async (desk: Desk): Promise<void> => desk.sees('enregistré à');
  const unsaved = async (desk: Desk): Promise<void> => desk.seesNo('non enregistré', 'enregistrement…');

  const typeAtEnd = async (desk: Desk, name: string, text: string): Promise<void> => {
    await editor(desk, name).click();
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.type(text);
  };
  const editByHand = async (desk: Desk, name: string): Promise<void> => {
    await article(desk, name).hover();
    await desk.press(`Modifier à la main, ${name}`);
    await editor(desk, name).waitFor();
  };

  chapter('two requests make its text, beside what the files say', async () => {
    const officer = await cast.officer();
    await officer.open(award);
    await officer.press('Rédiger le rapport');
    await officer.fill({ Numéro: report.number, Objet: report.title });
    await officer.press('Enregistrer le rapport');
    await officer.reaches(report.number);
    await officer.press('Rédiger');
    await officer.reaches(report.title);
    path = officer.path;
    await officer.sees('Une subvention', 'texte généré, rien d’écrit à la main');
    await officer.in('Article 1er').sees('65 000,00 € (soixante-cinq mille euros)', 'Medinsoft');
    await officer.in('3 jours de l’intelligence collective').holds({ Proposé: '15 000,00 €' });
    await expectAccessible(officer.page);
    await picture(officer.page, 'workspace');
  });

  chapter('an article is edited by hand, and says in what it differs from the data', async () => {
    const officer = await cast.officer();
    await editByHand(officer, 'Article 1er');
    await typeAtEnd(officer, 'Article 1er', ' Elle est versée en deux fois.');
    await officer.in('Article 1er').sees('Modifié à la main');
    await saved(officer);
    await unsaved(officer);
    await officer.in('Article 1er').press('Voir la différence');
    await article(officer, 'Article 1er').locator('ins', { hasText: 'Elle est versée en deux fois.' }).waitFor();
    await expectAccessible(officer.page);
  });

  chapter('a datum changed beside the text is changed in it, by hand or not', async () => {
    const officer = await cast.officer();
    await officer.in('3 jours de l’intelligence collective').fill({ Proposé: '14 000' });
    await officer.in('Article 1er').sees('64 000,00 € (soixante-quatre mille euros)', 'Elle est versée en deux fois.');
    await officer.in('3 jours de l’intelligence collective').fill({ Proposé: '15 000' });
    await officer.in('Article 1er').sees('65 000,00 € (soixante-cinq mille euros)');
  });

  chapter('the generated text is taken back', async () => {
    const officer = await cast.officer();
    await officer.in('Article 1er').press('Reprendre le texte généré');
    await waitUntil(async () => (await editor(officer, 'Article 1er').count()) === 0);
    await unsaved(officer);
    expect(await article(officer, 'Article 1er').innerText()).not.toContain('Elle est versée en deux fois.');
  });

  chapter('words come clean from Word, and a datum is quoted by its name', async () => {
    const officer = await cast.officer();
    await officer.press('Ajouter un passage, Considérant');
    await editor(officer, 'Nouveau passage').waitFor();
    await editor(officer, 'Nouveau passage').evaluate((place, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, clipboards.wordLists);
    const place = officer.page.locator('[data-place="considerants"]');
    await place.getByRole('textbox').click();
    await officer.page.keyboard.press('Control+End');
    await officer.page.keyboard.type(' pour @Numéro du rap');
    await officer.page.getByRole('option', { name: 'Numéro du rapport' }).waitFor();
    await officer.page.keyboard.press('Enter');
    await place.locator('[data-mention="report.number"]', { hasText: report.number }).waitFor();
    expect(await place.getByRole('listitem').allInnerTexts()).toEqual([
      'l’animation du réseau ;',
      'la formation des dirigeants ;',
      'un salon annuel.',
    ]);
    await unsaved(officer);
  });

  chapter('what the data write is taken away and given back, its number with it', async () => {
    const officer = await cast.officer();
    await article(officer, 'Article 2').hover();
    const first = await article(officer, 'Article 2').innerText();
    await officer.press('Retirer, Article 2');
    await officer.sees('Retiré de l’acte');
    await officer.press('Rétablir');
    await waitUntil(async () => (await article(officer, 'Article 2').innerText()).includes(first.split('\n').at(-1)!));
    await unsaved(officer);
  });

  chapter('what reading it over misses is inserted from the library, and no longer told', async () => {
    const officer = await cast.officer();
    const review = officer.page.getByRole('region', { name: 'Relecture' });
    await review.getByText('Délégation du Conseil au Bureau').first().click();
    await review.getByText('Aucun visa ne cite la délégation du Conseil au Bureau.').waitFor();
    await officer.page.getByRole('button', { name: /clauses? proposées?, Visa$/ }).click();
    await officer.page
      .getByRole('button', { name: /^Insérer, .*délégation/i })
      .first()
      .click();
    await review.getByText('Aucun visa ne cite la délégation du Conseil au Bureau.').waitFor({ state: 'hidden' });
    await unsaved(officer);
  });

  chapter('the page is seen as it will be printed', async () => {
    const officer = await cast.officer();
    await officer.press('Page imprimée');
    const page = officer.page.frameLocator(`iframe[title="${report.number}.pdf"]`);
    await page.owner().waitFor();
    await officer.press('Texte');
    await officer.sees('Le Bureau délibère');
  });

  chapter('a text that the server does not have is kept, and asked about before it is left', async () => {
    const officer = await cast.officer();
    const { context } = officer.window;
    await editByHand(officer, 'Article 1er');
    await context.setOffline(true);
    await typeAtEnd(officer, 'Article 1er', ' Écrit sans réseau.');
    await officer.sees('Le serveur ne répond pas : votre texte n’est pas enregistré.');
    await officer.in('Fil d’Ariane').page.getByRole('link', { name: 'Rapports' }).last().click();
    await officer.press('Rester');
    await context.setOffline(false);
    await unsaved(officer);
    await officer.open(path);
    await officer.in('Article 1er').sees('Écrit sans réseau.');
  });

  chapter('somebody else wrote the same text meanwhile: both are shown, one is chosen', async () => {
    const officer = await cast.officer();
    const other = await officer.window.context.newPage();
    await other.goto(officer.page.url());
    const theirs = other.getByRole('textbox', { name: 'Article 1er', exact: true });
    await theirs.click();
    await other.keyboard.press('Control+End');
    await other.keyboard.type(' Écrit ailleurs.');
    await other.keyboard.press('Control+S');
    await other.getByText('non enregistré').waitFor({ state: 'hidden' });
    await other.getByText('enregistrement…').waitFor({ state: 'hidden' });
    await other.close();

    await typeAtEnd(officer, 'Article 1er', ' Écrit ici.');
    await officer.sees('Nadia Benali a modifié ce texte à');
    await expectAccessible(officer.page);
    await officer.press('Garder mon texte');
    await unsaved(officer);
    expect(await editor(officer, 'Article 1er').innerText()).toMatch(/Écrit ici\.$/);
  });

  chapter('on a phone its three parts are read one at a time', async () => {
    const officer = await cast.officer();
    await officer.page.setViewportSize(PHONE);
    const parts = officer.page.getByRole('group', { name: 'Parties de l’atelier' });
    for (const part of ['Données', 'Relecture', 'Texte']) {
      await parts.getByRole('button', { name: part }).click();
      await expectAccessible(officer.page);
    }
    await officer.page.setViewportSize(DESK);
  });

  chapter('its visas are asked on the text as it stands, and it is then read only', async () => {
    const officer = await cast.officer();
    await officer.confirm('Demander les visas');
    await officer.sees('Ce rapport ne se rédige plus ici : il se lit.');
    await officer.seesNo('Ajouter un passage');
    await officer.isAt('En visa');
    for (const { window } of await cast.everybody()) expect(window.complaints.filter(isNotOffline)).toEqual([]);
  });
});

const isNotOffline = (complaint: string): boolean => !complaint.includes('ERR_INTERNET_DISCONNECTED');

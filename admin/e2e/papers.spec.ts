import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible.js';
import { Cast } from './support/cast.js';
import type { Desk } from './support/desk.js';
import { DEMONSTRATION_PATIENCE, openSite, type Site } from './support/site.js';

const REQUEST = '/grant-requests/1/show';
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const paper = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const budget = paper('Budget 2019.csv', 'compte;montant\n60;1 200,00\n61;300,00\n');
const plan = paper('plan.png', Buffer.from(PNG, 'base64'));
const program = paper('programme.pdf', Buffer.from([0, 1, 2, 3, 0, 255]));

describe('Papers are joined to a file, and a list is taken away', () => {
  let site: Site;
  let nadia: Desk;
  const cast = new Cast(() => site);

  beforeAll(async () => {
    site = await openSite({ demonstration: true });
    nadia = await cast.officer();
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => site?.close());

  /** As a desk and as a telephone show it. */
  async function expectEverywhereAccessible(desk: Desk): Promise<void> {
    for (const width of [1280, 390]) {
      await desk.page.setViewportSize({ width, height: 900 });
      await expectAccessible(desk.page);
      const [content, sight] = await desk.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      expect(content).toBeLessThanOrEqual(sight);
    }
    await desk.page.setViewportSize({ width: 1280, height: 900 });
  }

  const papers = (desk: Desk) => desk.in('Pièces jointes');
  const choose = (desk: Desk, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
    desk.page.locator('input[type=file]').setInputFiles(files);

  /** From outside the browser, onto the card; the content is said so many times. */
  async function drop(name: string, text: string, times = 1): Promise<void> {
    const dataTransfer = await nadia.page.evaluateHandle(
      ([called, said, often]) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([said.repeat(often)], called));
        return dropped;
      },
      [name, text, times] as const,
    );
    await nadia.page.getByText('Déposez des fichiers ici').dispatchEvent('drop', { dataTransfer });
  }

  test('several at once, each with its own answer: joined, or refused and why', async () => {
    await nadia.open(REQUEST);
    await papers(nadia).sees('Déposez des fichiers ici', '20 Mo au plus');
    await choose(nadia, budget, plan, program);
    await papers(nadia).sees('Budget 2019.csv', 'plan.png', 'Contenu non accepté. Formats acceptés');
    await nadia.in('Chronologie').sees('Budget 2019.csv');
    await expectEverywhereAccessible(nadia);
    await papers(nadia).press('Oublier programme.pdf');
    await papers(nadia).seesNo('programme.pdf');
  });

  test('dropped from the desk, and told when it was there already', async () => {
    await drop('copie.csv', budget.buffer.toString());
    await nadia.page.getByRole('status').filter({ hasText: 'copie.csv : déjà joint.' }).waitFor({ state: 'attached' });
    await nadia.page.getByRole('button', { name: 'Arrêter l’envoi de copie.csv' }).waitFor({ state: 'detached' });
    expect(await nadia.page.getByRole('link', { name: /^Télécharger / }).count()).toBe(2);
  });

  test('too large, it is told before it leaves', async () => {
    await drop('film.pdf', 'x', 21 * 1024 * 1024);
    await papers(nadia).sees('Fichier trop volumineux : 20 Mo au plus.');
    await papers(nadia).press('Oublier film.pdf');
  });

  test('the server gone, it waits and is sent again on demand', async () => {
    await nadia.window.context.setOffline(true);
    await choose(nadia, paper('note.txt', 'Une note.\n'));
    await papers(nadia).sees('Le serveur ne répond pas.');
    await nadia.window.context.setOffline(false);
    await papers(nadia).press('Réessayer');
    await papers(nadia).sees('note.txt');
    await nadia.page.getByRole('link', { name: 'Télécharger note.txt' }).waitFor();
  });

  test('an image is looked at on the page', async () => {
    await papers(nadia).press('Voir plan.png');
    const shown = nadia.page.getByRole('dialog').getByRole('img', { name: 'plan.png' });
    await shown.waitFor();
    expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1);
    await expectAccessible(nadia.page);
    await nadia.press('Fermer');
  });

  test('removed, with its reason, it stays told', async () => {
    const dialog = await papers(nadia).ask('Retirer plan.png');
    await dialog.press('Retirer la pièce');
    await dialog.isRefused('Motif', 'À renseigner.');
    await dialog.fill({ Motif: 'Image illisible' });
    await dialog.press('Retirer la pièce');
    await dialog.gone();
    await papers(nadia).press('1 pièce retirée');
    await papers(nadia).sees('Retirée par Nadia Benali', 'Image illisible');
    await expectEverywhereAccessible(nadia);
  });

  test('an auditor takes what is joined, and joins nothing', async () => {
    const auditor = await cast.desk('Louis Marchand');
    await auditor.open(REQUEST);
    await papers(auditor).sees('Budget 2019.csv');
    await papers(auditor).seesNo('Joindre', 'Déposez des fichiers ici');
    const saving = auditor.page.waitForEvent('download');
    await papers(auditor).follow('Télécharger Budget 2019.csv');
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('Budget 2019.csv');
    expect(await readFile(await saved.path())).toEqual(budget.buffer);
  });

  test('a list is exported as it is filtered, a notification tells it, and the file is taken', async () => {
    await nadia.open('/grant-requests?filter={"q":"animation de la filière"}');
    await nadia.sees('Ensemble filtré : 1 demande');
    await nadia.press('Exporter');
    await nadia.page.getByRole('menuitem', { name: 'Texte CSV (.csv)' }).click();
    await nadia.sees('Export prêt : demandes-de-subvention-');
    await nadia.press('Notifications : 1');
    const panel = nadia.page.getByRole('dialog', { name: 'Notifications' });
    await panel.getByText('Export · Demandes de subvention').waitFor();
    await expectEverywhereAccessible(nadia);
    const saving = nadia.page.waitForEvent('download');
    await panel.getByRole('link', { name: /^Télécharger demandes-de-subvention-.*\.csv$/ }).click();
    const text = await readFile(await (await saving).path(), 'utf8');
    expect(text.split('\r\n').slice(1)).toEqual([expect.stringContaining('Animation de la filière numérique'), '']);
    await nadia.page.keyboard.press('Escape');
    await nadia.page.getByRole('button', { name: 'Notifications', exact: true }).waitFor();
  });
});

import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { Cast } from './support/cast.js';
import { type Desk, waitUntil } from './support/desk.js';
import { canBeReadByAll } from './support/readable.js';
import { DEMONSTRATION_PATIENCE, openSite, type Site } from './support/site.js';
import { newStory } from './support/story.js';

/** What waits on the year: few enough for one page. */
const QUEUE = '/commitment-checks?filter=%7B%22treated%22%3A%22false%22%2C%22year%22%3A%5B2026%5D%7D';

describe('What is to check among commitments, by keyboard alone', () => {
  let site: Site;
  let claire: Desk;
  const cast = new Cast(() => site);
  const chapter = newStory();

  beforeAll(async () => {
    site = await openSite({ demonstration: true });
    claire = await cast.finance();
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => site?.close());

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await claire.page.keyboard.press(key);
  };
  const rows = () => claire.page.locator('tr[data-row]');
  const waiting = async (): Promise<number> => rows().count();

  chapter('the queue shows the most serious first, each with its arithmetic', async () => {
    await claire.open(QUEUE);
    await claire.sees('À vérifier', 'Bloquant', 'Nature 204182 pour un organisme public (7353) : attendu 204158.');
    await canBeReadByAll(claire);
  });

  chapter('two are chosen and answered together', async () => {
    const before = await waiting();
    await press('j', 'j', 'x', 'j', 'x', 'a');
    await claire.sees('2 anomalies vérifiées.');
    await waitUntil(async () => (await waiting()) === before - 2);
  });

  chapter('one is opened, read with its credits, answered, and the next one comes', async () => {
    const before = await waiting();
    await rows().first().getByRole('link').focus();
    await press('Enter');
    await claire.sees('Nature incompatible avec le bénéficiaire', 'M57, comptes 657, 204 et 6281');
    const place = claire.page.getByText(/\d+\s+sur\s+\d+\s+à vérifier/).first();
    const [, whole] = /sur\s+(\d+)/.exec(await place.innerText())!;
    await canBeReadByAll(claire);
    await press('a');
    await claire.sees('Anomalie vérifiée.', `sur ${Number(whole) - 1} à vérifier`);
    await press('Escape');
    await waitUntil(() => Promise.resolve(new URL(claire.page.url()).pathname === '/commitment-checks'));
    await claire.open(QUEUE);
    await waitUntil(async () => (await waiting()) === before - 1);
    await claire.open('/commitment-checks?filter=%7B%22treated%22%3A%22true%22%7D');
    await waitUntil(async () => (await waiting()) === 3);
  });

  chapter('the desk starts at what waits in its chapitre', async () => {
    await claire.open('/budget-desk?filter=%7B%22year%22%3A%5B2026%5D%2C%22chapitre%22%3A%5B%22204%22%5D%7D');
    await claire.sees('À vérifier', 'anomalies');
    await press('f');
    await claire.sees('Votre réponse');
    expect(new URL(claire.page.url()).pathname).toMatch(/^\/commitment-checks\/\d+\/show$/);
  });
});

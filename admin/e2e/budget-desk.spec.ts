import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { Cast } from './support/cast.js';
import { type Desk, waitUntil } from './support/desk.js';
import { DEMONSTRATION_PATIENCE, openSite, PHONE, type Site } from './support/site.js';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const DESK = { width: 1280, height: 900 };

describe('The budget desk, by somebody who checks chapitre 65 all day', () => {
  let site: Site;
  let claire: Desk;
  const cast = new Cast(() => site);

  beforeAll(async () => {
    site = await openSite({ demonstration: true });
    claire = await cast.desk('Claire Fabre');
    await claire.page.setViewportSize(DESK);
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => site?.close());

  const query = (): URLSearchParams => new URL(claire.page.url()).searchParams;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await claire.page.keyboard.press(key);
  };
  const current = (): Promise<string | null> =>
    claire.page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-node') ?? null);
  const panel = () => claire.page.getByRole('complementary', { name: 'Ce qui fait le chiffre' });

  const looksRight = async (words = 'Disponible'): Promise<void> => {
    for (const size of [PHONE, DESK]) {
      await claire.page.setViewportSize(size);
      await claire.sees(words);
      await expectAccessible(claire.page);
      const overflows = await claire.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect([size.width, overflows]).toEqual([size.width, false]);
    }
  };

  test('is one click away, on chapitre 65 of the year', async () => {
    await claire.open('/');
    await claire.press('Budget');
    await claire.sees('Autres charges de gestion courante', 'Lignes filtrées :');
    expect(JSON.parse(query().get('filter')!)).toEqual({ year: [2026], budgetId: [1], chapitre: ['65'] });
    await looksRight();
  });

  test('is gone through by the arrows, and « Entrée » opens what makes a figure', async () => {
    await claire.page.locator('tr[data-node="65"]').focus();
    await press('ArrowDown');
    expect(await current()).toBe('65/B');
    await press('ArrowLeft');
    await waitUntil(async () => (await claire.page.locator('tr[data-node="65/B/B370"]').count()) === 0);
    await press('ArrowRight');
    await waitUntil(async () => (await claire.page.locator('tr[data-node="65/B/B370"]').count()) === 1);
    await press('ArrowDown');
    expect(await current()).toBe('65/B/B370');
    await press('Enter');
    await panel().getByText('Budget primitif').waitFor();
    const available = plain(
      await claire.page.locator('tr[data-node="65/B/B370"] td[data-figure="available"]').innerText(),
    );
    const told = plain(await panel().innerText());
    expect(told).toContain(`Ce qui fait ${available} disponibles`);
    expect(told.split('Disponible').at(-1)).toContain(available);
    await press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await current()).toBe('65/B/B370');
    await press('Enter');
    await panel().getByText('Budget primitif').waitFor();
    await looksRight();
  });

  test('opens the list of the movements behind a figure, with the same total', async () => {
    const cell = claire.page.locator('tr[data-node="65/B/B370"] td[data-figure="committed"]');
    const committed = await cell.innerText();
    await cell.getByRole('button').click();
    await panel().getByRole('link', { name: 'Voir tous les mouvements' }).click();
    await claire.sees('Mouvements de crédits', 'Ensemble filtré :');
    expect(await claire.page.locator('tfoot').innerText()).toContain(committed);
    await looksRight('Ensemble filtré :');
    await claire.page.goBack();
  });

  test('tells another day, and says so until one comes back to this one', async () => {
    await claire.open('/budget-desk?filter={"year":[2026]}&grouping=department&asOf=2026-05-15');
    await claire.sees('Chiffres à la fin du 15/05/2026, par date comptable.');
    await looksRight();
    await claire.press('Revenir à aujourd’hui');
    await waitUntil(() => Promise.resolve(query().get('asOf') === null));
  });
});

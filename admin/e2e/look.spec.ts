import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { Cast } from './support/cast.js';
import { picture } from './support/picture.js';
import { DEMONSTRATION_PATIENCE, openSite, openWindow, type Site, type Window } from './support/site.js';

/** Each page as the person who works on it sees it, and the words that come last. */
const PAGES = [
  ['the requests', 'Nadia Benali', '/grant-requests', ['Lignes 1 à 25']],
  ['the form of a request', 'Nadia Benali', '/grant-requests/create', ['Enregistrer la demande']],
  ['the file of the award', 'Nadia Benali', '/awards/1/show', ['Chronologie', 'Pourquoi', 'Justification']],
  ['the convention', 'Nadia Benali', '/conventions/1/show', ['Versions du texte', 'Chronologie']],
  ['the report', 'Hélène Garnier', '/reports/1/show', ['Chronologie']],
  ['the membership', 'Julie Castel', '/memberships/1/show', ['Cotisation et tarif', 'Pourquoi', 'Chronologie']],
  ['the sitting', 'Sophie Lemaire', '/sittings/1/show', ['Patrick BORÉ', 'Chronologie']],
  ['the deliberation', 'Sophie Lemaire', '/deliberations/1/show', ['Vie de l’acte', 'Chronologie']],
  ['the payment', 'Claire Fabre', '/payments/1/show', ['Qui a fait quoi', 'Chronologie']],
  ['a rejected mandat', 'Claire Fabre', '/mandats/1/show', ['Convention signée absente du bordereau', 'Chronologie']],
  ['the bordereau', 'Claire Fabre', '/bordereaux/1/show', ['Qui a fait quoi']],
  ['the delegations', 'Alex Morel', '/signature-delegations', ['En vigueur']],
  ['the budget desk', 'Claire Fabre', '/budget-desk?filter={"year":[2026]}', ['Lignes filtrées :']],
  ['the budget', 'Claire Fabre', '/credit-lines?filter={"year":[2019]}', ['Ensemble filtré :']],
  ['the incoming grants', 'Nadia Benali', '/incoming-grants', ['Ensemble : 7 candidatures']],
  ['the incoming grant', 'Nadia Benali', '/incoming-grants/1/show', ['Chronologie', 'Déposée le 18/05/2021, avant']],
  ['the authorisation', 'Nadia Benali', '/funding-authorisations/1/show', ['2021 et suivants', 'Chronologie']],
  ['the beneficiary', 'Claire Fabre', '/beneficiaries/1/show', ['Coordonnées bancaires', 'Chronologie']],
] as const;

const LOOKS = [
  ['a desk, light', 1280, 'light'],
  ['a desk, dark', 1280, 'dark'],
  ['a phone, light', 390, 'light'],
  ['a phone, dark', 390, 'dark'],
] as const;

describe('Every page can be read by everybody', () => {
  let site: Site;
  const cast = new Cast(() => site);

  beforeAll(async () => {
    site = await openSite({ demonstration: true });
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => site?.close());

  test('the door, with its picture', async () => {
    const window = await openWindow(site);
    await window.page.goto(site.url);
    await window.page.getByText('Alex Morel').waitFor();
    await picture(window.page, 'sign-in');
    await window.context.close();
  });

  describe.each(LOOKS)('on %s', (_, width, colorScheme) => {
    const look = async ({ page, complaints }: Window): Promise<void> => {
      await expectAccessible(page);
      const [content, sight] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      expect(content).toBeLessThanOrEqual(sight);
      expect(complaints).toEqual([]);
    };

    test('the door', async () => {
      const window = await openWindow(site, { width, height: 900 }, colorScheme);
      await window.page.goto(site.url);
      await window.page.getByText('Alex Morel').waitFor();
      await look(window);
      await window.context.close();
    });

    test.each(PAGES)('%s', async (_name, who, path, words) => {
      const person = await cast.desk(who);
      await person.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await person.page.setViewportSize({ width, height: 900 });
      await person.open(path);
      await person.sees(...words);
      await look(person.window);
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectAccessible } from './support/accessible.js';
import { Cast } from './support/cast.js';
import type { Desk } from './support/desk.js';
import { openSite, type Site } from './support/site.js';

const ACT = '/deliberations/5/show';
const COPIES = '/signed-copies';

describe('An act is frozen to be signed, and its signed copy finds it', () => {
  let site: Site;
  let sophie: Desk;
  const cast = new Cast(() => site);

  beforeAll(async () => {
    site = await openSite({ demonstration: true });
    sophie = await cast.clerk();
  });
  afterAll(() => site?.close());

  const said = (text: string | RegExp) => sophie.page.getByText(text).first().waitFor();

  async function expectEverywhereAccessible(): Promise<void> {
    for (const width of [1280, 390]) {
      await sophie.page.setViewportSize({ width, height: 900 });
      await expectAccessible(sophie.page);
    }
    await sophie.page.setViewportSize({ width: 1280, height: 900 });
  }

  test('the clerk freezes its extract, whose bytes are verified', async () => {
    await sophie.page.goto(`${site.url}${ACT}`);
    await sophie.page.getByRole('button', { name: 'Figer pour signature' }).click();
    await sophie.page.getByRole('dialog').getByRole('button', { name: 'Figer pour signature' }).click();
    await said(/Version\sfigée\s1/);
    await sophie.page.getByRole('button', { name: 'Vérifier' }).click();
    await said('Empreinte vérifiée');
    await expectEverywhereAccessible();
  });

  test('what comes back is read by its code; what cannot be read says so', async () => {
    const frozen = await sophie.page.evaluate(async () => {
      const answer = await fetch('/api/signed-documents/deliberation/5/1/content');
      return [...new Uint8Array(await answer.arrayBuffer())];
    });
    await sophie.page.goto(`${site.url}${COPIES}`);
    await said('choisissez-les');
    const page = await sophie.page.screenshot();
    await sophie.page.setInputFiles('input[name=copies]', [
      { name: 'SCAN_0042.pdf', mimeType: 'application/pdf', buffer: Buffer.from(frozen) },
      { name: 'page-de-garde.png', mimeType: 'image/png', buffer: page },
    ]);
    await said(/SCAN_0042\.pdf\s: copie signée de/);
    await said(/page-de-garde\.png\s: à rattacher/);
    await expectEverywhereAccessible();
    expect(await sophie.page.getByRole('row', { name: /SCAN_0042/ }).count()).toBe(1);
  });
});

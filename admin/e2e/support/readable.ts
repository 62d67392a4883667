import { expect } from '@jest/globals';
import { expectAccessible } from './accessible.js';
import type { Desk } from './desk.js';
import { PHONE } from './site.js';

/** Nobody is shut out, on a desk nor on a phone, and nothing scrolls sideways. */
export async function canBeReadByAll({ page }: Desk): Promise<void> {
  const desk = page.viewportSize()!;
  for (const sight of [{ width: 1280, height: 900 }, PHONE]) {
    await page.setViewportSize(sight);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sight.width);
  }
  await page.setViewportSize(desk);
}

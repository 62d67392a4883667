import { expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; html: string; failureSummary?: string }[];
}

/** WCAG 2.0 to 2.2, A and AA, by axe: each violation with where it is. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  // From its top: what the bar happens to cover further down is neither small nor crowded, it is under the bar.
  await page.evaluate(() => window.scrollTo(0, 0));
  const violations = await page.evaluate<Violation[], string[]>(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (...a: unknown[]) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(document, { runOnly: { type: 'tag', values } })).violations;
  }, TAGS);
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html}\n  ${failureSummary}`,
    ),
  );
  expect(told).toEqual([]);
}

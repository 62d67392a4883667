import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '../../../..');

/** The product running on a database of its own, and a browser before it. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * With people and credits but no story, or with the whole demonstration.
 * Needs TEST_DATABASE_URL and CHROMIUM_PATH, which « npm test » prepares, and both builds.
 */
/** Whoever opens the whole demonstration first waits for it to be loaded. */
export const DEMONSTRATION_PATIENCE = 300_000;

export async function openSite({ demonstration = false } = {}): Promise<Site> {
  const server = spawn(process.execPath, [join(root, 'api/dist/api/test/support/serve.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      SPA_DIR: join(root, 'admin/dist'),
      ...process.env,
      DEMONSTRATION: demonstration ? '1' : '0',
    },
  });
  const [url] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'],
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--font-render-hinting=none'],
  });
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      server.stdin.end();
      await once(server, 'exit');
    },
  };
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

/** A window of one person's browser; what goes wrong in its console is kept. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

export async function openWindow(
  site: Site,
  viewport = DESK,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Window> {
  const context = await site.browser.newContext({ viewport, colorScheme, locale: 'fr-FR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  return { page, context, complaints };
}

import { type Desk, waitUntil } from './desk.js';

/** Records every missing paper of the request on the page as received that day, one by one. */
export async function handIn({ page }: Desk): Promise<void> {
  const missing = page.getByRole('button', { name: /^Reçue ce jour/ });
  await missing.first().waitFor();
  for (let left = await missing.count(); left > 0; left -= 1) {
    await missing.first().click();
    await waitUntil(async () => (await missing.count()) < left);
  }
}

import { oneTimePassword } from '../passwords.js';

/**
 * Adds to the answer the password that the work may issue. It leaves by this answer alone: what is kept under the
 * idempotency key does not hold it, so that the same creation sent again shows none.
 */
export async function showingPassword<View>(
  work: (issue: () => string) => Promise<View>,
): Promise<View & { oneTimePassword: string | null }> {
  let shown: string | null = null;
  const view = await work(() => (shown = oneTimePassword()));
  return { ...view, oneTimePassword: shown };
}

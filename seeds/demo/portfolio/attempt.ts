import { Refusal } from '../../../api/src/kernel/refusal.js';

/** Whether it could be done. What the product refuses is left as it is, and its page says why. */
export async function attempt(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

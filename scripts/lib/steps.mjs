/** A failure that one sentence explains: no stack is shown. */
export class Refusal extends Error {}

export const duration = (milliseconds) =>
  `${(milliseconds / 1000).toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

/** Says what is about to be done when it is slow (`doing`), then what was done and how long it took. */
export async function step(done, work, { doing } = {}) {
  const since = performance.now();
  if (doing) console.log(`  … ${doing}`);
  const result = await work();
  console.log(`  ✓ ${done} (${duration(performance.now() - since)})`);
  return result;
}

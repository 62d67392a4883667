import { defineReasons } from '../kernel/reasons.js';
import { Refusal } from '../kernel/refusal.js';
import { actorId, type RequestContext, type Tx } from './context.js';

const reasons = defineReasons({
  idempotency_key_reused: {
    fr: () => 'Cette clé d’idempotence a déjà servi pour une autre saisie.',
    en: () => 'This idempotency key was already used for another entry.',
  },
});

interface Kept {
  route: string;
  digest: string;
  answer: unknown;
}

/**
 * Does the work once per key: a second call with the same body waits for the first, then gets its answer.
 * @throws Refusal invalid when the key comes back with another body.
 */
export async function once<Result>(
  tx: Tx,
  { key, route, digest }: NonNullable<RequestContext['idempotency']>,
  work: () => Promise<Result>,
): Promise<Result> {
  const user = actorId(tx);
  const taken = await tx.query(
    'INSERT INTO idempotency_key (user_id, key, route, digest) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key',
    [user, key, route, digest],
  );
  if (taken.length === 0) {
    const [kept] = await tx.query<Kept>(
      'SELECT route, digest, answer FROM idempotency_key WHERE user_id = $1 AND key = $2',
      [user, key],
    );
    if (kept?.route !== route || kept.digest !== digest) {
      throw new Refusal('invalid', [reasons.idempotency_key_reused()]);
    }
    return kept.answer as Result;
  }
  const answer = await work();
  await tx.query('UPDATE idempotency_key SET answer = $3 WHERE user_id = $1 AND key = $2', [
    user,
    key,
    JSON.stringify(answer),
  ]);
  return answer;
}

import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's argon2id setting for 19 MiB. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const SHORTEST_PASSWORD = 12;

export const hashPassword = (password: string): Promise<string> => hash(password, STRENGTH);

// Verified when the address is unknown, so that the time of the answer tells nothing.
const nobody = hashPassword('nobody has this password');

/** Whether the password is the user's; takes the same time when there is no such user. */
export async function passwordMatches(storedHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(storedHash ?? (await nobody), password);
  return storedHash !== null && matches;
}

const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be read aloud once and changed at first use: four groups of four. */
export function oneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

import type { AuthProvider } from 'react-admin';
import { client } from './client';
import { ProblemError } from './problem';
import { mayAccess } from './access';
import { session } from './session';
import type { Session } from './types';

const isUnauthenticated = (error: unknown): boolean => error instanceof ProblemError && error.status === 401;

/** Being asked to sign in says it: react-admin shows no notice when the message is false. */
const silent = Object.assign(new Error('not authenticated'), { message: false });

async function current(): Promise<Session> {
  const known = session.get() ?? (await client.get<Session>('/session'));
  if (session.get() !== known) session.set(known);
  return known;
}

export const authProvider: AuthProvider = {
  login: async (credentials: { email: string; password: string }) => {
    session.set(await client.post<Session>('/session', { body: credentials }));
  },
  logout: async () => {
    if (session.get()) await client.delete('/session').catch(() => undefined);
    session.set(null);
  },
  checkAuth: async () => {
    await current().catch(() => Promise.reject(silent));
  },
  checkError: (error: unknown) => {
    if (!isUnauthenticated(error)) return Promise.resolve();
    session.set(null);
    return Promise.reject(silent);
  },
  getIdentity: async () => {
    const { user } = await current();
    return { id: user.id, fullName: user.displayName };
  },
  canAccess: async ({ resource, action }) => mayAccess((await current()).user.roles, resource, action),
};

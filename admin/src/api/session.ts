import { useSyncExternalStore } from 'react';
import type { Session } from './types';

let current: Session | null = null;
const listeners = new Set<() => void>();

export const session = {
  get: (): Session | null => current,
  set: (next: Session | null): void => {
    current = next;
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Who is connected; null only on the login page. */
export const useSession = (): Session | null => useSyncExternalStore(session.subscribe, session.get);

import { useRef } from 'react';
import { ProblemError } from './problem';

/** A refusal wrote nothing: the next attempt is another one. Silence may have written: the retry keeps its key. */
const wroteNothing = (error: unknown): boolean =>
  error instanceof ProblemError && error.status < 500 && !error.code.startsWith('idempotency');

/** `crypto.randomUUID` is missing on plain http, where a demonstration may run. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Runs a creation under one key, the same on retry, so that a double click or a lost answer creates once. */
export function useOnce(): <Answer>(work: (key: string) => Promise<Answer>) => Promise<Answer> {
  const key = useRef<string | null>(null);
  return async (work) => {
    try {
      const answer = await work((key.current ??= newKey()));
      key.current = null;
      return answer;
    } catch (error) {
      if (wroteNothing(error)) key.current = null;
      throw error;
    }
  };
}

import type { Cents } from '../../kernel/money.js';

/** What is entered of the requested amount. */
export interface RequestedEntry {
  readonly requestedCents?: Cents | null;
  readonly requestedUnknown?: boolean | null;
}

/**
 * An amount, the choice that the file states none, or nothing entered yet: "unknown" is chosen, never guessed.
 * Null alone is that choice; said aloud, the choice wins. What is not entered stays as it is.
 */
export function requestedChoice({ requestedCents, requestedUnknown }: RequestedEntry) {
  if (requestedCents === undefined && typeof requestedUnknown !== 'boolean') return {};
  const unknown = requestedUnknown ?? requestedCents === null;
  return { requestedUnknown: unknown, ...(unknown && { requestedCents: requestedCents ?? null }) };
}

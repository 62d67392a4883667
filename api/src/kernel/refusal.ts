import type { Reason } from './reasons.js';

/** What kind of "no" it is; the platform gives each its HTTP status. */
export type RefusalKind =
  | 'malformed'
  | 'too_large'
  | 'not_authenticated'
  | 'forbidden'
  | 'not_found'
  | 'refused'
  | 'stale'
  | 'invalid'
  | 'version_required';

/** Thrown by a use case: nothing is written, and every reason is told at once. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly reasons: readonly [Reason, ...Reason[]],
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(reasons.map((reason) => reason.code).join(', '));
  }
}

/**
 * Says no when there is a reason to, with all of them.
 * @throws Refusal of that kind.
 */
export function refuseFor(kind: RefusalKind, reasons: readonly Reason[]): void {
  const [first, ...others] = reasons;
  if (first) throw new Refusal(kind, [first, ...others]);
}

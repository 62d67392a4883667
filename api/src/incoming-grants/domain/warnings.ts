import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import type { IncomingGrantState } from './incoming-grant.js';
import { incomingGrantWarnings as warnings } from './incoming-grant.reasons.js';

/** What may contradict itself in a file without being refused: it happened outside, or before us. */
export interface WarnedFile {
  readonly state: IncomingGrantState;
  readonly filedOn: CalendarDay | null;
  readonly authorisedOn: CalendarDay | null;
  readonly requestedCents: Cents | null;
  readonly awardedCents: Cents | null;
  readonly receivedCents: Cents | null;
  /** Whom its authorisation lets sign, as the act says it. */
  readonly signingAuthority: string | null;
}

/** The agreement is to be signed, or was. */
const SIGNING: readonly IncomingGrantState[] = ['awarded', 'agreed', 'claimed', 'received', 'justified'];

/** What the reader of a file must be told. An amount or a day that is not stated warns of nothing. */
export function warningsOf(file: WarnedFile): Reason[] {
  const { filedOn, authorisedOn, requestedCents, awardedCents, receivedCents } = file;
  return [
    ...(file.state === 'filed' && filedOn !== null ? [warnings.filed_unauthorised({ filedOn })] : []),
    ...(filedOn !== null && authorisedOn !== null && filedOn < authorisedOn
      ? [warnings.filed_before_authorised({ filedOn, authorisedOn })]
      : []),
    ...(SIGNING.includes(file.state) && file.signingAuthority === null ? [warnings.signing_not_authorised()] : []),
    ...(requestedCents !== null && awardedCents !== null && awardedCents > requestedCents
      ? [warnings.awarded_above_requested({ awardedCents, requestedCents })]
      : []),
    ...(awardedCents !== null && receivedCents !== null && receivedCents > awardedCents
      ? [warnings.received_above_awarded({ receivedCents, awardedCents })]
      : []),
  ];
}

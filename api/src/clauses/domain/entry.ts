import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';
import type { Clause } from './clause.js';
import { clauseReasons as reasons } from './clause.reasons.js';
import { textReasons } from './parse.js';

export type ClauseEntry = Pick<
  Clause,
  'text' | 'actNumber' | 'actOn' | 'bodies' | 'condition' | 'validFrom' | 'validUntil'
> & {
  readonly legalLink: string | null;
};

/** Why a clause cannot be kept as it is entered, field by field. */
export function entryReasons(entry: ClauseEntry): Reason[] {
  const { actNumber, actOn, bodies, condition, legalLink, validFrom, validUntil } = entry;
  const delegates = actNumber !== null && actOn !== null && bodies.join() === 'bureau';
  return [
    ...textReasons(entry),
    ...(condition === 'delegation' && !delegates ? [reasons.delegation_act({}, 'actNumber')] : []),
    ...(actOn !== null && actNumber === null ? [reasons.act_without_number({}, 'actNumber')] : []),
    ...(legalLink !== null && !legalLink.startsWith('https://') ? [reasons.secure_link({}, 'legalLink')] : []),
    ...(validUntil !== null && validUntil < validFrom ? [reasons.ends_before_begins({ validFrom }, 'validUntil')] : []),
  ];
}

/** What replaces a clause holds from a later day than it did. */
export const followingReasons = (former: { validFrom: CalendarDay }, validFrom: CalendarDay): Reason[] =>
  validFrom <= former.validFrom ? [reasons.follows_too_early({ validFrom: former.validFrom }, 'validFrom')] : [];

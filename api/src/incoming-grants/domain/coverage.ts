import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';
import { incomingGrantReasons as reasons } from './incoming-grant.reasons.js';

/** What an authorisation says to an application, whether it names it or covers it by its programme. */
export interface Authorisation {
  /** Day of its vote; null until then. */
  readonly authorisedOn: CalendarDay | null;
  readonly programme: string | null;
  /** Whether it is the programme of the application. */
  readonly sameProgramme: boolean;
  /** Last day of its blanket; null when it only holds for what it names. */
  readonly coversUntil: CalendarDay | null;
  /** Whether it names the application. */
  readonly lists: boolean;
}

/** What keeps a blanket from covering an application filed that day: no vote, another programme, its end passed. */
export function notCovered(authorisation: Authorisation, on: CalendarDay): Reason[] {
  const { authorisedOn, programme, sameProgramme, coversUntil } = authorisation;
  if (authorisedOn === null) return [reasons.authorisation_not_voted({}, 'authorisationId')];
  if (coversUntil === null) return [reasons.authorisation_not_blanket({}, 'authorisationId')];
  if (!sameProgramme) return [reasons.other_programme({ programme }, 'authorisationId')];
  return afterItsEnd(authorisation, on, 'authorisationId');
}

/** A new call is answered under the blanket until its last day; what the act names is bound by no end. */
export function afterItsEnd({ coversUntil, lists }: Authorisation, on: CalendarDay, field: string): Reason[] {
  return !lists && coversUntil !== null && on > coversUntil
    ? [reasons.authorisation_ended({ on, coversUntil }, field)]
    : [];
}

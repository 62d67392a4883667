import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Conditions } from './item.js';
import { reportReasons as reasons } from './report.reasons.js';

/** An authorisation to apply, before the vote. It brings revenue: no credits, hence no visa. */
export interface AuthorisationItem {
  readonly id: number;
  readonly name: string;
  readonly applicationCount: number;
  readonly coversUntil: CalendarDay | null;
}

export const authorisationConditions: Conditions<AuthorisationItem> = {
  complete: ({ id, name, applicationCount, coversUntil }) =>
    applicationCount > 0 || coversUntil !== null
      ? null
      : reasons.authorises_nothing({ kind: 'authorisation', id, name }),
};

import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineReasons, type Reason } from '../../kernel/reasons.js';
import type { Language } from '../../kernel/words.js';

export const ENFORCEABILITY_SOURCE = 'CGCT L2131-1 : un acte est exécutoire dès sa publication et sa transmission';

/** The facts of an act from which the database derives the day on which it binds. */
export interface ActDates {
  readonly receivedOn: CalendarDay | null;
  readonly publishedOn: CalendarDay | null;
  readonly notifiedOn: CalendarDay | null;
  readonly enforceableOn: CalendarDay | null;
}

const MISSING = {
  vote: { fr: 'il n’est pas voté', en: 'it is not voted' },
  reception: { fr: 'réception non précisée', en: 'reception not stated' },
  publication: { fr: 'publication non précisée', en: 'publication not stated' },
} as const satisfies Record<string, Record<Language, string>>;

type NotEnforceable = { missing: keyof typeof MISSING | null; enforceableOn: CalendarDay | null };

const reasons = defineReasons({
  act_not_enforceable: {
    fr: (p: NotEnforceable, w) =>
      p.enforceableOn
        ? `L’acte est exécutoire le ${w.day(p.enforceableOn)} seulement.`
        : `L’acte n’est pas exécutoire : ${MISSING[p.missing ?? 'vote'].fr}.`,
    en: (p: NotEnforceable, w) =>
      p.enforceableOn
        ? `The act is enforceable from ${w.day(p.enforceableOn)} only.`
        : `The act is not enforceable: ${MISSING[p.missing ?? 'vote'].en}.`,
  },
});

/** Why nothing that executes the act may be dated of this day; nothing when the act binds. `act` is null before the vote. */
export function notEnforceable(act: ActDates | null, day: CalendarDay, field?: string): Reason[] {
  if (act?.enforceableOn) {
    const { enforceableOn } = act;
    return day < enforceableOn ? [reasons.act_not_enforceable({ missing: null, enforceableOn }, field)] : [];
  }
  return missingFacts(act).map((missing) => reasons.act_not_enforceable({ missing, enforceableOn: null }, field));
}

function missingFacts(act: ActDates | null): NonNullable<NotEnforceable['missing']>[] {
  if (!act) return ['vote'];
  return [
    ...(act.receivedOn ? [] : (['reception'] as const)),
    ...((act.publishedOn ?? act.notifiedOn) ? [] : (['publication'] as const)),
  ];
}

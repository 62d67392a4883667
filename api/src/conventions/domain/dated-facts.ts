import type { CalendarDay } from '../../kernel/calendar-day.js';
import { dayToCome } from '../../kernel/day-to-come.js';
import { defineReasons, type Reason } from '../../kernel/reasons.js';
import type { Language } from '../../kernel/words.js';

/** The facts of an act, of its convention, of its payments and of money asked for that order each other. */
const FACT_NAMES = {
  vote: { fr: 'le vote', en: 'the vote' },
  transmission: { fr: 'la transmission', en: 'the transmission' },
  reception: { fr: 'la réception', en: 'the reception' },
  sending: { fr: 'l’envoi', en: 'the sending' },
  beneficiary_signature: { fr: 'la signature du bénéficiaire', en: 'the beneficiary’s signature' },
  taking_in_charge: { fr: 'la prise en charge', en: 'the taking in charge' },
  former_reception: { fr: 'la réception précédente', en: 'the former reception' },
  authority_signature: { fr: 'la signature de la collectivité', en: 'the authority’s signature' },
  filing: { fr: 'le dépôt', en: 'the filing' },
  authorisation: { fr: 'l’autorisation', en: 'the authorisation' },
  funder_decision: { fr: 'la décision du financeur', en: 'the funder’s decision' },
  agreement: { fr: 'la convention', en: 'the agreement' },
  claim: { fr: 'l’appel de fonds', en: 'the claim' },
  receipt: { fr: 'l’encaissement', en: 'the receipt' },
  justification: { fr: 'la justification', en: 'the justification' },
} as const satisfies Record<string, Record<Language, string>>;

export type FactName = keyof typeof FACT_NAMES;

const datedReasons = defineReasons({
  day_too_early: {
    fr: (p: { on: CalendarDay; fact: FactName; factOn: CalendarDay }, w) =>
      `Le ${w.day(p.on)} précède ${FACT_NAMES[p.fact].fr} (${w.day(p.factOn)}).`,
    en: (p: { on: CalendarDay; fact: FactName; factOn: CalendarDay }, w) =>
      `${w.day(p.on)} comes before ${FACT_NAMES[p.fact].en} (${w.day(p.factOn)}).`,
  },
  day_too_late: {
    fr: (p: { on: CalendarDay; fact: FactName; factOn: CalendarDay }, w) =>
      `Le ${w.day(p.on)} suit ${FACT_NAMES[p.fact].fr} (${w.day(p.factOn)}).`,
    en: (p: { on: CalendarDay; fact: FactName; factOn: CalendarDay }, w) =>
      `${w.day(p.on)} comes after ${FACT_NAMES[p.fact].en} (${w.day(p.factOn)}).`,
  },
});

type KnownFacts = Partial<Record<FactName, CalendarDay | null>>;

/** A fact about to be dated; `on` is null while nobody has given its day. */
export interface DatedFact {
  readonly on: CalendarDay | null;
  readonly field: string;
  readonly today: CalendarDay;
  readonly notBefore?: KnownFacts;
  readonly notAfter?: KnownFacts;
}

/** What its day contradicts: today, the facts it follows, those it precedes. A fact not stated contradicts nothing. */
export function outOfOrder({ on, field, today, notBefore, notAfter }: DatedFact): Reason[] {
  if (on === null) return [];
  return [
    ...dayToCome(on, today, field),
    ...known(notBefore)
      .filter(({ factOn }) => on < factOn)
      .map((other) => datedReasons.day_too_early({ on, ...other }, field)),
    ...known(notAfter)
      .filter(({ factOn }) => on > factOn)
      .map((other) => datedReasons.day_too_late({ on, ...other }, field)),
  ];
}

function known(facts: KnownFacts = {}): { fact: FactName; factOn: CalendarDay }[] {
  return Object.entries(facts).flatMap(([fact, factOn]) => (factOn ? [{ fact: fact as FactName, factOn }] : []));
}

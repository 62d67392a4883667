import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons } from '../../kernel/reasons.js';

/** Of whom a condition holds: « Medinsoft », « Medinsoft et 2 autres ». */
export type Whom = { first: string; others: number };
type Above = Whom & { yearCents: Cents; thresholdCents: Cents };

const fr = ({ first, others }: Whom): string =>
  others === 0 ? first : `${first} et ${others} ${others === 1 ? 'autre' : 'autres'}`;
const en = ({ first, others }: Whom): string =>
  others === 0 ? first : `${first} and ${others} ${others === 1 ? 'other' : 'others'}`;

/** Why a clause is proposed. */
export const whyReasons = defineReasons({
  always: {
    fr: () => 'Convient à tout rapport de cette nature.',
    en: () => 'Suits every report of this kind.',
  },
  delegation: {
    fr: (p: { day: CalendarDay }, w) => `Délégation en vigueur le ${w.day(p.day)}, jour de la décision.`,
    en: (p: { day: CalendarDay }, w) => `Delegation in force on ${w.day(p.day)}, day of the decision.`,
  },
  opinions: {
    fr: (p: { count: number }, w) => `${w.count(p.count, 'avis recueilli', 'avis recueillis')} avant le vote.`,
    en: (p: { count: number }, w) => `${w.count(p.count, 'opinion', 'opinions')} given before the vote.`,
  },
  convention_annexed: {
    fr: (p: Whom) => `${fr(p)} : une convention est annexée.`,
    en: (p: Whom) => `${en(p)}: a convention is annexed.`,
  },
  above_threshold: {
    fr: (p: Above, w) => `${fr(p)} : ${w.euros(p.yearCents)} sur l’année, plus de ${w.euros(p.thresholdCents)}.`,
    en: (p: Above, w) => `${en(p)}: ${w.euros(p.yearCents)} over the year, more than ${w.euros(p.thresholdCents)}.`,
  },
  several_budgets: {
    fr: (p: Whom & { budgets: number }) => `${fr(p)} : la dépense est répartie sur ${p.budgets} budgets.`,
    en: (p: Whom & { budgets: number }) => `${en(p)}: the expenditure is spread over ${p.budgets} budgets.`,
  },
  investment: {
    fr: (p: Whom) => `${fr(p)} : la dépense est en section d’investissement.`,
    en: (p: Whom) => `${en(p)}: the expenditure is in the investment section.`,
  },
  multi_year: {
    fr: (p: Whom) => `${fr(p)} : la subvention court sur plusieurs exercices.`,
    en: (p: Whom) => `${en(p)}: the grant runs over several fiscal years.`,
  },
  earmarked: {
    fr: (p: Whom) => `${fr(p)} : la subvention est affectée à une action.`,
    en: (p: Whom) => `${en(p)}: the grant is earmarked for an action.`,
  },
  in_kind: {
    fr: (p: Whom) => `${fr(p)} : une part est donnée en nature.`,
    en: (p: Whom) => `${en(p)}: a part is given in kind.`,
  },
  renewal: {
    fr: (p: Whom) => `${fr(p)} : la décision en renouvelle une autre.`,
    en: (p: Whom) => `${en(p)}: the decision renews another one.`,
  },
  renewed_act: {
    fr: (p: Whom) => `${fr(p)} : acte que celui-ci renouvelle.`,
    en: (p: Whom) => `${en(p)}: act that this one renews.`,
  },
  represented: {
    fr: (p: Whom) => `${fr(p)} : un représentant y siège.`,
    en: (p: Whom) => `${en(p)}: a representative sits there.`,
  },
  association: {
    fr: (p: Whom) => `${fr(p)} : association ou fondation.`,
    en: (p: Whom) => `${en(p)}: association or foundation.`,
  },
  republican_commitment: {
    fr: (p: Whom) => `${fr(p)} : le contrat d’engagement républicain est exigé.`,
    en: (p: Whom) => `${en(p)}: the republican commitment is required.`,
  },
  public_body: {
    fr: (p: Whom) => `${fr(p)} : organisme public.`,
    en: (p: Whom) => `${en(p)}: public body.`,
  },
  company: {
    fr: (p: Whom) => `${fr(p)} : aide à une entreprise.`,
    en: (p: Whom) => `${en(p)}: aid to an undertaking.`,
  },
  state_aid: {
    fr: (p: Whom) => `${fr(p)} : la fiche indique ce régime d’aides d’État.`,
    en: (p: Whom) => `${en(p)}: the record states this state aid regime.`,
  },
});

import { defineReasons } from '../../kernel/reasons.js';

/** The application that a reason is about, named by its project. */
export type ApplicationNamed = { incomingGrantId: number; application: string };

export const fundingAuthorisationReasons = defineReasons({
  unknown_application: {
    fr: (p: { incomingGrantId: number }) => `La candidature ${p.incomingGrantId} n’existe pas.`,
    en: (p: { incomingGrantId: number }) => `Application ${p.incomingGrantId} does not exist.`,
  },
  application_of_other_department: {
    fr: (p: ApplicationNamed) => `${p.application} : cette candidature relève d’une autre direction.`,
    en: (p: ApplicationNamed) => `${p.application}: this application belongs to another department.`,
  },
  application_settled: {
    fr: (p: ApplicationNamed) => `${p.application} : cette candidature n’attend plus d’autorisation.`,
    en: (p: ApplicationNamed) => `${p.application}: this application no longer waits for an authorisation.`,
  },
  application_listed_elsewhere: {
    fr: (p: ApplicationNamed & { authorisation: string }) =>
      `${p.application} : déjà inscrite à « ${p.authorisation} ».`,
    en: (p: ApplicationNamed & { authorisation: string }) =>
      `${p.application}: already listed in “${p.authorisation}”.`,
  },
  programme_required: {
    fr: () => 'Une autorisation jusqu’à une date porte sur un programme : nommez-le.',
    en: () => 'An authorisation until a day is about a programme: name it.',
  },
  authorises_nothing: {
    fr: () => 'Nommez une candidature, ou la date jusqu’à laquelle le programme est couvert.',
    en: () => 'Name an application, or the day until which the programme is covered.',
  },
  on_a_report: {
    fr: (p: { report: string }) => `Inscrite au rapport ${p.report} : retirez-la d’abord.`,
    en: (p: { report: string }) => `On report ${p.report}: take it off first.`,
  },
  unknown_budget: { fr: () => 'Ce budget n’existe pas.', en: () => 'This budget does not exist.' },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
  year_bounds: {
    fr: () => 'Année attendue, de 2000 à 2100.',
    en: () => 'Expected a year between 2000 and 2100.',
  },
  amount_above_zero: { fr: () => 'Un montant est supérieur à zéro.', en: () => 'An amount is above zero.' },
  listed_meanwhile: {
    fr: () => 'Cette liste vient d’être modifiée : relisez la fiche.',
    en: () => 'This list has just been changed: read the record again.',
  },
  vote_undated: {
    fr: () => 'Une autorisation votée porte la date de son vote.',
    en: () => 'A voted authorisation carries the day of its vote.',
  },
});

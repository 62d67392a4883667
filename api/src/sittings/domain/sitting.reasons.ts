import { defineReasons } from '../../kernel/reasons.js';

export const sittingReasons = defineReasons({
  sitting_exists: {
    fr: () => 'Une séance de cette assemblée est déjà prévue ce jour-là.',
    en: () => 'This body already sits on that day.',
  },
  day_not_come: {
    fr: (p: { heldOn: string }, w) => `La séance est prévue le ${w.day(p.heldOn)} : ce jour n’est pas venu.`,
    en: (p: { heldOn: string }, w) => `The sitting is planned on ${w.day(p.heldOn)}: that day has not come.`,
  },
  no_member: {
    fr: () => 'La feuille de présence est vide : saisissez les membres.',
    en: () => 'The attendance list is empty: enter the members.',
  },
  votes_to_come: {
    fr: () => 'La séance n’est pas tenue : le relevé des votes vient après elle.',
    en: () => 'The sitting is not held: the record of votes comes after it.',
  },
  member_twice: {
    fr: (p: { name: string }) => `${p.name} figure déjà dans la liste.`,
    en: (p: { name: string }) => `${p.name} is already on the list.`,
  },
  proxy_required: {
    fr: (p: { name: string }) => `Pouvoir de ${p.name} : indiquez qui le porte.`,
    en: (p: { name: string }) => `Proxy of ${p.name}: say who holds it.`,
  },
  proxy_unexpected: {
    fr: (p: { name: string }) => `Pouvoir de ${p.name} sans objet : son absence n’est pas notée.`,
    en: (p: { name: string }) => `Proxy of ${p.name} without object: the absence is not recorded.`,
  },
  proxy_not_present: {
    fr: (p: { name: string }) => `${p.name} ne figure pas parmi les présents.`,
    en: (p: { name: string }) => `${p.name} is not among the members present.`,
  },
  attendance_inconsistent: {
    fr: () => 'Un membre représenté, et lui seul, l’est par quelqu’un.',
    en: () => 'A represented member, and no other, is represented by somebody.',
  },
  printed_count: {
    fr: () => 'Le nombre de présents imprimé est supérieur à zéro.',
    en: () => 'The printed number of members present is above zero.',
  },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
});

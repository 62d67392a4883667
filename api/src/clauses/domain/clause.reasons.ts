import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineReasons } from '../../kernel/reasons.js';

export const clauseReasons = defineReasons({
  unknown_mention: {
    fr: (p: { mention: string; accepted: string }) => `Mention inconnue : {${p.mention}}. Acceptées : ${p.accepted}.`,
    en: (p: { mention: string; accepted: string }) => `Unknown mention: {${p.mention}}. Accepted: ${p.accepted}.`,
  },
  brace_alone: {
    fr: () => 'Une accolade est restée ouverte ou fermée seule : « {date de la séance} ».',
    en: () => 'A brace stands alone: “{date de la séance}”.',
  },
  mention_without_act: {
    fr: (p: { mention: string }) => `Le texte dit {${p.mention}} : indiquez l’acte cité.`,
    en: (p: { mention: string }) => `The text says {${p.mention}}: state the act that is cited.`,
  },
  delegation_act: {
    fr: () => 'Une délégation du Conseil cite son acte : son numéro, son jour, et le Bureau seul.',
    en: () => 'A delegation of the conseil cites its act: its number, its day, and the bureau alone.',
  },
  act_without_number: {
    fr: () => 'Un acte cité a un numéro : indiquez-le avec son jour.',
    en: () => 'An act that is cited has a number: state it with its day.',
  },
  one_delegation: {
    fr: () => 'Une délégation du Conseil au Bureau est déjà en vigueur ces jours-là : fermez-la d’abord.',
    en: () => 'A delegation of the conseil to the bureau is in force on those days: close it first.',
  },
  ends_before_begins: {
    fr: (p: { validFrom: CalendarDay }, w) =>
      `Cette clause vaut à partir du ${w.day(p.validFrom)} : choisissez un jour suivant.`,
    en: (p: { validFrom: CalendarDay }, w) => `This clause holds from ${w.day(p.validFrom)}: choose a later day.`,
  },
  follows_too_early: {
    fr: (p: { validFrom: CalendarDay }, w) =>
      `La clause qu’elle remplace vaut depuis le ${w.day(p.validFrom)} : sa suite vient après.`,
    en: (p: { validFrom: CalendarDay }, w) =>
      `The clause that it replaces holds since ${w.day(p.validFrom)}: what follows comes later.`,
  },
  replaced_already: {
    fr: () => 'Une autre clause la remplace déjà.',
    en: () => 'Another clause replaces it already.',
  },
  words_in_use: {
    fr: () => 'Des textes la citent : ses mots ne changent plus, une autre clause la remplace.',
    en: () => 'Texts cite it: its words no longer change, another clause replaces it.',
  },
  secure_link: {
    fr: () => 'Lien attendu : une adresse qui commence par https://.',
    en: () => 'Expected link: an address that begins with https://.',
  },
  unknown_clause: {
    fr: () => 'Cette clause n’est pas dans la bibliothèque.',
    en: () => 'This clause is not in the library.',
  },
  code_taken: {
    fr: () => 'Cette clause est déjà livrée avec le produit.',
    en: () => 'This clause already comes with the product.',
  },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
});

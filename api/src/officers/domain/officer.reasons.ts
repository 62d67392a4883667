import { defineReasons } from '../../kernel/reasons.js';

export const officerReasons = defineReasons({
  nothing_to_hand_over: {
    fr: () => 'Aucun dossier ouvert de votre direction à transmettre.',
    en: () => 'No open file of your department to hand over.',
  },
  active_officer_expected: {
    fr: () => 'Choisissez un instructeur actif de votre direction.',
    en: () => 'Choose an active officer of your department.',
  },
  same_officer: {
    fr: () => 'Les dossiers lui appartiennent déjà : choisissez quelqu’un d’autre.',
    en: () => 'The files are already theirs: choose somebody else.',
  },
});

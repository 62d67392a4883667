import { defineReasons } from '../../kernel/reasons.js';

export const deliberationReasons = defineReasons({
  number_taken: {
    fr: () => 'Une délibération porte déjà ce numéro.',
    en: () => 'A deliberation already has this number.',
  },
  unknown_report: { fr: () => 'Ce rapport n’existe pas.', en: () => 'This report does not exist.' },
  report_adopted: { fr: () => 'Ce rapport a déjà sa délibération.', en: () => 'This report already has its act.' },
  reason_required: {
    fr: (p: { on: string }, w) => `Déjà daté du ${w.day(p.on)} : indiquez la raison de la correction.`,
    en: (p: { on: string }, w) => `Already dated ${w.day(p.on)}: give the reason for the correction.`,
  },
  facts_before_vote: {
    fr: () => 'Un fait de la vie de l’acte ne peut précéder le vote.',
    en: () => 'A fact in the life of the act cannot come before the vote.',
  },
  received_before_transmitted: {
    fr: () => 'La réception ne peut précéder la transmission.',
    en: () => 'The reception cannot come before the transmission.',
  },
});

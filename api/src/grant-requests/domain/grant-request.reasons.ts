import { defineReasons } from '../../kernel/reasons.js';

export const grantRequestReasons = defineReasons({
  beneficiary_unidentified: {
    fr: () => 'Le bénéficiaire n’a ni SIRET ni RNA : complétez sa fiche.',
    en: () => 'The beneficiary has neither SIRET nor RNA: complete its record.',
  },
  republican_commitment_missing: {
    fr: () => 'Contrat d’engagement républicain non souscrit : datez-le sur la fiche du bénéficiaire.',
    en: () => 'Republican commitment not signed: date it on the record of the beneficiary.',
  },
  proposed_above_requested: {
    fr: (p: { proposedCents: number; requestedCents: number }, w) =>
      `La proposition, ${w.euros(p.proposedCents)}, dépasse la demande, ${w.euros(p.requestedCents)}.`,
    en: (p: { proposedCents: number; requestedCents: number }, w) =>
      `The proposal, ${w.euros(p.proposedCents)}, exceeds the request, ${w.euros(p.requestedCents)}.`,
  },
  request_in_award: {
    fr: () => 'Cette demande est dans une attribution : abandonnez-en d’abord le projet.',
    en: () => 'This request is in an award: discard its draft first.',
  },
  requested_above_budget: {
    fr: () => 'La demande dépasse le budget prévisionnel.',
    en: () => 'The request exceeds the budget it contributes to.',
  },
  amount_above_zero: { fr: () => 'Un montant est supérieur à zéro.', en: () => 'An amount is above zero.' },
  received_in_future: {
    fr: () => 'La demande n’a pas pu être reçue après aujourd’hui.',
    en: () => 'The request cannot have been received after today.',
  },
  period_reversed: { fr: () => 'La période finit avant de commencer.', en: () => 'The period ends before it starts.' },
  period_outside_year: {
    fr: (p: { year: number }) => `La période ne touche pas l’exercice ${p.year}.`,
    en: (p: { year: number }) => `The period does not touch fiscal year ${p.year}.`,
  },
  period_too_long: {
    fr: (p: { months: number }) => `La période dépasse ${p.months} mois.`,
    en: (p: { months: number }) => `The period exceeds ${p.months} months.`,
  },
  proposal_missing: {
    fr: () => 'Le montant proposé manque.',
    en: () => 'The proposed amount is missing.',
  },
  granted_amount: {
    fr: () => 'Une demande accordée porte le montant accordé, elle seule.',
    en: () => 'A granted request, and no other, carries the granted amount.',
  },
  unknown_beneficiary: { fr: () => 'Ce bénéficiaire n’existe pas.', en: () => 'This beneficiary does not exist.' },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
  number_taken: { fr: () => 'Ce numéro de demande existe déjà.', en: () => 'This request number exists already.' },
});

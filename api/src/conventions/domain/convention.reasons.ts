import { defineReasons } from '../../kernel/reasons.js';

export const conventionReasons = defineReasons({
  text_differs_from_annex: {
    fr: () => 'Le texte à signer n’est pas celui qui a été voté.',
    en: () => 'The text to sign is not the one that was voted.',
  },
  signed_text_differs: {
    fr: () => 'Le texte signé n’est pas celui qui a été voté : son empreinte diffère.',
    en: () => 'The signed text is not the one that was voted: its digest differs.',
  },
  text_already_annexed: {
    fr: () => 'Le texte est déjà celui qui a été voté.',
    en: () => 'The text is already the one that was voted.',
  },
  amount_not_in_text: {
    fr: (p: { cents: number }, w) => `Le texte ne porte pas le montant de l’attribution : ${w.euros(p.cents)}.`,
    en: (p: { cents: number }, w) => `The text does not state the amount of the award: ${w.euros(p.cents)}.`,
  },
  convention_exists: {
    fr: () => 'Cette attribution a déjà sa convention.',
    en: () => 'This award already has its convention.',
  },
  unknown_award: { fr: () => 'Cette attribution n’existe pas.', en: () => 'This award does not exist.' },
  too_late_to_annex: {
    fr: () => 'Le rapport est déjà à l’ordre du jour : une convention s’y annexe avant.',
    en: () => 'The report is already on the agenda: a convention is annexed before.',
  },
  convention_dates: {
    fr: () => 'Une convention est envoyée, signée puis notifiée, dans cet ordre.',
    en: () => 'A convention is sent, signed, then notified, in this order.',
  },
  convention_signature_incomplete: {
    fr: () => 'Une signature de la collectivité a un signataire et un jour.',
    en: () => 'A signature of the authority has a signatory and a day.',
  },
  convention_state_undated: {
    fr: () => 'Une convention signée ou notifiée porte le jour où elle l’a été.',
    en: () => 'A convention that is signed or notified states the day on which it was.',
  },
  text_version_taken: {
    fr: () => 'Le texte vient d’être modifié par quelqu’un d’autre.',
    en: () => 'Somebody else has just changed the text.',
  },
  text_digest: {
    fr: () => 'L’empreinte conservée n’est pas celle du texte.',
    en: () => 'The digest kept is not that of the text.',
  },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
});

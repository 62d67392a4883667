import { defineReasons } from '../../kernel/reasons.js';

export const attachmentReasons = defineReasons({
  file_type: {
    fr: (p: { accepted: string }) => `Contenu non accepté. Formats acceptés : ${p.accepted}.`,
    en: (p: { accepted: string }) => `Content not accepted. Accepted formats: ${p.accepted}.`,
  },
  file_immutable: {
    fr: () => 'Une pièce jointe ne se modifie pas : retirez-la, puis joignez la bonne.',
    en: () => 'An attachment is not changed: remove it, then attach the right one.',
  },
  file_removed: { fr: () => 'Cette pièce a déjà été retirée.', en: () => 'This attachment was already removed.' },
  file_attached: { fr: () => 'Ce fichier est déjà joint.', en: () => 'This file is already attached.' },
  file_removal: {
    fr: () => 'Le retrait d’une pièce a un jour, un auteur et un motif.',
    en: () => 'The removal of an attachment has a day, an author and a reason.',
  },
});

import { defineReasons } from '../../kernel/reasons.js';

export const attachmentReasons = defineReasons({
  file_too_large: {
    fr: (p: { megabytes: number }) => `Fichier trop volumineux : ${p.megabytes} Mo au plus.`,
    en: (p: { megabytes: number }) => `File too large: ${p.megabytes} MB at most.`,
  },
  file_empty: { fr: () => 'Ce fichier est vide.', en: () => 'This file is empty.' },
  file_type: {
    fr: (p: { accepted: string }) => `Contenu non accepté. Formats acceptés : ${p.accepted}.`,
    en: (p: { accepted: string }) => `Content not accepted. Accepted formats: ${p.accepted}.`,
  },
  file_name_required: { fr: () => 'Le fichier doit porter un nom.', en: () => 'The file must have a name.' },
  file_name_characters: {
    fr: () => 'Le nom du fichier contient des caractères invisibles : renommez-le.',
    en: () => 'The name of the file has invisible characters: rename it.',
  },
  file_name_long: {
    fr: (p: { max: number }) => `Nom de fichier trop long : ${p.max} caractères au plus.`,
    en: (p: { max: number }) => `File name too long: ${p.max} characters at most.`,
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

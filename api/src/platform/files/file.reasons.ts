import { defineReasons } from '../../kernel/reasons.js';

/** Why a file that arrives is not taken, whatever it is for. */
export const fileReasons = defineReasons({
  file_too_large: {
    fr: (p: { megabytes: number }) => `Fichier trop volumineux : ${p.megabytes} Mo au plus.`,
    en: (p: { megabytes: number }) => `File too large: ${p.megabytes} MB at most.`,
  },
  file_empty: { fr: () => 'Ce fichier est vide.', en: () => 'This file is empty.' },
  file_name_required: { fr: () => 'Le fichier doit porter un nom.', en: () => 'The file must have a name.' },
  file_name_characters: {
    fr: () => 'Le nom du fichier contient des caractères invisibles : renommez-le.',
    en: () => 'The name of the file has invisible characters: rename it.',
  },
  file_name_long: {
    fr: (p: { max: number }) => `Nom de fichier trop long : ${p.max} caractères au plus.`,
    en: (p: { max: number }) => `File name too long: ${p.max} characters at most.`,
  },
});

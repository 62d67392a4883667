import { defineReasons } from '../../kernel/reasons.js';

export const actTextReasons = defineReasons({
  passage_twice: {
    fr: () => 'Ce passage est déjà dans le texte.',
    en: () => 'This passage is already in the text.',
  },
  passage_unknown: {
    fr: () => 'Les données du rapport n’écrivent plus ce passage : reprenez le texte.',
    en: () => 'The data of the report no longer write this passage: read the text again.',
  },
  version_taken: {
    fr: () => 'Le texte vient d’être enregistré : lisez-le, puis recommencez.',
    en: () => 'The text was just saved: read it, then start again.',
  },
  text_digest: {
    fr: () => 'Le texte ne correspond pas à son empreinte : il n’est pas enregistré.',
    en: () => 'The text does not match its digest: it is not saved.',
  },
  passage_empty: {
    fr: () => 'Écrivez ce passage, ou retirez-le.',
    en: () => 'Write this passage, or take it away.',
  },
});

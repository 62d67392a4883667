import { defineReasons } from '../../kernel/reasons.js';

export const extractReasons = defineReasons({
  no_extract: {
    fr: () => 'Aucune délibération dans cette sélection : élargissez les filtres.',
    en: () => 'No deliberation in this selection: widen the filters.',
  },
  too_many_extracts: {
    fr: (p: { most: number }) => `Plus de ${p.most} extraits à la fois : resserrez les filtres.`,
    en: (p: { most: number }) => `More than ${p.most} extracts at once: narrow the filters.`,
  },
  freezing_reserved: {
    fr: () => 'Figer pour signature est réservé au service des assemblées.',
    en: () => 'Freezing to be signed is reserved to assembly clerks.',
  },
});

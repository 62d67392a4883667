import { defineReasons } from '../../kernel/reasons.js';

export const checkReasons = defineReasons({
  facts_changed: {
    fr: (p: { count: number }, w) =>
      `${w.count(p.count, 'anomalie n’est', 'anomalies ne sont')} plus à vérifier : relisez la file.`,
    en: (p: { count: number }, w) =>
      `${w.count(p.count, 'anomaly is', 'anomalies are')} no longer to check: read again.`,
  },
  treated_already: {
    fr: () => 'Cette anomalie vient d’être traitée : relisez la file.',
    en: () => 'This anomaly has just been treated: read the queue again.',
  },
  unknown_outcome: { fr: () => 'Réponse hors de la liste.', en: () => 'Answer outside the list.' },
});

import { defineReasons } from '../../kernel/reasons.js';

export const signedDocumentReasons = defineReasons({
  certifier_missing: {
    fr: () => 'Le certificateur n’est pas précisé : complétez la délibération avant de figer l’extrait.',
    en: () => 'The certifier is not stated: complete the deliberation before freezing its extract.',
  },
  report_not_approved: {
    fr: () => 'Le rapport n’est pas encore approuvé : il peut changer.',
    en: () => 'The report is not approved yet: it may change.',
  },
  convention_not_voted: {
    fr: () => 'Le texte n’est pas encore voté : il se fige après le vote.',
    en: () => 'The text is not voted yet: it is frozen after the vote.',
  },
  convention_not_annexed_text: {
    fr: () => 'Le texte à signer n’est pas celui qui a été voté.',
    en: () => 'The text to sign is not the one that was voted.',
  },
  signed_already: {
    fr: (p: { on: string }, w) => `Signé le ${w.day(p.on)} : ce qui est signé ne change plus.`,
    en: (p: { on: string }, w) => `Signed on ${w.day(p.on)}: what is signed no longer changes.`,
  },
  signed_copy_received: {
    fr: (p: { code: string }) => `La copie signée de ${p.code} est jointe : ce qui est signé ne change plus.`,
    en: (p: { code: string }) => `The signed copy of ${p.code} is attached: what is signed no longer changes.`,
  },
  edition_reason_required: {
    fr: (p: { code: string }) => `Déjà figé sous le code ${p.code} : dites pourquoi une autre version.`,
    en: (p: { code: string }) => `Already frozen under the code ${p.code}: say why another version.`,
  },
  signed_document_consistent: {
    fr: () => 'Ce document figé est incohérent.',
    en: () => 'This frozen document is inconsistent.',
  },
});

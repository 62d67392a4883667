import { defineReasons } from '../../kernel/reasons.js';

export const financialReportReasons = defineReasons({
  unknown_part: {
    fr: () => 'Cette partie d’attribution n’existe pas.',
    en: () => 'This part of an award does not exist.',
  },
  part_not_granted: {
    fr: () => 'L’attribution n’est pas votée : son compte rendu n’est pas encore dû.',
    en: () => 'The award is not voted: its financial report is not due yet.',
  },
  part_not_earmarked: {
    fr: () => 'Cette partie n’est pas affectée à une dépense : aucun compte rendu n’est dû.',
    en: () => 'This part is not earmarked for an expense: no financial report is due.',
  },
  financial_report_exists: {
    fr: () => 'Le compte rendu de cette partie est déjà enregistré : ouvrez-le.',
    en: () => 'The financial report of this part is already recorded: open it.',
  },
  undecided: {
    fr: () => 'Un compte rendu accepté ou renvoyé l’a été par quelqu’un.',
    en: () => 'A report that is accepted or returned was so by somebody.',
  },
  negative_spending: {
    fr: () => 'La dépense réalisée ne peut être négative.',
    en: () => 'The amount spent cannot be negative.',
  },
});

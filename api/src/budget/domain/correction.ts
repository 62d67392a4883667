import { defineReasons, type Reason } from '../../kernel/reasons.js';
import { CORRECTABLE_KINDS, type MovementKind } from './movements.js';

export const correctionReasons = defineReasons({
  not_correctable: {
    fr: () => 'Seule une écriture de crédits se corrige : le reste suit les actes qui l’ont causé.',
    en: () => 'Only an entry of credits is put right: the rest follows the acts that caused it.',
  },
  corrected_as_a_whole: {
    fr: () => 'Un virement se corrige en entier, depuis sa fiche.',
    en: () => 'A transfer is put right as a whole, from its page.',
  },
  corrected_already: {
    fr: () => 'Cette écriture est déjà corrigée.',
    en: () => 'This entry has already been put right.',
  },
});

interface Corrected {
  readonly kind: MovementKind;
  readonly correctedById: number | null;
}

/** Why an entry cannot be put right by itself. */
export function correctingReasons({ kind, correctedById }: Corrected): Reason[] {
  if (!CORRECTABLE_KINDS.includes(kind)) return [correctionReasons.not_correctable()];
  if (kind === 'transfer') return [correctionReasons.corrected_as_a_whole()];
  return correctedById === null ? [] : [correctionReasons.corrected_already()];
}

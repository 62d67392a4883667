import type { ConstraintTable } from '../../platform/constraints.js';
import { correctionReasons as reasons } from '../domain/correction.js';

export const correctionConstraints: ConstraintTable = {
  uq_correction_movement: { reason: reasons.corrected_already() },
  ck_movement_correction_opposite: { reason: reasons.not_correctable() },
};

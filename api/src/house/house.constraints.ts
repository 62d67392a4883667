import type { ConstraintTable } from '../platform/constraints.js';
import { houseReasons as reasons } from './domain/house.reasons.js';

export const houseConstraints: ConstraintTable = {
  uq_house_identity_valid_from: { reason: reasons.identity_day_taken({}, 'validFrom') },
  ck_house_identity_served: { reason: reasons.identity_served({}, 'validFrom') },
  ck_house_identity_siren: { reason: reasons.siren_digits({}, 'siren') },
  ck_house_identity_lines: { reason: reasons.identity_lines({}, 'headerLines') },
  ck_house_identity_logo: { reason: reasons.logo_incomplete({}, 'file') },
  ck_house_identity_logo_type: { reason: reasons.logo_type({}, 'file') },
  ck_house_identity_logo_size: { reason: reasons.logo_incomplete({}, 'file') },
};

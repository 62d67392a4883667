import type { ConstraintTable } from '../platform/constraints.js';
import { clauseReasons as reasons } from './domain/clause.reasons.js';

export const clauseConstraints: ConstraintTable = {
  uq_clause_code: { reason: reasons.code_taken() },
  uq_clause_replaces: { reason: reasons.replaced_already({}, 'replacesId') },
  fk_clause_replaces: { reason: reasons.unknown_clause({}, 'replacesId') },
  fk_act_text_clause: { reason: reasons.unknown_clause({}, 'passages') },
  ex_clause_one_delegation: { reason: reasons.one_delegation({}, 'validFrom') },
  ck_clause_in_use: { reason: reasons.words_in_use({}, 'text') },
  ck_clause_delegation: { reason: reasons.delegation_act({}, 'actNumber') },
  ck_clause_act: { reason: reasons.act_without_number({}, 'actNumber') },
  ck_clause_legal_link: { reason: reasons.secure_link({}, 'legalLink') },
  ck_clause_validity: { reason: reasons.unknown_value({}, 'validUntil') },
  ck_clause_place: { reason: reasons.unknown_value({}, 'place') },
  ck_clause_rank: { reason: reasons.unknown_value({}, 'rank') },
  ck_clause_kinds: { reason: reasons.unknown_value({}, 'kinds') },
  ck_clause_bodies: { reason: reasons.unknown_value({}, 'bodies') },
};

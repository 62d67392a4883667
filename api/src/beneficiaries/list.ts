import { anyOf, flag, type ListDeclaration, oneOf, searchIn } from '../platform/lists.js';
import { BENEFICIARY_KINDS } from './domain/beneficiary.js';

export const beneficiaryList: ListDeclaration = {
  select: `b.id, b.kind, b.legal_name AS "legalName", b.acronym, b.siret, b.rna,
    b.legal_category AS "legalCategory", b.postal_code AS "postalCode", b.city, b.stopped, b.demonstration,
    (SELECT a.state FROM bank_account a WHERE a.beneficiary_id = b.id AND a.state IN ('confirmed', 'to_confirm')
     ORDER BY a.state = 'confirmed' DESC LIMIT 1) AS "bankState"`,
  // What was merged is found under the record that remains.
  from: '(SELECT * FROM beneficiary WHERE merged_into IS NULL) b',
  id: 'b.id',
  department: null,
  filters: {
    q: searchIn(
      'b.search_text LIKE ?',
      'b.id IN (SELECT merged_into FROM beneficiary WHERE merged_into IS NOT NULL AND search_text LIKE ?)',
    ),
    kind: oneOf('b.kind', BENEFICIARY_KINDS),
    stopped: flag('b.stopped'),
    siren: anyOf('b.siren'),
    legalCategory: anyOf('b.legal_category'),
    accountToConfirm: flag(
      `EXISTS (SELECT FROM bank_account a WHERE a.beneficiary_id = b.id AND a.state = 'to_confirm')`,
    ),
  },
  sorts: { legalName: 'b.legal_name COLLATE "fr-x-icu"', siret: 'b.siret', city: 'b.city COLLATE "fr-x-icu"' },
  defaultSort: { by: 'legalName', order: 'asc' },
  sums: {},
};

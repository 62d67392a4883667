import type { Tx } from '../platform/context.js';
import type { LegalCategoryView } from './beneficiary.view.js';

/** Insee’s legal categories, all of them. */
export const legalCategories = (tx: Tx): Promise<LegalCategoryView[]> =>
  tx.query<LegalCategoryView>('SELECT code, label, kind FROM legal_category ORDER BY code');

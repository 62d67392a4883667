import { bilingual } from '../i18n/bilingual';

export const natureRules = bilingual({
  fr: {
    'nature-rules': {
      name: 'Compatibilité |||| Compatibilités',
      title: 'Natures par bénéficiaire',
      count: '%{smart_count} règle |||| %{smart_count} règles',
      none: 'Aucune règle ne correspond',
      empty: 'Aucune règle',
      emptyText: 'Les règles du plan de comptes sont fournies avec le produit.',
      anyBody: 'tout bénéficiaire',
      category: 'catégories %{code}…',
      documents: { award: 'Attribution', membership: 'Adhésion' },
      fields: {
        q: 'Nature, libellé ou source',
        document: 'Document',
        nature: 'Nature',
        natureLabel: 'Libellé',
        beneficiaryKind: 'Bénéficiaire',
        source: 'Source',
      },
    },
  },
  en: {
    'nature-rules': {
      name: 'Compatibility |||| Compatibilities',
      title: 'Natures by body',
      count: '%{smart_count} rule |||| %{smart_count} rules',
      none: 'No rule matches',
      empty: 'No rule',
      emptyText: 'The rules of the chart of accounts come with the product.',
      anyBody: 'any body',
      category: 'categories %{code}…',
      documents: { award: 'Award', membership: 'Membership' },
      fields: {
        q: 'Nature, label or source',
        document: 'Document',
        nature: 'Nature',
        natureLabel: 'Label',
        beneficiaryKind: 'Body',
        source: 'Source',
      },
    },
  },
});

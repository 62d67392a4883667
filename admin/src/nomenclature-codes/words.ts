import { bilingual } from '../i18n/bilingual';

export const nomenclatureCodes = bilingual({
  fr: {
    'nomenclature-codes': {
      name: 'Code |||| Codes',
      title: 'Nomenclature',
      count: '%{smart_count} code |||| %{smart_count} codes',
      none: 'Aucun code ne correspond',
      empty: 'Aucun code',
      emptyText: 'La nomenclature de l’année est fournie avec le produit.',
      axes: {
        chapitre: 'Chapitre',
        nature: 'Nature',
        fonction: 'Fonction',
        sous_politique: 'Sous-politique',
        programme: 'Programme',
      },
      fields: {
        q: 'Code ou libellé',
        axis: 'Axe',
        code: 'Code',
        label: 'Libellé',
        parent: 'Chapitre',
        year: 'Exercice',
      },
    },
  },
  en: {
    'nomenclature-codes': {
      name: 'Code |||| Codes',
      title: 'Nomenclature',
      count: '%{smart_count} code |||| %{smart_count} codes',
      none: 'No code matches',
      empty: 'No code',
      emptyText: 'The nomenclature of the year comes with the product.',
      axes: {
        chapitre: 'Chapitre',
        nature: 'Nature',
        fonction: 'Fonction',
        sous_politique: 'Sous-politique',
        programme: 'Programme',
      },
      fields: {
        q: 'Code or label',
        axis: 'Axis',
        code: 'Code',
        label: 'Label',
        parent: 'Chapitre',
        year: 'Fiscal year',
      },
    },
  },
});

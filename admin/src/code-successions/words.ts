import { bilingual } from '../i18n/bilingual';

export const codeSuccessions = bilingual({
  fr: {
    'code-successions': {
      name: 'Correspondance |||| Correspondances',
      title: 'Correspondances de codes',
      count: '%{smart_count} correspondance |||| %{smart_count} correspondances',
      create: 'Ajouter une correspondance',
      save: 'Enregistrer la correspondance',
      saved: 'Correspondance enregistrée.',
      none: 'Aucune correspondance',
      empty: 'Aucune correspondance',
      emptyText: 'Sans correspondance, un code reste ce qu’il était l’année précédente.',
      nothing: 'rien ne le suit',
      hints: { year: 'Celui du nouveau plan de comptes.', code: 'Vide si rien ne le suit.' },
      fields: {
        axis: 'Axe',
        year: 'Exercice',
        formerCode: 'Ancien code',
        code: 'Devient',
        budget: 'Budget',
        budgetId: 'Budget',
      },
    },
  },
  en: {
    'code-successions': {
      name: 'Correspondence |||| Correspondences',
      title: 'Correspondence of codes',
      count: '%{smart_count} correspondence |||| %{smart_count} correspondences',
      create: 'Add a correspondence',
      save: 'Save the correspondence',
      saved: 'Correspondence saved.',
      none: 'No correspondence',
      empty: 'No correspondence',
      emptyText: 'Without one, a code stays what it was the year before.',
      nothing: 'nothing follows it',
      hints: { year: 'That of the new chart of accounts.', code: 'Empty when nothing follows it.' },
      fields: {
        axis: 'Axis',
        year: 'Fiscal year',
        formerCode: 'Former code',
        code: 'Becomes',
        budget: 'Budget',
        budgetId: 'Budget',
      },
    },
  },
});

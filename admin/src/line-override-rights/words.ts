import { bilingual } from '../i18n/bilingual';

export const lineOverrideRights = bilingual({
  fr: {
    'line-override-rights': {
      name: 'Droit de déroger |||| Droits de déroger',
      title: 'Droits de déroger',
      count: '%{smart_count} droit de déroger |||| %{smart_count} droits de déroger',
      create: 'Donner un droit de déroger',
      save: 'Enregistrer le droit',
      saved: 'Droit de déroger enregistré.',
      editTitle: 'Mettre fin au droit de %{name}',
      none: 'Aucun droit de déroger ne correspond',
      empty: 'Aucun droit de déroger',
      emptyText:
        'Qui l’a peut viser au-delà d’une ligne de crédits, en écrivant pourquoi ; jamais au-delà d’une enveloppe.',
      given: 'Ce que l’acte donne',
      allBudgets: 'tous les budgets',
      fields: {
        force: 'État',
        userId: 'Titulaire',
        holder: 'Titulaire',
        budgetId: 'Budget',
        budget: 'Budget',
        validFrom: 'Du',
        validUntil: 'Jusqu’au',
        act: 'Acte qui le donne',
        q: 'Titulaire, budget ou acte',
      },
      hints: {
        budgetId: 'Vide : tous les budgets.',
        act: '« Arrêté 19/014 du 02/01/2019 »',
        end: 'Dernier jour, aujourd’hui au plus tôt : ce qui est décidé l’est sous lui.',
      },
    },
  },
  en: {
    'line-override-rights': {
      name: 'Right to override |||| Rights to override',
      title: 'Rights to override',
      count: '%{smart_count} right to override |||| %{smart_count} rights to override',
      create: 'Give a right to override',
      save: 'Save the right',
      saved: 'Right to override saved.',
      editTitle: 'End the right of %{name}',
      none: 'No right to override matches',
      empty: 'No right to override',
      emptyText: 'Who has it may give a visa beyond a credit line, by writing why; never beyond an envelope.',
      given: 'What the act gives',
      allBudgets: 'every budget',
      fields: {
        force: 'State',
        userId: 'Holder',
        holder: 'Holder',
        budgetId: 'Budget',
        budget: 'Budget',
        validFrom: 'From',
        validUntil: 'Until',
        act: 'Act that gives it',
        q: 'Holder, budget or act',
      },
      hints: {
        budgetId: 'Empty: every budget.',
        act: '“Arrêté 19/014 of 02/01/2019”',
        end: 'Last day, today at the earliest: what is decided is decided under it.',
      },
    },
  },
});

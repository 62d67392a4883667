import { bilingual } from '../i18n/bilingual';

export const actNumbers = bilingual({
  fr: {
    'act-numbers': {
      name: 'Numéro |||| Numéros',
      title: 'Registre des numéros',
      count: '%{smart_count} numéro |||| %{smart_count} numéros',
      none: 'Aucun numéro ne correspond',
      empty: 'Aucun numéro donné',
      emptyText: 'Une série ouverte numérote les rapports à leur création et les actes à l’ordre du jour.',
      given: 'Ce qu’est devenu ce numéro',
      asks: { void: 'ne sera plus jamais donné. La raison reste au registre.' },
      fields: {
        state: 'État',
        number: 'Numéro',
        kind: 'Pour',
        value: 'Rang dans la série',
        report: 'Rapport',
        reason: 'Raison',
        issuedOn: 'Donné le',
        q: 'Numéro',
      },
    },
  },
  en: {
    'act-numbers': {
      name: 'Number |||| Numbers',
      title: 'Register of numbers',
      count: '%{smart_count} number |||| %{smart_count} numbers',
      none: 'No number matches',
      empty: 'No number given',
      emptyText: 'An open series numbers reports as they are created and acts on the agenda.',
      given: 'What became of this number',
      asks: { void: 'will never be given again. The reason stays in the register.' },
      fields: {
        state: 'State',
        number: 'Number',
        kind: 'For',
        value: 'Place in the series',
        report: 'Report',
        reason: 'Reason',
        issuedOn: 'Given on',
        q: 'Number',
      },
    },
  },
});

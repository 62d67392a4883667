import { bilingual } from '../i18n/bilingual';

export const parameters = bilingual({
  fr: {
    parameters: {
      name: 'Paramètre |||| Paramètres',
      title: 'Paramètres',
      identity:
        'Seuils et délais, chacun avec le texte qui le fixe. Une valeur qui a servi ne change pas : une autre la suit.',
      add: 'Préparer une valeur',
      addTo: 'Préparer une valeur : %{label}',
      added: 'Valeur enregistrée.',
      now: 'aujourd’hui %{value}',
      since: 'depuis le %{day}',
      from: 'à partir du %{day}',
      standings: { past: 'passée', in_force: 'en vigueur', coming: 'à venir' },
      units: {
        days: '%{smart_count} jour |||| %{smart_count} jours',
        months: '%{smart_count} mois |||| %{smart_count} mois',
        count: '%{smart_count}',
      },
      fields: {
        validFrom: 'À partir du',
        amount: 'Valeur',
        source: 'Texte ou décision',
      },
      hints: {
        validFrom: 'Après le %{day}.',
        days: 'En jours.',
        months: 'En mois.',
        count: 'En nombre ; pour une exigence, 1 : oui, 0 : non.',
        basis_points: 'En centièmes de pour cent : 750 pour 7,5 %.',
        source: 'Par exemple « Loi 2000-321 art. 10 » ou « Règle interne ».',
      },
    },
  },
  en: {
    parameters: {
      name: 'Parameter |||| Parameters',
      title: 'Parameters',
      identity:
        'Thresholds and delays, each with the text that sets it. A value that served does not change: another follows.',
      add: 'Prepare a value',
      addTo: 'Prepare a value: %{label}',
      added: 'Value saved.',
      now: 'today %{value}',
      since: 'since %{day}',
      from: 'from %{day}',
      standings: { past: 'past', in_force: 'in force', coming: 'coming' },
      units: {
        days: '%{smart_count} day |||| %{smart_count} days',
        months: '%{smart_count} month |||| %{smart_count} months',
        count: '%{smart_count}',
      },
      fields: {
        validFrom: 'From',
        amount: 'Value',
        source: 'Text or decision',
      },
      hints: {
        validFrom: 'After %{day}.',
        days: 'In days.',
        months: 'In months.',
        count: 'A number; for a requirement, 1: yes, 0: no.',
        basis_points: 'In hundredths of a percent: 750 for 7.5%.',
        source: 'For example “Loi 2000-321 art. 10” or “Rule of the house”.',
      },
    },
  },
});

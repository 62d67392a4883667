import { candidatesFor, compare, type LineAxes, readPrinted, type Vocabulary } from './printed-imputation.js';

const PRINCIPAL = 'Budget principal métropolitain';
const TERRITORY = 'État Spécial de Territoire du Pays d’Aix';

const vocabulary: Vocabulary = {
  budgets: [
    {
      name: PRINCIPAL,
      aliases: [
        'Budget Métropolitain Centralisé',
        'Principal Métropole',
        'budget Principal de la Métropole d’Aix-Marseille-Provence',
        'Budget Principal de la Métropole',
      ],
    },
    { name: TERRITORY, aliases: [] },
  ],
  sousPolitiques: [
    { code: 'B370', label: 'Développement économique et innovation' },
    { code: 'A110', label: 'Moyens Généraux et Affaires Générales' },
  ],
};

const line = (changes: Partial<LineAxes> = {}): LineAxes => ({
  budget: PRINCIPAL,
  sousPolitique: 'B370',
  programme: '',
  chapitre: '65',
  nature: '65748',
  fonction: '61',
  ...changes,
});

describe('An imputation as an act prints it', () => {
  it.each([
    [
      'Sous-politique B370- Chapitre 65 - Article 65748 – Fonction 61',
      { sousPolitique: 'B370', chapitre: '65', nature: '65748', fonction: '61' },
    ],
    [
      'budget Principal Métropole sous politique B370 - Chapitre 65 -\u00a0Nature 65748- Fonction 61',
      { budget: PRINCIPAL, sousPolitique: 'B370', chapitre: '65', nature: '65748', fonction: '61' },
    ],
    [
      "Etat Spécial de Territoire du Pays d'Aix chapitre 65 - nature 65748 - Fonction 61",
      { budget: TERRITORY, chapitre: '65', nature: '65748', fonction: '61' },
    ],
    [
      'Budget Principal de la Métropole – Sous-politique B370 - Chapitre 65 - Article 65748 – Fonction 67',
      { budget: PRINCIPAL, sousPolitique: 'B370', chapitre: '65', nature: '65748', fonction: '67' },
    ],
    [
      'fonction 020 – nature 6281 – chapitre 011 – Sous-Politique « Moyens Généraux et Affaires Générales » – programme « A120— Numérique »',
      { sousPolitique: 'A110', programme: 'A120', chapitre: '011', nature: '6281', fonction: '020' },
    ],
    ['Article 4 : les crédits nécessaires sont inscrits au chapitre : 204', { chapitre: '204' }],
    ['Chapitre 929, fonction 90213', { chapitre: '929', fonction: '90213' }],
    ['au budget de l’exercice', {}],
    ['', {}],
  ])('« %s » is read axis by axis', (printed, axes) => {
    expect(readPrinted(printed, vocabulary)).toEqual(axes);
  });

  it('is set beside a credit line: what agrees, what differs, what is left out', () => {
    expect(compare({ chapitre: '65', nature: '65748', fonction: '67' }, line())).toEqual({
      agrees: ['chapitre', 'nature'],
      differs: [{ axis: 'fonction', printed: '67', actual: '61' }],
      notPrinted: ['budget', 'sousPolitique'],
    });
  });

  it('differs when it prints an axis that the budget of the line does not use', () => {
    expect(compare({ sousPolitique: 'B370' }, line({ sousPolitique: '' })).differs).toEqual([
      { axis: 'sousPolitique', printed: 'B370', actual: '' },
    ]);
  });

  it('is what the line that differs least, then agrees most, means first', () => {
    const printed = { chapitre: '65', nature: '65748', fonction: '61' };
    const lines = [
      line({ fonction: '67' }),
      line({ budget: TERRITORY, sousPolitique: '' }),
      line(),
      line({ chapitre: '011', nature: '6281', fonction: '020' }),
    ];
    expect(candidatesFor(printed, lines).map((candidate) => lines.indexOf(candidate.line))).toEqual([1, 2, 0]);
  });

  it('that says nothing means no line', () => {
    expect(candidatesFor({}, [line()])).toEqual([]);
  });
});

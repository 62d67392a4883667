import { type DraftFacts, draftText } from './draft-text.js';
import { statesAmount } from './stated-amount.js';

const MEDINSOFT: DraftFacts = {
  house: {
    name: 'La Métropole',
    siren: '200054807',
    addressLines: ['58 boulevard Charles-Livon', '13007 Marseille'],
    court: 'le tribunal administratif de Marseille',
  },
  title: 'Convention avec Medinsoft',
  kind: 'financial',
  beneficiaryKind: 'association',
  legalName: 'Medinsoft',
  siret: '73282932000074',
  address: '5 rue de la Loge 13002 Marseille',
  representativeName: 'Anne Sorel',
  representativeCapacity: 'présidente',
  object: 'animation de la filière numérique et 3 jours de l’intelligence collective',
  fiscalYear: 2019,
  amountCents: 65_000_00,
  parts: [
    { label: '3 jours de l’intelligence collective', amountCents: 15_000_00, earmarked: true },
    { label: 'Animation de la filière', amountCents: 50_000_00, earmarked: false },
  ],
  imputations: [
    {
      printed: null,
      amountCents: 65_000_00,
      imputation: {
        ...{ budget: 'Budget principal', year: 2019, section: 'fonctionnement' },
        ...{ chapitre: '65', nature: '65748', fonction: '61' },
        ...{ sousPolitique: 'B370', sousPolitiqueLabel: 'Innovation', programme: '', programmeLabel: null },
      },
    },
  ],
  instalments: [
    { label: 'un acompte', condition: 'convention_notified', rateBp: 8000, amountCents: 52_000_00 },
    { label: 'un solde', condition: 'financial_report_accepted', rateBp: null, amountCents: 13_000_00 },
  ],
  financialReportMonths: 6,
  termOn: '2020-12-31',
};

/** As a person reads it: whatever the space. */
const lines = (facts: Partial<DraftFacts> = {}) =>
  draftText({ ...MEDINSOFT, ...facts })
    .replaceAll('\u00a0', ' ')
    .split('\n');

describe('The first text of a convention', () => {
  it('has the articles that the law wants, numbered', () => {
    expect(lines().filter((line) => line.startsWith('Article '))).toEqual([
      'Article 1er – Objet',
      'Article 2 – Montant',
      'Article 3 – Imputation budgétaire',
      'Article 4 – Modalités de versement',
      'Article 5 – Compte rendu financier',
      'Article 6 – Contrôle',
      'Article 7 – Durée',
      'Article 8 – Résiliation',
      'Article 9 – Litiges',
    ]);
  });

  it.each([
    'L’association Medinsoft, SIRET 732 829 320 00074, 5 rue de la Loge 13002 Marseille, agissant par Anne Sorel (présidente), ci-après « le bénéficiaire »,',
    'La subvention attribuée au titre de l’exercice 2019 est de 65 000,00 € (soixante-cinq mille euros).',
    '– 3 jours de l’intelligence collective : 15 000,00 € ;',
    '– Animation de la filière : 50 000,00 €.',
    '– Budget principal, exercice 2019, section de fonctionnement, sous-politique B370 « Innovation », chapitre 65, nature 65748, fonction 61 : 65 000,00 €.',
    '– un acompte : 52 000,00 €, soit 80,00 % de la subvention, à la notification de la présente convention ;',
    '– un solde : 13 000,00 €, une fois le compte rendu financier reçu et accepté.',
    'La Métropole, SIREN 200 054 807, 58 boulevard Charles-Livon 13007 Marseille, agissant par la personne que son assemblée délibérante habilite à signer, ci-après « la collectivité »,',
    'Les parties cherchent d’abord un accord amiable. À défaut, le litige est porté devant le tribunal administratif de Marseille.',
    'La convention prend effet à sa notification au bénéficiaire. Elle prend fin le 31/12/2020.',
  ])('says « %s »', (line) => {
    expect(lines()).toContain(line);
  });

  it('gives six months for the financial report, and states the amount so that it can be checked', () => {
    expect(lines().join('\n')).toContain('Dans les six mois qui suivent la fin de l’exercice');
    expect(statesAmount(draftText(MEDINSOFT), MEDINSOFT.amountCents)).toBe(true);
  });

  it('says what is not known rather than leaving a hole', () => {
    const unknown = {
      siret: null,
      address: null,
      representativeName: null,
      imputations: [],
      instalments: [],
      termOn: null,
    };
    const text = lines(unknown);
    expect(text).toContain(
      'L’association Medinsoft, agissant par son représentant légal, ci-après « le bénéficiaire »,',
    );
    expect(text).toContain('Les crédits sur lesquels la dépense est inscrite restent à préciser.');
    expect(text).toContain('L’échéancier des versements reste à préciser.');
    expect(text.join('\n')).not.toMatch(/null|undefined/);
  });

  it('does not list a single part', () => {
    const text = lines({ parts: [MEDINSOFT.parts[1]!] });
    expect(text).not.toContain('Elle se répartit ainsi :');
  });

  it('never lets a line begin with its punctuation', () => {
    expect(draftText(MEDINSOFT)).not.toMatch(/ [;:»%€]|« /);
  });
});

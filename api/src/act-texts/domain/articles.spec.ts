import { onPaper, plain, textsOf } from '../../kernel/blocks.js';
import type { ActFacts, AwardFacts, RefusalFacts } from './act.js';
import { compose } from './passages.js';

const body = (legalName: string) => ({ legalName, usualName: null, acronym: null, kind: 'association' as const });

const award = (legalName: string, entry: Partial<AwardFacts> = {}): AwardFacts => ({
  id: legalName.length,
  beneficiary: body(legalName),
  object: 'Animation',
  fiscalYear: 2026,
  amountCents: 10_000_00,
  conventionKind: null,
  parts: [],
  lines: [{ key: 'line.1', amountCents: 10_000_00, printed: null, imputation: null }],
  ...entry,
});

const refusal: RefusalFacts = { beneficiary: body('Refusée'), title: 'Festival', fiscalYear: 2026, reasons: null };

const act = (facts: Partial<ActFacts>): ActFacts => ({
  house: {
    ...{ name: 'La Métropole', of: 'de la Métropole', shortOf: 'de la Métropole' },
    letterhead: { logo: null, lines: [], foot: null },
  },
  report: {
    number: 'MET 26/1/BM',
    title: '',
    body: 'bureau',
    rapporteur: null,
    statement: null,
    opinions: [],
    citedActs: [],
  },
  ...{ sitting: null, deliberation: null, awards: [], memberships: [], authorisations: [], refusals: [] },
  ...facts,
});

/** Each article under its title: its sentences, as they are read. */
const articles = (facts: Partial<ActFacts>): string[][] =>
  compose(act(facts), [])
    .filter(({ place }) => place === 'articles')
    .map(({ heading, blocks }) => [
      heading!,
      ...blocks.flatMap((block) =>
        textsOf(block).map((text) => `${block.type === 'list' ? '– ' : ''}${plain(text).replaceAll('\u00a0', ' ')}`),
      ),
    ]);

describe('The articles of an act', () => {
  it('are one a topic that has something to say, numbered', () => {
    expect(articles({ awards: [award('Medinsoft', { conventionKind: 'financial' })] }).map(([title]) => title)).toEqual(
      [...['Article 1er', 'Article 2', 'Article 3', 'Article 4']],
    );
    expect(articles({ awards: [award('Medinsoft')] }).map(([title]) => title)).toEqual(['Article 1er', 'Article 2']);
    expect(articles({})).toEqual([]);
  });

  it('say one grant in a sentence, several in a list, each with its amount in letters', () => {
    expect(articles({ awards: [award('Medinsoft')] })[0]).toEqual([
      'Article 1er',
      'Une subvention de 10 000,00 € (dix mille euros) est attribuée à Medinsoft au titre de l’exercice 2026, pour : Animation.',
    ]);
    const [, first, ...granted] = articles({ awards: [award('A'), award('B')] })[0]!;
    expect(first).toBe('Les subventions suivantes sont attribuées :');
    expect(granted).toHaveLength(2);
  });

  it('refuse beside what they grant, and say when a reason is not stated', () => {
    const [, refused] = articles({ awards: [award('A')], refusals: [refusal] });
    expect(refused).toEqual(['Article 2', 'La demande de Refusée pour « Festival » est refusée : motif non précisé.']);
  });

  it('name an imputation that nobody settled as such, never as a line of credits', () => {
    const [, credits] = articles({ awards: [award('A')] });
    expect(credits?.at(-1)).toBe('– 10 000,00 € : imputation à préciser');
  });
});

describe('French on paper', () => {
  it.each([
    ['65 000,00 € : chapitre 65', '65\u00a0000,00\u00a0€\u00a0: chapitre\u00a065'],
    ['le n° 12 ; « ainsi »', 'le n°\u00a012\u202f; «\u00a0ainsi\u00a0»'],
    ['13,63 % de 110 000 euros', '13,63\u00a0% de 110\u00a0000 euros'],
  ])('« %s » is not cut where it must not be', (typed, printed) => {
    expect(onPaper(typed)).toBe(printed);
  });
});

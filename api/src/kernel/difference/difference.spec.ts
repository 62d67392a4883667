import fc from 'fast-check';
import { type Block, heading, list, paragraph } from '../blocks.js';
import { difference } from './difference.js';
import { linesOf } from './lines.js';
import type { Run } from './words.js';

const marked = (runs: readonly Run[]): string =>
  runs.map(({ kind, text }) => ({ same: text, deleted: `[-${text}-]`, inserted: `[+${text}+]` })[kind]).join('');
const read = (before: readonly Block[], after: readonly Block[]): string[] =>
  difference(before, after).lines.map(({ cells }) => cells.map(marked).join(' | '));
const sentence = (before: string, after: string): string => read([paragraph(before)], [paragraph(after)])[0]!;

describe('The difference between two texts', () => {
  it.each([
    ['nothing', 'Le Bureau délibère.', 'Le Bureau délibère.', 'Le Bureau délibère.'],
    ['a word', 'est approuvée.', 'est adoptée.', 'est [-approuvée-][+adoptée+].'],
    [
      'an amount, whole',
      'une subvention de 15 000,00 € est attribuée',
      'une subvention de 12 500,00 € est attribuée',
      'une subvention de [-15 000,00 €-][+12 500,00 €+] est attribuée',
    ],
    ['a day, whole', 'le 26/09/2019 à 9 h', 'le 27/09/2019 à 9 h', 'le [-26/09/2019-][+27/09/2019+] à 9 h'],
    ['a rate, whole', 'soit 13,64 % du budget', 'soit 13,65 % du budget', 'soit [-13,64 %-][+13,65 %+] du budget'],
    [
      'words in a row, as one passage',
      'versée en deux fois au bénéficiaire',
      'versée en une seule échéance au bénéficiaire',
      'versée en [-deux fois-][+une seule échéance+] au bénéficiaire',
    ],
    [
      'words put in',
      'Le bénéficiaire rend compte.',
      'Le bénéficiaire rend un compte.',
      'Le bénéficiaire rend [+un +]compte.',
    ],
    [
      'nothing, when only a no-break space differs',
      'de 15 000,00 €',
      'de 15\u00a0000,00\u00a0€',
      'de 15\u00a0000,00\u00a0€',
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(sentence(before, after)).toBe(expected);
  });

  it('keeps each line beside what it became, when others come and go around it', () => {
    const before = [
      heading(1, 'Article 1'),
      paragraph('Objet de la convention.'),
      paragraph('Le contrôle est annuel.'),
    ];
    const after = [
      heading(1, 'Article 1'),
      paragraph('Préambule ajouté par la direction.'),
      paragraph('Objet précis de la convention.'),
    ];
    expect(read(before, after)).toEqual([
      'Article 1',
      '[+Préambule ajouté par la direction.+]',
      'Objet [+précis +]de la convention.',
      '[-Le contrôle est annuel.-]',
    ]);
    expect(difference(before, after).changed).toBe(3);
  });

  it('compares a table row by row, cell by cell', () => {
    const table = (...rows: string[][]): Block => ({
      type: 'table',
      caption: 'Subventions',
      columns: [
        { title: 'Bénéficiaire', align: 'left' },
        { title: 'Montant', align: 'right' },
      ],
      rows,
    });
    expect(
      read(
        [table(['Medinsoft', '50 000,00 €'], ['La Plateforme', '20 000,00 €'])],
        [table(['Medinsoft', '45 000,00 €'], ['Pôle SCS', '8 000,00 €'], ['La Plateforme', '20 000,00 €'])],
      ),
    ).toEqual([
      'Subventions',
      'Bénéficiaire | Montant',
      'Medinsoft | [-50 000,00 €-][+45 000,00 €+]',
      '[+Pôle SCS+] | [+8 000,00 €+]',
      'La Plateforme | 20 000,00 €',
    ]);
  });

  it('says which amounts moved, under which article, and forgets none that came or went', () => {
    const before = [
      heading(1, 'Article 2 – Montant'),
      paragraph('La subvention est de 50 000,00 €.'),
      list(['– forum : 30 000,00 € ;', '– salon : 20 000,00 €.']),
      heading(1, 'Article 3 – Versement'),
      paragraph('Un acompte de 25 000,00 € est versé.'),
    ];
    const after = [
      heading(1, 'Article 2 – Montant'),
      paragraph('La subvention est de 45 000,00 €.'),
      list(['– forum : 25 000,00 € ;', '– salon : 20 000,00 €.']),
      heading(1, 'Article 3 – Versement'),
      paragraph('La subvention est versée en une fois.'),
    ];
    expect(difference(before, after).amounts).toEqual([
      { place: 'Article 2 – Montant', before: '50 000,00 €', after: '45 000,00 €' },
      { place: 'Article 2 – Montant', before: '30 000,00 €', after: '25 000,00 €' },
      { place: 'Article 3 – Versement', before: '25 000,00 €', after: null },
    ]);
  });

  const words = fc.array(fc.constantFrom('le', 'un', '15 000,00 €', 'vu', ',', '26/09/2019', 'act'), { maxLength: 12 });
  const texts = fc.array(
    words.map((some) => paragraph(some.join(' '))),
    { maxLength: 6 },
  );
  const side = (kind: Run['kind'], before: readonly Block[], after: readonly Block[]): string[] =>
    difference(before, after)
      .lines.filter(({ standing }) => standing !== (kind === 'deleted' ? 'inserted' : 'deleted'))
      .map(({ cells }) => cells.flatMap((runs) => runs.filter((run) => run.kind === 'same' || run.kind === kind)))
      .map((runs) => runs.map(({ text }) => text).join(''));
  const plain = (blocks: readonly Block[]): string[] => linesOf(blocks).map(({ cells }) => cells[0]!);

  it('loses nothing: without what was put in it is the first text, without what was taken out the second', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(side('deleted', before, after)).toEqual(plain(before));
        expect(side('inserted', before, after)).toEqual(plain(after));
      }),
    );
  });

  it('of a text with itself is nothing', () => {
    fc.assert(fc.property(texts, (text) => expect(difference(text, text)).toMatchObject({ changed: 0, amounts: [] })));
  });

  it('of two long texts that share nothing is told all the same', () => {
    const long = (word: string): Block[] =>
      Array.from({ length: 400 }, (_, index) => paragraph(`${word}${index} `.repeat(60)));
    expect(difference(long('avant'), long('après')).changed).toBeGreaterThanOrEqual(400);
  });
});

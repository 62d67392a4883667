import { letterDocument } from './letter-document.js';

const BODY = `La Métropole
Direction du numérique
Lettre n° L2019-00007 du 10/04/2019

Medinsoft
1 place du Port

Objet\u00a0: Demande de pièces complémentaires
Demande n° D2019-00012

Madame, Monsieur,

Il nous faut\u00a0:
– Statuts\u00a0;
– Budget.
Un mot de l’instructeur

en deux parties.

Nous vous prions d’agréer…

Pour la Métropole`;

const printed = letterDocument(
  { number: 'L2019-00007', writtenOn: '2019-04-10', body: BODY },
  { name: 'La Métropole', city: 'Marseille', letterhead: { logo: null, lines: [], foot: null } },
);

describe('A letter as a document', () => {
  it('has the frozen words in their order, and the place and the day', () => {
    expect(printed.title).toBe('Demande de pièces complémentaires');
    expect(printed.blocks.map(({ type }) => type)).toEqual([
      ...['lines', 'lines', 'lines', 'paragraph', 'paragraph'],
      ...['paragraph', 'paragraph', 'list', 'paragraph', 'paragraph', 'paragraph', 'signature'],
    ]);
    expect(printed.blocks[1]).toEqual({ type: 'lines', side: 'right', lines: ['Medinsoft', '1 place du Port'] });
    expect(printed.blocks[2]).toEqual({ type: 'lines', side: 'right', lines: ['Marseille, le 10 avril 2019'] });
    expect(printed.blocks.at(-1)).toEqual({ type: 'signature', lines: ['Pour la Métropole'] });
  });
});

import { list, paragraph } from './blocks.js';
import { blocksOf, partsOf } from './plain-text.js';

describe('A plain text', () => {
  it('is parted by its empty lines, however many and whatever blanks they hold', () => {
    expect(partsOf('\nUn\ndeux \n\n  \n\t\ntrois\n')).toEqual([['Un', 'deux'], ['trois']]);
    expect(partsOf('')).toEqual([]);
  });

  it('makes a list of the lines that begin with a dash, and a paragraph of each other one', () => {
    expect(blocksOf(['Elle comprend :', '– A : 5 ;', '- B : 6.', 'Fin', '— C'])).toEqual([
      paragraph('Elle comprend :'),
      list(['A : 5 ;', 'B : 6.']),
      paragraph('Fin'),
      list(['C']),
    ]);
  });

  it('does not take a number below zero or a compound for an item', () => {
    expect(blocksOf(['-5 € de remise', '–'])).toEqual([paragraph('-5 € de remise'), paragraph('–')]);
  });
});

import { readTextBlocks } from './text-blocks.js';

const paragraph = {
  type: 'paragraph',
  text: [{ text: 'Vu ' }, { text: 'le code', strong: true, mention: 'award.1.amount' }],
};
const table = {
  type: 'table',
  caption: 'Projets',
  columns: [{ title: 'Projet', align: 'left' }],
  rows: [['A'], ['B']],
};

describe('Text that somebody sends', () => {
  it('is understood block by block, with its weights and its mentions', () => {
    const blocks = [paragraph, { type: 'list', items: [[{ text: 'un' }], []] }, table];
    expect(readTextBlocks(blocks)).toEqual(blocks);
  });

  it('is read without what it says beside, nor what no paper prints', () => {
    const sent = [
      { type: 'paragraph', text: [{ text: 'a\u0000\u0007b\tc', strong: false, colour: 'red' }], style: 'x' },
    ];
    expect(readTextBlocks(sent)).toEqual([{ type: 'paragraph', text: [{ text: 'ab\tc' }] }]);
  });

  it.each([
    ['no list', 'Vu le code'],
    ['an unknown block', [{ type: 'script', text: [] }]],
    ['a block that is a property of every object', [{ type: 'constructor', text: [] }]],
    ['a run without text', [{ type: 'paragraph', text: [{ strong: true }] }]],
    ['a weight that is no yes or no', [{ type: 'paragraph', text: [{ text: 'a', strong: 'oui' }] }]],
    ['a mention that is no key', [{ type: 'paragraph', text: [{ text: 'a', mention: '<b>' }] }]],
    ['half of a surrogate pair', [{ type: 'paragraph', text: [{ text: '\ud800' }] }]],
    ['a row shorter than its columns', [{ ...table, rows: [['A', 'B']] }]],
    ['a table without columns', [{ ...table, columns: [], rows: [] }]],
    ['a column aligned nowhere', [{ ...table, columns: [{ title: 'a', align: 'top' }] }]],
    ['a run too long', [{ type: 'paragraph', text: [{ text: 'a'.repeat(20_001) }] }]],
    ['too many blocks', Array.from({ length: 1_001 }, () => paragraph)],
  ])('is refused whole for %s', (_what, sent) => {
    expect(readTextBlocks(sent)).toBeNull();
  });
});

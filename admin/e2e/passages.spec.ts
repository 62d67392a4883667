import { describe, expect, test } from '@jest/globals';
import { run, type Text, type TextBlock } from '../src/workspace/text/blocks.js';
import { dealt, segmentsOf, spanOf, type Mark } from '../src/workspace/text/marks.js';
import {
  added,
  answered,
  type ComposedPassage,
  difference,
  type Draft,
  draftsOf,
  insert,
  isRemoved,
  keptOf,
  move,
  numbered,
  overlaid,
  remove,
  sameKept,
  takeBack,
  write,
} from '../src/workspace/text/passages.js';
import { replaced } from '../src/workspace/text/replacing.js';

const paragraph = (...runs: Text): TextBlock => ({ type: 'paragraph', text: runs });
const says = (words: string): TextBlock[] => [paragraph(run(words))];

const generated = (key: string, words: string, place: ComposedPassage['place'] = 'articles'): ComposedPassage => ({
  ...{ key, place, source: 'generated', topic: key, clauseId: null, heading: null, standing: 'in_step' },
  ...{ blocks: says(words), generated: says(words) },
});

const ACT = [
  generated('why', 'Parce que.', 'exposition'),
  generated('grant', 'Une subvention de 65 000 €.'),
  generated('sign', 'La convention est signée.'),
];

const keys = (drafts: readonly Draft[]): string[] => drafts.map(({ key }) => key);
const sentOf = (drafts: readonly Draft[], key: string) => keptOf(drafts).find((passage) => passage.key === key)?.blocks;
const headings = (drafts: readonly Draft[]) => numbered(drafts).map(({ heading }) => heading);

describe('a text on the desk', () => {
  const drafts = draftsOf(ACT);

  test('follows the data as long as nobody writes in it', () => {
    expect(keptOf(drafts).map(({ blocks }) => blocks)).toEqual([null, null, null]);
    expect(sameKept(drafts, draftsOf(ACT))).toBe(true);
  });

  test('belongs to the person once edited by hand, until the generated text is taken back', () => {
    const edited = write('grant', says('Une aide de 65 000 €.'))(drafts);
    expect(edited[1]).toMatchObject({ standing: 'edited', blocks: says('Une aide de 65 000 €.') });
    expect(sentOf(edited, 'grant')).toEqual(says('Une aide de 65 000 €.'));
    const back = takeBack('grant')(edited);
    expect(back[1]).toMatchObject({ standing: 'in_step', blocks: ACT[1]!.blocks });
    expect(sameKept(back, drafts)).toBe(true);
  });

  test('emptied to be written anew is not taken away', () => {
    const emptied = write('grant', [])(drafts);
    expect(isRemoved(emptied[1]!)).toBe(false);
    expect(sentOf(emptied, 'grant')).toEqual([paragraph()]);
  });

  test('keeps what was taken away in sight, without its number, and gives it back', () => {
    const removed = remove('grant')(drafts);
    expect(isRemoved(removed[1]!)).toBe(true);
    expect(sentOf(removed, 'grant')).toEqual([]);
    expect(headings(removed)).toEqual([null, null, 'Article 1er']);
    expect(headings(takeBack('grant')(removed))).toEqual([null, 'Article 1er', 'Article 2']);
  });

  test('takes passages of the person alone, which go for good', () => {
    const own = added('own:1', 'articles', null, says('Autre décision.'));
    const longer = insert(own, 'grant')(drafts);
    expect(keys(longer)).toEqual(['why', 'grant', 'own:1', 'sign']);
    expect(headings(longer)).toEqual([null, 'Article 1er', 'Article 2', 'Article 3']);
    expect(remove('own:1')(longer)).toEqual(drafts);
  });

  test('puts the first passage of a place between the others', () => {
    expect(keys(insert(added('v', 'visas', 7, says('Le code.')))(drafts))).toEqual(['why', 'v', 'grant', 'sign']);
  });

  test('moves within a place only', () => {
    expect(keys(move('sign', -1)(drafts))).toEqual(['why', 'sign', 'grant']);
    expect(keys(move('grant', -1)(drafts))).toEqual(keys(drafts));
    expect(keys(move('sign', 1)(drafts))).toEqual(keys(drafts));
  });

  test('sends no passage that still waits for its first words, and keeps it on the desk', () => {
    const waiting = insert(added('own:1', 'articles', null, []), 'grant')(drafts);
    expect(keptOf(waiting)).toEqual(keptOf(drafts));
    expect(keys(answered(ACT, waiting))).toEqual(['why', 'grant', 'own:1', 'sign']);
  });

  test('keeps what was typed while the server was answering; the rest is as the server says', () => {
    const mine = write('grant', says('Mes mots.'))(drafts);
    const moved = [
      ACT[0]!,
      { ...ACT[1]!, generated: says('70 000 €.') },
      { ...ACT[2]!, blocks: says('Neuf.'), generated: says('Neuf.') },
    ];
    const now = overlaid(moved, mine);
    expect(now.map(({ blocks }) => blocks)).toEqual([says('Parce que.'), says('Mes mots.'), says('Neuf.')]);
    expect(difference(now[1]!).flat()).toContainEqual({ kind: 'removed', text: '70 000 €.' });
  });

  test('gains what the data write anew, and loses what they no longer write', () => {
    const more = [...ACT.slice(0, 2), generated('credits', 'Les crédits.')];
    expect(keys(overlaid(more, drafts))).toEqual(['why', 'grant', 'credits']);
  });

  test('starts its editor again only when its words changed otherwise than by the hand in it', () => {
    const typed = write('grant', says('Mes mots.'))(drafts);
    expect(typed[1]!.epoch).toBe(drafts[1]!.epoch);
    const answer = ACT.with(1, { ...ACT[1]!, blocks: says('Mes mots.'), standing: 'edited' });
    expect(answered(answer, typed)[1]!.epoch).toBe(drafts[1]!.epoch);
    const other = ACT.with(1, { ...ACT[1]!, blocks: says('Ses mots.'), standing: 'edited' });
    expect(answered(other, typed)[1]!.epoch).toBe(drafts[1]!.epoch + 1);
  });
});

describe('words sought in a text', () => {
  const mark = (rank: number, quote: string): Mark => ({ rank, severity: 'warn', quote });

  test.each([
    ['across spaces of any kind', 'soit 90\u202f000,00\u00a0€ au total', '90 000,00 €', '90\u202f000,00\u00a0€'],
    ['across apostrophes', 'l’article', "l'article", 'l’article'],
  ])('are found %s', (_, text, quote, found) => {
    const span = spanOf(text, quote)!;
    expect(text.slice(span.from, span.to)).toBe(found);
  });

  test.each([['absent'], [''], [' ']])('are not found when there are none (« %s »)', (quote) => {
    expect(spanOf('Un texte.', quote)).toBeNull();
  });

  test('run over a mention and the words around it', () => {
    const text = [run('sur la fonction '), run('61', false, 'line.1.fonction'), run('.')];
    expect(segmentsOf(text, [mark(1, 'fonction 61')])).toMatchObject([
      { text: 'sur la ', marks: [], begins: [] },
      { text: 'fonction ', marks: [{ rank: 1 }], begins: [{ rank: 1 }] },
      { text: '61', mention: 'line.1.fonction', marks: [{ rank: 1 }], begins: [] },
      { text: '.', marks: [] },
    ]);
  });

  test('are marked once, in the first text that has them', () => {
    const both = mark(1, 'budget');
    expect(dealt(['le budget', 'le budget encore', 'fin'], [both, mark(2, 'fin')])).toEqual([
      [both],
      [],
      [mark(2, 'fin')],
    ]);
  });

  test('are replaced wherever their runs are cut, under the weight of the first', () => {
    const blocks = [paragraph(run('sur la fonction '), run('61', true, 'line.1.fonction'), run(' et la 61.'))];
    expect(replaced(blocks, 'fonction 61', 'fonction 67')).toEqual(says('sur la fonction 67 et la 61.'));
  });

  test('leave a text without them as it is', () => {
    const blocks = [paragraph(run('Rien.')), { type: 'list' as const, items: [[run('à')], [run('changer')]] }];
    expect(replaced(blocks, 'ailleurs', 'ici')).toEqual(blocks);
  });
});

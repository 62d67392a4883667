import { plain, textsOf } from '../../kernel/blocks.js';
import { clauseBlocks, clauseExample, textReasons } from './parse.js';

const SAID = { actNumber: null, actOn: null };
const clause = (text: string, act: Partial<{ actNumber: string; actOn: string }> = {}) => ({ text, ...SAID, ...act });
const reasons = (...args: Parameters<typeof clause>) =>
  textReasons(clause(...args)).map(({ code, field }) => [code, field]);

describe('The text of a clause', () => {
  it('is a paragraph a line, and a list where lines begin with a dash', () => {
    expect(
      clauseBlocks(clause('Elle est restituée :\n- si l’action n’a pas lieu ;\n – si elle coûte moins.\n\nFin.')),
    ).toEqual([
      { type: 'paragraph', text: [{ text: 'Elle est restituée :' }] },
      { type: 'list', items: [[{ text: 'si l’action n’a pas lieu ;' }], [{ text: 'si elle coûte moins.' }]] },
      { type: 'paragraph', text: [{ text: 'Fin.' }] },
    ]);
  });

  it('keeps the mentions of the act under their keys, and shows the word that is meant', () => {
    expect(clauseBlocks(clause('séance du {date de la séance}, {Bénéficiaires}'))).toEqual([
      {
        type: 'paragraph',
        text: [
          { text: 'séance du ' },
          { text: '{date de la séance}', mention: 'sitting.heldOn' },
          { text: ', ' },
          { text: '{bénéficiaires}', mention: 'act.beneficiaries' },
        ],
      },
    ]);
  });

  it('says by itself the act that it cites', () => {
    const cited = clause('la délibération n° {acte cité} du {date de l’acte cité} ;', {
      actNumber: 'HN 001-8073/20/CM',
      actOn: '2020-07-17',
    });
    expect(textReasons(cited)).toEqual([]);
    expect(clauseBlocks(cited).flatMap(textsOf).map(plain)).toEqual([
      'la délibération n° HN 001-8073/20/CM du 17 juillet 2020 ;',
    ]);
    expect(JSON.stringify(clauseBlocks(cited))).not.toContain('mention');
  });

  it('reads as in an act, on the example', () => {
    expect(clauseExample(clause('Séance du {date de la séance}.')).flatMap(textsOf).map(plain)).toEqual([
      'Séance du 26 septembre 2019.',
    ]);
  });

  it.each([
    ['spaces', '{ date  de la séance }'],
    ['capitals', '{Date de la Séance}'],
    ['a straight apostrophe', "{date de l'acte cité}"],
  ])('is understood whatever its %s', (_, text) => {
    expect(reasons(text, { actNumber: '2014-58', actOn: '2014-01-27' })).toEqual([]);
  });

  it('is refused for what nothing says, with what is accepted', () => {
    expect(reasons('du {date du vote}, {bénéficiaires}')).toEqual([['unknown_mention', 'text']]);
    expect(textReasons(clause('{date du vote}'))[0]!.say('fr')).toContain('{date de la séance}, ');
    expect(reasons('du {}')).toEqual([['unknown_mention', 'text']]);
  });

  it.each(['du {date de la séance', 'du date de la séance}', '{{date de la séance}}'])(
    'is refused for a brace that stands alone: %s',
    (text) => expect(reasons(text)).toEqual([['brace_alone', 'text']]),
  );

  it('asks for the act that it says', () => {
    expect(reasons('n° {acte cité} du {date de l’acte cité}', { actNumber: '2014-58' })).toEqual([
      ['mention_without_act', 'actNumber'],
    ]);
    expect(reasons('n° {acte cité}')).toEqual([['mention_without_act', 'actNumber']]);
  });
});

import { referenceReasons, type References } from './references.js';

const against = (references: References) =>
  referenceReasons(references, '2019-03-28').map(({ code, field }) => `${code} ${field}`);

describe('What a report stands on', () => {
  it.each<[string, References]>([
    ['nothing', {}],
    ['an opinion of which the day alone is printed', { opinions: [{ givenOn: '2019-03-21' }] }],
    ['an opinion of which nobody printed the day', { opinions: [{ body: 'Conseil de territoire' }] }],
    ['an act without a number', { citedActs: [{ citedFor: 'La lettre de saisine' }] }],
    ['an act of the day', { citedActs: [{ number: 'FAG 21-5718/19/CM', actOn: '2019-03-28' }] }],
  ])('may be %s', (_, references) => {
    expect(against(references)).toEqual([]);
  });

  it('is said on its line when it cannot be', () => {
    expect(
      against({
        opinions: [{ body: 'Conseil de territoire', givenOn: '2019-03-29' }, {}],
        citedActs: [{ body: 'Conseil de la Métropole', actOn: '2019-04-01' }],
      }),
    ).toEqual([
      'day_to_come opinions.0.givenOn',
      'opinion_says_nothing opinions.1.body',
      'cited_act_says_nothing citedActs.0.number',
      'day_to_come citedActs.0.actOn',
    ]);
  });
});

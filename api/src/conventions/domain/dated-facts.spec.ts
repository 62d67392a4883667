import { outOfOrder } from './dated-facts.js';

const sentences = (on: string | null) =>
  outOfOrder({
    on,
    field: 'on',
    today: '2019-10-20',
    notBefore: { vote: '2019-09-26', transmission: null },
    notAfter: { reception: '2019-10-14' },
  }).map((reason) => reason.say('fr'));

describe('The day of a fact', () => {
  it.each([
    ['2019-10-01', []],
    ['2019-09-26', []],
    ['2019-10-14', []],
    [null, []],
    ['2019-09-25', ['Le 25/09/2019 précède le vote (26/09/2019).']],
    ['2019-10-15', ['Le 15/10/2019 suit la réception (14/10/2019).']],
    [
      '2019-10-21',
      [
        'Le 21/10/2019 est à venir : un fait se date au plus tard du 20/10/2019.',
        'Le 21/10/2019 suit la réception (14/10/2019).',
      ],
    ],
  ])('%s, between the vote and the reception', (on, expected) => {
    expect(sentences(on)).toEqual(expected);
  });
});

import { type ActDates, notEnforceable } from './enforceability.js';

const act = (dates: Partial<ActDates>): ActDates => ({
  receivedOn: null,
  publishedOn: null,
  notifiedOn: null,
  enforceableOn: null,
  ...dates,
});
const sentences = (dates: ActDates | null, day = '2019-10-20') => notEnforceable(dates, day).map((r) => r.say('fr'));

describe('An act', () => {
  it.each([
    ['not voted', null, ['L’acte n’est pas exécutoire : il n’est pas voté.']],
    [
      'received, not published',
      act({ receivedOn: '2019-10-14' }),
      ['L’acte n’est pas exécutoire : publication non précisée.'],
    ],
    [
      'published, not received',
      act({ publishedOn: '2019-10-15' }),
      ['L’acte n’est pas exécutoire : réception non précisée.'],
    ],
    [
      'notified, not received',
      act({ notifiedOn: '2019-10-15' }),
      ['L’acte n’est pas exécutoire : réception non précisée.'],
    ],
    [
      'neither received nor published',
      act({}),
      [
        'L’acte n’est pas exécutoire : réception non précisée.',
        'L’acte n’est pas exécutoire : publication non précisée.',
      ],
    ],
  ])('%s binds nobody', (_, dates, expected) => {
    expect(sentences(dates)).toEqual(expected);
  });

  it('binds from its day, and not before', () => {
    const dates = act({ receivedOn: '2019-10-14', publishedOn: '2019-10-15', enforceableOn: '2019-10-15' });
    expect(sentences(dates, '2019-10-14')).toEqual(['L’acte est exécutoire le 15/10/2019 seulement.']);
    expect(sentences(dates, '2019-10-15')).toEqual([]);
    expect(notEnforceable(dates, '2019-10-14', 'signedOn')[0]).toMatchObject({
      code: 'act_not_enforceable',
      field: 'signedOn',
      params: { missing: null, enforceableOn: '2019-10-15' },
    });
  });
});

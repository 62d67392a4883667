import { type ClauseEntry, entryReasons, followingReasons } from './entry.js';

const ENTRY: ClauseEntry = {
  text: 'la loi ;',
  actNumber: null,
  actOn: null,
  bodies: ['bureau', 'conseil'],
  condition: 'always',
  validFrom: '2020-01-01',
  validUntil: null,
  legalLink: null,
};
const delegation = { condition: 'delegation', bodies: ['bureau'], actNumber: 'HN 001', actOn: '2020-07-17' } as const;

describe('A clause that is entered', () => {
  it.each<[string, Partial<ClauseEntry>, [string, string][]]>([
    ['needs nothing more than its words and its days', {}, []],
    ['may end on its first day', { validUntil: '2020-01-01' }, []],
    ['does not end before', { validUntil: '2019-12-31' }, [['ends_before_begins', 'validUntil']]],
    [
      'links to a page that is served securely',
      { legalLink: 'http://legifrance.gouv.fr' },
      [['secure_link', 'legalLink']],
    ],
    ['names the act whose day it gives', { actOn: '2020-07-17' }, [['act_without_number', 'actNumber']]],
    ['delegates by an act, to the bureau', delegation, []],
    ['delegates by no other than an act', { ...delegation, actOn: null }, [['delegation_act', 'actNumber']]],
    [
      'delegates to nobody but the bureau',
      { ...delegation, bodies: ['bureau', 'conseil'] },
      [['delegation_act', 'actNumber']],
    ],
    ['says nothing that no act can', { text: '{météo}' }, [['unknown_mention', 'text']]],
  ])('%s', (_, more, expected) => {
    expect(entryReasons({ ...ENTRY, ...more }).map(({ code, field }) => [code, field])).toEqual(expected);
  });

  it('replaces another from a later day', () => {
    expect(followingReasons({ validFrom: '2020-01-01' }, '2020-01-02')).toEqual([]);
    expect(followingReasons({ validFrom: '2020-01-01' }, '2020-01-01')).toEqual([
      expect.objectContaining({ code: 'follows_too_early', field: 'validFrom' }),
    ]);
  });
});

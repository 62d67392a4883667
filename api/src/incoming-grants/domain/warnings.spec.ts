import { type WarnedFile, warningsOf } from './warnings.js';

const file = (changes: Partial<WarnedFile>): WarnedFile => ({
  state: 'pending',
  filedOn: '2021-10-07',
  authorisedOn: '2021-10-07',
  requestedCents: 100_00,
  awardedCents: 100_00,
  receivedCents: 100_00,
  signingAuthority: 'La Présidente ou son représentant',
  ...changes,
});

describe('What must be told of an incoming grant', () => {
  it.each<[string, Partial<WarnedFile>, string[]]>([
    ['nothing, when it is filed the day of the vote and given what it asks', {}, []],
    ['that it was filed before the vote', { filedOn: '2021-10-06' }, ['filed_before_authorised']],
    [
      'that it was filed and is not voted',
      { state: 'filed', authorisedOn: null, awardedCents: null, receivedCents: null },
      ['filed_unauthorised'],
    ],
    ['nothing, when it is authorised and not filed', { state: 'authorised', filedOn: null }, []],
    ['that it is given more than it asks', { awardedCents: 100_01, receivedCents: null }, ['awarded_above_requested']],
    ['nothing of an amount that nobody stated', { requestedCents: null, awardedCents: 900_00 }, []],
    ['that more came than was given', { receivedCents: 100_01 }, ['received_above_awarded']],
    ['that nobody may sign', { state: 'awarded', signingAuthority: null }, ['signing_not_authorised']],
    ['nothing of a signature that is not near', { signingAuthority: null }, []],
  ])('%s', (_what, changes, expected) => {
    expect(warningsOf(file(changes)).map(({ code }) => code)).toEqual(expected);
  });

  it('gives both days', () => {
    const [warning] = warningsOf(file({ filedOn: '2021-05-20' }));
    expect(warning!.say('fr')).toBe('Déposée le 20/05/2021, avant son autorisation du 07/10/2021.');
    expect(warning!.params).toEqual({ filedOn: '2021-05-20', authorisedOn: '2021-10-07' });
  });
});

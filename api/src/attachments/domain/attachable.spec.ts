import { ATTACHABLES, readersOf, writersOf } from './attachable.js';

describe('The papers of a subject', () => {
  it.each([
    ['beneficiary', ['grants_officer', 'finance_officer']],
    ['bank_account', ['grants_officer', 'finance_officer']],
    ['grant_request', ['grants_officer', 'manager']],
    ['convention', ['grants_officer', 'manager', 'signatory']],
    ['sitting', ['assembly_clerk']],
    ['payment', ['grants_officer', 'finance_officer']],
    ['mandat', ['finance_officer']],
  ])('of %s are written by whoever creates, modifies or acts on it', (subject, roles) => {
    expect([...writersOf(subject)!].sort()).toEqual(roles.sort());
  });

  it('are never written by whoever does not read them', () => {
    for (const subject of ATTACHABLES.keys()) {
      expect([subject, readersOf(subject)]).toEqual([subject, expect.arrayContaining([...writersOf(subject)!])]);
    }
  });

  it.each(['app_user', 'session', 'constructor', ''])('are none on %j', (subject) => {
    expect([readersOf(subject), writersOf(subject)]).toEqual([undefined, undefined]);
  });
});

import { type Receiver, receiverReasons } from './hand-over.js';

const MARC: NonNullable<Receiver> = { id: 3, departmentId: 1, roles: ['grants_officer'], active: true };

describe('Files that change hands', () => {
  it.each<[string, Receiver, string[]]>([
    ['go to an active officer of the department', MARC, []],
    ['do not go to who has them', { ...MARC, id: 2 }, ['same_officer']],
    ['do not go to nobody', null, ['active_officer_expected']],
    ['do not go to a closed account', { ...MARC, active: false }, ['active_officer_expected']],
    ['do not go to another department', { ...MARC, departmentId: 9 }, ['active_officer_expected']],
    ['do not go to who does not instruct', { ...MARC, roles: ['manager'] }, ['active_officer_expected']],
  ])('%s', (_, receiver, codes) => {
    expect(receiverReasons(2, receiver, 1).map(({ code }) => code)).toEqual(codes);
  });
});

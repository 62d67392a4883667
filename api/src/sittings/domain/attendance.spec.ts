import { attendanceErrors, countAttendance, type Member } from './attendance.js';

const present = (name: string): Member => ({ name, attendance: 'present', representedBy: null });
const BUREAU: Member[] = [
  present('Roland Giberti'),
  present('Gérard Bramoullé'),
  { name: 'Patrick Boré', attendance: 'represented', representedBy: 'Roland Giberti' },
  { name: 'Nicolas Isnard', attendance: 'excused', representedBy: null },
];
const errors = (...members: Member[]) =>
  attendanceErrors([...BUREAU, ...members]).map(({ code, field }) => [code, field]);

describe('An attendance list', () => {
  it('is counted as it stands', () => {
    expect(countAttendance(BUREAU)).toEqual({ present: 2, represented: 1, excused: 1 });
    expect(errors()).toEqual([]);
  });

  it.each([
    ['a member twice', present('Patrick Boré'), ['member_twice', 'members.4.name']],
    [
      'a proxy held by nobody',
      { name: 'Sylvia Barthélemy', attendance: 'represented', representedBy: null },
      ['proxy_required', 'members.4.representedBy'],
    ],
    [
      'a proxy held by an absent member',
      { name: 'Sylvia Barthélemy', attendance: 'represented', representedBy: 'Nicolas Isnard' },
      ['proxy_not_present', 'members.4.representedBy'],
    ],
    [
      'a proxy held by a represented member',
      { name: 'Sylvia Barthélemy', attendance: 'represented', representedBy: 'Patrick Boré' },
      ['proxy_not_present', 'members.4.representedBy'],
    ],
    [
      'a proxy for somebody who is there',
      { name: 'Sylvia Barthélemy', attendance: 'present', representedBy: 'Roland Giberti' },
      ['proxy_unexpected', 'members.4.representedBy'],
    ],
  ] as [string, Member, [string, string]][])('refuses %s, on its line', (_, member, expected) => {
    expect(errors(member)).toEqual([expected]);
  });
});

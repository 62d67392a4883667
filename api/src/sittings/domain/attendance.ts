import type { Reason } from '../../kernel/reasons.js';
import { sittingReasons as reasons } from './sitting.reasons.js';

export const ATTENDANCES = ['present', 'represented', 'excused'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export interface Member {
  readonly name: string;
  readonly attendance: Attendance;
  readonly representedBy: string | null;
}

export type AttendanceCounts = Record<Attendance, number>;

export function countAttendance(members: readonly Member[]): AttendanceCounts {
  const count = (attendance: Attendance) => members.filter((member) => member.attendance === attendance).length;
  return { present: count('present'), represented: count('represented'), excused: count('excused') };
}

/** What is wrong in a list of members, line by line: each named once, a proxy held by a member who is there. */
export function attendanceErrors(members: readonly Member[]): Reason[] {
  const present = new Set(members.filter(({ attendance }) => attendance === 'present').map(({ name }) => name));
  return members.flatMap((member, index) => {
    const { name } = member;
    const isRepeated = members.findIndex((other) => other.name === name) < index;
    return [
      ...(isRepeated ? [reasons.member_twice({ name }, `members.${index}.name`)] : []),
      ...proxyErrors(member, present, `members.${index}.representedBy`),
    ];
  });
}

function proxyErrors({ name, attendance, representedBy }: Member, present: Set<string>, field: string): Reason[] {
  if (attendance !== 'represented') return representedBy === null ? [] : [reasons.proxy_unexpected({ name }, field)];
  if (representedBy === null) return [reasons.proxy_required({ name }, field)];
  return present.has(representedBy) ? [] : [reasons.proxy_not_present({ name: representedBy }, field)];
}

import type { Member } from '../../sittings/domain/attendance.js';

export const CERTIFIER_ATTENDANCES = ['present', 'represented', 'excused', 'not_listed'] as const;
export type CertifierAttendance = (typeof CERTIFIER_ATTENDANCES)[number];

/** `Gérard BRAMOULLÉ` and `Bramoulle Gerard` are one person. */
const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .sort()
    .join(' ');

/** Where the certifier was when the act was voted. A delegation of signature does not ask for it: it is told, never judged. */
export function attendanceOf(
  certifier: string,
  members: readonly Member[],
): { attendance: CertifierAttendance; representedBy: string | null } {
  const listed = members.find(({ name }) => keyOf(name) === keyOf(certifier));
  return listed
    ? { attendance: listed.attendance, representedBy: listed.representedBy }
    : { attendance: 'not_listed', representedBy: null };
}

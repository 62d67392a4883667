type Attendance = 'present' | 'represented' | 'excused';

interface Member {
  name: string;
  attendance: Attendance;
  representedBy: string | null;
}

/** « Étaient présents Mesdames et Messieurs : » is copied along with the names more often than not. */
const lead = /^[^:]*\b(présent|absent|excusé|représenté)[^:]*:/i;
const proxy =
  /\s*,?\s*(?:\(\s*)?(?:représenté(?:\(e\)|e)?s?\s+par|(?:a\s+)?donn(?:e|é|ée)\s+pouvoir\s+à|pouvoir\s+à)\s+/i;
/** The act parts names by a dash between spaces; a hyphen inside a name has none. */
const between = /(?:^|\s+)[-–—•](?:\s+|$)|\s*;\s*/;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bare = (name: string): string => clean(name).replace(/[.,)]+$/, '');

/** Lines cut by the page are joined, unless each line is one name. */
function entries(text: string): string[] {
  const named = text.replace(lead, '');
  const flat = named.replace(/\s*\n\s*/g, ' ');
  const parts = between.test(flat) ? flat.split(between) : named.split(/\n|,(?=\s)/);
  return parts.map(bare).filter((part) => part !== '');
}

/** One of the three lists of an act, as it prints it: « A - B - C », « X représenté par Y - Z représentée par W ». */
export function readMembers(text: string, attendance: Attendance): Member[] {
  return entries(text).map((entry) => {
    if (attendance !== 'represented') return { name: entry, attendance, representedBy: null };
    const [name = '', by] = entry.split(proxy);
    return { name: bare(name), attendance, representedBy: by ? bare(by) : null };
  });
}

/** A list as an act would print it, but for the agreement: nobody says who is a woman and who a man. */
export const writeMembers = (members: readonly Member[]): string =>
  members
    .map(({ name, representedBy }) => (representedBy ? `${name} représenté(e) par ${representedBy}` : name))
    .join(' - ');

export type Doubt = 'twice' | 'unnamed' | 'proxyRequired' | 'proxyAbsent';

/** What the API would refuse, line by line, told while it is typed. */
export function doubts(members: readonly Member[]): (Doubt | null)[] {
  const present = new Set(members.filter(({ attendance }) => attendance === 'present').map(({ name }) => name));
  return members.map(({ name, attendance, representedBy }, rank) => {
    if (name.trim() === '') return 'unnamed';
    if (members.findIndex((other) => other.name === name) < rank) return 'twice';
    if (attendance !== 'represented') return null;
    if (!representedBy) return 'proxyRequired';
    return present.has(representedBy) ? null : 'proxyAbsent';
  });
}

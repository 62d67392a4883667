import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A member of a sitting, as the act lists them. */
export interface ActMember {
  name: string;
  attendance: 'present' | 'represented' | 'excused';
  representedBy?: string;
}

const facts = JSON.parse(
  readFileSync(join(import.meta.dirname, 'medinsoft.json'), 'utf8'),
) as typeof import('./medinsoft.json');

/** The facts of deliberation ECO 014-6555/19/BM; what it does not say stands apart, under `demonstration`. */
export const medinsoft = facts;

/** Its members in the order of the act: present, represented, excused. */
export const medinsoftMembers = (): ActMember[] => [
  ...facts.sitting.present.map((name) => ({ name, attendance: 'present' as const })),
  ...facts.sitting.represented.map(({ name, by }) => ({ name, attendance: 'represented' as const, representedBy: by })),
  ...facts.sitting.excused.map((name) => ({ name, attendance: 'excused' as const })),
];

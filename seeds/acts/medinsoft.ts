import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersOf } from './members.js';

const facts = JSON.parse(
  readFileSync(join(import.meta.dirname, 'medinsoft.json'), 'utf8'),
) as typeof import('./medinsoft.json');

/** The facts of deliberation ECO 014-6555/19/BM; what it does not say stands apart, under `demonstration`. */
export const medinsoft = facts;

/** Its members in the order of the act: present, represented, excused. */
export const medinsoftMembers = () => membersOf(facts.sitting);

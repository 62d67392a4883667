import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersOf } from './members.js';

const facts = JSON.parse(
  readFileSync(join(import.meta.dirname, 'plan-de-relance.json'), 'utf8'),
) as typeof import('./plan-de-relance.json');

/** The facts of deliberation IVIS 012-10275/21/BM; what it does not say stands apart, under `demonstration`. */
export const planDeRelance = facts;

/** Its members in the order of the act: present, represented, excused. */
export const planDeRelanceMembers = () => membersOf(facts.sitting);

import type { Schemas } from '../api/types';
import type { Family } from '../theme/tokens';

export type Home = Schemas['HomeView'];
export type Queue = Schemas['HomeQueueView'];
export type Row = Schemas['HomeRowView'];
export type Wording = Schemas['HomeWordingView'];

const asChosen = (text: string): string | string[] =>
  /^(true|false|\d{4}-\d{2}-\d{2})$/.test(text) ? text : text.split(',');

/** The list behind a figure, under the filter that makes it, as the address of the list keeps it. */
export function listPath({ resource, filter }: Pick<Queue, 'resource' | 'filter'>): string {
  const chosen = Object.fromEntries(Object.entries(filter).map(([name, text]) => [name, asChosen(text)]));
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify(chosen))}`;
}

export const recordPath = ({ resource }: Pick<Queue, 'resource'>, id: number): string => `/${resource}/${id}/show`;

export const queuesOf = (home: Home, kind: Queue['kind']): Queue[] =>
  home.groups.flatMap(({ queues }) => queues).filter((queue) => queue.kind === kind);

/** Amounts of several queues; those that have none say nothing. */
export function sumOf(queues: readonly Queue[]): { cents: number; unknown: number } {
  const amounts = queues.flatMap(({ amount }) => (amount ? [amount] : []));
  return {
    cents: amounts.reduce((total, { cents }) => total + cents, 0),
    unknown: amounts.reduce((total, { unknown }) => total + unknown, 0),
  };
}

/** What a row must be looked at for; the rest is only said. */
const families: Readonly<Record<string, Family>> = {
  told: 'attention',
  visa_short: 'stop',
  visa_unresolved: 'attention',
  mandat_rejected: 'stop',
  mandat_cancelled: 'attention',
  papers_missing: 'attention',
  payments_stopped: 'stop',
  report_late: 'attention',
  call_known_contact: 'attention',
  left_files: 'attention',
  act_not_enforceable: 'wait',
  held: 'wait',
};

export const familyOfWhy = ({ code }: Wording): Family => families[code] ?? 'info';

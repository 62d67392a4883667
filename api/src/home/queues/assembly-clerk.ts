import { transferLifecycle } from '../../budget/domain/transfer.lifecycle.js';
import { transferList } from '../../budget/transfers/list.js';
import { deliberationLifecycle } from '../../deliberations/domain/deliberation.lifecycle.js';
import { deliberationList } from '../../deliberations/list.js';
import { reportLifecycle } from '../../reports/domain/report.lifecycle.js';
import { reportList } from '../../reports/list.js';
import { sittingLifecycle } from '../../sittings/domain/sitting.lifecycle.js';
import { sittingList } from '../../sittings/list.js';
import type { Queue } from '../queue.js';
import { wording } from '../queue.js';
import { ofReport } from './told.js';

const reports = { resource: 'reports', guarded: reportLifecycle, list: reportList, sum: 'amount' } as const;

/** An act that lacks several facts stands in several queues: each is something to do. */
const acts = (lacks: 'signature' | 'transmission' | 'reception' | 'publication'): Queue => ({
  code: `acts_lacking_${lacks}`,
  kind: 'todo',
  resource: 'deliberations',
  guarded: deliberationLifecycle,
  list: deliberationList,
  filter: () => ({ lacks }),
  sum: 'amount',
  action: `record_${lacks}`,
  told: { label: 'd.number', detail: 'r.title', since: lacks === 'reception' ? 'd.transmitted_on' : 'd.adopted_on' },
});

export const assemblyClerkQueues: readonly Queue[] = [
  {
    ...reports,
    code: 'reports_to_place',
    kind: 'todo',
    filter: () => ({ state: 'ready' }),
    action: 'place_on_agenda',
    told: ofReport,
  },
  {
    code: 'sittings_to_hold',
    kind: 'todo',
    resource: 'sittings',
    guarded: sittingLifecycle,
    list: sittingList,
    filter: ({ today }) => ({ state: 'planned', heldTo: today }),
    sum: null,
    action: 'hold',
    told: {
      label: 's.chair',
      since: 's.held_on',
      why: wording('sitting_day', ['body', 's.body'], ['on', 's.held_on']),
    },
  },
  {
    code: 'transfers_to_report',
    kind: 'todo',
    resource: 'transfers',
    guarded: transferLifecycle,
    list: transferList,
    filter: () => ({ state: 'to_report' }),
    sum: 'amount',
    action: 'report',
    told: { label: 't.number', detail: 't.label', since: 't.decided_on' },
  },
  {
    ...reports,
    code: 'votes_to_record',
    kind: 'todo',
    filter: () => ({ state: 'on_agenda', sittingState: 'held' }),
    action: 'adopt',
    told: { ...ofReport, since: 's.held_on' },
  },
  acts('signature'),
  acts('transmission'),
  acts('reception'),
  acts('publication'),
];

import { deliberationLifecycle } from '../../deliberations/domain/deliberation.lifecycle.js';
import { deliberationList } from '../../deliberations/list.js';
import { addDays } from '../../kernel/calendar-day.js';
import { mandatLifecycle } from '../../payments/domain/mandat.lifecycle.js';
import { mandatList } from '../../payments/mandats/list.js';
import type { Queue } from '../queue.js';
import { ofMandat } from './told.js';

/** Nothing waits for an auditor: what went by lately is where a look begins. */
const LATELY = -30;

export const auditorQueues: readonly Queue[] = [
  {
    code: 'acts_of_late',
    kind: 'flow',
    resource: 'deliberations',
    guarded: deliberationLifecycle,
    list: deliberationList,
    filter: ({ today }) => ({ adoptedFrom: addDays(today, LATELY) }),
    sum: 'amount',
    action: null,
    told: { label: 'd.number', detail: 'r.title', since: 'd.adopted_on' },
  },
  {
    code: 'payments_of_late',
    kind: 'flow',
    resource: 'mandats',
    guarded: mandatLifecycle,
    list: mandatList,
    filter: ({ today }) => ({ state: 'paid', paidFrom: addDays(today, LATELY) }),
    sum: 'amount',
    action: null,
    told: { ...ofMandat, since: 'm.paid_on' },
  },
];

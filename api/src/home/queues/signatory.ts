import { conventionLifecycle } from '../../conventions/domain/convention.lifecycle.js';
import { conventionList } from '../../conventions/list.js';
import { bordereauList } from '../../payments/bordereaux/list.js';
import { bordereauLifecycle } from '../../payments/domain/bordereau.lifecycle.js';
import type { Queue } from '../queue.js';
import { wording } from '../queue.js';
import { ofConvention } from './told.js';

const ENFORCEABLE_ON = `(SELECT act.enforceable_on FROM deliberation act JOIN report_item item ON item.report_id = act.report_id
  WHERE item.award_id = c.award_id)`;

export const signatoryQueues: readonly Queue[] = [
  {
    code: 'conventions_to_sign',
    kind: 'todo',
    resource: 'conventions',
    guarded: conventionLifecycle,
    list: conventionList,
    filter: () => ({ state: 'beneficiary_signed' }),
    sum: 'amount',
    action: 'sign',
    told: {
      ...ofConvention,
      why: `CASE WHEN ${ENFORCEABLE_ON} <= current_setting('app.today')::date THEN NULL
        ELSE ${wording('act_not_enforceable', ['on', ENFORCEABLE_ON])} END`,
    },
  },
  {
    code: 'bordereaux_to_sign',
    kind: 'todo',
    resource: 'bordereaux',
    guarded: bordereauLifecycle,
    list: bordereauList,
    filter: () => ({ state: 'prepared' }),
    sum: 'amount',
    action: 'sign',
    told: {
      label: `'n° ' || s.number`,
      detail: `budget.name || ' · ' || y.year`,
      since: 's.state_since',
    },
  },
];

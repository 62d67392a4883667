import { conventionLifecycle } from '../../conventions/domain/convention.lifecycle.js';
import { conventionList } from '../../conventions/list.js';
import { financialReportLifecycle } from '../../financial-reports/domain/financial-report.lifecycle.js';
import { financialReportList } from '../../financial-reports/list.js';
import { grantRequestLifecycle } from '../../grant-requests/domain/grant-request.lifecycle.js';
import { grantRequestList } from '../../grant-requests/list.js';
import { officerAccess } from '../../officers/domain/officer.js';
import { officerList } from '../../officers/list.js';
import { reportLifecycle } from '../../reports/domain/report.lifecycle.js';
import { reportList } from '../../reports/list.js';
import type { Looker, Queue } from '../queue.js';
import { wording } from '../queue.js';
import { ofConvention, ofFinancialReport, ofReport, ofRequest } from './told.js';

/** Said in the filter, so that whoever holds a second role still looks at their department as its manager. */
const ofTheDepartment =
  (filter: Readonly<Record<string, string>>) =>
  ({ departmentId }: Looker): Record<string, string> => ({ ...filter, departmentId: String(departmentId) });

export const managerQueues: readonly Queue[] = [
  {
    code: 'proposals_to_make',
    kind: 'todo',
    resource: 'grant-requests',
    guarded: grantRequestLifecycle,
    list: grantRequestList,
    filter: ofTheDepartment({ state: 'under_review' }),
    sum: 'requested',
    action: 'propose',
    told: ofRequest,
  },
  {
    code: 'texts_to_approve',
    kind: 'todo',
    resource: 'conventions',
    guarded: conventionLifecycle,
    list: conventionList,
    filter: ofTheDepartment({ state: 'drafting' }),
    sum: 'amount',
    action: 'approve_text',
    told: ofConvention,
  },
  {
    code: 'reports_to_approve',
    kind: 'todo',
    resource: 'reports',
    guarded: reportLifecycle,
    list: reportList,
    filter: ofTheDepartment({ state: 'visas', awaitsVisa: 'false' }),
    sum: 'amount',
    action: 'approve',
    told: ofReport,
  },
  {
    code: 'financial_reports_to_decide',
    kind: 'todo',
    resource: 'financial-reports',
    guarded: financialReportLifecycle,
    list: financialReportList,
    filter: ofTheDepartment({ state: 'received' }),
    sum: 'granted',
    action: 'accept',
    told: ofFinancialReport,
  },
  {
    code: 'files_to_hand_over',
    kind: 'todo',
    resource: 'officers',
    guarded: officerAccess,
    list: officerList,
    filter: ofTheDepartment({ active: 'false', holdsFiles: 'true' }),
    sum: null,
    action: 'hand_over',
    told: {
      label: 'u.display_name',
      since: 'u.deactivated_on',
      why: wording('left_files', ['count', 'held.total']),
    },
  },
  {
    code: 'reports_awaiting_visa',
    kind: 'waiting',
    resource: 'reports',
    guarded: reportLifecycle,
    list: reportList,
    filter: ofTheDepartment({ state: 'visas', awaitsVisa: 'true' }),
    sum: 'amount',
    action: null,
    told: ofReport,
  },
];

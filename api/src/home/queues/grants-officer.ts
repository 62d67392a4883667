import { awardList } from '../../awards/list.js';
import { awardLifecycle } from '../../awards/domain/award.lifecycle.js';
import { conventionLifecycle } from '../../conventions/domain/convention.lifecycle.js';
import { conventionList } from '../../conventions/list.js';
import { financialReportLifecycle } from '../../financial-reports/domain/financial-report.lifecycle.js';
import { financialReportList } from '../../financial-reports/list.js';
import { grantRequestLifecycle } from '../../grant-requests/domain/grant-request.lifecycle.js';
import { grantRequestList } from '../../grant-requests/list.js';
import { addDays } from '../../kernel/calendar-day.js';
import { incomingGrantLifecycle } from '../../incoming-grants/domain/incoming-grant.lifecycle.js';
import { incomingGrantList } from '../../incoming-grants/list.js';
import { membershipLifecycle } from '../../memberships/domain/membership.lifecycle.js';
import { membershipList } from '../../memberships/list.js';
import { reportLifecycle } from '../../reports/domain/report.lifecycle.js';
import { reportList } from '../../reports/list.js';
import type { Looker, Queue } from '../queue.js';
import { wording } from '../queue.js';
import {
  ofAward,
  ofConvention,
  ofFinancialReport,
  ofIncomingGrant,
  ofMembership,
  ofReport,
  ofRequest,
} from './told.js';

/** An officer looks at their own files; those of a colleague are handed over. */
const mine =
  (filter: Readonly<Record<string, string>>) =>
  ({ id }: Looker): Record<string, string> => ({ ...filter, officerId: String(id) });

const requests = { resource: 'grant-requests', guarded: grantRequestLifecycle, list: grantRequestList } as const;
const awards = { resource: 'awards', guarded: awardLifecycle, list: awardList } as const;
const memberships = {
  resource: 'memberships',
  guarded: membershipLifecycle,
  list: membershipList,
  sum: 'amount',
  told: ofMembership,
} as const;
const conventions = { resource: 'conventions', guarded: conventionLifecycle, list: conventionList } as const;
const incoming = { resource: 'incoming-grants', guarded: incomingGrantLifecycle, list: incomingGrantList } as const;

const MISSING = `(SELECT count(*) FROM request_paper_status paper WHERE paper.grant_request_id = r.id AND paper.mandatory
  AND paper.state NOT IN ('provided', 'not_required'))`;
const PAPERS_MISSING = `CASE WHEN ${MISSING} > 0 THEN ${wording('papers_missing', ['count', MISSING])} END`;
const DUE_ON = '(SELECT min(due.due_on) FROM awaited_financial_report due WHERE due.award_id = a.id)';
const CERTIFIABLE_SINCE = '(SELECT min(due.since) FROM certifiable_instalment due WHERE due.award_id = a.id)';

const accounts = {
  ...awards,
  sum: 'toJustify',
  action: 'create',
  told: {
    ...ofAward,
    since: DUE_ON,
    why: `CASE WHEN ${DUE_ON} < current_setting('app.today')::date THEN ${wording('report_late', ['on', DUE_ON])}
      ELSE ${wording('report_due', ['on', DUE_ON])} END`,
  },
} as const;

export const grantsOfficerQueues: readonly Queue[] = [
  {
    ...requests,
    code: 'requests_to_complete',
    kind: 'todo',
    filter: mine({ state: 'draft,submitted' }),
    sum: 'requested',
    action: 'declare_complete',
    told: { ...ofRequest, why: PAPERS_MISSING },
  },
  {
    ...requests,
    code: 'requests_to_instruct',
    kind: 'todo',
    filter: mine({ state: 'complete' }),
    sum: 'requested',
    action: 'start_review',
    told: ofRequest,
  },
  {
    ...requests,
    code: 'awards_to_draft',
    kind: 'todo',
    filter: mine({ state: 'proposed', inAward: 'false' }),
    sum: 'proposed',
    action: 'create',
    told: ofRequest,
  },
  {
    ...awards,
    code: 'awards_to_report',
    kind: 'todo',
    filter: mine({ state: 'drafting', reported: 'false' }),
    sum: 'amount',
    action: 'create',
    told: ofAward,
  },
  {
    ...requests,
    code: 'refusals_to_report',
    kind: 'todo',
    filter: mine({ state: 'refusal_proposed' }),
    sum: 'requested',
    action: 'create',
    told: ofRequest,
  },
  {
    ...memberships,
    code: 'dues_to_report',
    kind: 'todo',
    filter: mine({ state: 'drafting', reported: 'false' }),
    action: 'create',
  },
  {
    code: 'reports_to_send',
    kind: 'todo',
    resource: 'reports',
    guarded: reportLifecycle,
    list: reportList,
    filter: mine({ state: 'drafting' }),
    sum: 'amount',
    action: 'request_visas',
    told: ofReport,
  },
  {
    ...conventions,
    code: 'conventions_to_send',
    kind: 'todo',
    filter: mine({ state: 'voted' }),
    sum: 'amount',
    action: 'send',
    told: ofConvention,
  },
  {
    ...conventions,
    code: 'conventions_to_notify',
    kind: 'todo',
    filter: mine({ state: 'authority_signed' }),
    sum: 'amount',
    action: 'notify',
    told: ofConvention,
  },
  {
    ...awards,
    code: 'service_to_certify',
    kind: 'todo',
    filter: mine({ certifiable: 'true' }),
    sum: 'certifiable',
    action: 'create',
    told: {
      ...ofAward,
      since: CERTIFIABLE_SINCE,
    },
  },
  {
    ...accounts,
    code: 'financial_reports_to_claim',
    kind: 'todo',
    filter: (looker) => mine({ awaitsReport: 'true', reportDueTo: looker.today })(looker),
  },
  {
    ...incoming,
    code: 'applications_to_file',
    kind: 'todo',
    filter: mine({ state: 'identified,authorised' }),
    sum: 'requested',
    action: 'file',
    told: ofIncomingGrant,
  },
  {
    ...incoming,
    code: 'incoming_grants_to_follow',
    kind: 'todo',
    filter: mine({ state: 'awarded,agreed,received' }),
    sum: 'awarded',
    action: null,
    told: ofIncomingGrant,
  },
  {
    ...requests,
    code: 'requests_awaiting_body',
    kind: 'waiting',
    filter: mine({ state: 'to_complete' }),
    sum: 'requested',
    action: 'resubmit',
    told: ofRequest,
  },
  {
    ...memberships,
    code: 'fee_calls_awaited',
    kind: 'waiting',
    filter: mine({ state: 'approved', feeCalled: 'false' }),
    action: 'record_fee_call',
  },
  {
    ...conventions,
    code: 'conventions_awaiting_body',
    kind: 'waiting',
    filter: mine({ state: 'sent' }),
    sum: 'amount',
    action: 'record_beneficiary_signature',
    told: ofConvention,
  },
  {
    ...accounts,
    code: 'financial_reports_to_receive',
    kind: 'waiting',
    filter: (looker) => mine({ awaitsReport: 'true', reportDueFrom: addDays(looker.today, 1) })(looker),
  },
  {
    code: 'financial_reports_returned',
    kind: 'waiting',
    resource: 'financial-reports',
    guarded: financialReportLifecycle,
    list: financialReportList,
    filter: mine({ state: 'returned' }),
    sum: 'granted',
    action: 'receive_again',
    told: { ...ofFinancialReport, since: 'r.state_since' },
  },
];

import { awardLifecycle } from '../../awards/domain/award.lifecycle.js';
import { awardList } from '../../awards/list.js';
import { beneficiaryAccess } from '../../beneficiaries/domain/beneficiary.js';
import { beneficiaryList } from '../../beneficiaries/list.js';
import { fiscalYearLifecycle } from '../../budget/domain/fiscal-year.lifecycle.js';
import { fiscalYearList } from '../../budget/fiscal-years/list.js';
import { checkAccess } from '../../commitment-checks/domain/check.js';
import { checkList } from '../../commitment-checks/list.js';
import { incomingGrantLifecycle } from '../../incoming-grants/domain/incoming-grant.lifecycle.js';
import { incomingGrantList } from '../../incoming-grants/list.js';
import { membershipLifecycle } from '../../memberships/domain/membership.lifecycle.js';
import { membershipList } from '../../memberships/list.js';
import { bordereauLifecycle } from '../../payments/domain/bordereau.lifecycle.js';
import { mandatLifecycle } from '../../payments/domain/mandat.lifecycle.js';
import { paymentLifecycle } from '../../payments/domain/payment.lifecycle.js';
import { bordereauList } from '../../payments/bordereaux/list.js';
import { paymentList } from '../../payments/list.js';
import { mandatList } from '../../payments/mandats/list.js';
import type { Queue } from '../queue.js';
import { wording } from '../queue.js';
import { inWords } from '../checks.js';
import { withRemainingCredits } from '../visas.js';
import { ofAward, ofIncomingGrant, ofMandat, ofMembership } from './told.js';

const mandats = { resource: 'mandats', guarded: mandatLifecycle, list: mandatList, sum: 'amount' } as const;

const PROVIDED_ON = `(SELECT account.provided_on FROM bank_account account WHERE account.beneficiary_id = b.id AND account.state = 'to_confirm')`;

/** Years that the calendar has left behind, for who advances them and for who looks after the product. */
export const yearsToAdvance: Queue = {
  code: 'years_to_advance',
  kind: 'todo',
  resource: 'fiscal-years',
  guarded: fiscalYearLifecycle,
  list: fiscalYearList,
  filter: () => ({ toAdvance: 'true' }),
  sum: null,
  action: 'advance',
  told: {
    label: `y.year || ' · ' || b.name`,
    since: 'y.state_since',
    why: wording('fiscal_year', ['state', 'y.state']),
  },
};

export const financeOfficerQueues: readonly Queue[] = [
  {
    code: 'visas_to_give',
    kind: 'todo',
    resource: 'awards',
    guarded: awardLifecycle,
    list: awardList,
    filter: () => ({ state: 'visa_requested' }),
    sum: 'amount',
    action: 'give_visa',
    told: ofAward,
    enrich: withRemainingCredits,
  },
  {
    code: 'dues_to_visa',
    kind: 'todo',
    resource: 'memberships',
    guarded: membershipLifecycle,
    list: membershipList,
    filter: () => ({ state: 'visa_requested' }),
    sum: 'amount',
    action: 'give_visa',
    told: {
      ...ofMembership,
      why: `CASE WHEN m.credit_line_id IS NULL THEN ${wording('visa_unresolved')} END`,
    },
  },
  {
    code: 'commitments_to_check',
    kind: 'todo',
    resource: 'commitment-checks',
    guarded: checkAccess,
    list: checkList,
    filter: () => ({ treated: 'false' }),
    sum: null,
    action: 'treat',
    told: {
      label: 'c.name',
      detail: 'c.title',
      since: 'NULL::date',
      cents: 'c.amount_cents',
      first: checkList.sorts['severity']!,
      why: wording('check', ['code', 'c.code'], ['facts', 'c.facts']),
    },
    enrich: inWords,
  },
  {
    ...mandats,
    code: 'mandats_to_reissue',
    kind: 'todo',
    filter: () => ({ state: 'rejected,cancelled', replaced: 'false' }),
    action: 'reissue',
    told: {
      ...ofMandat,
      why: `CASE m.state WHEN 'rejected' THEN ${wording('mandat_rejected', ['on', 'm.ended_on'], ['reason', 'm.end_reason'])}
        ELSE ${wording('mandat_cancelled', ['on', 'm.ended_on'], ['reason', 'm.end_reason'])} END`,
    },
  },
  {
    code: 'payments_to_liquidate',
    kind: 'todo',
    resource: 'payments',
    guarded: paymentLifecycle,
    list: paymentList,
    filter: () => ({ state: 'certified' }),
    sum: 'amount',
    action: 'liquidate',
    told: {
      label: 'b.legal_name',
      detail: `i.label || ' · ' || a.object`,
      since: 'p.certified_on',
      why: `CASE WHEN b.stopped THEN ${wording('payments_stopped', ['reason', 'b.stop_reason'])} END`,
    },
  },
  {
    ...mandats,
    code: 'mandats_to_order',
    kind: 'todo',
    filter: () => ({ state: 'liquidated' }),
    action: 'order',
    told: ofMandat,
  },
  {
    ...mandats,
    code: 'mandats_to_gather',
    kind: 'todo',
    filter: () => ({ state: 'ordered', gathered: 'false' }),
    action: 'create',
    told: ofMandat,
  },
  {
    code: 'bordereaux_to_send',
    kind: 'todo',
    resource: 'bordereaux',
    guarded: bordereauLifecycle,
    list: bordereauList,
    filter: () => ({ state: 'signed' }),
    sum: 'amount',
    action: 'send',
    told: {
      label: `'n° ' || s.number`,
      detail: `budget.name || ' · ' || y.year`,
      since: 's.state_since',
    },
  },
  {
    code: 'accounts_to_confirm',
    kind: 'todo',
    resource: 'beneficiaries',
    guarded: beneficiaryAccess,
    list: beneficiaryList,
    filter: () => ({ accountToConfirm: 'true' }),
    sum: null,
    action: 'confirm',
    told: { label: 'b.legal_name', since: PROVIDED_ON, why: wording('call_known_contact', ['on', PROVIDED_ON]) },
  },
  {
    code: 'receipts_to_record',
    kind: 'todo',
    resource: 'incoming-grants',
    guarded: incomingGrantLifecycle,
    list: incomingGrantList,
    filter: () => ({ state: 'claimed' }),
    sum: 'awarded',
    action: 'record_receipt',
    told: ofIncomingGrant,
  },
  yearsToAdvance,
  {
    ...mandats,
    code: 'mandats_at_accountant',
    kind: 'waiting',
    filter: () => ({ state: 'sent,taken_in_charge' }),
    action: 'record_payment',
    told: ofMandat,
  },
];

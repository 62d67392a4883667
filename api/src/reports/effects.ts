import { advanceAward } from '../awards/advance.js';
import type { AwardAction } from '../awards/domain/award.lifecycle.js';
import { advanceConvention } from '../conventions/advance.js';
import type { ConventionAction } from '../conventions/domain/convention.lifecycle.js';
import { advanceGrantRequest } from '../grant-requests/advance.js';
import type { Tx } from '../platform/context.js';
import type { Decided } from './decided.js';
import type { ReportAction } from './domain/report.lifecycle.js';

type Effect = (tx: Tx, decided: Decided, reason: string | undefined) => Promise<void>;

const conventions = (action: ConventionAction): Effect => {
  return async (tx, { conventionIds }) => {
    for (const id of conventionIds) await advanceConvention(tx, { id }, action);
  };
};

const awards = (action: AwardAction): Effect => {
  return async (tx, { awardIds }, reason) => {
    for (const id of awardIds) await advanceAward(tx, { id }, action, reason === undefined ? {} : { reason });
  };
};

const grantRequests: Effect = async (tx, { requests }) => {
  for (const { id, grantedCents } of requests) await advanceGrantRequest(tx, { id }, 'grant', { grantedCents });
};

const refuseRequests: Effect = async (tx, { requests }) => {
  for (const { id } of requests) await advanceGrantRequest(tx, { id }, 'refuse');
};

/** What an action on the report does to what it decides, in the order of locks. */
export const EFFECTS: Readonly<Partial<Record<ReportAction, readonly Effect[]>>> = {
  request_visas: [awards('request_visa')],
  return_to_draft: [awards('return_to_draft')],
  place_on_agenda: [conventions('annex')],
  adjourn: [conventions('take_off_agenda')],
  adopt: [conventions('vote'), awards('grant'), grantRequests],
  reject: [conventions('lapse'), awards('dismiss'), refuseRequests],
};

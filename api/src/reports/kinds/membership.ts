import { advanceMembership } from '../../memberships/advance.js';
import type { MembershipAction } from '../../memberships/domain/membership.lifecycle.js';
import { sqlFile } from '../../platform/sql.js';
import { judgedBy } from '../domain/item.js';
import { membershipConditions, type MembershipItem } from '../domain/membership-item.js';
import type { DecidedItemView } from '../report.view.js';
import type { Effect, Kind, ReadItem } from './kind.js';

export const MEMBERSHIP_CANDIDATES = sqlFile(import.meta.dirname, 'membership.candidates.sql');
export const REPORTED_MEMBERSHIPS = sqlFile(import.meta.dirname, 'membership.read.sql');

const memberships =
  (action: MembershipAction): Effect =>
  async (tx, held, reason) => {
    for (const { id } of held.item) await advanceMembership(tx, { id }, action, { reason: reason ?? null });
  };

/** Dues call for neither a convention nor a request. */
export const membershipKind: Kind = {
  table: 'membership',
  column: 'membership_id',
  amount: 'amount_cents',
  search: `EXISTS (SELECT FROM report_item i JOIN membership m ON m.id = i.membership_id JOIN beneficiary b ON b.id = m.beneficiary_id
                   WHERE i.report_id = r.id AND b.search_text LIKE ?)`,
  candidates: MEMBERSHIP_CANDIDATES,
  locks: {
    item: `SELECT m.id FROM membership m JOIN report_item i ON i.membership_id = m.id
      WHERE i.report_id = $1::bigint ORDER BY m.id FOR NO KEY UPDATE OF m`,
  },
  effects: {
    request_visas: [memberships('request_visa')],
    return_to_draft: [memberships('return_to_draft')],
    adopt: [memberships('approve')],
    withdraw: [memberships('return_to_draft')],
    reject: [memberships('dismiss')],
  },
  read: async (tx, reportId) => (await tx.query<MembershipRow>(REPORTED_MEMBERSHIPS, [reportId])).map(readMembership),
};

type MembershipRow = Omit<DecidedItemView, 'kind' | 'state' | 'visa' | 'convention'> &
  MembershipItem & { rank: number; visaBy: string | null; visaOn: string | null };

function readMembership(row: MembershipRow): ReadItem {
  const { id, label, year, beneficiaryId, beneficiaryName, amountCents, state, visaBy, visaOn } = row;
  return {
    rank: row.rank,
    visaOn,
    unmet: judgedBy(membershipConditions, row),
    view: {
      kind: 'membership',
      ...{ id, label, year, beneficiaryId, beneficiaryName, amountCents, state },
      visa: { by: visaBy, on: visaOn },
      convention: null,
    },
  };
}

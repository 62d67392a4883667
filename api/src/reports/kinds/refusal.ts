import { advanceGrantRequest } from '../../grant-requests/advance.js';
import type { GrantRequestAction } from '../../grant-requests/domain/grant-request.lifecycle.js';
import { sqlFile } from '../../platform/sql.js';
import type { DecidedItemView } from '../report.view.js';
import type { Effect, Kind } from './kind.js';

export const REFUSAL_CANDIDATES = sqlFile(import.meta.dirname, 'refusal.candidates.sql');

export const REPORTED_REFUSALS = `
  SELECT i.rank, q.id, q.title AS label, q.fiscal_year AS "year", b.id AS "beneficiaryId", b.legal_name AS "beneficiaryName", q.state
  FROM report_item i JOIN grant_request q ON q.id = i.grant_request_id JOIN beneficiary b ON b.id = q.beneficiary_id
  WHERE i.report_id = $1::bigint ORDER BY i.rank`;

const requests =
  (action: GrantRequestAction): Effect =>
  async (tx, held, reason) => {
    for (const { id } of held.request)
      await advanceGrantRequest(tx, { id }, action, reason === undefined ? {} : { reason });
  };

/** No credits, no convention: the reasons were written by the officer and taken up by the manager. */
export const refusalKind: Kind = {
  table: 'grant_request',
  column: 'grant_request_id',
  amount: '0',
  search: `EXISTS (SELECT FROM report_item i JOIN grant_request q ON q.id = i.grant_request_id JOIN beneficiary b ON b.id = q.beneficiary_id
                   WHERE i.report_id = r.id AND b.search_text LIKE ?)`,
  candidates: REFUSAL_CANDIDATES,
  moves: { onto: 'place_refusal_on_report', off: 'take_refusal_off_report' },
  locks: {
    request: `SELECT q.id FROM grant_request q JOIN report_item i ON i.grant_request_id = q.id
      WHERE i.report_id = $1::bigint ORDER BY q.id FOR NO KEY UPDATE OF q`,
  },
  effects: {
    adopt: [requests('refuse')],
    withdraw: [requests('take_refusal_off_report')],
    reject: [requests('send_back')],
  },
  read: async (tx, reportId) => {
    const rows = await tx.query<Pick<DecidedItemView, ShownOfRefusal> & { rank: number }>(REPORTED_REFUSALS, [
      reportId,
    ]);
    return rows.map(({ rank, ...shown }) => ({
      rank,
      visaOn: null,
      unmet: () => [],
      view: { kind: 'refusal', ...shown, amountCents: 0, visa: null, convention: null },
    }));
  },
};

type ShownOfRefusal = 'id' | 'label' | 'year' | 'beneficiaryId' | 'beneficiaryName' | 'state';

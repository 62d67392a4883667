import { advanceFundingAuthorisation } from '../../funding-authorisations/advance.js';
import type {
  FundingAuthorisationAction,
  FundingAuthorisationState,
} from '../../funding-authorisations/domain/funding-authorisation.lifecycle.js';
import { sqlFile } from '../../platform/sql.js';
import { authorisationConditions, type AuthorisationItem } from '../domain/authorisation-item.js';
import { judgedBy } from '../domain/item.js';
import type { Effect, Kind, ReadItem } from './kind.js';

export const AUTHORISATION_CANDIDATES = sqlFile(import.meta.dirname, 'authorisation.candidates.sql');
export const REPORTED_AUTHORISATIONS = sqlFile(import.meta.dirname, 'authorisation.read.sql');

const authorisations =
  (action: FundingAuthorisationAction): Effect =>
  async (tx, held, reason) => {
    for (const { id } of held.item) await advanceFundingAuthorisation(tx, { id }, action, reason);
  };

export const authorisationKind: Kind = {
  table: 'funding_authorisation',
  column: 'authorisation_id',
  amount: null,
  search: `EXISTS (SELECT FROM report_item i JOIN funding_authorisation a ON a.id = i.authorisation_id
                   WHERE i.report_id = r.id AND a.search_text LIKE ?)`,
  candidates: AUTHORISATION_CANDIDATES,
  locks: {
    item: `SELECT a.id FROM funding_authorisation a JOIN report_item i ON i.authorisation_id = a.id
      WHERE i.report_id = $1::bigint ORDER BY a.id FOR NO KEY UPDATE OF a`,
    request: `SELECT g.id FROM incoming_grant g JOIN listed_application l ON l.incoming_grant_id = g.id
      JOIN report_item i ON i.authorisation_id = l.authorisation_id
      WHERE i.report_id = $1::bigint ORDER BY g.id FOR NO KEY UPDATE OF g`,
  },
  effects: {
    request_visas: [authorisations('place_on_report')],
    return_to_draft: [authorisations('return_to_draft')],
    adopt: [authorisations('authorise')],
    withdraw: [authorisations('return_to_draft')],
    reject: [authorisations('dismiss')],
  },
  read: async (tx, reportId) =>
    (await tx.query<AuthorisationRow>(REPORTED_AUTHORISATIONS, [reportId])).map(readAuthorisation),
};

type AuthorisationRow = AuthorisationItem & { rank: number; state: FundingAuthorisationState };

const readAuthorisation = (row: AuthorisationRow): ReadItem => ({
  rank: row.rank,
  visaOn: null,
  unmet: judgedBy(authorisationConditions, row),
  view: {
    ...{ kind: 'authorisation', id: row.id, label: row.name, year: null, state: row.state },
    ...{ beneficiaryId: null, beneficiaryName: null, amountCents: null, visa: null, convention: null },
  },
});

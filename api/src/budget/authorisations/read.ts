import type { Tx } from '../../platform/context.js';
import { found } from '../../platform/rows.js';
import { prepared } from '../../platform/sql.js';
import type { AuthorisationView } from './authorisation.view.js';
import { AUTHORISATION_COLUMNS, AUTHORISATION_TABLES } from './list.js';

/** Votes by day, consumers by what they take, and the years over which the awards among them spread. */
export const AUTHORISATION = prepared(`SELECT ${AUTHORISATION_COLUMNS}, a.version,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'label', v.origin_label, 'cents', v.voted_cents,
              'on', v.accounting_date, 'recordedBy', author.display_name) ORDER BY v.accounting_date, v.id), '[]')
     FROM authorisation_entry v LEFT JOIN app_user author ON author.id = v.recorded_by
     WHERE v.authorisation_id = a.id AND v.voted_cents <> 0) AS votes,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.origin_kind, 'id', c.origin_id, 'label', c.label,
              'reservedCents', c.reserved, 'committedCents', c.committed) ORDER BY c.reserved + c.committed DESC, c.origin_id), '[]')
     FROM (SELECT origin_kind, origin_id, max(origin_label) AS label, sum(reserved_cents) AS reserved, sum(committed_cents) AS committed
           FROM authorisation_entry WHERE authorisation_id = a.id AND voted_cents = 0
           GROUP BY origin_kind, origin_id HAVING sum(reserved_cents + committed_cents) <> 0) c) AS consumers,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('year', s.year, 'plannedCents', s.planned, 'boundCents', s.bound,
              'orderedCents', s.ordered) ORDER BY s.year), '[]')
     FROM (SELECT y.year, sum(line.amount_cents) AS planned, sum(line.reserved_cents + line.committed_cents - line.attached_cents) AS bound,
                  sum(line.ordered_cents) AS ordered
           FROM award JOIN imputation_line line ON line.award_id = award.id
           JOIN credit_line ON credit_line.id = line.credit_line_id
           JOIN control_envelope e ON e.id = credit_line.envelope_id
           JOIN fiscal_year y ON y.id = e.fiscal_year_id
           WHERE award.authorisation_id = a.id AND award.state IN ('reserved', 'granted')
           GROUP BY y.year) s) AS schedule
  FROM ${AUTHORISATION_TABLES} WHERE a.id = $1::bigint`);

export async function readAuthorisation(tx: Tx, id: number): Promise<AuthorisationView> {
  const [authorisation] = await tx.query<AuthorisationView>(AUTHORISATION, [id]);
  return found(authorisation);
}

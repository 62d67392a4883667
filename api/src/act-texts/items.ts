import { prepared } from '../platform/sql.js';
import { CREDIT_LINE_TABLES, IMPUTATION } from '../budget/imputation.js';

const NAMED = `jsonb_build_object('legalName', body.legal_name, 'usualName', body.usual_name, 'acronym', body.acronym, 'kind', body.kind)`;

const itemsOf = (column: string, select: string, from: string): string =>
  prepared(
    `SELECT ${select} FROM report_item i ${from} WHERE i.report_id = $1::bigint AND i.${column} IS NOT NULL ORDER BY i.rank`,
  );

const list = (object: string, from: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object(${object}) ORDER BY listed.rank), '[]') FROM ${from})`;

export const AWARDS = itemsOf(
  'award_id',
  `a.id, ${NAMED} AS beneficiary, a.object, a.fiscal_year AS "fiscalYear", a.amount_cents AS "amountCents",
   (SELECT c.kind FROM convention c WHERE c.award_id = a.id) AS "conventionKind",
   ${list(
     `'id', listed.id, 'title', q.title, 'purpose', q.purpose, 'amountCents', listed.amount_cents, 'requestedCents', q.requested_cents,
      'budgetBase', q.budget_base, 'budgetCents', q.budget_cents, 'printedShare', listed.printed_share,
      'formerSupport', q.former_support`,
     'award_part listed JOIN grant_request q ON q.id = listed.grant_request_id WHERE listed.award_id = a.id',
   )} AS parts,
   ${list(
     `'key', 'line.' || listed.id, 'amountCents', listed.amount_cents, 'printed', listed.printed, 'imputation', ${IMPUTATION}`,
     `imputation_line listed LEFT JOIN credit_line l ON l.id = listed.credit_line_id ${CREDIT_LINE_TABLES} WHERE listed.award_id = a.id`,
   )} AS lines`,
  'JOIN award a ON a.id = i.award_id JOIN beneficiary body ON body.id = a.beneficiary_id',
);

export const MEMBERSHIPS = itemsOf(
  'membership_id',
  `m.id, ${NAMED} AS organisation, m.object, m.dues_year AS "duesYear", m.amount_cents AS "amountCents", m.tariff_band AS "tariffBand",
   m.full_tariff_cents AS "fullTariffCents", m.discount_bp AS "discountBp", m.discount_reason AS "discountReason",
   m.representative, m.renewed_act_number AS "renewedActNumber", m.renewed_act_on AS "renewedActOn",
   jsonb_build_object('key', 'membership.' || m.id, 'amountCents', m.amount_cents, 'printed', m.printed_imputation, 'imputation', ${IMPUTATION}) AS line`,
  `JOIN membership m ON m.id = i.membership_id JOIN beneficiary body ON body.id = m.beneficiary_id
   LEFT JOIN credit_line l ON l.id = m.credit_line_id ${CREDIT_LINE_TABLES}`,
);

export const AUTHORISATIONS = itemsOf(
  'authorisation_id',
  `t.id, t.title, t.programme, t.covers_until AS "coversUntil", t.signing_authority AS "signingAuthority",
   ${list(
     `'id', g.id, 'title', g.title, 'purpose', g.purpose, 'funder', g.funder, 'operator', g.operator, 'call', g.call, 'platform', g.platform,
      'filedOn', g.filed_on, 'yearCount', g.year_count, 'tax', g.tax, 'projectCostCents', g.project_cost_cents,
      'requestedCents', g.requested_cents`,
     'listed_application listed JOIN incoming_grant g ON g.id = listed.incoming_grant_id WHERE listed.authorisation_id = t.id',
   )} AS applications,
   ${list(
     `'budget', b.name, 'section', listed.section, 'firstYear', listed.first_year, 'andFollowing', listed.and_following,
      'amountCents', listed.amount_cents`,
     'expected_revenue listed JOIN budget b ON b.id = listed.budget_id WHERE listed.authorisation_id = t.id',
   )} AS revenue`,
  'JOIN funding_authorisation t ON t.id = i.authorisation_id',
);

export const REFUSALS = itemsOf(
  'grant_request_id',
  `${NAMED} AS beneficiary, q.title, q.fiscal_year AS "fiscalYear", q.refusal_reasons AS reasons`,
  'JOIN grant_request q ON q.id = i.grant_request_id JOIN beneficiary body ON body.id = q.beneficiary_id',
);

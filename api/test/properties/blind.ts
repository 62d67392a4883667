import { TODAY } from './prepared.js';

/** What a faulty use case, or a hand in the database, would write: no fact is read first, only the database is in the way. */
export const BLIND = {
  editEnvelope: 'UPDATE control_envelope SET opened_cents = opened_cents + 1',
  editLine: 'UPDATE credit_line SET committed_cents = committed_cents + 1',
  rewriteMovement: 'UPDATE movement SET reserved_cents = reserved_cents + 1 WHERE kind = $$reservation$$',
  forgetMovement: 'DELETE FROM movement WHERE id = (SELECT max(id) FROM movement WHERE kind = $$order$$)',
  commitFromNothing: `INSERT INTO movement (kind, credit_line_id, committed_cents, accounting_date, origin_kind, origin_id, origin_label, key)
    SELECT 'commitment', id, 1, '${TODAY}', 'trial', id, 'Essai', 'nothing:' || id FROM credit_line WHERE available_cents > 0 LIMIT 1`,
  halfTransfer: `INSERT INTO movement (kind, credit_line_id, opened_cents, accounting_date, origin_kind, origin_id, origin_label, key)
    SELECT 'transfer', id, 1, '${TODAY}', 'transfer', 0, 'Essai', 'half:' || id FROM credit_line LIMIT 1`,
  correctAgain: `
    INSERT INTO correction (movement_id, reason) SELECT min(id), 'Essai' FROM movement WHERE kind = 'amending_budget'
      ON CONFLICT DO NOTHING;
    INSERT INTO movement (kind, credit_line_id, opened_cents, accounting_date, origin_kind, origin_id, origin_label, key, corrects_id)
      SELECT 'correction', credit_line_id, -opened_cents, '${TODAY}', 'trial', 1, 'Essai', gen_random_uuid()::text, id
      FROM movement WHERE id = (SELECT min(id) FROM movement WHERE kind = 'amending_budget')`,
  overrideWithoutRight: `
    INSERT INTO line_override (movement_key, credit_line_id, right_id, beyond_cents, reason, decided_by, decided_on)
      SELECT 'own:' || id, id, 1, 1, 'Urgent', current_setting('app.actor_id')::bigint, '${TODAY}'
      FROM credit_line WHERE id = 2;
    INSERT INTO movement (kind, credit_line_id, reserved_cents, accounting_date, recorded_by, origin_kind, origin_id, origin_label, key)
      SELECT 'reservation', id, available_cents + 1, '${TODAY}', current_setting('app.actor_id')::bigint, 'trial', 9, 'Essai', 'own:' || id
      FROM credit_line WHERE id = 2`,
  overrideNothing: `INSERT INTO line_override (movement_key, credit_line_id, right_id, beyond_cents, reason, decided_by, decided_on)
    SELECT 'none', 2, id, 1, 'Urgent', user_id, '${TODAY}' FROM line_override_right`,
  forgetOverride: 'DELETE FROM line_override',
  certifyAgain: `INSERT INTO payment (award_id, instalment_id, department_id, amount_cents, state_since, certified_by, certified_on, evidence)
    SELECT p.award_id, instalment_id, p.department_id, 1, p.state_since, certified_by, certified_on, evidence
    FROM payment p JOIN award a ON a.id = p.award_id WHERE a.certified_cents < a.amount_cents LIMIT 1`,
  certifyTooMuch: `INSERT INTO payment (award_id, instalment_id, department_id, amount_cents, state_since, certified_by, certified_on, evidence)
    SELECT a.id, i.id, a.department_id, a.amount_cents + 1, '${TODAY}', a.officer_id, '${TODAY}', 'Pièces vues'
    FROM instalment i JOIN award a ON a.id = i.award_id WHERE NOT EXISTS (SELECT FROM payment p WHERE p.instalment_id = i.id) LIMIT 1`,
  certifyGivenUp: `INSERT INTO payment (award_id, instalment_id, department_id, amount_cents, state_since, certified_by, certified_on, evidence)
    SELECT a.id, i.id, a.department_id, i.amount_cents, '${TODAY}', a.officer_id, '${TODAY}', 'Pièces vues'
    FROM instalment i JOIN award a ON a.id = i.award_id WHERE a.state = 'renounced' LIMIT 1`,
  liquidateAgain: `INSERT INTO mandat (payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since,
      certified_by, liquidated_by, iban_confirmed_by)
    SELECT payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since,
      certified_by, liquidated_by, iban_confirmed_by FROM mandat LIMIT 1`,
  liquidateAfter: `INSERT INTO mandat (payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since,
      certified_by, liquidated_by, iban_confirmed_by)
    SELECT payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since,
      certified_by, liquidated_by, iban_confirmed_by FROM mandat WHERE state IN ('rejected', 'cancelled') LIMIT 1`,
  liquidateBeside: `INSERT INTO mandat (payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since,
      certified_by, liquidated_by, iban_confirmed_by, replaces_id)
    SELECT payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since,
      certified_by, liquidated_by, iban_confirmed_by, id FROM mandat
    WHERE state NOT IN ('rejected', 'cancelled') ORDER BY id DESC LIMIT 1`,
  bearTooMuch: `INSERT INTO mandat_line (mandat_id, imputation_line_id, amount_cents)
    SELECT m.id, i.id, i.amount_cents + 1 FROM mandat m, imputation_line i
    WHERE NOT EXISTS (SELECT FROM mandat_line b WHERE b.imputation_line_id = i.id) ORDER BY 1, 2 LIMIT 1`,
  reviveMandat: `UPDATE mandat SET state = 'liquidated', number = NULL, ordered_by = NULL, ordered_on = NULL, ended_on = NULL,
    ended_by = NULL, end_reason = NULL WHERE state = 'cancelled'`,
  editMandat: 'UPDATE mandat SET amount_cents = amount_cents + 1',
  editPayment: 'UPDATE payment SET amount_cents = amount_cents + 1',
  editCertified: 'UPDATE award SET certified_cents = certified_cents + 1 WHERE certified_cents < amount_cents',
  editOrdered: 'UPDATE imputation_line SET ordered_cents = ordered_cents + 1 WHERE ordered_cents < committed_cents',
  unbalance: `UPDATE imputation_line SET amount_cents = amount_cents + 1`,
  tellWithoutMoving: `INSERT INTO external_consumption (envelope_id, told_on, cumulative_cents, source)
    SELECT id, '${TODAY}', external_cents + 1, 'Essai' FROM control_envelope LIMIT 1`,
  openTooMuch: `INSERT INTO movement (kind, credit_line_id, opened_cents, accounting_date, origin_kind, origin_id, origin_label, key)
    SELECT 'provisional_credits', m.credit_line_id, 100000000000, '${TODAY}', 'provisional_opening', m.origin_id, 'Essai', gen_random_uuid()::text
    FROM movement m WHERE m.kind = 'provisional_credits' ORDER BY m.id LIMIT 1`,
  openBeside: `INSERT INTO movement (kind, credit_line_id, opened_cents, accounting_date, origin_kind, origin_id, origin_label, key)
    SELECT 'initial_budget', m.credit_line_id, 1, '${TODAY}', 'trial', 1, 'Essai', gen_random_uuid()::text
    FROM movement m WHERE m.kind = 'provisional_credits' ORDER BY m.id LIMIT 1`,
  voteBeside: `UPDATE fiscal_year SET state = 'voted', voted_on = '${TODAY}' WHERE state = 'provisional'`,
  /** As the use case does: the year is taken, then its facts are read. */
  leaveVote: `SELECT pg_sleep(0.01); SELECT FROM fiscal_year WHERE year = 2021 FOR NO KEY UPDATE; UPDATE fiscal_year y SET state = 'additional_period' WHERE year = 2021
    AND NOT EXISTS (SELECT FROM control_envelope e WHERE e.fiscal_year_id = y.id AND e.reserved_cents > 0)`,
  reserveSlowly: `INSERT INTO movement (kind, credit_line_id, reserved_cents, accounting_date, recorded_by, origin_kind, origin_id, origin_label, key)
    SELECT 'reservation', 4, 1, '2021-03-01', current_setting('app.actor_id')::bigint, 'trial', 4, 'Essai', gen_random_uuid()::text;
    SELECT pg_sleep(0.03)`,
} as const satisfies Record<string, string>;

/** The same once the year is over. */
export const YEAR_END_BLIND = {
  decideAgain: `INSERT INTO year_end_decision (fiscal_year_id, imputation_line_id, credit_line_id, next_credit_line_id, rank, cancelled_cents,
      carried_cents, attached_cents, reason, decided_by, decided_on)
    SELECT fiscal_year_id, imputation_line_id, credit_line_id, next_credit_line_id, rank, cancelled_cents, carried_cents, attached_cents,
      reason, decided_by, decided_on FROM year_end_decision WHERE cancelled_cents = 0 LIMIT 1`,
  forgetDecision: 'DELETE FROM year_end_decision',
  cancelTooMuch: `INSERT INTO year_end_decision (fiscal_year_id, imputation_line_id, credit_line_id, rank, cancelled_cents, carried_cents,
      attached_cents, reason, decided_by, decided_on)
    SELECT e.fiscal_year_id, i.id, i.credit_line_id, 99, a.amount_cents + 1, 0, 0, 'Essai', a.officer_id, '2020-02-03'
    FROM imputation_line i JOIN award a ON a.id = i.award_id AND a.state = 'granted' JOIN credit_line l ON l.id = i.credit_line_id
    JOIN control_envelope e ON e.id = l.envelope_id ORDER BY i.id LIMIT 1`,
  closeUndecided: `UPDATE fiscal_year SET state = 'closed' WHERE state = 'additional_period'`,
  editAttached: `UPDATE imputation_line SET committed_cents = committed_cents + 1, attached_cents = attached_cents + 1`,
} as const satisfies Record<string, string>;

import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { playPoleScs } from '../../../seeds/demo/pole-scs.js';
import { someBeneficiary } from '../support/files.js';
import { awardTo } from '../support/scenes.js';
import { signedSql } from '../support/signed-sql.js';
import { openWorld, type World } from '../support/world.js';

describe('What the database holds whoever writes', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.play(playPoleScs);
    await world.play(playMedinsoft);
    await awardTo(world, (await someBeneficiary(world)).id, [1_000_00]);
  });
  afterAll(() => world.close());

  const COLUMNS = {
    payment: 'award_id, instalment_id, department_id, amount_cents, state_since, certified_by, certified_on, evidence',
    mandat: `payment_id, fiscal_year_id, department_id, bank_account_id, amount_cents, state_since, certified_by,
             liquidated_by, iban_confirmed_by`,
  };
  const copy = (table: keyof typeof COLUMNS, changes: Record<string, string | number>, where: string) => {
    const values = COLUMNS[table].split(',').map((column) => changes[column.trim()] ?? column);
    return `INSERT INTO ${table} (${COLUMNS[table]}) SELECT ${values.join(', ')} FROM ${table} WHERE ${where}`;
  };
  const free = `(SELECT i.id FROM instalment i WHERE NOT EXISTS (SELECT FROM payment p WHERE p.instalment_id = i.id) LIMIT 1)`;
  const otherYear = `(SELECT id FROM fiscal_year WHERE year = 2026 LIMIT 1)`;
  const paid = `state = 'paid'`;
  const firstMandat = `id = (SELECT min(id) FROM mandat)`;
  const paidMandat = `id = (SELECT min(id) FROM mandat WHERE ${paid})`;
  const firstPayment = `id = (SELECT min(id) FROM payment)`;

  it.each([
    ['a second payment of an instalment', 'uq_payment_instalment', copy('payment', {}, firstPayment)],
    [
      'a payment of nothing',
      'ck_payment_amount',
      copy('payment', { instalment_id: free, amount_cents: 0 }, firstPayment),
    ],
    [
      'a payment above what was granted',
      'ck_award_certified_within_granted',
      copy('payment', { instalment_id: free }, firstPayment),
    ],
    [
      'a payment liquidated by its certifier',
      'ck_payment_liquidator_not_certifier',
      `UPDATE payment SET liquidated_by = certified_by WHERE ${firstPayment}`,
    ],
    [
      'a liquidation that nobody made',
      'ck_payment_liquidated',
      `UPDATE payment SET liquidated_by = NULL WHERE ${firstPayment}`,
    ],
    [
      'another amount on a payment',
      'ck_payment_amount_immutable',
      `UPDATE payment SET amount_cents = amount_cents - 1 WHERE ${firstPayment}`,
    ],
    ['a payment removed', 'ck_append_only', 'DELETE FROM payment'],
    ['a mandat removed', 'ck_append_only', 'DELETE FROM mandat'],
    ['another amount on a line', 'ck_append_only', 'UPDATE mandat_line SET amount_cents = 1'],
    ['a second mandat of a payment on one budget', 'uq_mandat_payment_budget', copy('mandat', {}, firstMandat)],
    [
      'a mandat of nothing',
      'ck_mandat_amount',
      copy('mandat', { fiscal_year_id: otherYear, amount_cents: 0 }, firstMandat),
    ],
    [
      'another amount on a mandat',
      'ck_payment_amount_immutable',
      `UPDATE mandat SET amount_cents = amount_cents + 1 WHERE ${firstMandat}`,
    ],
    ['a number given twice', 'uq_mandat_number', `UPDATE mandat SET number = 2 WHERE number = 1 AND ${firstMandat}`],
    ['an ordered mandat without number', 'ck_mandat_numbered', `UPDATE mandat SET number = NULL WHERE ${paid}`],
    [
      'a mandat liquidated by its certifier',
      'ck_mandat_liquidator_not_certifier',
      `UPDATE mandat SET liquidated_by = certified_by WHERE ${paid}`,
    ],
    [
      'a mandat liquidated by who confirmed the account',
      'ck_mandat_liquidator_not_iban_confirmer',
      `UPDATE mandat SET iban_confirmed_by = liquidated_by WHERE ${paid}`,
    ],
    ['an order that nobody gave', 'ck_mandat_ordered', `UPDATE mandat SET ordered_by = NULL WHERE ${paid}`],
    [
      'a mandat signed by its certifier',
      'ck_mandat_signer_alone',
      `UPDATE mandat SET signed_by = certified_by WHERE ${paid}`,
    ],
    [
      'a mandat signed by its liquidator',
      'ck_mandat_signer_alone',
      `UPDATE mandat SET signed_by = liquidated_by WHERE ${paid}`,
    ],
    [
      'a mandat signed by its orderer',
      'ck_mandat_signer_alone',
      `UPDATE mandat SET signed_by = ordered_by WHERE ${paid}`,
    ],
    ['a mandat sent that nobody signed', 'ck_mandat_signed', `UPDATE mandat SET signed_by = NULL WHERE ${paid}`],
    ['a mandat signed outside a bordereau', 'ck_mandat_signed', `UPDATE mandat SET bordereau_id = NULL WHERE ${paid}`],
    [
      'a taking in charge without day',
      'ck_mandat_taken_in_charge',
      `UPDATE mandat SET taken_in_charge_on = NULL WHERE ${paid}`,
    ],
    ['a rejection without reason', 'ck_mandat_ended', `UPDATE mandat SET end_reason = NULL WHERE state = 'rejected'`],
    [
      'a rejection declared by who ordered',
      'ck_mandat_rejection_by_other',
      `UPDATE mandat SET ended_by = ordered_by WHERE state = 'rejected'`,
    ],
    [
      'a rejected mandat paid after all',
      'ck_mandat_end_final',
      `UPDATE mandat SET state = 'paid' WHERE state = 'rejected'`,
    ],
    [
      'a mandat replaced twice',
      'uq_mandat_replaces',
      `INSERT INTO mandat (${COLUMNS.mandat}, state, ended_on, ended_by, end_reason, replaces_id)
       SELECT ${COLUMNS.mandat}, 'cancelled', state_since, certified_by, 'Essai', replaces_id FROM mandat WHERE replaces_id IS NOT NULL`,
    ],
    [
      'a mandat replaced by one of another amount',
      'fk_mandat_replaces',
      `INSERT INTO mandat (${COLUMNS.mandat}, state, ended_on, ended_by, end_reason, replaces_id)
       SELECT ${COLUMNS.mandat.replace('amount_cents', '1')}, 'cancelled', state_since, certified_by, 'Essai', id FROM mandat WHERE ${paidMandat}`,
    ],
    ['a payment without proof', 'ck_mandat_proof', `UPDATE mandat SET proof = NULL WHERE ${paid}`],
    [
      'a proof recorded by who ordered',
      'ck_mandat_proof_by_other',
      `UPDATE mandat SET proof_recorded_by = ordered_by WHERE ${paid}`,
    ],
    [
      'a proof recorded by who signed',
      'ck_mandat_proof_by_other',
      `UPDATE mandat SET proof_recorded_by = signed_by WHERE ${paid}`,
    ],
    [
      'a payment before the taking in charge',
      'ck_mandat_dates',
      `UPDATE mandat SET paid_on = taken_in_charge_on - 1 WHERE ${paid}`,
    ],
    [
      'a taking in charge before the order',
      'ck_mandat_dates',
      `UPDATE mandat SET taken_in_charge_on = ordered_on - 1 WHERE ${paid}`,
    ],
    [
      'a line borne twice by a mandat',
      'uq_mandat_line',
      'INSERT INTO mandat_line (mandat_id, imputation_line_id, amount_cents) SELECT mandat_id, imputation_line_id, 1 FROM mandat_line',
    ],
    [
      'a line of nothing',
      'ck_mandat_line_amount',
      'INSERT INTO mandat_line (mandat_id, imputation_line_id, amount_cents) SELECT mandat_id, imputation_line_id, 0 FROM mandat_line',
    ],
    [
      'a line above its imputation',
      'ck_imputation_line_ordered_within',
      `INSERT INTO mandat_line (mandat_id, imputation_line_id, amount_cents)
       SELECT m.id, l.imputation_line_id, 1 FROM mandat m, mandat_line l WHERE l.mandat_id <> m.id AND m.${firstMandat}
       AND NOT EXISTS (SELECT FROM mandat_line own WHERE own.mandat_id = m.id AND own.imputation_line_id = l.imputation_line_id) LIMIT 1`,
    ],
    [
      'a balance of an award rewritten',
      'ck_balance_follows_movements',
      'UPDATE award SET certified_cents = 0 WHERE certified_cents > 0',
    ],
    [
      'a balance of a line rewritten',
      'ck_balance_follows_movements',
      'UPDATE imputation_line SET ordered_cents = 0 WHERE ordered_cents > 0',
    ],
    [
      'a bordereau signed by its preparer',
      'ck_bordereau_signer_not_preparer',
      `UPDATE bordereau SET prepared_by = signed_by WHERE state = 'sent'`,
    ],
    [
      'a bordereau signed without delegation',
      'ck_bordereau_delegation',
      `UPDATE bordereau SET signed_by = prepared_by WHERE state = 'sent'`,
    ],
    [
      'a signature that nobody gave on a bordereau',
      'ck_bordereau_signed',
      `UPDATE bordereau SET signed_by = NULL WHERE state = 'sent'`,
    ],
    [
      'a bordereau number given twice',
      'uq_bordereau_number',
      `UPDATE bordereau SET number = 2 WHERE id = (SELECT min(id) FROM bordereau)`,
    ],
    [
      'more paid than certified',
      'ck_award_paid_within_certified',
      `${copy('mandat', { fiscal_year_id: otherYear, amount_cents: 1_000_000_00 }, paidMandat)};
       UPDATE mandat SET (state, number, ordered_by, ordered_on, bordereau_id, signed_by, taken_in_charge_on, paid_on, proof, proof_recorded_by) =
         (SELECT m.state, m.number, m.ordered_by, m.ordered_on, m.bordereau_id, m.signed_by, m.taken_in_charge_on, m.paid_on, m.proof, m.proof_recorded_by
          FROM mandat m WHERE m.${paidMandat}) WHERE state = 'liquidated' AND amount_cents = 1_000_000_00`,
    ],
    [
      'a second financial report of a part',
      'uq_financial_report_part',
      `INSERT INTO financial_report (award_part_id, department_id, received_on, state_since)
       SELECT award_part_id, department_id, received_on, state_since FROM financial_report`,
    ],
    [
      'a report decided by nobody',
      'ck_financial_report_decided',
      `UPDATE financial_report SET decided_by = NULL WHERE state = 'accepted'`,
    ],
    [
      'a convention signed on a text that nobody annexed',
      'ck_convention_signed_text',
      `UPDATE convention SET annexed_version = NULL WHERE state = 'notified'`,
    ],
    [
      'a signature of nobody',
      'ck_convention_authority_signer',
      `UPDATE convention SET authority_signed_by = NULL WHERE state = 'notified'`,
    ],
    [
      'a convention notified unsigned',
      'ck_convention_authority_signed',
      `UPDATE convention SET authority_signed_by = NULL, authority_signed_on = NULL WHERE state = 'notified'`,
    ],
    [
      'a convention notified without the body’s signature',
      'ck_convention_beneficiary_signed',
      `UPDATE convention SET beneficiary_signed_on = NULL WHERE state = 'notified'`,
    ],
    [
      'a notification without day',
      'ck_convention_notified',
      `UPDATE convention SET notified_on = NULL WHERE state = 'notified'`,
    ],
    ['a table emptied at once', 'ck_append_only', 'TRUNCATE app_user CASCADE'],
    ['a negative expense', 'ck_financial_report_spent', 'UPDATE financial_report SET spent_cents = -1'],
  ])('refuses %s', async (_, constraint, statement) => {
    await expect(signedSql(world, statement)).rejects.toMatchObject({ driverError: { constraint } });
  });

  it('keeps whole every table whose changes are recorded', async () => {
    const recorded = await world.query<{ name: string; kept: boolean }>(
      `SELECT t.tgrelid::regclass::text AS name, bool_or(other.tgtype & 32 <> 0) AS kept
       FROM pg_trigger t JOIN pg_trigger other ON other.tgrelid = t.tgrelid
       WHERE t.tgfoid = 'record_history'::regproc GROUP BY t.tgrelid`,
    );
    expect(recorded.length).toBeGreaterThan(15);
    expect(recorded.filter(({ kept }) => !kept)).toEqual([]);
  });

  it('is explained to the cent by what it is made of', async () => {
    expect(await world.query('SELECT * FROM payment_recount')).toEqual([]);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});

import { creditLine } from '../support/files.js';
import { act, makeEnforceable, notifyConvention, type VotedGrant, votedGrant } from '../support/grants.js';
import { confirmedAccount, liquidated, paid, sent } from '../support/paying.js';
import { signedSql } from '../support/signed-sql.js';
import { expectOk, openWorld, type Person, readsOf, refusal, type World } from '../support/world.js';

const REASON = 'Convention signée absente du bordereau';

let world: World;
let finance: Person, second: Person, signatory: Person, territory: Person;
let read: Awaited<ReturnType<typeof readsOf>>;
let grants = 0;

beforeAll(async () => {
  world = await openWorld();
  [finance, second] = [await world.as('finance'), await world.as('secondFinance')];
  [signatory, territory] = [await world.as('signatory'), await world.as('territorySignatory')];
  read = await readsOf(world, 'auditor');
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.query('SELECT * FROM payment_recount')).toEqual([]);
  expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
});

/** 80 000 € over two budgets, in two instalments of 40 000 €, ready to be paid on 4 November 2019. */
async function payableGrant(): Promise<VotedGrant> {
  grants += 1;
  const grant = await votedGrant(world, {
    beneficiary: { legalName: `Pôle ${grants}` },
    ...{ votedOn: `2019-09-1${grants}`, deliberation: `ECO 02${grants}-7000/19/BM`, convention: true },
    parts: [{ title: `Programme ${grants}`, amountCents: 80_000_00, earmarked: false }],
    lines: [
      { creditLineId: await creditLine(world), amountCents: 30_000_00 },
      { creditLineId: await creditLine(world, 2019, '61', 'ESTPA'), amountCents: 50_000_00 },
    ],
    instalments: [
      { label: 'Acompte', condition: 'convention_notified', amountCents: 40_000_00 },
      { label: 'Solde', condition: 'act_enforceable', amountCents: 40_000_00 },
    ],
  });
  await makeEnforceable(world, grant);
  await notifyConvention(world, grant);
  await world.on('2019-10-23');
  await confirmedAccount(world, grant);
  await world.on('2019-11-04');
  return grant;
}

/** The version read just before, as a screen would send it. */
const tried = async (who: Person, id: number, action: string, body: object = {}) => {
  const { version } = await read(`mandats/${id}`);
  return who.change('post', `/api/mandats/${id}/${action}`, version, body);
};

const linesOf = ({ awardId }: VotedGrant) =>
  world.query<{ ordered: number }>(
    'SELECT ordered_cents AS ordered FROM imputation_line WHERE award_id = $1 ORDER BY rank',
    [awardId],
  );

const orderedCredits = async (mandatId: number) => {
  const rows = await world.query<{ kind: string; cents: number; on: string }>(
    `SELECT kind, ordered_cents AS cents, accounting_date::text AS on FROM movement
     WHERE origin_kind = 'mandat' AND origin_id = $1 ORDER BY id`,
    [mandatId],
  );
  return rows.map(({ kind, cents, on }) => [kind, cents, on]);
};

describe('A mandat that the accountant rejects', () => {
  let grant: VotedGrant;
  let paymentId: number, principal: number, other: number, reissued: number;
  let newAccount: string;

  beforeAll(async () => {
    grant = await payableGrant();
    const payment = await liquidated(world, grant.instalments['Acompte']!, 40_000_00);
    paymentId = payment.id;
    [principal, other] = payment.mandats.map(({ id }) => id) as [number, number];
    await sent(world, principal, 'signatory');
    await sent(world, other, 'territorySignatory');
    await world.on('2019-11-12');
  });

  it('is rejected on a day that has come, with a reason, by who neither ordered nor signed it', async () => {
    const rejection = { on: '2019-11-10', reason: REASON };
    expect(refusal(await tried(finance, principal, 'reject', rejection))).toEqual([409, ['rejection_by_other']]);
    expect(refusal(await tried(second, principal, 'reject', { on: '2019-11-10' }))).toEqual([422, ['text_required']]);
    const early = await tried(second, principal, 'reject', { ...rejection, on: '2019-11-03' });
    expect(refusal(early)).toEqual([409, ['day_too_early']]);
    const late = await tried(second, principal, 'reject', { ...rejection, on: '2019-11-13' });
    expect(refusal(late)).toEqual([409, ['day_to_come']]);
    expect(refusal(await tried(signatory, principal, 'reject', rejection))).toEqual([403, ['role_required']]);
    const { body } = await tried(second, principal, 'reject', rejection).then(expectOk);
    expect(body).toMatchObject({
      ...{ state: 'rejected', number: 1, endedOn: '2019-11-10', endedBy: 'Karim Haddad', endReason: REASON },
      ...{ replaces: null, replacedBy: null },
    });
  });

  it('gives its credits back by the opposite movement, on the day of the rejection', async () => {
    expect(await orderedCredits(principal)).toEqual([
      ['order', 15_000_00, '2019-11-04'],
      ['cancellation', -15_000_00, '2019-11-10'],
    ]);
    expect(await linesOf(grant)).toEqual([{ ordered: 0 }, { ordered: 25_000_00 }]);
    expect(await read(`awards/${grant.awardId}`)).toMatchObject({
      ...{ certifiedCents: 40_000_00, paidCents: 0 },
      instalments: [{ state: 'rejected', mandatCount: 2, paidMandatCount: 0 }, { state: 'due' }],
    });
    const held = await tried(second, principal, 'record-payment', { on: '2019-11-12', proof: 'Liste' });
    expect(refusal(held)).toEqual([409, ['wrong_state']]);
  });

  it('does not hold the other mandat of the payment, which is paid meanwhile', async () => {
    await paid(world, other, '2019-11-12');
    expect(await read(`payments/${paymentId}`)).toMatchObject({
      progress: 'rejected',
      mandats: [{ state: 'rejected', endReason: REASON }, { state: 'paid' }],
      award: { paidCents: 25_000_00 },
    });
    const band = await read(`progress/awards/${grant.awardId}`);
    expect([band.holder.role, band.expected.code]).toEqual(['finance_officer', 'reissue']);
    expect(band.steps.find(({ name }: { name: string }) => name === 'payment').fact).toEqual({
      code: 'instalments',
      params: { count: 3, paid: 1 },
    });
  });

  it('is not issued again by who certified or touched the account, nor on an account that is not usable', async () => {
    expect(refusal(await tried(second, principal, 'reissue'))).toEqual([
      409,
      ['iban_author_or_confirmer_may_not_liquidate'],
    ]);
    newAccount = await confirmedAccount(world, grant);
    expect(refusal(await tried(finance, principal, 'reissue'))).toEqual([409, ['bank_account_cooling_off']]);
    await world.on('2019-11-14');
  });

  it('leaves what it bore to the mandat that will replace it, whatever is liquidated meanwhile', async () => {
    const balance = await liquidated(world, grant.instalments['Solde']!, 40_000_00);
    expect(balance.mandats.map(({ amountCents }) => amountCents)).toEqual([15_000_00, 25_000_00]);
    expect(balance.pastRejections).toEqual([
      expect.objectContaining({ mandatId: principal, number: 1, on: '2019-11-10', reason: REASON }),
    ]);
  });

  it('is issued again once, even by two officers at the same moment', async () => {
    await signedSql(
      world,
      `UPDATE app_user SET roles = '{manager,finance_officer}' WHERE email = 'helene.garnier@demo.example'`,
    );
    const manager = await world.as('manager');
    const answers = await Promise.all([finance, manager].map((who) => tried(who, principal, 'reissue')));
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect([won!.status, refusal(lost!)]).toEqual([200, [409, ['mandat_reissued']]]);
    reissued = won!.body.replacedBy.id;
    expect(await world.query('SELECT FROM mandat WHERE replaces_id = $1', [principal])).toHaveLength(1);
    expect(await read(`mandats/${reissued}`)).toMatchObject({
      ...{ state: 'liquidated', number: null, amountCents: 15_000_00, paymentId },
      account: { maskedIban: newAccount },
      replaces: { id: principal, number: 1, state: 'rejected' },
    });
    expect(await linesOf(grant)).toEqual([{ ordered: 30_000_00 }, { ordered: 50_000_00 }]);
  });

  it('has its number explained for ever, and the payment goes on under the next one', async () => {
    expect(await sent(world, reissued, 'signatory')).toMatchObject({ number: 2, bordereau: { number: 2 } });
    await paid(world, reissued, '2019-11-14');
    expect(await read(`payments/${paymentId}`)).toMatchObject({
      progress: 'paid',
      mandats: [
        { id: principal, state: 'rejected', replacedById: reissued },
        { id: other, state: 'paid' },
        { id: reissued, state: 'paid', replacesId: principal },
      ],
    });
    const { items } = await read('mandats?state=rejected');
    expect(items).toEqual([expect.objectContaining({ number: 1, endReason: REASON, replaced: true })]);
    expect(await read(`awards/${grant.awardId}`)).toMatchObject({
      paidCents: 40_000_00,
      instalments: [{ state: 'paid', mandatCount: 2, paidMandatCount: 2 }, {}],
    });
    const history = await read(`history/payment/${paymentId}`);
    expect(history.map(({ reason }: { reason: string | null }) => reason)).toContain(REASON);
    expect(refusal(await tried(finance, principal, 'reissue'))).toEqual([409, ['mandat_reissued']]);
  });
});

describe('A mandat that may no longer leave', () => {
  it('is cancelled before it is ordered, when the account changes, and issued again to the new one', async () => {
    const grant = await payableGrant();
    const { mandats } = await liquidated(world, grant.instalments['Acompte']!, 40_000_00);
    const { id } = mandats[0]!;
    const maskedIban = await confirmedAccount(world, grant);
    await world.on('2019-11-06');
    expect(refusal(await tried(finance, id, 'order'))).toEqual([409, ['account_changed']]);
    expect(refusal(await tried(finance, id, 'cancel'))).toEqual([422, ['text_required']]);
    const reason = 'Coordonnées bancaires changées';
    expect(refusal(await tried(signatory, id, 'cancel', { reason }))).toEqual([403, ['role_required']]);
    const { body: cancelled } = await tried(finance, id, 'cancel', { reason }).then(expectOk);
    expect(cancelled).toMatchObject({ state: 'cancelled', number: null, endReason: reason, endedOn: '2019-11-06' });
    expect(await orderedCredits(id)).toEqual([]);
    const { body } = await tried(finance, id, 'reissue').then(expectOk);
    const ordered = await act(finance, 'mandats', body.replacedBy.id, 'order');
    expect(ordered).toMatchObject({ state: 'ordered', account: { maskedIban } });
  });

  it('is cancelled in a prepared bordereau, which goes on without it, and ends when it is left empty', async () => {
    const grant = await payableGrant();
    const [one, two] = [
      await liquidated(world, grant.instalments['Acompte']!, 40_000_00),
      await liquidated(world, grant.instalments['Solde']!, 40_000_00),
    ];
    const ids = [one.mandats[1]!.id, two.mandats[1]!.id] as const;
    for (const id of ids) await act(finance, 'mandats', id, 'order');
    const { body: bordereau } = await finance.create('/api/bordereaux', { mandatIds: ids }).then(expectOk);
    expect(bordereau).toMatchObject({ totalCents: 50_000_00 });
    const reason = 'Montant à revoir';
    await tried(finance, ids[0], 'cancel', { reason }).then(expectOk);
    expect(await orderedCredits(ids[0])).toEqual([
      ['order', 25_000_00, '2019-11-04'],
      ['cancellation', -25_000_00, '2019-11-04'],
    ]);
    expect(await read(`bordereaux/${bordereau.id}`)).toMatchObject({
      ...{ state: 'prepared', totalCents: 25_000_00 },
      mandats: [{ state: 'cancelled', endReason: reason }, { state: 'ordered' }],
    });
    await tried(finance, ids[1], 'cancel', { reason }).then(expectOk);
    expect(await read(`bordereaux/${bordereau.id}`)).toMatchObject({ state: 'cancelled', totalCents: 0 });
    expect(refusal(await tried(finance, ids[1], 'cancel', { reason }))).toEqual([409, ['wrong_state']]);
  });

  it('leaves a signed bordereau only once its signature is withdrawn; the rest is signed again', async () => {
    const grant = await payableGrant();
    const payments = [
      await liquidated(world, grant.instalments['Acompte']!, 40_000_00),
      await liquidated(world, grant.instalments['Solde']!, 40_000_00),
    ];
    const ids = payments.map(({ mandats }) => mandats[1]!.id) as [number, number];
    for (const id of ids) await act(finance, 'mandats', id, 'order');
    const { body: bordereau } = await finance.create('/api/bordereaux', { mandatIds: ids }).then(expectOk);
    await act(territory, 'bordereaux', bordereau.id, 'sign');
    const reason = 'Un mandat est à annuler';
    expect(refusal(await tried(finance, ids[0], 'cancel', { reason }))).toEqual([409, ['wrong_state']]);
    const back = await act(territory, 'bordereaux', bordereau.id, 'withdraw-signature', { reason });
    expect(back).toMatchObject({ state: 'prepared', signedBy: null, signedOn: null, signedUnder: null });
    await tried(finance, ids[0], 'cancel', { reason }).then(expectOk);
    expect(await act(territory, 'bordereaux', bordereau.id, 'sign')).toMatchObject({ totalCents: 25_000_00 });
    expect(await act(finance, 'bordereaux', bordereau.id, 'send')).toMatchObject({
      mandats: [{ state: 'cancelled' }, { state: 'sent' }],
    });
    expect((await read('bordereaux?sort=id&order=desc')).items[0]).toMatchObject({ mandatCount: 1 });
  });
});

describe('The recount', () => {
  it('sees a balance that its mandats do not explain', async () => {
    const [line] = await world.query<{ id: number }>('SELECT id FROM imputation_line WHERE ordered_cents > 0 LIMIT 1');
    const planted = (statement: string) => signedSql(world, statement);
    await world.query('ALTER TABLE imputation_line DISABLE TRIGGER imputation_line_balances');
    await planted(`UPDATE imputation_line SET ordered_cents = ordered_cents - 1 WHERE id = ${line!.id}`);
    expect(await world.query('SELECT * FROM payment_recount')).toEqual([{ level: 'imputation_line', id: line!.id }]);
    await planted(`UPDATE imputation_line SET ordered_cents = ordered_cents + 1 WHERE id = ${line!.id}`);
    await world.query('ALTER TABLE imputation_line ENABLE TRIGGER imputation_line_balances');

    const [last] = await world.query<{ id: number; paymentId: number }>(
      `SELECT id, payment_id AS "paymentId" FROM mandat WHERE state = 'cancelled' AND number IS NULL`,
    );
    const forget = (
      replaces: number | null,
    ) => `UPDATE mandat SET replaces_id = ${replaces ?? 'NULL'} WHERE replaces_id IS NOT DISTINCT FROM
      ${replaces === null ? last!.id : 'NULL'} AND payment_id = ${last!.paymentId} AND state = 'ordered'`;
    await world.query('ALTER TABLE mandat DISABLE TRIGGER mandat_end_final; DROP INDEX uq_mandat_first');
    await planted(forget(null));
    expect(await world.query('SELECT * FROM payment_recount')).toEqual([{ level: 'payment', id: last!.paymentId }]);
    await planted(forget(last!.id));
    await world.query('ALTER TABLE mandat ENABLE TRIGGER mandat_end_final');
  });
});

import type { AwardView } from '../../src/awards/award.view.js';
import type { FiscalYearView } from '../../src/budget/fiscal-years/fiscal-year.view.js';
import type { MandatView } from '../../src/payments/mandats/mandat.view.js';
import type { PaymentView } from '../../src/payments/payment.view.js';
import type { YearEndItem, YearEndView } from '../../src/year-ends/year-end.view.js';
import { creditLine } from '../support/files.js';
import { makeEnforceable, type VotedGrant, votedGrant } from '../support/grants.js';
import { confirmedAccount, liquidated, paid, sent } from '../support/paying.js';
import { read } from '../support/scenes.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const SIRETS = ['73282932000074', '35600000000048', '38047555800058'] as const;

describe('The end of a year', () => {
  let world: World;
  let finance: Person;
  let year: number;
  let nextYear: number;
  /** Two instalments: one paid in its year, one certified in January. */
  let halfPaid: VotedGrant;
  /** Certified in part, for good. */
  let underspent: VotedGrant;
  /** Nothing of it is certified. */
  let untouched: VotedGrant;

  const grant = async (legalName: string, siret: string, votedOn: string, amounts: number[]): Promise<VotedGrant> => {
    const whole = amounts.reduce((sum, amount) => sum + amount);
    const granted = await votedGrant(world, {
      ...{ beneficiary: { legalName, siret }, votedOn, convention: false, deliberation: `ECO 001-${votedOn}/19/BM` },
      parts: [{ title: `Action de ${legalName}`, amountCents: whole, earmarked: false }],
      lines: [{ creditLineId: await creditLine(world), amountCents: whole }],
      instalments: amounts.map((amountCents, index) => ({
        ...{ label: `Versement ${index + 1}`, condition: 'act_enforceable' as const, amountCents },
      })),
    });
    await makeEnforceable(world, granted);
    await confirmedAccount(world, granted);
    return granted;
  };

  beforeAll(async () => {
    world = await openWorld();
    finance = await world.as('finance');
    halfPaid = await grant('Les Lucioles', SIRETS[0], '2019-09-26', [8_000_00, 4_000_00]);
    underspent = await grant('Le Phare', SIRETS[1], '2019-09-27', [5_000_00]);
    untouched = await grant('La Vigie', SIRETS[2], '2019-09-30', [3_000_00]);
    await world.on('2019-12-02');
    await pay(halfPaid, 'Versement 1', 8_000_00, '2019-12-02');
    await pay(underspent, 'Versement 1', 4_200_00, '2019-12-02');
    year = await fiscalYear(2019);
    nextYear = (await finance.create('/api/fiscal-years', { budgetId: 1, year: 2020 }).then(expectOk)).body.id;
  });
  afterAll(() => world?.close());

  async function pay(granted: VotedGrant, instalment: string, amountCents: number, on: string): Promise<void> {
    const { mandats } = await liquidated(world, granted.instalments[instalment]!, amountCents);
    await sent(world, mandats[0]!.id, 'signatory');
    await paid(world, mandats[0]!.id, on);
  }

  const fiscalYear = async (wanted: number): Promise<number> =>
    (await finance.get(`/api/fiscal-years?year=${wanted}&budgetId=1`).then(expectOk)).body.items[0].id;
  const yearEnd = () => read<YearEndView>(world, 'year-ends', year);
  const items = async (query = ''): Promise<YearEndItem[]> =>
    (await finance.get(`/api/year-end-commitments?fiscalYearId=${year}${query}`).then(expectOk)).body.items;
  const itemOf = async ({ awardId }: VotedGrant): Promise<YearEndItem> =>
    (await items()).find(({ fileId }) => fileId === awardId)!;
  const decision = ({ kind, sourceId, leftCents }: YearEndItem, change: object = {}) => ({
    ...{ kind, sourceId, leftCents, cancelCents: 0, carryOverCents: 0, attachCents: 0 },
    ...{ reason: 'Décision de fin d’exercice' },
    ...change,
  });
  /** As it is proposed. */
  const proposed = (item: YearEndItem) => {
    const of = (outcome: string) =>
      item.proposal.filter((part) => part.outcome === outcome).reduce((sum, { cents }) => sum + cents, 0);
    return decision(item, { cancelCents: of('cancel'), carryOverCents: of('carry_over'), attachCents: of('attach') });
  };
  const decide = (decisions: object[], who = finance) =>
    who.create('/api/year-end-decisions', { fiscalYearId: year, decisions });
  const movements = async (awardId: number): Promise<string[]> => {
    const rows = await world.query<{ told: string }>(
      `SELECT concat_ws(' ', y.year, m.kind, nullif(m.opened_cents, 0), nullif(m.committed_cents, 0), nullif(m.ordered_cents, 0)) AS told
       FROM movement m JOIN credit_line l ON l.id = m.credit_line_id JOIN control_envelope e ON e.id = l.envelope_id
       JOIN fiscal_year y ON y.id = e.fiscal_year_id
       WHERE m.origin_kind = 'award' AND m.origin_id = $1 ORDER BY m.id`,
      [awardId],
    );
    return rows.map(({ told }) => told);
  };
  const advance = async (id: number, action: string, body: object = {}) => {
    const { version } = await read<FiscalYearView>(world, 'fiscal-years', id);
    return finance.change('post', `/api/fiscal-years/${id}/${action}`, version, body);
  };

  it('proposes by what is known of the service, and says why', async () => {
    await world.on('2020-01-08');
    const officer = await world.as('officer');
    const instalmentId = halfPaid.instalments['Versement 2']!;
    const evidence = 'Action achevée le 20 décembre';
    await officer.create('/api/payments', { instalmentId, amountCents: 2_500_00, evidence }).then(expectOk);
    expect(await itemOf(halfPaid)).toMatchObject({
      ...{ committedCents: 12_000_00, orderedCents: 8_000_00, leftCents: 4_000_00, dueCents: 2_500_00 },
      proposal: [
        { outcome: 'attach', cents: 2_500_00, why: 'service_certified' },
        { outcome: 'cancel', cents: 1_500_00, why: 'all_certified' },
      ],
    });
    expect((await itemOf(underspent)).proposal).toEqual([{ outcome: 'cancel', cents: 800_00, why: 'all_certified' }]);
    expect((await itemOf(untouched)).proposal).toEqual([
      { outcome: 'carry_over', cents: 3_000_00, why: 'service_to_come' },
    ]);
  });

  it('is decided in the additional period alone, and passes on to a year that is open', async () => {
    const item = await itemOf(untouched);
    expect(refusal(await decide([proposed(item)]))).toEqual([409, ['not_additional_period', 'next_year_not_open']]);
    await advance(year, 'open-additional-period').then(expectOk);
    expect(refusal(await decide([proposed(item)]))).toEqual([409, ['next_year_not_open']]);
    expect((await yearEnd()).passageReasons).toMatchObject([{ code: 'next_year_not_open', params: { year: 2020 } }]);
    await advance(nextYear, 'start').then(expectOk);
    expect(await yearEnd()).toMatchObject({ reasons: [], passageReasons: [] });
  });

  it('is for finance, on what each one sees, whole, and never against what is due', async () => {
    const item = await itemOf(halfPaid);
    for (const who of ['officer', 'manager', 'auditor', 'administrator'] as const)
      expect(refusal(await decide([proposed(item)], await world.as(who)))).toEqual([403, ['role_required']]);
    const told = async (change: object) => refusal(await decide([decision(item, change)]));
    expect(await told({ cancelCents: 1_00 })).toEqual([409, ['decision_not_whole']]);
    expect(await told({ leftCents: 4_000_01, carryOverCents: 4_000_01 })).toEqual([409, ['left_changed']]);
    expect(await told({ cancelCents: 4_000_00 })).toEqual([409, ['due_not_cancelled']]);
    expect(await told({ attachCents: 4_000_00 })).toEqual([409, ['only_certified_attached']]);
    expect(await told({ attachCents: -1, carryOverCents: 4_000_01 })).toEqual([422, ['number_expected']]);
    expect(await told({ carryOverCents: 4_000_00, reason: '  ' })).toEqual([422, ['text_required']]);
    expect(refusal(await decide([proposed(item), proposed(item)]))).toEqual([409, ['commitment_twice']]);
    expect(refusal(await decide([{ ...proposed(item), sourceId: 999_999 }]))).toEqual([409, ['unknown_commitment']]);
    expect(await itemOf(halfPaid)).toEqual(item);
  });

  it('lets one of two clerks decide, and tells the other who did', async () => {
    const item = await itemOf(untouched);
    const second = await world.as('secondFinance');
    const answers = await Promise.all([decide([proposed(item)]), decide([proposed(item)], second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    expect(refusal(lost)).toEqual([409, ['decided_already']]);
    expect(await movements(untouched.awardId)).toEqual([
      '2019 reservation',
      '2019 commitment 300000',
      '2019 carry_forward -300000 -300000',
      '2020 carry_over 300000 300000',
    ]);
    const { imputationLines, amountCents } = await read<AwardView>(world, 'awards', untouched.awardId);
    expect(amountCents).toBe(3_000_00);
    expect(imputationLines.map(({ creditLine: line, amountCents: cents }) => [line!.year, cents])).toEqual([
      [2019, 0],
      [2020, 3_000_00],
    ]);
  });

  it('refuses a decision on what a mandat took meanwhile, and a mandat on what was decided', async () => {
    const item = await itemOf(halfPaid);
    const { body } = await finance.get(`/api/payments?awardId=${halfPaid.awardId}&state=certified`).then(expectOk);
    const payment = await read<PaymentView>(world, 'payments', body.items[0].id, 'finance');
    const [liquidation, decided] = await Promise.all([
      finance.change('post', `/api/payments/${payment.id}/liquidate`, payment.version),
      decide([proposed(item)], await world.as('secondFinance')),
    ]);
    expect([liquidation.status, decided.status].sort()).not.toEqual([409, 409]);
    if (liquidation.status === 200) {
      // Taken by its own year: what is left is cancelled.
      const [rest] = (await items('&undecided=true')).filter(({ fileId }) => fileId === halfPaid.awardId);
      if (decided.status === 409) expect(refusal(decided)).toEqual([409, ['left_changed']]);
      if (rest) await decide([proposed(rest)]).then(expectOk);
    }
    const { orderedCents, cancelledCents, carriedCents, attachedCents, leftCents } = await itemOf(halfPaid);
    expect(leftCents).toBe(0);
    expect(orderedCents + cancelledCents + carriedCents + attachedCents).toBe(12_000_00);
  });

  it('cancels what is no longer due: the award owes no more, and says so', async () => {
    const item = await itemOf(underspent);
    await decide([proposed(item)]).then(expectOk);
    expect(await itemOf(underspent)).toMatchObject({
      ...{ orderedCents: 4_200_00, cancelledCents: 800_00, leftCents: 0, decidedBy: 'Claire Fabre' },
      ...{ decidedOn: '2020-01-08', reason: 'Décision de fin d’exercice' },
    });
    expect(refusal(await decide([proposed(item)]))).toEqual([409, ['decided_already']]);
  });

  it('closes once nothing is left: ordered, cancelled, carried over and attached make what was committed', async () => {
    const second = await world.as('secondFinance');
    const { body } = await finance.get('/api/mandats?state=liquidated').then(expectOk);
    for (const { id } of body.items as MandatView[]) {
      const { year: ofMandat } = await sent(world, id, 'signatory');
      if (ofMandat === 2019) await paid(world, id, '2020-01-08');
    }
    const end = await yearEnd();
    expect(end).toMatchObject({ committedCents: 20_000_00, leftCents: 0 });
    expect(end.orderedCents + end.cancelledCents + end.carriedCents + end.attachedCents).toBe(20_000_00);
    const totals = (await second.get(`/api/year-end-commitments/totals?fiscalYearId=${year}`).then(expectOk)).body;
    expect(totals).toMatchObject({ count: 3, left: { cents: 0, unknown: 0 }, carried: { cents: end.carriedCents } });
    await world.on('2020-02-03');
    await advance(year, 'close').then(expectOk);
  });

  it('lets an award whose year is closed be paid on the credits of the next one', async () => {
    await advance(nextYear, 'vote', { on: '2020-02-03' });
    const { mandats } = await liquidated(world, untouched.instalments['Versement 1']!, 3_000_00);
    expect(mandats).toMatchObject([{ year: 2020, amountCents: 3_000_00 }]);
    await sent(world, mandats[0]!.id, 'signatory');
    await paid(world, mandats[0]!.id, '2020-02-03');
    expect(await read(world, 'awards', untouched.awardId)).toMatchObject({ paidCents: 3_000_00 });
    for (const view of ['budget_recount', 'payment_recount', 'imputation_recount', 'authorisation_recount'])
      expect([view, await world.query(`SELECT * FROM ${view}`)]).toEqual([view, []]);
  });

  it('is told by the history of the award, with its reason', async () => {
    const history = (await finance.get(`/api/history/award/${underspent.awardId}`).then(expectOk)).body;
    expect(history[0]).toMatchObject({
      ...{ actorName: 'Claire Fabre', reason: 'Décision de fin d’exercice' },
      entries: expect.arrayContaining([expect.objectContaining({ action: 'year_end_decision.create' })]),
    });
  });
});

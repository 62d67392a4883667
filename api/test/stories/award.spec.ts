import { DataSource } from 'typeorm';
import { advanceAward } from '../../src/awards/advance.js';
import type { AwardView } from '../../src/awards/award.view.js';
import type { AwardAction } from '../../src/awards/domain/award.lifecycle.js';
import { createCreditLine, recordCredits } from '../../src/budget/create.js';
import type { CastName } from '../../../seeds/demo/cast.js';
import {
  creditLine,
  draftedAward,
  draftedRequest,
  internally,
  proposedRequest,
  someBeneficiary,
  step,
} from '../support/files.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

/** As the act of 26 September 2019 does: two requests of Medinsoft, one award of 65 000 €, one imputation line. */
async function medinsoft(world: World): Promise<AwardView> {
  const { id: beneficiaryId } = await someBeneficiary(world, { legalName: 'Medinsoft' });
  const animation = await proposedRequest(world, {
    beneficiaryId,
    kind: 'running_costs',
    title: 'Animation de la filière numérique',
    requestedCents: 50_000_00,
    budgetBase: 'body',
    budgetCents: 570_000_00,
  });
  const days = await proposedRequest(world, { beneficiaryId, title: '3 jours de l’intelligence collective' });
  return draftedAward(world, [animation, days], await creditLine(world));
}

const advance = (world: World, who: CastName, { id }: { id: number }, action: AwardAction) =>
  internally(world, who, (tx) => advanceAward(tx, { id }, action));

const read = async (world: World, { id }: { id: number }): Promise<AwardView> =>
  (await (await world.as('officer')).get(`/api/awards/${id}`).then(expectOk)).body;

describe('An award', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-09');
  });
  afterAll(() => world.close());

  const available = async () => {
    const [row] = await world.query<{ cents: number }>(
      `SELECT opened_cents - reserved_cents - committed_cents AS cents FROM control_envelope e
       JOIN fiscal_year y ON y.id = e.fiscal_year_id JOIN budget b ON b.id = y.budget_id
       WHERE y.year = 2019 AND b.code = 'BPM' AND e.chapitre = '65'`,
    );
    return row!.cents;
  };

  it('is drafted from proposed requests: a part for each, its exact share, and one instalment', async () => {
    const award = await medinsoft(world);
    expect(award).toMatchObject({
      state: 'drafting',
      amountCents: 65_000_00,
      fiscalYear: 2019,
      beneficiary: { legalName: 'Medinsoft' },
      sums: { partsCents: 65_000_00, linesCents: 65_000_00, instalmentsCents: 65_000_00 },
      convention: null,
      report: null,
      deliberation: null,
      sealed: [],
    });
    expect(award.parts).toEqual([
      expect.objectContaining({ amountCents: 50_000_00, budgetCents: 570_000_00, share: 877, earmarked: false }),
      expect.objectContaining({ amountCents: 15_000_00, budgetCents: 110_000_00, share: 1364, earmarked: true }),
    ]);
    expect(award.imputationLines).toEqual([
      expect.objectContaining({
        ...{ printed: null, comparison: null, resolvedBy: 'Nadia Benali', amountCents: 65_000_00 },
        creditLine: expect.objectContaining({
          budget: 'Budget principal métropolitain',
          year: 2019,
          sousPolitique: 'B370',
          chapitre: '65',
          nature: '65748',
          natureLabel: 'Autres personnes de droit privé',
          fonction: '61',
          lineAvailableCents: 1_300_000_00,
          envelopeAvailableCents: 1_440_000_00,
        }),
      }),
    ]);
    expect(award.instalments).toEqual([
      expect.objectContaining({ label: 'Versement unique', rateBp: 10_000, amountCents: 65_000_00, state: 'not_due' }),
    ]);
    const officer = await world.as('officer');
    const request = (await officer.get(`/api/grant-requests/${award.parts[0]!.requestId}`)).body;
    expect(request).toMatchObject({ state: 'proposed', awardId: award.id });
  });

  it('gathers only proposed requests of one body, one department and one year, each once', async () => {
    const officer = await world.as('officer');
    const [one, other, draft] = [
      await proposedRequest(world),
      await proposedRequest(world),
      await draftedRequest(world),
    ];
    const create = async (...requestIds: number[]) =>
      refusal(await officer.create('/api/awards', { requestIds, object: 'Attribution' }));
    expect(await create(one.id, other.id)).toEqual([409, ['requests_of_several_files']]);
    expect(await create(draft.id)).toEqual([409, ['request_not_proposed']]);
    expect(await create(one.id, 999_999)).toEqual([409, ['request_unknown']]);
    expect(await create()).toEqual([422, ['items_expected']]);
    expect(await create(one.id, one.id)).toEqual([422, ['items_expected']]);
    expect(await create(one.id)).toEqual([201, []]);
    expect(await create(one.id)).toEqual([409, ['request_awarded_already']]);
  });

  it('may be left incomplete while it is drafted, but asks for no visa before everything adds up', async () => {
    const officer = await world.as('officer');
    const award = await draftedAward(world, [await proposedRequest(world)], await creditLine(world));
    const { body } = await officer
      .change('patch', `/api/awards/${award.id}`, award.version, {
        amountCents: 14_000_00,
        imputationLines: [],
        instalments: [
          { label: 'Acompte', condition: 'convention_notified', rateBp: 7000, amountCents: 9_800_00 },
          { label: 'Solde', condition: 'financial_report_accepted', rateBp: 3000, amountCents: 4_000_00 },
        ],
      })
      .then(expectOk);
    expect(body.sums).toEqual({ partsCents: 15_000_00, linesCents: 0, instalmentsCents: 13_800_00 });
    await expect(advance(world, 'officer', award, 'request_visa')).rejects.toMatchObject({
      kind: 'refused',
      reasons: [
        expect.objectContaining({ code: 'parts_do_not_add_up', field: 'parts' }),
        expect.objectContaining({ code: 'lines_do_not_add_up', field: 'imputationLines' }),
        expect.objectContaining({ code: 'instalments_do_not_add_up', field: 'instalments' }),
        expect.objectContaining({
          code: 'rate_differs',
          params: { label: 'Solde', amountCents: 4_000_00, expectedCents: 4_200_00 },
        }),
      ],
    });
  });

  it('gives no request more than was proposed, however much was asked', async () => {
    const officer = await world.as('officer');
    const award = await draftedAward(world, [await proposedRequest(world, {}, 12_000_00)], await creditLine(world));
    const [{ requestId, requestNumber }] = award.parts as [AwardView['parts'][0]];
    const parts = [{ requestId, label: 'Journées', amountCents: 12_000_01, earmarked: true }];
    const answer = await officer.change('patch', `/api/awards/${award.id}`, award.version, { parts });
    expect(refusal(answer)).toEqual([409, ['part_above_proposal']]);
    expect(answer.body.errors[0].detail.replaceAll('\u00a0', ' ')).toBe(
      `La part, 12 000,01 €, dépasse la proposition pour la demande ${requestNumber}, 12 000,00 €.`,
    );
  });

  it('pays nothing on a financial report that no part owes', async () => {
    const officer = await world.as('officer');
    const award = await draftedAward(
      world,
      [await proposedRequest(world, { kind: 'running_costs', budgetBase: 'body' })],
      await creditLine(world),
    );
    const { amountCents } = award;
    const instalments = [{ label: 'Solde', condition: 'financial_report_accepted', amountCents }];
    await officer.change('patch', `/api/awards/${award.id}`, award.version, { instalments }).then(expectOk);
    await expect(advance(world, 'officer', award, 'request_visa')).rejects.toMatchObject({
      reasons: [expect.objectContaining({ code: 'no_earmarked_part', field: 'instalments' })],
    });
  });

  it('keeps its requests as they are proposed until it is dismissed', async () => {
    const [officer, manager] = [await world.as('officer'), await world.as('manager')];
    const request = await proposedRequest(world);
    await draftedAward(world, [request], await creditLine(world));
    const path = `/api/grant-requests/${request.id}`;
    const returned = await manager.change('post', `${path}/return-to-review`, request.version);
    expect(refusal(returned)).toEqual([409, ['request_in_award']]);
    expect(returned.body.errors[0].detail).toMatch(/^Cette demande est dans une attribution/);
    const withdrawn = await officer.change('post', `${path}/withdraw`, request.version, { reason: 'Action annulée' });
    expect(refusal(withdrawn)).toEqual([409, ['request_in_award']]);
  });

  it('is edited whole in one save, with what the act prints kept as printed', async () => {
    const officer = await world.as('officer');
    const award = await medinsoft(world);
    const [animation, days] = award.parts;
    const parts = [
      { requestId: animation!.requestId, label: 'Animation', amountCents: 40_000_00, earmarked: false },
      {
        requestId: days!.requestId,
        label: '3 jours',
        amountCents: 15_000_00,
        earmarked: true,
        printedShare: '13,63 %',
      },
    ];
    const lines = [
      { creditLineId: await creditLine(world, 2019, '61'), amountCents: 30_000_00 },
      { creditLineId: await creditLine(world, 2019, '67'), amountCents: 25_000_00 },
    ];
    const path = `/api/awards/${award.id}`;
    const { body } = await officer
      .change('patch', path, award.version, {
        amountCents: 55_000_00,
        parts,
        imputationLines: lines,
        instalments: [{ label: 'Versement unique', condition: 'act_enforceable', amountCents: 55_000_00 }],
      })
      .then(expectOk);
    expect(body.sums).toEqual({ partsCents: 55_000_00, linesCents: 55_000_00, instalmentsCents: 55_000_00 });
    expect(body.parts[1]).toMatchObject({ share: 1364, printedShare: '13,63 %' });
    const { imputationLines } = body as AwardView;
    expect(imputationLines.map(({ creditLine: line }) => line?.fonction)).toEqual(['61', '67']);
    // A part that answers the same request, a line on the same credits: the text of the report still says them.
    const numbersOf = (view: AwardView) => [view.parts, view.imputationLines].flat().map(({ id }) => id);
    const again = await officer
      .change('patch', path, body.version, {
        parts: parts.with(0, { ...parts[0]!, label: 'Animer' }),
        imputationLines: lines,
      })
      .then(expectOk);
    expect(body.parts.map((part: { id: number }) => part.id)).toEqual(award.parts.map(({ id }) => id));
    expect(numbersOf(again.body as AwardView)).toEqual(numbersOf(body as AwardView));

    const tried = async (change: object) => refusal(await officer.change('patch', path, again.body.version, change));
    expect(await tried({ parts: parts.slice(1) })).toEqual([409, ['parts_are_the_requests']]);
    expect(await tried({ parts: [parts[0], { ...parts[1], amountCents: 15_000_01 }] })).toEqual([
      409,
      ['part_above_proposal'],
    ]);
    expect(await tried({ imputationLines: [lines[0], lines[0]] })).toEqual([409, ['credit_line_twice']]);
    expect(await tried({ imputationLines: [{ creditLineId: 999_999, amountCents: 1 }] })).toEqual([
      409,
      ['unknown_credit_line'],
    ]);
    expect(await tried({ instalments: [] })).toEqual([422, ['items_expected']]);
    expect(await tried({ parts: [{ ...parts[0], earmarked: 'yes' }] })).toEqual([422, ['not_understood']]);
  });

  it('reserves its credits with the visa of finance, commits them with the vote, and used credits do not move', async () => {
    const before = await available();
    const award = await medinsoft(world);
    await advance(world, 'officer', award, 'request_visa');
    const asked = await read(world, award);
    expect(asked).toMatchObject({ state: 'visa_requested', actions: [] });
    expect(asked.sealed).toEqual([
      ...['object', 'amountCents', 'parts', 'imputationLines', 'instalments', 'authorisationId'],
    ]);
    const officer = await world.as('officer');
    const late = await officer.change('patch', `/api/awards/${award.id}`, asked.version, { object: 'Autre' });
    expect(refusal(late)).toEqual([409, ['field_sealed']]);
    const own = await officer.change('post', `/api/awards/${award.id}/give-visa`, asked.version);
    expect(refusal(own)).toEqual([403, ['role_required']]);

    const reserved = await step(world, 'finance', 'awards', asked, 'give-visa');
    expect(reserved).toMatchObject({ state: 'reserved', visaBy: 'Claire Fabre', visaOn: '2019-09-09' });
    expect(await available()).toBe(before - 65_000_00);
    await advance(world, 'clerk', award, 'grant');
    expect((await read(world, award)).state).toBe('granted');
    expect(await available()).toBe(before - 65_000_00);
    const movements = await world.query<{ kind: string; label: string }>(
      `SELECT kind, origin_label AS label FROM movement WHERE origin_kind = 'award' AND origin_id = $1 ORDER BY id`,
      [award.id],
    );
    expect(movements).toEqual(
      ['reservation', 'commitment'].map((kind) => ({ kind, label: 'Medinsoft · Animation de la filière numérique' })),
    );
  });

  it('gives its reservation back when it returns to drafting or is dismissed, and may be reserved again', async () => {
    const before = await available();
    const award = await medinsoft(world);
    for (const end of ['return_to_draft', 'return_to_draft', 'dismiss'] as const) {
      await advance(world, 'officer', award, 'request_visa');
      await step(world, 'finance', 'awards', await read(world, award), 'give-visa');
      expect(await available()).toBe(before - 65_000_00);
      await advance(world, end === 'dismiss' ? 'clerk' : 'finance', award, end);
      expect(await available()).toBe(before);
    }
    expect(await read(world, award)).toMatchObject({ state: 'dismissed' });
    const unreserved = await medinsoft(world);
    await advance(world, 'officer', unreserved, 'request_visa');
    await advance(world, 'manager', unreserved, 'return_to_draft');
    expect(await read(world, unreserved)).toMatchObject({ state: 'drafting', visaBy: null, visaOn: null });
    expect(await available()).toBe(before);
  });

  it('is read by other services, in its department only for officers, and found by body, object and report', async () => {
    const [stranger, finance] = [await world.as('otherOfficer'), await world.as('finance')];
    const award = await medinsoft(world);
    expect(refusal(await stranger.get(`/api/awards/${award.id}`))).toEqual([403, ['other_department']]);
    const requestIds = [(await proposedRequest(world)).id];
    const taken = await stranger.create('/api/awards', { requestIds, object: 'Attribution' });
    expect(refusal(taken)).toEqual([403, ['other_department']]);
    const { items } = (await finance.get('/api/awards?q=animation&state=drafting').then(expectOk)).body;
    expect(items[0]).toMatchObject({
      id: award.id,
      beneficiaryName: 'Medinsoft',
      amountCents: 65_000_00,
      reportNumber: null,
    });
    const totals = (await finance.get(`/api/awards/totals?beneficiaryId=${award.beneficiary.id}`).then(expectOk)).body;
    expect(totals).toMatchObject({ count: 1, amount: { cents: 65_000_00, unknown: 0 }, paid: { cents: 0 } });
  });

  it('made by mistake is discarded, and its requests are free for another', async () => {
    const officer = await world.as('officer');
    const { id, version, parts } = await draftedAward(world, [await proposedRequest(world)], await creditLine(world));
    const requestId = parts[0]!.requestId;
    const { body: request } = await officer.get(`/api/grant-requests/${requestId}`);
    const held = await officer.change('post', `/api/grant-requests/${requestId}/withdraw`, request.version, {
      reason: 'Renonce',
    });
    expect(refusal(held)).toEqual([409, ['request_in_award']]);
    const { body: discarded } = await officer.change('post', `/api/awards/${id}/discard`, version).then(expectOk);
    expect(discarded).toMatchObject({ state: 'dismissed', parts: [], actions: [] });
    await officer
      .change('post', `/api/grant-requests/${requestId}/withdraw`, request.version, { reason: 'Renonce' })
      .then(expectOk);
  });
});

describe('The last euros of an envelope', () => {
  const AWARDS = 20;
  const EACH = 15_000_00;
  /** Ten awards and a half. */
  const OPENED = 10 * EACH + 5_000_00;

  /** Twenty awards on one new envelope, all waiting for their visa. */
  async function awardsOnOneEnvelope(world: World): Promise<AwardView[]> {
    await world.on('2019-09-09');
    const [year] = await world.query<{ id: number }>(`SELECT y.id FROM fiscal_year y JOIN budget b ON b.id = y.budget_id
      WHERE y.year = 2019 AND b.code = 'BPM'`);
    const creditLineId = await internally(world, 'finance', async (tx) => {
      const [department] = await tx.query<{ id: number }>(`SELECT id FROM department WHERE code = 'DNUM'`);
      const codes = { section: 'investissement', chapitre: '204', nature: '20422', fonction: '61' } as const;
      const line = await createCreditLine(tx, { fiscalYearId: year!.id, ...codes, departmentId: department!.id });
      const vote = { kind: 'initial_budget', amountCents: OPENED, on: '2019-03-28', label: 'Budget primitif' } as const;
      return (await recordCredits(tx, line.id, vote)).id;
    });
    const awards: AwardView[] = [];
    for (let rank = 0; rank < AWARDS; rank += 1) {
      const award = await draftedAward(world, [await proposedRequest(world)], creditLineId);
      await advance(world, 'officer', award, 'request_visa');
      awards.push(award);
    }
    return awards;
  }

  /** All visas at once. Another transaction holds the envelope until each has read, without lock, that the credits suffice. */
  async function giveVisasTogether(world: World, awards: readonly AwardView[]) {
    const finance = await world.as('finance');
    const holder = world.app.get(DataSource).createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SELECT FROM control_envelope WHERE chapitre = '204' FOR UPDATE`);
    const visas = awards.map(({ id, version }) => finance.change('post', `/api/awards/${id}/give-visa`, version + 1));
    await allWaiting(world, awards.length);
    await holder.rollbackTransaction();
    await holder.release();
    return Promise.all(visas);
  }

  async function allWaiting(world: World, count: number): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const [row] = await world.query<{ waiting: number }>(
        `SELECT count(*) AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      if (row!.waiting >= count) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('the visas did not all reach the envelope');
  }

  const envelope = async (world: World) => {
    const [row] = await world.query<{ opened: number; reserved: number }>(
      `SELECT opened_cents AS opened, reserved_cents AS reserved FROM control_envelope WHERE chapitre = '204'`,
    );
    return row!;
  };

  it('go to the visas that fit, and the others are told how much is missing', async () => {
    const world = await openWorld();
    const answers = await giveVisasTogether(world, await awardsOnOneEnvelope(world));
    const granted = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status !== 200);
    expect([granted.length, refused.length]).toEqual([10, 10]);
    for (const answer of refused) {
      expect(refusal(answer)).toEqual([409, ['envelope_short']]);
      expect(answer.body.errors[0]).toMatchObject({
        field: 'imputationLines',
        params: { missingCents: 10_000_00, chapitre: '204', budget: 'Budget principal métropolitain', year: 2019 },
      });
      expect(answer.body.detail).toMatch(/^Il manque 10.000,00.€ sur l’enveloppe du chapitre 204\.$/);
    }
    expect(await envelope(world)).toEqual({ opened: OPENED, reserved: 10 * EACH });
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
    await world.close();
  }, 60_000);

  it('would be promised to all of them but for the CHECK of the envelope', async () => {
    const world = await openWorld();
    const awards = await awardsOnOneEnvelope(world);
    // Its only line is held too, by a guard of its own.
    await world.query('ALTER TABLE movement DISABLE TRIGGER movement_within_line');
    await world.query('ALTER TABLE control_envelope DROP CONSTRAINT ck_control_envelope_within_credits');
    const answers = await giveVisasTogether(world, awards);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(AWARDS);
    const { opened, reserved } = await envelope(world);
    expect(reserved).toBeGreaterThan(opened);
    await world.close();
  }, 60_000);
});

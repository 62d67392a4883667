import type { DeliberationView } from '../../src/deliberations/deliberation.view.js';
import type { MembershipView } from '../../src/memberships/membership.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import { someBeneficiary, step } from '../support/files.js';
import { duesLine, reportOn, someMembership, visaed } from '../support/memberships.js';
import { adoption, awardTo, draftedReport, plannedSitting, read } from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('A membership', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2025-01-20');
  });
  afterAll(() => world?.close());

  const membership = (id: number) => read<MembershipView>(world, 'memberships', id);
  const envelope = async () =>
    (
      await world.query<{ reserved: number; committed: number }>(
        `SELECT e.reserved_cents AS reserved, e.committed_cents AS committed
         FROM control_envelope e JOIN fiscal_year y ON y.id = e.fiscal_year_id WHERE y.year = 2025 AND e.chapitre = '011'`,
      )
    )[0]!;
  const change = async (view: MembershipView, body: object) =>
    (await world.as('officer')).change('patch', `/api/memberships/${view.id}`, view.version, body);

  it('is drafted by the officer under a number of the year; what nobody states stays unknown', async () => {
    const { id, number } = await someMembership(world, {
      tariffBand: '+100 000 habitants',
      discountBp: 5000,
      discountReason: 'Adhérente à France Urbaine',
      renewedActNumber: 'IVIS-015-15206/23/BM',
      renewedActOn: '2023-12-07',
    });
    expect(number).toMatch(/^ADH-2025-\d{4}$/);
    expect(await membership(id)).toMatchObject({
      state: 'drafting',
      duesYear: 2025,
      amountCents: 3_600_00,
      tariffBand: '+100 000 habitants',
      fullTariffCents: null,
      discountBp: 5000,
      representative: null,
      feeCallReference: null,
      feeCallReceivedOn: null,
      renewalOf: null,
      renewedBy: null,
      renewedActNumber: 'IVIS-015-15206/23/BM',
      renewedAct: null,
      creditLine: null,
      report: null,
      deliberation: null,
      sealed: [],
    });
  });

  it('sent twice under one key is drafted once', async () => {
    const officer = await world.as('officer');
    const { id: beneficiaryId } = await someBeneficiary(world);
    const dues = { beneficiaryId, duesYear: 2025, object: 'Cotisation', amountCents: 1_000_00 };
    const [one, other] = [
      await officer.create('/api/memberships', dues, 'same-key-twice'),
      await officer.create('/api/memberships', dues, 'same-key-twice'),
    ];
    expect([one.status, other.body.id]).toEqual([201, one.body.id]);
    expect(await world.query('SELECT FROM membership WHERE beneficiary_id = $1', [beneficiaryId])).toHaveLength(1);
  });

  it.each<[string, object, number, string[]]>([
    ['an amount of nothing', { amountCents: 0 }, 422, ['amount_expected']],
    ['a discount above the whole', { discountBp: 10_001 }, 422, ['number_expected']],
    ['an organisation that does not exist', { beneficiaryId: 999_999 }, 409, ['unknown_organisation']],
    ['a call received tomorrow', { feeCallReceivedOn: '2025-01-21' }, 422, ['day_to_come']],
    ['a former year that does not exist', { renewalOfId: 999_999 }, 422, ['unknown_renewal']],
    ['a field of a grant', { requestedCents: 1 }, 422, ['unknown_field']],
  ])('is not drafted on %s', async (_, entry, status, codes) => {
    const officer = await world.as('officer');
    const { id: beneficiaryId } = await someBeneficiary(world);
    const dues = { beneficiaryId, duesYear: 2025, object: 'Cotisation', amountCents: 1_000_00 };
    expect(refusal(await officer.create('/api/memberships', { ...dues, ...entry }))).toEqual([status, codes]);
  });

  it('renews that of the year before, once, and each shows the other', async () => {
    const former = await someMembership(world, { duesYear: 2024, amountCents: 3_500_00 });
    const beneficiaryId = former.organisation.id;
    const renewal = await someMembership(world, { beneficiaryId, renewalOfId: former.id });
    expect(renewal.renewalOf).toMatchObject({ number: former.number, duesYear: 2024, amountCents: 3_500_00 });
    expect((await membership(former.id)).renewedBy).toMatchObject({ number: renewal.number, duesYear: 2025 });
    const officer = await world.as('officer');
    const again = { beneficiaryId, duesYear: 2026, object: 'Encore', amountCents: 1_00, renewalOfId: former.id };
    expect(refusal(await officer.create('/api/memberships', again))).toEqual([409, ['already_renewed']]);
    const both = await change(renewal, { renewedActNumber: 'IVIS-015-15206/23/BM' });
    expect(refusal(both)).toEqual([409, ['renewal_said_twice']]);
  });

  it('is of one department, for whoever reads or writes it', async () => {
    const other = await world.as('otherOfficer');
    const { id, version } = await someMembership(world);
    expect(refusal(await other.get(`/api/memberships/${id}`))).toEqual([403, ['other_department']]);
    expect(refusal(await other.change('patch', `/api/memberships/${id}`, version, { object: 'À nous' }))).toEqual([
      403,
      ['other_department'],
    ]);
    expect((await other.get('/api/memberships')).body.items).toEqual([]);
    const clerk = await world.as('clerk');
    expect(refusal(await clerk.create('/api/memberships', {}))).toEqual([403, ['role_required']]);
  });

  it('takes no visa on dues that its tariff does not make', async () => {
    const officer = await world.as('officer');
    const drafted = await someMembership(world, {
      fullTariffCents: 7_000_00,
      discountBp: 5000,
      discountReason: 'Taille',
    });
    const report = await reportOn(world, [drafted]);
    const answer = await officer.change('post', `/api/reports/${report.id}/request-visas`, report.version);
    expect(refusal(answer)).toEqual([409, ['tariff_does_not_hold']]);
    await change(drafted, { fullTariffCents: 7_200_00 }).then(expectOk);
    await step(world, 'officer', 'reports', report, 'request-visas');
    expect(await membership(drafted.id)).toMatchObject({ state: 'visa_requested' });
  });

  it('goes from the report to the vote: credits held by the visa, bound by the vote, no convention asked', async () => {
    const before = await envelope();
    const drafted = await someMembership(world, { printedImputation: 'Fonction 020 -Chapitre 011 - Nature 6281' });
    const report = await reportOn(world, [drafted]);
    await step(world, 'officer', 'reports', report, 'request-visas');
    const finance = await world.as('finance');
    const asked = await membership(drafted.id);
    const early = await finance.change('post', `/api/memberships/${drafted.id}/give-visa`, asked.version);
    expect(refusal(early)).toEqual([409, ['imputation_unresolved']]);
    const late = await finance.change('patch', `/api/memberships/${drafted.id}`, asked.version, { amountCents: 1_00 });
    expect(refusal(late)).toEqual([409, ['field_sealed']]);
    const reserved = await visaed(world, asked);
    expect(reserved).toMatchObject({
      state: 'reserved',
      visaBy: 'Claire Fabre',
      visaOn: '2025-01-20',
      creditLine: { chapitre: '011', nature: '6281', fonction: '020', programmeLabel: 'Numérique' },
    });
    expect(await envelope()).toEqual({ ...before, reserved: before.reserved + 3_600_00 });

    const ready = await step(
      world,
      'manager',
      'reports',
      await read<ReportView>(world, 'reports', report.id),
      'approve',
    );
    const { id: sittingId, version } = await plannedSitting(world, '2025-01-27');
    await step(world, 'clerk', 'reports', ready, 'place-on-agenda', { sittingId });
    await world.on('2025-01-27');
    const clerk = await world.as('clerk');
    await clerk.change('post', `/api/sittings/${sittingId}/hold`, version).then(expectOk);
    const act = (await clerk.create('/api/deliberations', adoption(report)).then(expectOk)).body as DeliberationView;
    expect(act).toMatchObject({
      totalCents: 3_600_00,
      items: [{ kind: 'membership', id: drafted.id, state: 'approved', convention: null, year: 2025 }],
    });
    expect(await membership(drafted.id)).toMatchObject({
      state: 'approved',
      report: { number: report.number },
      deliberation: { number: act.number, enforceableOn: null, enforceable: false },
    });
    expect(await envelope()).toEqual({ reserved: before.reserved, committed: before.committed + 3_600_00 });
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
    const { body: history } = await clerk.get(`/api/history/membership/${drafted.id}`).then(expectOk);
    const actions = (history as { entries: { action: string }[] }[]).flatMap(({ entries }) => entries);
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['membership.approve', 'deliberation.adopt', 'membership.give_visa', 'report.create']),
    );
    await world.on('2025-01-20');
  });

  it('gives its credits back when its report returns to the draft', async () => {
    const before = await envelope();
    const drafted = await someMembership(world);
    const report = await reportOn(world, [drafted]);
    await step(world, 'officer', 'reports', report, 'request-visas');
    await visaed(world, drafted);
    const draft = await read<ReportView>(world, 'reports', report.id);
    await step(world, 'manager', 'reports', draft, 'return-to-draft', { reason: 'Tarif à vérifier' });
    expect(await membership(drafted.id)).toMatchObject({ state: 'drafting', visaBy: null, visaOn: null });
    expect(await envelope()).toEqual(before);
  });

  it('is dismissed with the report that is rejected, and its credits are free again', async () => {
    const before = await envelope();
    const drafted = await someMembership(world);
    const report = await reportOn(world, [drafted]);
    await step(world, 'officer', 'reports', report, 'request-visas');
    await visaed(world, drafted);
    const ready = await step(
      world,
      'manager',
      'reports',
      await read<ReportView>(world, 'reports', report.id),
      'approve',
    );
    const sitting = await plannedSitting(world, '2025-01-20');
    const placed = await step(world, 'clerk', 'reports', ready, 'place-on-agenda', { sittingId: sitting.id });
    await step(world, 'clerk', 'sittings', sitting, 'hold');
    await step(world, 'clerk', 'reports', placed, 'reject');
    expect(await membership(drafted.id)).toMatchObject({ state: 'dismissed', report: { state: 'rejected' } });
    expect(await envelope()).toEqual(before);
  });

  it('is never counted with the aid that calls for a convention', async () => {
    const { id: beneficiaryId } = await someBeneficiary(world);
    await world.on('2019-09-10');
    const award = await awardTo(world, beneficiaryId, [22_000_00]);
    await someMembership(world, { beneficiaryId, duesYear: 2019, amountCents: 5_000_00 });
    const report = await draftedReport(world, [award]);
    expect(report.items[0]!.convention).toMatchObject({ required: false, yearCents: 22_000_00 });
    await world.on('2025-01-20');
  });

  it('stands on a report among awards, in the order that is chosen', async () => {
    const officer = await world.as('officer');
    const { id: beneficiaryId } = await someBeneficiary(world);
    await world.on('2019-09-10');
    const award = await awardTo(world, beneficiaryId, [2_000_00]);
    const dues = await someMembership(world, { beneficiaryId });
    const report = await draftedReport(world, [award], {
      items: [
        { kind: 'membership', id: dues.id },
        { kind: 'award', id: award.id },
      ],
    });
    expect(report).toMatchObject({ items: [{ kind: 'membership' }, { kind: 'award' }], totalCents: 5_600_00 });
    const items = [{ kind: 'award', id: award.id }];
    const { body } = await officer
      .change('patch', `/api/reports/${report.id}`, report.version, { items })
      .then(expectOk);
    expect(body.items).toMatchObject([{ kind: 'award', id: award.id }]);
    expect((await membership(dues.id)).report).toBeNull();
    await world.on('2025-01-20');
  });

  it('wanted by two reports at once goes to one, and the other is told', async () => {
    const officer = await world.as('officer');
    const { id } = await someMembership(world);
    const entry = (number: string) => ({
      ...{ number, title: 'Adhésion', body: 'bureau', items: [{ kind: 'membership', id }] },
    });
    const answers = await Promise.all(
      ['108001', '108002'].map((number) => officer.create('/api/reports', entry(number))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refusal(refused)).toEqual([409, ['item_on_other_report']]);
    expect(refused.body.errors[0]).toMatchObject({ field: 'items.0', params: { kind: 'membership', id } });
  });

  it('is discarded while no report decides it', async () => {
    const officer = await world.as('officer');
    const drafted = await someMembership(world);
    const report = await reportOn(world, [drafted]);
    const held = await officer.change('post', `/api/memberships/${drafted.id}/discard`, drafted.version);
    expect(refusal(held)).toEqual([409, ['on_report']]);
    await officer.change('patch', `/api/reports/${report.id}`, report.version, { items: [] }).then(expectOk);
    expect(await step(world, 'officer', 'memberships', drafted, 'discard')).toMatchObject({ state: 'dismissed' });
  });

  it('is found by its organisation and its year, with a total that counts what is unknown apart', async () => {
    const auditor = await world.as('auditor');
    const { id: beneficiaryId } = await someBeneficiary(world, { legalName: 'Villes Internet' });
    await someMembership(world, { beneficiaryId, amountCents: 2_000_00 });
    await someMembership(world, { beneficiaryId, amountCents: 500_00, fullTariffCents: 1_000_00, duesYear: 2024 });
    const found = (await auditor.get('/api/memberships?q=villes inter&sort=duesYear')).body.items;
    expect(found.map(({ duesYear }: { duesYear: number }) => duesYear)).toEqual([2024, 2025]);
    expect((await auditor.get('/api/memberships/totals?q=villes inter')).body).toEqual({
      count: 2,
      amount: { cents: 2_500_00, unknown: 0 },
      fullTariff: { cents: 1_000_00, unknown: 1 },
    });
    expect((await auditor.get('/api/memberships?duesYear=2024&q=villes')).body.items).toHaveLength(1);
  });
});

describe('The last credits for dues', () => {
  it('go to one of two visas given at once, and the other is told what is missing', async () => {
    const world = await openWorld();
    await world.on('2025-01-20');
    const both = [
      await someMembership(world, { amountCents: 30_000_00 }),
      await someMembership(world, { amountCents: 30_000_00 }),
    ];
    await step(world, 'officer', 'reports', await reportOn(world, both), 'request-visas');
    const finance = await world.as('finance');
    const creditLineId = await duesLine(world);
    const asked = await Promise.all(
      both.map(async ({ id, version }) =>
        finance.change('patch', `/api/memberships/${id}`, version + 1, { creditLineId }).then(expectOk),
      ),
    );
    const visas = await Promise.all(
      asked.map(({ body }) => finance.change('post', `/api/memberships/${body.id}/give-visa`, body.version)),
    );
    expect(visas.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = visas.find(({ status }) => status === 409)!;
    expect(refusal(refused)).toEqual([409, ['envelope_short']]);
    expect(refused.body.errors[0].params).toMatchObject({ missingCents: 12_000_00, chapitre: '011', year: 2025 });
    await world.close();
  });
});

describe('An approved membership', () => {
  let world: World;
  let approved: MembershipView;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2025-01-20');
    const drafted = await someMembership(world);
    const report = await reportOn(world, [drafted]);
    await step(world, 'officer', 'reports', report, 'request-visas');
    await visaed(world, drafted);
    await step(world, 'manager', 'reports', await read<ReportView>(world, 'reports', report.id), 'approve');
    const sitting = await plannedSitting(world, '2025-01-20');
    const ready = await read<ReportView>(world, 'reports', report.id);
    await step(world, 'clerk', 'reports', ready, 'place-on-agenda', { sittingId: sitting.id });
    await step(world, 'clerk', 'sittings', sitting, 'hold');
    await (await world.as('clerk')).create('/api/deliberations', adoption(report)).then(expectOk);
    approved = await read<MembershipView>(world, 'memberships', drafted.id);
  });
  afterAll(() => world?.close());

  it('receives its fee call later; another one says why', async () => {
    const officer = await world.as('officer');
    const path = `/api/memberships/${approved.id}/record-fee-call`;
    const call = { receivedOn: '2025-01-15', reference: 'AC-2025-118' };
    const recorded = (await officer.change('post', path, approved.version, call).then(expectOk)).body;
    expect(recorded).toMatchObject({
      state: 'approved',
      stateSince: approved.stateSince,
      feeCallReceivedOn: '2025-01-15',
      feeCallReference: 'AC-2025-118',
    });
    const again = { receivedOn: '2025-01-16', reference: 'AC-2025-118' };
    expect(refusal(await officer.change('post', path, recorded.version, again))).toEqual([409, ['fee_call_known']]);
    const explained = { ...again, reason: 'Date du courriel' };
    expect((await officer.change('post', path, recorded.version, explained).then(expectOk)).body).toMatchObject({
      feeCallReceivedOn: '2025-01-16',
    });
    const stale = await officer.change('post', path, approved.version, explained);
    expect(refusal(stale)).toEqual([412, ['stale_version']]);
  });

  it('ends, with the reason, when it is not renewed', async () => {
    const officer = await world.as('officer');
    const { version } = await read<MembershipView>(world, 'memberships', approved.id);
    const path = `/api/memberships/${approved.id}/end`;
    expect((await officer.change('post', path, version)).status).toBe(422);
    const ended = await officer.change('post', path, version, { reason: 'Réseau rejoint par un autre biais' });
    expect(expectOk(ended).body).toMatchObject({ state: 'ended', actions: [] });
  });
});

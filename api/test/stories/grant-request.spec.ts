import { draftedRequest, handedIn, proposedRequest, REQUEST, someBeneficiary, step } from '../support/files.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('A grant request', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-04-10');
  });
  afterAll(() => world.close());

  it('is numbered when it is entered, in the department of the officer', async () => {
    const request = await draftedRequest(world);
    expect(request).toMatchObject({
      number: 'D2019-00001',
      state: 'draft',
      stateSince: '2019-04-10',
      department: { name: 'Direction du numérique' },
      officer: { name: 'Nadia Benali' },
      requestedShare: 1364,
      proposedShare: null,
      sealed: [],
    });
    const next = await draftedRequest(world);
    expect(next.number).toBe('D2019-00002');
  });

  it.each([
    [{ receivedOn: '2019-04-11' }, 'receivedOn', 'received_in_future'],
    [{ periodStart: '2020-01-01', periodEnd: '2020-02-01' }, 'periodStart', 'period_outside_year'],
    [{ periodStart: '2018-01-01', periodEnd: '2018-12-31' }, 'periodEnd', 'period_outside_year'],
    [{ periodStart: '2019-09-01', periodEnd: '2019-08-01' }, 'periodEnd', 'period_reversed'],
    [{ periodStart: '2019-01-01', periodEnd: '2109-12-31' }, 'periodEnd', 'period_too_long'],
    [{ title: ' ' }, 'title', 'text_required'],
    [{ requestedCents: 0 }, 'requestedCents', 'amount_expected'],
    [{ kind: 'gift' }, 'kind', 'choice_expected'],
  ])('is refused with its field when it says %j', async (wrong, field, code) => {
    const officer = await world.as('officer');
    const { id: beneficiaryId } = await someBeneficiary(world);
    const answer = await officer.create('/api/grant-requests', { ...REQUEST, beneficiaryId, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  it('is not submitted before it says what, when and within which budget, for an identified body', async () => {
    const officer = await world.as('officer');
    const unknown = await someBeneficiary(world, { siret: null });
    const request = await draftedRequest(world, {
      beneficiaryId: unknown.id,
      purpose: null,
      periodEnd: null,
      budgetCents: null,
    });
    const answer = await officer.change('post', `/api/grant-requests/${request.id}/submit`, request.version);
    expect(refusal(answer)).toEqual([
      409,
      ['field_required', 'field_required', 'field_required', 'beneficiary_unidentified'],
    ]);
    expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'purpose',
      'periodEnd',
      'budgetCents',
      'beneficiaryId',
    ]);
    expect(request.actions.find(({ name }) => name === 'submit')).toMatchObject({ allowed: false });
  });

  it('may leave unknown what was asked: it is proposed all the same', async () => {
    const request = await proposedRequest(world, { requestedCents: null }, 80_000_00);
    expect(request).toMatchObject({
      state: 'proposed',
      requestedCents: null,
      requestedShare: null,
      proposedShare: 7273,
    });
  });

  it('is not submitted while nobody says whether the amount is unknown or merely not entered', async () => {
    const officer = await world.as('officer');
    const { requestedCents: _, ...untold } = REQUEST;
    const { id: beneficiaryId } = await someBeneficiary(world);
    const { body: draft } = await officer.create('/api/grant-requests', { ...untold, beneficiaryId }).then(expectOk);
    expect(draft).toMatchObject({ requestedCents: null, requestedUnknown: false });
    const submit = (version: number) => officer.change('post', `/api/grant-requests/${draft.id}/submit`, version);
    expect(refusal(await submit(draft.version))).toEqual([409, ['requested_amount_missing']]);
    const path = `/api/grant-requests/${draft.id}`;
    const both = await officer.change('patch', path, 1, { requestedUnknown: true, requestedCents: 1_000_00 });
    expect(refusal(both)).toEqual([409, ['requested_amount_missing']]);
    const chosen = await officer.change('patch', path, 1, { requestedUnknown: true }).then(expectOk);
    expect(chosen.body).toMatchObject({ requestedCents: null, requestedUnknown: true });
    expect((await submit(chosen.body.version)).body).toMatchObject({ state: 'submitted', requestedShare: null });
    const found = await officer.change('patch', path, 3, { requestedCents: 1_000_00 }).then(expectOk);
    expect(found.body).toMatchObject({ requestedCents: 1_000_00, requestedUnknown: false });
  });

  it('may renew a request of the same body, or a support that is only told', async () => {
    const officer = await world.as('officer');
    const former = await draftedRequest(world);
    const { id: beneficiaryId } = former.beneficiary;
    const entry = { ...REQUEST, beneficiaryId, fiscalYear: 2020, periodStart: null, periodEnd: null };
    const create = (more: object) => officer.create('/api/grant-requests', { ...entry, ...more });
    const renewal = await create({ renewalOfId: former.id }).then(expectOk);
    expect(renewal.body.renewalOf).toMatchObject({ id: former.id, number: former.number, grantedCents: null });
    const told = { formerSupport: 'Ville de Marseille', formerSupportYear: 2018 };
    const only = await create(told).then(expectOk);
    expect(only.body).toMatchObject({ ...told, renewalOf: null, formerSupportCents: null });
    expect(refusal(await create({ renewalOfId: former.id, ...told }))).toEqual([422, ['renewal_told_twice']]);
    expect(refusal(await create({ renewalOfId: 999_999 }))).toEqual([422, ['renewed_unknown']]);
    const { id: other } = await draftedRequest(world);
    expect(refusal(await create({ renewalOfId: other }))).toEqual([422, ['renewed_of_other_beneficiary']]);
    const itself = await officer.change('patch', `/api/grant-requests/${former.id}`, former.version, {
      renewalOfId: former.id,
    });
    expect(refusal(itself)).toEqual([422, ['renews_itself']]);
  });

  it('goes from entry to proposal, with a completion asked on the way', async () => {
    let request = await draftedRequest(world);
    request = await step(world, 'officer', 'grant-requests', request, 'submit');
    request = await handedIn(world, request);
    request = await step(world, 'officer', 'grant-requests', request, 'ask-completion', { reason: 'Budget à signer' });
    expect(request.state).toBe('to_complete');
    request = await step(world, 'officer', 'grant-requests', request, 'resubmit');
    request = await step(world, 'officer', 'grant-requests', request, 'declare-complete');
    expect(request.sealed).toEqual(['beneficiaryId', 'kind', 'form', 'fiscalYear', 'receivedOn']);
    request = await step(world, 'officer', 'grant-requests', request, 'start-review');

    const manager = await world.as('manager');
    const tooMuch = await manager.change('post', `/api/grant-requests/${request.id}/propose`, request.version, {
      proposedCents: 15_000_01,
    });
    expect(refusal(tooMuch)).toEqual([409, ['proposed_above_requested']]);
    expect(tooMuch.body.errors[0].detail).toMatch(/^La proposition, 15.000,01.€, dépasse la demande, 15.000,00.€\.$/);

    request = await step(world, 'manager', 'grant-requests', request, 'propose', { proposedCents: 12_000_00 });
    expect(request).toMatchObject({ state: 'proposed', proposedCents: 12_000_00, proposedShare: 1091 });
    request = await step(world, 'manager', 'grant-requests', request, 'return-to-review');
    expect(request).toMatchObject({ state: 'under_review', proposedCents: null });
    const [asked] = await world.query<{ reason: string }>(
      `SELECT reason FROM history_entry WHERE subject = 'grant_request' AND subject_id = $1 AND action = 'grant_request.ask_completion'`,
      [request.id],
    );
    expect(asked?.reason).toBe('Budget à signer');
  });

  it('is edited until an amount is proposed, then sealed', async () => {
    const officer = await world.as('officer');
    const request = await proposedRequest(world);
    const sealed = await officer.change('patch', `/api/grant-requests/${request.id}`, request.version, {
      title: 'Autre',
    });
    expect(refusal(sealed)).toEqual([409, ['field_sealed']]);
    expect(sealed.body.errors[0].field).toBe('title');
    const draft = await draftedRequest(world);
    const edited = await officer.change('patch', `/api/grant-requests/${draft.id}`, draft.version, { title: 'Autre' });
    expect(edited.body).toMatchObject({ title: 'Autre', kind: 'action', version: 2 });
    const more = await officer.change('patch', `/api/grant-requests/${draft.id}`, 2, { requestedCents: 110_000_01 });
    expect(refusal(more)).toEqual([409, ['requested_above_budget']]);
  });

  it('of an association needs the republican commitment when it is received from 2 January 2022', async () => {
    const officer = await world.as('officer');
    await world.on('2022-02-01');
    const year = { fiscalYear: 2022, periodStart: '2022-01-01', periodEnd: '2022-12-31' };
    const before = await draftedRequest(world, { ...year, receivedOn: '2022-01-01' });
    const after = await draftedRequest(world, { ...year, receivedOn: '2022-01-02' });
    expect([before.republicanCommitmentRequired, after.republicanCommitmentRequired]).toEqual([false, true]);
    for (const [request, expected] of [
      [before, [200, []]],
      [after, [409, ['republican_commitment_missing']]],
    ] as const) {
      const { version } = await handedIn(world, await step(world, 'officer', 'grant-requests', request, 'submit'));
      const answer = await officer.change('post', `/api/grant-requests/${request.id}/declare-complete`, version);
      expect(refusal(answer)).toEqual(expected);
    }
    await world.on('2019-04-10');
  });

  it('is closed with a reason when it is withdrawn or inadmissible', async () => {
    const officer = await world.as('officer');
    const draft = await draftedRequest(world);
    const silent = await officer.change('post', `/api/grant-requests/${draft.id}/withdraw`, draft.version, {
      reason: '',
    });
    expect(refusal(silent)).toEqual([422, ['text_required']]);
    const withdrawn = await step(world, 'officer', 'grant-requests', draft, 'withdraw', { reason: 'Action annulée' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', closingReason: 'Action annulée', actions: [] });
    const submitted = await step(world, 'officer', 'grant-requests', await draftedRequest(world), 'submit');
    const closed = await step(world, 'manager', 'grant-requests', submitted, 'declare-inadmissible', {
      reason: 'Hors compétence',
    });
    expect(closed).toMatchObject({ state: 'inadmissible', closingReason: 'Hors compétence' });
  });

  it('is seen and instructed by its own department only, and proposed by a manager only', async () => {
    const [stranger, officer] = [await world.as('otherOfficer'), await world.as('officer')];
    const request = await proposedRequest(world);
    const path = `/api/grant-requests/${request.id}`;
    expect(refusal(await stranger.get(path))).toEqual([403, ['other_department']]);
    const withdrawal = await stranger.change('post', `${path}/withdraw`, request.version, { reason: 'Non' });
    expect(refusal(withdrawal)).toEqual([403, ['other_department']]);
    expect((await stranger.get('/api/grant-requests')).body).toEqual({ items: [], hasNextPage: false });
    const promoted = await officer.change('post', `${path}/propose`, request.version, { proposedCents: 1 });
    expect(refusal(promoted)).toEqual([403, ['role_required']]);
    const auditor = await world.as('auditor');
    expect((await auditor.get(path)).body).toMatchObject({ id: request.id, actions: [] });
  });

  it('is found by number, title or body, and summed without counting the unknown as zero', async () => {
    const finance = await world.as('finance');
    const body = await someBeneficiary(world, { legalName: 'Les Ondes du Port', acronym: 'ODP' });
    const known = await proposedRequest(world, { beneficiaryId: body.id, title: 'Radio et inclusion' });
    await proposedRequest(world, { beneficiaryId: body.id, requestedCents: null, title: 'Studio' }, 9_000_00);
    const ids = async (query: string) =>
      (await finance.get(`/api/grant-requests?${query}`).then(expectOk)).body.items.map(({ id }: { id: number }) => id);
    expect(await ids('q=ondes')).toHaveLength(2);
    expect(await ids('q=inclusion')).toEqual([known.id]);
    expect(await ids(`q=${known.number}`)).toEqual([known.id]);
    expect(await ids(`beneficiaryId=${body.id}&receivedFrom=2019-03-05`)).toEqual([]);
    expect(await ids(`beneficiaryId=${body.id}&receivedTo=2019-03-04&state=proposed`)).toHaveLength(2);
    const totals = await finance.get(`/api/grant-requests/totals?beneficiaryId=${body.id}`).then(expectOk);
    expect(totals.body).toEqual({
      count: 2,
      requested: { cents: 15_000_00, unknown: 1 },
      proposed: { cents: 24_000_00, unknown: 0 },
      granted: { cents: 0, unknown: 2 },
    });
    expect(refusal(await finance.get('/api/grant-requests?receivedFrom=hier'))).toEqual([422, ['bad_parameter']]);
    expect(refusal(await finance.get('/api/grant-requests?unexpected=1'))).toEqual([422, ['unknown_parameter']]);
  });
});

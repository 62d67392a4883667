import { createHash } from 'node:crypto';
import type { GrantRequestView } from '../../src/grant-requests/grant-request.view.js';
import {
  draftedRequest,
  handedIn,
  proposedRequest,
  type RequestEntry,
  someBeneficiary,
  step,
} from '../support/files.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('The papers of a request', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-04-10');
  });
  afterAll(() => world.close());

  const submitted = async (entry: RequestEntry = {}) =>
    step(world, 'officer', 'grant-requests', await draftedRequest(world, entry), 'submit');
  const record = async ({ id, version }: GrantRequestView, papers: object[]) =>
    (await world.as('officer')).change('put', `/api/grant-requests/${id}/papers`, version, { papers });
  const recorded = async (request: GrantRequestView, ...papers: object[]): Promise<GrantRequestView> =>
    (await record(request, papers).then(expectOk)).body;
  const declareComplete = async ({ id, version }: GrantRequestView) =>
    (await world.as('officer')).change('post', `/api/grant-requests/${id}/declare-complete`, version);
  const kindsOf = ({ papers }: GrantRequestView) => papers.filter(({ mandatory }) => mandatory).map(({ kind }) => kind);

  it('depend on the body, on what it asks for and on whether it asks again', async () => {
    const common = ['bank_details', 'forecast_budget', 'approved_accounts'];
    expect(kindsOf(await draftedRequest(world)).sort()).toEqual(
      [...common, 'statutes', 'officers', 'siret_notice', 'activity_report', 'certificate'].sort(),
    );
    const again = await draftedRequest(world, { formerSupport: 'Ville de Marseille' } as RequestEntry);
    expect(kindsOf(again).sort()).toEqual(
      [...common, 'activity_report', 'certificate', 'former_financial_report'].sort(),
    );
    const { id: beneficiaryId } = await someBeneficiary(world, { kind: 'public_body' });
    const works = await draftedRequest(world, { beneficiaryId, kind: 'investment', form: 'in_kind' });
    expect(kindsOf(works).sort()).toEqual(['body_decision', 'forecast_budget', 'works_estimate']);
    const { id: person } = await someBeneficiary(world, { kind: 'natural_person' });
    expect(kindsOf(await draftedRequest(world, { beneficiaryId: person }))).toEqual([
      'bank_details',
      'forecast_budget',
    ]);
  });

  it('stop the file from being complete while one is missing, refused or expired, each by its name', async () => {
    let request = await handedIn(world, await submitted());
    request = await recorded(
      request,
      { kind: 'statutes', state: 'expected' },
      { kind: 'officers', state: 'refused', providedOn: '2019-04-02', reason: 'non datée' },
      { kind: 'certificate', state: 'provided', providedOn: '2018-02-01' },
    );
    const answer = await declareComplete(request);
    expect(refusal(answer)).toEqual([409, ['paper_missing', 'paper_refused', 'paper_expired']]);
    expect(answer.body.errors.map(({ detail }: { detail: string }) => detail.replaceAll('\u00a0', ' '))).toEqual([
      'Statuts signés : pièce à recevoir.',
      'Liste des dirigeants : pièce refusée (non datée), à remplacer.',
      'Attestation sur l’honneur du représentant légal : pièce périmée depuis le 01/02/2019.',
    ]);
    request = await recorded(
      request,
      { kind: 'statutes', state: 'not_required', reason: 'Au dossier de 2018, inchangés' },
      { kind: 'officers', state: 'provided', providedOn: '2019-04-09' },
      { kind: 'certificate', state: 'provided', providedOn: '2018-02-01', validUntil: '2019-12-31' },
    );
    expect(request.papers.find(({ kind }) => kind === 'officers')).toMatchObject({
      ...{ state: 'provided', providedOn: '2019-04-09', validUntil: '2020-04-09', reason: null },
    });
    expect((await declareComplete(request)).body.state).toBe('complete');
  });

  it('expire with time, and only then count as missing in the list of the officer', async () => {
    const officer = await world.as('officer');
    const listed = async ({ id }: GrantRequestView) =>
      (await officer.get(`/api/grant-requests?ids=${id}`).then(expectOk)).body.items[0].missingPapers;
    const request = await submitted();
    expect(await listed(request)).toBe(8);
    const complete = await handedIn(world, request);
    expect(await listed(complete)).toBe(0);
    await world.on('2020-04-11');
    expect(await listed(complete)).toBe(2);
    await world.on('2019-04-10');
  });

  it.each([
    [[{ kind: 'statutes', state: 'provided', providedOn: '2019-04-11' }], [422, ['paper_to_come']]],
    [[{ kind: 'statutes', state: 'provided' }], [422, ['paper_undated']]],
    [[{ kind: 'statutes', state: 'refused', providedOn: '2019-04-09' }], [422, ['paper_unexplained']]],
    [[{ kind: 'horoscope', state: 'expected' }], [422, ['unknown_paper']]],
    [[{ kind: 'statutes', state: 'burnt' }], [422, ['choice_expected']]],
    [[], [422, ['items_expected']]],
  ])('are refused when they say %j', async (papers, expected) => {
    expect(refusal(await record(await draftedRequest(world), papers))).toEqual(expected);
  });

  it('are recorded by the officers of the department, on the version they read, until an amount is proposed', async () => {
    const request = await submitted();
    const paper = { kind: 'statutes', state: 'provided', providedOn: '2019-04-09' };
    const path = `/api/grant-requests/${request.id}/papers`;
    const by = async (who: 'otherOfficer' | 'manager', version = request.version) =>
      (await world.as(who)).change('put', path, version, { papers: [paper] });
    expect(refusal(await by('otherOfficer'))).toEqual([403, ['other_department']]);
    expect(refusal(await by('manager'))).toEqual([403, ['role_required']]);
    const both = await Promise.all([record(request, [paper]), record(request, [paper])]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(refusal(await record(await proposedRequest(world), [paper]))).toEqual([409, ['field_sealed']]);
  });
});

describe('The letters of a request', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-04-10');
  });
  afterAll(() => world.close());

  const toComplete = async (reason: string | null = null) =>
    step(
      world,
      'officer',
      'grant-requests',
      await step(world, 'officer', 'grant-requests', await draftedRequest(world), 'submit'),
      'ask-completion',
      { reason },
    );

  it('ask for what is missing within the delay of the house, numbered and frozen', async () => {
    const request = await toComplete('Le budget est à signer.');
    expect(request).toMatchObject({ state: 'to_complete', completionDueOn: '2019-06-10' });
    const [letter] = request.letters;
    expect(letter).toMatchObject({
      ...{ number: 'L2019-00001', kind: 'completion', writtenOn: '2019-04-10', dueOn: '2019-06-10' },
      writtenBy: 'Nadia Benali',
      sha256: createHash('sha256').update(letter!.body).digest('hex'),
    });
    expect(letter!.body).toContain('– Statuts signés (pièce non reçue)\u00a0;');
    expect(letter!.body).toContain('Le budget est à signer.');
    expect(letter!.body).toContain(request.number);
    await expect(world.query(`UPDATE request_letter SET body = 'x' WHERE id = ${letter!.id}`)).rejects.toThrow('never');
    await expect(world.query(`DELETE FROM request_letter`)).rejects.toThrow('never');
  });

  it('are not written for nothing', async () => {
    const officer = await world.as('officer');
    const submitted = await step(world, 'officer', 'grant-requests', await draftedRequest(world), 'submit');
    const { id, version } = await handedIn(world, submitted);
    const answer = await officer.change('post', `/api/grant-requests/${id}/ask-completion`, version, {});
    expect(refusal(answer)).toEqual([409, ['nothing_to_ask']]);
  });

  it('are written once when the button is pressed twice', async () => {
    const officer = await world.as('officer');
    const { id, version } = await step(world, 'officer', 'grant-requests', await draftedRequest(world), 'submit');
    const press = () => officer.change('post', `/api/grant-requests/${id}/ask-completion`, version, {});
    expect((await Promise.all([press(), press()])).map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body } = await officer.get(`/api/grant-requests/${id}`).then(expectOk);
    expect(body.letters).toHaveLength(1);
  });

  it('close a file without effect once the delay has passed, not before', async () => {
    const manager = await world.as('manager');
    const request = await toComplete();
    const close = () =>
      manager.change('post', `/api/grant-requests/${request.id}/close`, request.version, { reason: 'Aucune réponse.' });
    await world.on('2019-06-10');
    const early = await close();
    expect(refusal(early)).toEqual([409, ['completion_not_late']]);
    expect(early.body.errors[0].detail).toBe('Le bénéficiaire peut compléter son dossier jusqu’au 10/06/2019.');
    await world.on('2019-06-11');
    const { body } = await close().then(expectOk);
    expect(body).toMatchObject({ state: 'closed', closingReason: 'Aucune réponse.', actions: [] });
    expect(body.letters[0]).toMatchObject({ kind: 'closure', dueOn: null });
    expect(body.letters[0].body).toContain('attendus au plus tard le 10/06/2019');
    await world.on('2019-04-10');
  });

  it('tell why a request is inadmissible and how to contest it', async () => {
    const request = await toComplete();
    const ended = await step(world, 'manager', 'grant-requests', request, 'declare-inadmissible', {
      reason: 'Projet hors du territoire.',
    });
    expect(ended.letters.map(({ kind }) => kind)).toEqual(['inadmissibility', 'completion']);
    expect(ended.letters[0]!.body).toMatch(/Projet hors du territoire\.\n.*tribunal administratif de Marseille/);
  });
});

import type { AwardView } from '../../src/awards/award.view.js';
import type { GrantRequestView } from '../../src/grant-requests/grant-request.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import { creditLine, draftedAward, proposedRequest, reviewedRequest, step } from '../support/files.js';
import { adoption, plannedSitting, read, requestStates } from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const REASONS = 'Le projet ne relève pas des compétences de la Métropole.';
let reports = 0;

describe('A refusal', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-04-10');
  });
  afterAll(() => world.close());

  const suggested = async (): Promise<GrantRequestView> =>
    step(world, 'officer', 'grant-requests', await reviewedRequest(world), 'suggest-refusal', { reason: REASONS });
  const proposed = async () => step(world, 'manager', 'grant-requests', await suggested(), 'confirm-refusal');
  const again = ({ id }: { id: number }) => read<GrantRequestView>(world, 'grant-requests', id);
  const report = async (items: object[]): Promise<ReportView> => {
    const body = { number: `MET 19/${15_000 + (reports += 1)}/BM`, title: 'Suites à donner', body: 'bureau', items };
    return expectOk(await (await world.as('officer')).create('/api/reports', body)).body;
  };
  /** Placed on the agenda of a sitting of that day, which has been held. */
  const beforeVote = async (drafted: ReportView, heldOn: string): Promise<ReportView> => {
    const visas = await step(world, 'officer', 'reports', drafted, 'request-visas');
    for (const { id } of visas.items.filter((item) => item.kind === 'award')) {
      await step(world, 'finance', 'awards', await read<AwardView>(world, 'awards', id), 'give-visa');
    }
    const ready = await step(
      world,
      'manager',
      'reports',
      await read<ReportView>(world, 'reports', visas.id),
      'approve',
    );
    const sitting = await plannedSitting(world, heldOn);
    const placed = await step(world, 'clerk', 'reports', ready, 'place-on-agenda', { sittingId: sitting.id });
    await world.on(heldOn);
    await step(world, 'clerk', 'sittings', sitting, 'hold');
    return placed;
  };

  it('is suggested with its reasons by the officer, and proposed by the manager, who may disagree', async () => {
    const manager = await world.as('manager');
    const request = await reviewedRequest(world);
    const path = `/api/grant-requests/${request.id}/confirm-refusal`;
    expect(refusal(await manager.change('post', path, request.version))).toEqual([409, ['refusal_not_suggested']]);
    const waiting = await suggested();
    expect(waiting).toMatchObject({ state: 'under_review', refusalReasons: REASONS });
    const amount = await step(world, 'manager', 'grant-requests', waiting, 'propose', { proposedCents: 5_000_00 });
    expect(amount).toMatchObject({ state: 'proposed', refusalReasons: null });
    const refused = await proposed();
    expect(refused).toMatchObject({ state: 'refusal_proposed', proposedCents: null, refusalReasons: REASONS });
    const returned = await step(world, 'manager', 'grant-requests', refused, 'return-to-review');
    expect(returned).toMatchObject({ state: 'under_review', refusalReasons: null });
  });

  it('is decided by the vote of a report, with the letter that says why', async () => {
    const request = await proposed();
    const drafted = await report([{ kind: 'refusal', id: request.id }]);
    expect(drafted.items).toEqual([
      expect.objectContaining({ kind: 'refusal', id: request.id, amountCents: 0, visa: null, convention: null }),
    ]);
    expect(await again(request)).toMatchObject({ state: 'on_report', report: { id: drafted.id } });
    const band = await (await world.as('officer')).get(`/api/progress/grant-requests/${request.id}`).then(expectOk);
    expect(band.body).toMatchObject({ expected: { code: 'visa_request' }, holder: { role: 'grants_officer' } });

    const placed = await beforeVote(drafted, '2019-05-16');
    const clerk = await world.as('clerk');
    const act = await clerk.create('/api/deliberations', adoption(placed)).then(expectOk);
    const after = await again(request);
    expect(after).toMatchObject({
      ...{ state: 'refused', closingReason: REASONS, grantedCents: null },
      deliberation: { id: act.body.id },
    });
    expect(after.letters[0]).toMatchObject({ kind: 'refusal', writtenBy: 'Sophie Lemaire' });
    expect(after.letters[0]!.body).toContain('Par décision du 16/05/2019, le Bureau de la Métropole n’a pas donné');
    expect(after.letters[0]!.body).toContain(REASONS);
    await world.on('2019-04-10');
  });

  it('that the vote does not follow brings the request back under review', async () => {
    const request = await proposed();
    const placed = await beforeVote(await report([{ kind: 'refusal', id: request.id }]), '2019-05-23');
    await step(world, 'clerk', 'reports', placed, 'reject');
    const back = await again(request);
    expect(back).toMatchObject({ state: 'under_review', refusalReasons: null, letters: [], report: null });
    expect((await read<ReportView>(world, 'reports', placed.id)).items).toHaveLength(1);
    await step(world, 'officer', 'grant-requests', back, 'suggest-refusal', { reason: REASONS });
    await step(world, 'manager', 'grant-requests', await again(request), 'confirm-refusal');
    const second = await report([{ kind: 'refusal', id: request.id }]);
    expect(await again(request)).toMatchObject({ state: 'on_report', report: { id: second.id } });
    await world.on('2019-04-10');
  });

  it('stands on a report beside grants, and a rejected report refuses those it would have granted', async () => {
    const asked = await proposedRequest(world);
    const award = await draftedAward(world, [asked], await creditLine(world));
    const request = await proposed();
    const both = await report([
      { kind: 'refusal', id: request.id },
      { kind: 'award', id: award.id },
    ]);
    expect(both.totalCents).toBe(award.amountCents);
    await step(world, 'clerk', 'reports', await beforeVote(both, '2019-05-29'), 'reject');
    expect((await again(request)).state).toBe('under_review');
    expect(await requestStates(world, award.id)).toEqual(['refused']);
    expect((await again(asked)).letters[0]!.body).toContain('n’a pas donné une suite favorable');
    await world.on('2019-04-10');
  });

  it('leaves the report as it came, and stands on one report only', async () => {
    const officer = await world.as('officer');
    const request = await proposed();
    const items = [{ kind: 'refusal', id: request.id }];
    const first = await report(items);
    const second = { number: 'MET 19/16000/BM', title: 'Autre', body: 'bureau', items };
    expect(refusal(await officer.create('/api/reports', second))).toEqual([409, ['item_on_other_report']]);
    const kept = await officer.change('patch', `/api/reports/${first.id}`, first.version, { items, title: 'Titre' });
    expect(kept.status).toBe(200);
    const emptied = await officer.change('patch', `/api/reports/${first.id}`, kept.body.version, { items: [] });
    expect(emptied.status).toBe(200);
    expect(await again(request)).toMatchObject({ state: 'refusal_proposed', report: null });
    const granted = await proposedRequest(world);
    const wrong = { ...second, items: [{ kind: 'refusal', id: granted.id }] };
    expect(refusal(await officer.create('/api/reports', wrong))).toEqual([409, ['item_not_free']]);
    const listed = await officer.get('/api/grant-requests?refusal=true&state=refusal_proposed').then(expectOk);
    expect(listed.body.items.map(({ id }: { id: number }) => id)).toEqual([request.id]);
  });

  it('is proposed again when its report is withdrawn', async () => {
    const request = await proposed();
    const drafted = await report([{ kind: 'refusal', id: request.id }]);
    await step(world, 'officer', 'reports', drafted, 'request-visas');
    const ready = await step(
      world,
      'manager',
      'reports',
      await read<ReportView>(world, 'reports', drafted.id),
      'approve',
    );
    await step(world, 'manager', 'reports', ready, 'withdraw', { reason: 'À revoir' });
    expect(await again(request)).toMatchObject({ state: 'refusal_proposed', report: null });
  });

  it('is taken by one of two reports written at the same moment', async () => {
    const officer = await world.as('officer');
    const items = [{ kind: 'refusal', id: (await proposed()).id }];
    const write = (number: string) =>
      officer.create('/api/reports', { number, title: 'Suites', body: 'bureau', items });
    const answers = await Promise.all([write('MET 19/17001/BM'), write('MET 19/17002/BM')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

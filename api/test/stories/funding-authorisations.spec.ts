import type { FundingAuthorisationView } from '../../src/funding-authorisations/funding-authorisation.view.js';
import type { IncomingGrantView } from '../../src/incoming-grants/incoming-grant.view.js';
import { step } from '../support/files.js';
import { advance, application, authorisation, broughtToVote, filed, PROGRAMME, voted } from '../support/incoming.js';
import { draftedReport, read } from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('An authorisation to ask', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2021-10-20');
  });
  afterAll(() => world.close());

  const grant = (id: number) => read<IncomingGrantView>(world, 'incoming-grants', id);
  const refused = async (id: number, action: string, body: object) => {
    const { version } = await grant(id);
    const answer = await (
      await world.as('officer')
    ).change('post', `/api/incoming-grants/${id}/${action}`, version, body);
    return refusal(answer);
  };

  describe('until the end of the year', () => {
    let blanket: FundingAuthorisationView;
    beforeAll(async () => {
      blanket = await voted(world, await authorisation(world, [], { coversUntil: '2021-12-31' }), '2021-10-13');
      await world.on('2022-01-10');
    });
    afterAll(() => world.on('2021-10-20'));

    it('covers without a new vote the answer to a call of its programme, however that is spelt', async () => {
      const inTime = await filed(world, '2021-12-31', { programme: PROGRAMME.toUpperCase() });
      expect(inTime.coveredBy.map(({ id }) => id)).toContain(blanket.id);
      const attached = await advance(world, inTime, 'attach', { authorisationId: blanket.id });
      expect(attached).toMatchObject({
        ...{ state: 'pending', filedOn: '2021-12-31', authorisedOn: '2021-10-13', warnings: [] },
        authorisation: { id: blanket.id, lists: false },
      });
      const { applications } = await read<FundingAuthorisationView>(world, 'funding-authorisations', blanket.id);
      expect(applications).toMatchObject([{ id: inTime.id, named: false }]);
    });

    it('covers nothing filed after its end, and says so', async () => {
      const officer = await world.as('officer');
      const late = await filed(world, '2022-01-01');
      const path = `/api/incoming-grants/${late.id}/attach`;
      const answer = await officer.change('post', path, late.version, { authorisationId: blanket.id });
      expect(refusal(answer)).toEqual([409, ['authorisation_ended']]);
      expect(answer.body.errors[0].detail).toBe(
        'Dépôt du 01/01/2022, autorisation finie le 31/12/2021\u00a0: il faut un nouveau vote.',
      );
      const seen: IncomingGrantView = (await officer.get(`/api/incoming-grants/${late.id}`)).body;
      expect(seen.coveredBy).toEqual([]);
      expect(seen.actions.find(({ name }) => name === 'attach')).toMatchObject({
        allowed: false,
        reasons: [{ code: 'no_authorisation' }],
      });
    });

    it('covers no other programme, nothing when it only names, nothing before its vote', async () => {
      const other = await filed(world, '2021-11-02', { programme: 'France Relance' });
      const unknown = await filed(world, '2021-11-02', { programme: null });
      const narrow = await voted(world, await authorisation(world, [await application(world)]), '2021-10-14');
      const draft = await authorisation(world, [], { coversUntil: '2022-12-31' });
      const attach = (id: number, authorisationId: number) => refused(id, 'attach', { authorisationId });
      expect(await attach(other.id, blanket.id)).toEqual([409, ['other_programme']]);
      expect(await attach(unknown.id, blanket.id)).toEqual([409, ['other_programme']]);
      expect(await attach(other.id, narrow.id)).toEqual([409, ['authorisation_not_blanket']]);
      expect(await attach(other.id, draft.id)).toEqual([409, ['authorisation_not_voted']]);
      expect(await attach(other.id, 987_654)).toEqual([409, ['unknown_authorisation']]);
    });

    it('has what it covers filed by its last day, not after', async () => {
      await world.on('2021-12-01');
      const project = await application(world);
      await advance(world, project, 'attach', { authorisationId: blanket.id });
      await world.on('2022-01-10');
      expect(await refused(project.id, 'file', { on: '2022-01-03' })).toEqual([409, ['authorisation_ended']]);
      expect(await advance(world, project, 'file', { on: '2021-12-30' })).toMatchObject({ state: 'pending' });
    });
  });

  it('names applications of its own department that no other names', async () => {
    const [officer, stranger] = [await world.as('officer'), await world.as('otherOfficer')];
    const project = await application(world, { title: 'Une seule fois' });
    await authorisation(world, [project]);
    const again = { title: 'Autre', applicationIds: [project.id], expectedRevenue: [] };
    expect(refusal(await officer.create('/api/funding-authorisations', again))).toEqual([
      409,
      ['application_listed_elsewhere'],
    ]);
    expect(refusal(await stranger.create('/api/funding-authorisations', again))).toEqual([
      409,
      ['application_of_other_department'],
    ]);
    expect(refusal(await stranger.get(`/api/incoming-grants/${project.id}`))).toEqual([403, ['other_department']]);
    expect((await stranger.get('/api/incoming-grants')).body.items).toEqual([]);
    const open = { title: 'Sans programme', coversUntil: '2021-12-31', applicationIds: [], expectedRevenue: [] };
    expect(refusal(await officer.create('/api/funding-authorisations', open))).toEqual([409, ['programme_required']]);
  });

  it('of two that want one application at once, has it alone', async () => {
    const officer = await world.as('officer');
    const project = await application(world, { title: 'Disputée' });
    const entry = { title: 'Course', applicationIds: [project.id], expectedRevenue: [] };
    const answers = await Promise.all([1, 2].map(() => officer.create('/api/funding-authorisations', entry)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('rejected by the vote, or sent back to draft, leaves its applications free to be presented again', async () => {
    const project = await application(world, { title: 'Rejetée' });
    const draft = await authorisation(world, [project]);
    const report = await draftedReport(world, [], { items: [{ kind: 'authorisation', id: draft.id }] });
    const discarded = await (
      await world.as('officer')
    ).change('post', `/api/funding-authorisations/${draft.id}/discard`, draft.version);
    expect(refusal(discarded)).toEqual([409, ['on_a_report']]);
    const asked = await step(world, 'officer', 'reports', report, 'request-visas');
    expect(asked.actions).toEqual([]);
    expect(await read(world, 'funding-authorisations', draft.id)).toMatchObject({
      state: 'on_report',
      sealed: expect.arrayContaining(['applicationIds']),
    });
    const back = await step(world, 'manager', 'reports', asked, 'return-to-draft', { reason: 'À compléter' });
    expect(await read(world, 'funding-authorisations', draft.id)).toMatchObject({ state: 'drafting' });
    const officer = await world.as('officer');
    expectOk(await officer.change('patch', `/api/reports/${back.id}`, back.version, { items: [] }));
    const carried = await broughtToVote(world, draft, '2021-10-15');
    await step(world, 'clerk', 'reports', carried, 'reject');
    expect(await read(world, 'funding-authorisations', draft.id)).toMatchObject({ state: 'dismissed' });
    expect(await grant(project.id)).toMatchObject({ state: 'identified', authorisation: null });
    expect(await authorisation(world, [project])).toMatchObject({ applications: [{ id: project.id }] });
  });

  it('comes back to be prepared when its report is withdrawn from the agenda, and may go on another', async () => {
    const project = await application(world, { title: 'Retirée de l’ordre du jour' });
    const draft = await authorisation(world, [project]);
    const carried = await broughtToVote(world, draft, '2021-10-18');
    await step(world, 'clerk', 'reports', carried, 'withdraw', { reason: 'À revoir' });
    expect(await read(world, 'funding-authorisations', draft.id)).toMatchObject({ state: 'drafting', report: null });
    await voted(world, draft, '2021-10-19');
    expect(await grant(project.id)).toMatchObject({ state: 'authorised', authorisedOn: '2021-10-19' });
  });

  it('is put to no vote when it names nothing', async () => {
    const officer = await world.as('officer');
    const empty = await authorisation(world, []);
    const report = await draftedReport(world, [], { items: [{ kind: 'authorisation', id: empty.id }] });
    expect(report).toMatchObject({
      totalCents: null,
      items: [{ kind: 'authorisation', amountCents: null, visa: null }],
    });
    const asked = await officer.change('post', `/api/reports/${report.id}/request-visas`, report.version);
    expect(refusal(asked)).toEqual([409, ['authorises_nothing']]);
  });
});

import type { IncomingGrantView } from '../../src/incoming-grants/incoming-grant.view.js';
import { step } from '../support/files.js';
import { advance, application, authorisation, filed, voted } from '../support/incoming.js';
import { read } from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('Money asked instead of given', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2021-10-20');
  });
  afterAll(() => world.close());

  const grant = (id: number) => read<IncomingGrantView>(world, 'incoming-grants', id);
  const refused = async (who: 'officer' | 'finance', id: number, action: string, body: object) => {
    const { version } = await grant(id);
    const answer = await (await world.as(who)).change('post', `/api/incoming-grants/${id}/${action}`, version, body);
    return refusal(answer);
  };

  it('is identified with what is known of it; the rest is unknown, never zero', async () => {
    const bare = await application(world, { title: 'Centre de sécurité', projectCostCents: null, programme: null });
    expect(bare).toMatchObject({
      number: expect.stringMatching(/^SR-2021-\d{4}$/),
      state: 'identified',
      department: { name: 'Direction du numérique' },
      officer: { name: 'Nadia Benali' },
      ...{
        projectCostCents: null,
        eligibleBaseCents: null,
        requestedCents: null,
        awardedCents: null,
        receivedCents: null,
      },
      ...{ tax: null, section: null, firstYear: null, yearCount: null, filedOn: null, authorisedOn: null },
      ...{ authorisation: null, coveredBy: [], warnings: [] },
    });
    expect(bare.actions.map(({ name, allowed }) => [name, allowed])).toEqual([
      ['file', true],
      ['attach', false],
      ['abandon', true],
    ]);
  });

  it.each([
    [{ title: '' }, 'title', 'text_required'],
    [{ funder: undefined }, 'funder', 'text_required'],
    [{ requestedCents: 0 }, 'requestedCents', 'amount_expected'],
    [{ tax: 'half' }, 'tax', 'choice_expected'],
    [{ section: 'recettes' }, 'section', 'choice_expected'],
    [{ yearCount: 0 }, 'yearCount', 'number_expected'],
    [{ awardedCents: 100 }, 'awardedCents', 'unknown_field'],
  ])('is refused with its field when it says %j', async (wrong, field, code) => {
    const officer = await world.as('officer');
    const answer = await officer.create('/api/incoming-grants', { title: 'X', funder: 'État', ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  it('is filed, then authorised: both days are told, on its page and in the list', async () => {
    const early = await filed(world, '2021-05-18', { title: 'Déposée en mai' });
    expect(early).toMatchObject({ state: 'filed', filedOn: '2021-05-18' });
    expect(early.warnings.map(({ code }) => code)).toEqual(['filed_unauthorised']);
    await voted(world, await authorisation(world, [early]), '2021-10-07');
    const pending = await grant(early.id);
    expect(pending).toMatchObject({
      ...{ state: 'pending', filedOn: '2021-05-18', authorisedOn: '2021-10-07' },
      authorisation: { lists: true, authorisedOn: '2021-10-07', report: {}, deliberation: {} },
    });
    expect(pending.warnings).toEqual([
      expect.objectContaining({
        code: 'filed_before_authorised',
        sentence: 'Déposée le 18/05/2021, avant son autorisation du 07/10/2021.',
        params: { filedOn: '2021-05-18', authorisedOn: '2021-10-07' },
      }),
    ]);
    const auditor = await world.as('auditor');
    const list = expectOk(await auditor.get('/api/incoming-grants?filedFirst=true&q=mai')).body;
    expect(list.items).toMatchObject([{ id: early.id, filedFirst: true }]);
  });

  it('is authorised, then filed: nothing is told', async () => {
    const project = await application(world, { title: 'Autorisée d’abord' });
    await voted(world, await authorisation(world, [project]), '2021-10-08');
    expect(await grant(project.id)).toMatchObject({ state: 'authorised', warnings: [] });
    expect(await refused('officer', project.id, 'file', { on: '2021-10-21' })).toEqual([409, ['day_to_come']]);
    const pending = await advance(world, project, 'file', { on: '2021-10-08', filingReference: 'DS-4512' });
    expect(pending).toMatchObject({ state: 'pending', filingReference: 'DS-4512', warnings: [] });
    const officer = await world.as('officer');
    const { body } = await officer.get('/api/incoming-grants?filedFirst=false&q=abord');
    expect(body.items).toMatchObject([{ id: project.id, filedFirst: false }]);
  });

  it('goes on to the last euro received, by the right people and on possible days', async () => {
    await world.on('2022-06-30');
    const { id } = await filed(world, '2021-05-20', { requestedCents: 200_000_00 });
    await voted(world, await authorisation(world, [{ id }]), '2021-10-11');
    expect(await refused('officer', id, 'record-award', { on: '2021-11-15' })).toEqual([422, ['amount_expected']]);
    const early = { on: '2021-05-19', awardedCents: 150_000_00 };
    expect(await refused('officer', id, 'record-award', early)).toEqual([409, ['day_too_early']]);
    expect(await refused('officer', id, 'record-agreement', { on: '2021-12-10' })).toEqual([409, ['wrong_state']]);
    await advance(world, { id }, 'record-award', { on: '2021-11-15', awardedCents: 150_000_00 });
    await advance(world, { id }, 'record-agreement', { on: '2021-12-10' });
    await advance(world, { id }, 'record-claim', { on: '2022-03-01' });
    const receipt = { on: '2022-04-12', receivedCents: 60_000_00 };
    expect(await refused('officer', id, 'record-receipt', receipt)).toEqual([403, ['role_required']]);
    await advance(world, { id }, 'record-receipt', receipt, 'finance');
    await advance(world, { id }, 'record-claim', { on: '2022-05-02' });
    const less = { on: '2022-06-01', receivedCents: 59_999_99 };
    expect(await refused('finance', id, 'record-receipt', less)).toEqual([409, ['receipt_decreased']]);
    await advance(world, { id }, 'record-receipt', { on: '2022-06-01', receivedCents: 150_000_00 }, 'finance');
    await advance(world, { id }, 'record-justification', { on: '2022-06-15' });
    const closed = await advance(world, { id }, 'close', { on: '2022-06-30' });
    expect(closed).toMatchObject({
      ...{ state: 'closed', projectCostCents: 270_000_00, eligibleBaseCents: null, requestedCents: 200_000_00 },
      ...{ awardedCents: 150_000_00, receivedCents: 150_000_00, receivedOn: '2022-06-01', closedOn: '2022-06-30' },
    });
    expect(closed.sealed).toContain('title');
    const { body: events } = await (await world.as('auditor')).get(`/api/history/incoming_grant/${id}`);
    expect(events[0]).toMatchObject({ businessDate: '2022-06-30', entries: [{ action: 'incoming_grant.close' }] });
    await world.on('2021-10-20');
  });

  it('may be refused by the funder, or abandoned with a reason, but not behind the back of a coming vote', async () => {
    const project = await filed(world, '2021-06-09');
    const draft = await authorisation(world, [project]);
    expect(await refused('officer', project.id, 'abandon', { reason: 'Projet arrêté' })).toEqual([
      409,
      ['listed_in_authorisation'],
    ]);
    await step(world, 'officer', 'funding-authorisations', draft, 'discard');
    expect(await refused('officer', project.id, 'abandon', { reason: '' })).toEqual([422, ['text_required']]);
    const abandoned = await advance(world, project, 'abandon', { reason: 'Projet arrêté' });
    expect(abandoned).toMatchObject({ state: 'abandoned', closingReason: 'Projet arrêté', filedOn: '2021-06-09' });
    const other = await filed(world, '2021-06-09');
    await voted(world, await authorisation(world, [other]), '2021-10-12');
    const turned = await advance(world, other, 'record-refusal', { on: '2021-10-19', reason: 'Enveloppe épuisée' });
    expect(turned).toMatchObject({ state: 'refused', awardedCents: null, closingReason: 'Enveloppe épuisée' });
  });

  it('is created once however often it is sent, and not changed on a stale copy', async () => {
    const officer = await world.as('officer');
    const body = { title: 'Envoyée deux fois', funder: 'État' };
    const [one, two] = [
      await officer.create('/api/incoming-grants', body, 'same-key-twice'),
      await officer.create('/api/incoming-grants', body, 'same-key-twice'),
    ];
    expect(one.body.id).toBe(two.body.id);
    const path = `/api/incoming-grants/${one.body.id}`;
    expectOk(await officer.change('patch', path, 1, { operator: 'DINUM', tax: 'excluded' }));
    expect((await officer.change('patch', path, 1, { operator: 'ANSSI' })).status).toBe(412);
  });

  it('is summed amount by amount, each with what nobody states of it', async () => {
    await application(world, { title: 'Somme connue', projectCostCents: 100_00, requestedCents: 40_00 });
    await application(world, { title: 'Somme inconnue', projectCostCents: null });
    const { body } = await (await world.as('finance')).get('/api/incoming-grants/totals?q=somme');
    expect(body).toEqual({
      count: 2,
      projectCost: { cents: 100_00, unknown: 1 },
      eligibleBase: { cents: 0, unknown: 2 },
      requested: { cents: 40_00, unknown: 1 },
      awarded: { cents: 0, unknown: 2 },
      received: { cents: 0, unknown: 2 },
    });
  });
});

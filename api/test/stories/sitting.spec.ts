import type { SittingView } from '../../src/sittings/sitting.view.js';
import { plannedSitting, read } from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const SITTING = { body: 'bureau', heldOn: '2019-09-26', chair: 'Martine Vassal' };
const present = (name: string) => ({ name, attendance: 'present' });

describe('A sitting', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
  });
  afterAll(() => world.close());

  it('is planned by the assemblies, once a day and body', async () => {
    const clerk = await world.as('clerk');
    const { body } = await clerk.create('/api/sittings', SITTING).then(expectOk);
    expect(body).toMatchObject({ ...SITTING, state: 'planned', stateSince: '2019-09-10', members: [], agenda: [] });
    expect(body.actions).toMatchObject([
      { name: 'hold', allowed: false, reasons: [{ code: 'day_not_come' }, { code: 'no_member' }] },
    ]);
    const again = await clerk.create('/api/sittings', SITTING);
    expect(refusal(again)).toEqual([409, ['sitting_exists']]);
    expect(again.body.errors[0]).toMatchObject({
      field: 'heldOn',
      detail: 'Une séance de cette assemblée est déjà prévue ce jour-là.',
    });
    expect((await clerk.create('/api/sittings', { ...SITTING, body: 'conseil' })).status).toBe(201);
  });

  it('is planned by nobody else, and read by all who follow files', async () => {
    expect(refusal(await (await world.as('officer')).create('/api/sittings', SITTING))).toEqual([
      403,
      ['role_required'],
    ]);
    expect((await (await world.as('officer')).get('/api/sittings')).body.items).toHaveLength(2);
    expect((await (await world.as('administrator')).get('/api/sittings')).status).toBe(403);
  });

  it('keeps its attendance as a whole, and counts it beside the printed number', async () => {
    const clerk = await world.as('clerk');
    const sitting = await plannedSitting(world, '2019-09-12', { printedPresentCount: 3 });
    expect(sitting).toMatchObject({
      counts: { present: 2, represented: 1, excused: 1 },
      printedPresentCount: 3,
      presentCountDiffers: true,
    });
    const members = [...sitting.members, { ...present('Sylvia Barthélemy'), representedBy: null }];
    const path = `/api/sittings/${sitting.id}/members`;
    const { body } = await clerk.change('put', path, sitting.version, { members }).then(expectOk);
    expect(body).toMatchObject({ counts: { present: 3 }, presentCountDiffers: false, members });
    const written = await world.query(
      `SELECT operation FROM history_entry WHERE subject = 'sitting_member' AND after ->> 'name' = 'Roland Giberti'`,
    );
    expect(written).toHaveLength(1);
    expect((await clerk.change('put', path, sitting.version, { members })).status).toBe(412);
  });

  it.each([
    ['somebody twice', [present('A. Un'), present('A. Un')], 'members.1.name', 'A. Un figure déjà dans la liste.'],
    [
      'a proxy held by an absent member',
      [present('A. Un'), { name: 'B. Deux', attendance: 'represented', representedBy: 'C. Trois' }],
      'members.1.representedBy',
      'C. Trois ne figure pas parmi les présents.',
    ],
    [
      'an unknown attendance',
      [present('A. Un'), { name: 'B. Deux', attendance: 'late' }],
      'members.1.attendance',
      'Valeurs acceptées : present, represented, excused.',
    ],
  ])('refuses %s on the line where it stands, and writes nothing', async (_, members, field, detail) => {
    const clerk = await world.as('clerk');
    const { items } = (await clerk.get('/api/sittings?body=conseil')).body;
    const sitting = await read<SittingView>(world, 'sittings', items[0].id);
    const answer = await clerk.change('put', `/api/sittings/${sitting.id}/members`, sitting.version, { members });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, detail })]);
    expect(await read(world, 'sittings', sitting.id)).toMatchObject({ version: sitting.version, members: [] });
  });

  it('is held on its day; its attendance is then closed, but not what the act prints', async () => {
    const clerk = await world.as('clerk');
    const sitting = await plannedSitting(world, '2019-09-19');
    const early = await clerk.change('post', `/api/sittings/${sitting.id}/hold`, sitting.version);
    expect(refusal(early)).toEqual([409, ['day_not_come']]);
    expect(early.body.detail).toBe('La séance est prévue le 19/09/2019 : ce jour n’est pas venu.');
    await world.on('2019-09-19');
    const { body: held } = await clerk
      .change('post', `/api/sittings/${sitting.id}/hold`, sitting.version)
      .then(expectOk);
    expect(held).toMatchObject({ state: 'held', stateSince: '2019-09-19', actions: [] });
    expect(held.sealed).toEqual(['heldOn', 'chair', 'members']);
    const { members } = held;
    const late = await clerk.change('put', `/api/sittings/${sitting.id}/members`, held.version, { members });
    expect(refusal(late)).toEqual([409, ['field_sealed']]);
    const moved = await clerk.change('patch', `/api/sittings/${sitting.id}`, held.version, { heldOn: '2019-09-20' });
    expect(refusal(moved)).toEqual([409, ['field_sealed']]);
    const { body } = await clerk
      .change('patch', `/api/sittings/${sitting.id}`, held.version, { printedPresentCount: 2, secretary: 'A. Un' })
      .then(expectOk);
    expect(body).toMatchObject({ printedPresentCount: 2, secretary: 'A. Un', presentCountDiffers: false });
  });

  it('is found by body, state and chair', async () => {
    const clerk = await world.as('clerk');
    const days = async (query: string) =>
      (await clerk.get(`/api/sittings?${query}`)).body.items.map((item: { heldOn: string }) => item.heldOn);
    expect(await days('q=VASSAL&body=bureau')).toEqual(['2019-09-26', '2019-09-19', '2019-09-12']);
    expect(await days('state=held')).toEqual(['2019-09-19']);
    expect((await clerk.get('/api/sittings/totals?state=planned')).body).toEqual({ count: 3 });
  });
});

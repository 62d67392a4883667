import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

describe('A parameter', () => {
  let world: World;
  let administrator: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-15');
    administrator = await world.as('administrator');
  });
  afterAll(() => world?.close());

  const THRESHOLD = {
    code: 'convention_threshold',
    validFrom: '2020-01-01',
    amount: 3_000_000,
    source: 'Décret à paraître',
  };
  const add = (entry: object = {}) => administrator.create('/api/parameters', { ...THRESHOLD, ...entry });
  const standings = async (code: string) => {
    const page = (await administrator.get(`/api/parameters?code=${code}&perPage=200`).then(expectOk)).body;
    return page.items.map(({ amount, standing }: { amount: number; standing: string }) => [amount, standing]);
  };

  it('takes another value from a day to come, with its source; the label and the unit follow', async () => {
    const { body } = await add().then(expectOk);
    expect(body).toMatchObject({
      label: 'Convention obligatoire avec un organisme privé au-delà de ce total annuel',
      unit: 'cents',
      standing: 'coming',
      recordedBy: 'Alex Morel',
    });
    expect(await standings('convention_threshold')).toEqual([
      [3_000_000, 'coming'],
      [2_300_000, 'in_force'],
    ]);
  });

  it('shows what is past, in force and coming on the business day', async () => {
    await world.on('2020-03-01');
    expect(await standings('convention_threshold')).toEqual([
      [3_000_000, 'in_force'],
      [2_300_000, 'past'],
    ]);
    await world.on('2019-10-15');
    expect((await administrator.get('/api/parameters?standing=past').then(expectOk)).body.items).toEqual([]);
  });

  it('is never rewritten, neither today nor before, nor given two values for one day', async () => {
    const today = await add({ validFrom: '2019-10-15' });
    expect(refusal(today)).toEqual([422, ['parameter_not_past']]);
    expect(today.body.errors[0].detail).toBe('La valeur du 15/10/2019 a pu servir\u00a0: choisissez un jour suivant.');
    expect(refusal(await add({ validFrom: '2001-01-01' }))).toEqual([422, ['parameter_not_past']]);
    expect(refusal(await add())).toEqual([409, ['parameter_taken']]);
    expect(refusal(await add({ code: 'moon_phase', validFrom: '2020-02-01' }))).toEqual([
      422,
      ['unknown_parameter_code'],
    ]);
    expect(refusal(await add({ amount: -1, source: '' }))).toEqual([422, ['number_expected', 'text_required']]);
  });

  it('is kept by the database from whoever writes, and from who is not the administrator', async () => {
    const signed = (statement: string, actor = '') =>
      world.query(`DO $$ BEGIN
        PERFORM set_config('app.actor_name', 'Essais', true), set_config('app.today', '2019-10-15', true),
                set_config('app.request_id', 'essais', true), set_config('app.actor_id', '${actor}', true);
        ${statement};
      END $$`);
    const insert = `INSERT INTO parameter (code, valid_from, amount, unit, label, source)
      VALUES ('convention_threshold', '2019-10-15', 1, 'cents', 'x', 'x')`;
    await expect(signed(insert, '1')).rejects.toMatchObject({ driverError: { constraint: 'ck_parameter_not_past' } });
    const rewritten = { driverError: { constraint: 'ck_append_only' } };
    await expect(signed('UPDATE parameter SET amount = 1')).rejects.toMatchObject(rewritten);
    await expect(signed('DELETE FROM parameter')).rejects.toMatchObject(rewritten);
    const finance = await world.as('finance');
    expect(refusal(await finance.create('/api/parameters', THRESHOLD))).toEqual([403, ['role_required']]);
    expect((await finance.get('/api/parameters')).status).toBe(403);
  });
});

import request from 'supertest';
import { HELD_SUBJECTS } from '../../src/access/domain/held-files.js';
import { lifecycles } from '../../src/app.lifecycles.js';
import type { HistoryEventView } from '../../src/history/history.view.js';
import { CAST, DEMONSTRATION_PASSWORD, emailOf } from '../../../seeds/demo/cast.js';
import { draftedRequest, step } from '../support/files.js';
import { draftedReport, someAward } from '../support/scenes.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

describe('The administrator', () => {
  let world: World;
  let administrator: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-02');
    administrator = await world.as('administrator');
  });
  afterAll(() => world?.close());

  const departmentId = async (code: string): Promise<number> =>
    (await world.query<{ id: number }>('SELECT id FROM department WHERE code = $1', [code]))[0]!.id;
  const idOf = async (email: string): Promise<number> =>
    (await world.query<{ id: number }>('SELECT id FROM app_user WHERE email = $1', [email]))[0]!.id;
  const read = async (path: string, who = administrator) => (await who.get(`/api/${path}`).then(expectOk)).body;
  const act = async (id: number, action: string, who = administrator) =>
    who.change('post', `/api/users/${id}/${action}`, (await read(`users/${id}`)).version);
  const change = async (id: number, body: object) =>
    administrator.change('patch', `/api/users/${id}`, (await read(`users/${id}`)).version, body);
  const door = (email: string, password: string) =>
    request.agent(world.app.getHttpServer()).post('/api/session').send({ email, password });

  const newcomer = async (entry: object = {}) => ({
    email: 'Paul.Weiss@Demo.Example',
    displayName: 'Paul Weiss',
    departmentId: await departmentId('DNUM'),
    roles: ['grants_officer'],
    ...entry,
  });

  it('opens an account under a password shown once, that its holder must change', async () => {
    const body = await newcomer();
    const created = await administrator.create('/api/users', body, 'paul-weiss-1').then(expectOk);
    expect(created.body).toMatchObject({ email: 'paul.weiss@demo.example', state: 'active', mustChangePassword: true });
    expect(created.body.oneTimePassword).toMatch(/^\w{4}(-\w{4}){3}$/);
    expect(created.headers['etag']).toBe('"1"');
    const again = await administrator.create('/api/users', body, 'paul-weiss-1').then(expectOk);
    expect(again.body).toMatchObject({ id: created.body.id, oneTimePassword: null });
    const kept = await world.query(`SELECT FROM idempotency_key WHERE answer::text LIKE $1`, [
      `%${created.body.oneTimePassword}%`,
    ]);
    expect(kept).toEqual([]);
    const opened = await door('paul.weiss@demo.example', created.body.oneTimePassword).expect(200);
    expect(opened.body.mustChangePassword).toBe(true);
    expect((await read('users?q=weiss')).items).toEqual([
      expect.objectContaining({ displayName: 'Paul Weiss', department: 'Direction du numérique', openFiles: 0 }),
    ]);
  });

  it('is told clearly of an address that is taken, badly written, or of roles that exclude each other', async () => {
    const taken = await administrator.create('/api/users', await newcomer());
    expect(refusal(taken)).toEqual([409, ['email_taken']]);
    expect(taken.body.errors[0]).toMatchObject({ field: 'email', detail: 'Un compte porte déjà cette adresse.' });
    const entries = [
      [{ email: 'paul' }, 'email_format'],
      [{ email: 'p@demo.example', roles: [] }, 'choice_expected'],
      [{ email: 'p@demo.example', roles: ['manager', 'manager'] }, 'choice_expected'],
      [{ email: 'p@demo.example', roles: ['king'] }, 'choice_expected'],
      [{ email: 'p@demo.example', roles: ['administrator', 'manager'] }, 'administrator_alone'],
    ] as const;
    for (const [entry, code] of entries) {
      expect(refusal(await administrator.create('/api/users', await newcomer(entry)))).toEqual([422, [code]]);
    }
    const nowhere = await newcomer({ email: 'p@demo.example', departmentId: 999 });
    expect(refusal(await administrator.create('/api/users', nowhere))).toEqual([409, ['unknown_department']]);
  });

  it('has no business right, and nobody else reads accounts', async () => {
    const closed = ['grant-requests', 'awards', 'payments', 'credit-lines', 'beneficiaries', 'officers'];
    for (const path of closed) expect((await administrator.get(`/api/${path}`)).status).toBe(403);
    expect((await administrator.get('/api/history/award/1')).status).toBe(403);
    for (const who of ['officer', 'manager', 'finance', 'auditor'] as const) {
      const person = await world.as(who);
      expect((await person.get('/api/users')).status).toBe(403);
      expect((await person.get('/api/history/app_user/1')).status).toBe(403);
      expect(refusal(await person.create('/api/departments', {}))).toEqual([403, ['role_required']]);
    }
  });

  it('gives itself no role, neither deactivates itself nor resets its own password', async () => {
    const own = await idOf(emailOf(CAST.administrator.name));
    expect(refusal(await change(own, { roles: ['finance_officer'] }))).toEqual([409, ['own_roles']]);
    expect(refusal(await act(own, 'deactivate'))).toEqual([409, ['own_account', 'last_administrator']]);
    expect(refusal(await act(own, 'reset-password'))).toEqual([409, ['own_account']]);
    expect((await read(`users/${own}`)).sealed).toEqual(['roles']);
    await change(own, { displayName: 'Alex Morel-Petit' }).then(expectOk);
    await change(own, { displayName: 'Alex Morel' }).then(expectOk);
  });

  it('changes roles for the very next request, and says so in history', async () => {
    const id = await idOf(emailOf(CAST.otherOfficer.name));
    const marc = await world.as('otherOfficer');
    expect((await marc.get('/api/mandats')).status).toBe(200);
    await change(id, { roles: ['assembly_clerk'] }).then(expectOk);
    expect((await marc.get('/api/mandats')).status).toBe(403);
    const events = (await read(`history/app_user/${id}`)) as HistoryEventView[];
    const event = events.find(({ entries }) => entries[0]!.action === 'app_user.modify')!;
    expect(event.actorName).toBe('Alex Morel');
    expect(event.entries[0]!.changes).toEqual([
      { field: 'roles', before: ['grants_officer'], after: ['assembly_clerk'] },
    ]);
    await change(id, { roles: ['grants_officer'] }).then(expectOk);
  });

  it('unlocks an account after its failed attempts', async () => {
    const karim = emailOf(CAST.secondFinance.name);
    for (let failure = 1; failure <= 5; failure += 1) await door(karim, 'not this one');
    const id = await idOf(karim);
    const locked = await read(`users/${id}`);
    expect(locked).toMatchObject({ state: 'locked', lockedUntil: expect.any(String) });
    expect((await read('users?state=locked')).items.map((user: { id: number }) => user.id)).toEqual([id]);
    expect((await act(id, 'unlock').then(expectOk)).body).toMatchObject({ state: 'active', lockedUntil: null });
    await door(karim, DEMONSTRATION_PASSWORD).expect(200);
    expect(refusal(await act(id, 'unlock'))).toEqual([409, ['wrong_state']]);
  });

  it('resets a password and deactivates an account: both end its sessions', async () => {
    const louis = await world.as('auditor');
    const id = await idOf(emailOf(CAST.auditor.name));
    const { body } = await act(id, 'reset-password').then(expectOk);
    expect((await louis.get('/api/session')).status).toBe(401);
    await door(body.email, DEMONSTRATION_PASSWORD).expect(401);
    await door(body.email, body.oneTimePassword).expect(200);
    expect((await read(`users/${id}`)).sessions).toBe(1);
    const deactivated = (await act(id, 'deactivate').then(expectOk)).body;
    expect(deactivated).toMatchObject({ state: 'inactive', deactivatedOn: '2019-09-02', sessions: 0 });
    await door(body.email, body.oneTimePassword).expect(401);
    expect((await act(id, 'reactivate').then(expectOk)).body).toMatchObject({ state: 'active', deactivatedOn: null });
    await door(body.email, body.oneTimePassword).expect(200);
  });

  it('never leaves the house without an administrator, even when two of them remove each other at once', async () => {
    const second = await newcomer({ email: 'second@demo.example', roles: ['administrator'] });
    const { body } = await administrator.create('/api/users', second).then(expectOk);
    const agent = request.agent(world.app.getHttpServer());
    const opened = await agent.post('/api/session').send({ email: body.email, password: body.oneTimePassword });
    const token = { 'X-CSRF-Token': opened.body.csrfToken as string };
    const password = { current: body.oneTimePassword, next: 'chosen by myself' };
    await agent.post('/api/session/password').set(token).send(password).expect(204);
    const own = await idOf(emailOf(CAST.administrator.name));
    const [ours, theirs] = [await read(`users/${own}`), await read(`users/${body.id}`)];
    const answers = await Promise.all([
      administrator.change('post', `/api/users/${body.id}/deactivate`, theirs.version),
      agent.post(`/api/users/${own}/deactivate`).set(token).set('If-Match', `"${ours.version}"`).send({}),
    ]);
    const left = await world.query(`SELECT FROM app_user WHERE active AND 'administrator' = ANY (roles)`);
    expect(left).toHaveLength(1);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    // Only one of the two can still sign in to go on: whoever lost is put back by whoever stayed.
    if (answers[1].status === 200) {
      const { version } = (await agent.get(`/api/users/${own}`).expect(200)).body;
      await agent.post(`/api/users/${own}/reactivate`).set(token).set('If-Match', `"${version}"`).send({}).expect(200);
    }
  });

  it('is held by the database to the same rules, whoever writes', async () => {
    const own = await idOf(emailOf(CAST.administrator.name));
    const signed = (statement: string, actor: number | '' = '') =>
      world.query(`DO $$ BEGIN
        PERFORM set_config('app.actor_name', 'Essais', true), set_config('app.today', '2019-09-02', true),
                set_config('app.request_id', 'essais', true), set_config('app.actor_id', '${actor}', true);
        ${statement};
      END $$`);
    const self = `UPDATE app_user SET roles = '{auditor}' WHERE id = ${own}`;
    await expect(signed(self, own)).rejects.toMatchObject({ driverError: { constraint: 'ck_app_user_own_roles' } });
    const all = `UPDATE app_user SET active = false, deactivated_on = '2019-09-02' WHERE 'administrator' = ANY (roles)`;
    await expect(signed(all)).rejects.toMatchObject({ driverError: { constraint: 'ck_app_user_last_administrator' } });
    await expect(signed(`DELETE FROM app_user WHERE id = ${own}`)).rejects.toMatchObject({
      driverError: { constraint: 'ck_append_only' },
    });
  });
});

describe('A department', () => {
  let world: World;
  let administrator: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-02');
    administrator = await world.as('administrator');
  });
  afterAll(() => world?.close());

  const create = (entry: object) => administrator.create('/api/departments', entry);
  const close = async (id: number) => {
    const { version } = (await administrator.get(`/api/departments/${id}`).then(expectOk)).body;
    return administrator.change('post', `/api/departments/${id}/close`, version);
  };

  it('is opened, renamed and closed by the administrator, and takes nobody in afterwards', async () => {
    const { body } = await create({ code: 'DMER', name: 'Direction de la mer' }).then(expectOk);
    expect(refusal(await create({ code: 'DMER', name: 'Autre' }))).toEqual([409, ['department_code_taken']]);
    const renamed = { name: 'Direction de la mer et du littoral' };
    const change = () => administrator.change('patch', `/api/departments/${body.id}`, body.version, renamed);
    expect((await change().then(expectOk)).body.name).toBe(renamed.name);
    expect(refusal(await change())).toEqual([412, ['stale_version']]);
    const user = {
      email: 'ines.roux@demo.example',
      displayName: 'Inès Roux',
      departmentId: body.id,
      roles: ['manager'],
    };
    await administrator.create('/api/users', user).then(expectOk);
    expect(refusal(await close(body.id))).toEqual([409, ['department_has_users']]);
    const { items } = (await administrator.get('/api/users?q=ines.roux').then(expectOk)).body;
    await administrator.change('post', `/api/users/${items[0].id}/deactivate`, 1).then(expectOk);
    const closed = await close(body.id).then(expectOk);
    expect(closed.body).toMatchObject({ state: 'closed', closedOn: '2019-09-02', actions: [] });
    const late = await administrator.create('/api/users', { ...user, email: 'late@demo.example' });
    expect(refusal(late)).toEqual([422, ['department_closed']]);
    const back = await administrator.change('post', `/api/users/${items[0].id}/reactivate`, 2);
    expect(refusal(back)).toEqual([409, ['department_closed']]);
    const history = (await administrator.get(`/api/history/department/${body.id}`).then(expectOk)).body;
    const acts = history.flatMap(({ entries }: { entries: { action: string }[] }) =>
      entries.map(({ action }) => action),
    );
    expect(acts).toEqual(['department.close', 'department.modify', 'department.create']);
  });

  it('does not close while files are open in it', async () => {
    const { departmentId } = (await draftedRequest(world).then(({ id }) => readRequest(id))) as {
      departmentId: number;
    };
    const refused = await close(departmentId);
    expect(refusal(refused)).toEqual([409, ['department_has_users', 'department_has_files']]);
  });

  const readRequest = async (id: number) =>
    (
      await world.query<{ departmentId: number }>(
        'SELECT department_id AS "departmentId" FROM grant_request WHERE id = $1',
        [id],
      )
    )[0];
});

/** An award that is granted still has to be paid and justified. */
const OVER_WHEN_DONE: readonly string[] = HELD_SUBJECTS.filter((subject) => subject !== 'award');

describe('Who leaves', () => {
  let world: World;
  let manager: Person;
  let nadia: number;
  let paul: number;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-02');
    manager = await world.as('manager');
    const administrator = await world.as('administrator');
    const [officer] = await world.query<{ id: number; departmentId: number }>(
      'SELECT id, department_id AS "departmentId" FROM app_user WHERE email = $1',
      [emailOf(CAST.officer.name)],
    );
    nadia = officer!.id;
    const { departmentId } = officer!;
    const user = { email: 'paul@demo.example', displayName: 'Paul Weiss', departmentId, roles: ['grants_officer'] };
    paul = (await administrator.create('/api/users', user).then(expectOk)).body.id;
    await draftedReport(world, [await someAward(world)]);
    const ended = await draftedRequest(world);
    await step(world, 'officer', 'grant-requests', ended, 'withdraw', { reason: 'Projet abandonné' });
  });
  afterAll(() => world?.close());

  const handOver = (toId: number, who = manager) =>
    who.create(`/api/officers/${nadia}/hand-over`, { toId, reason: 'Départ de Nadia Benali' });

  it('is shown with how many open files they carry, which keep their department and their role', async () => {
    const administrator = await world.as('administrator');
    const user = (await administrator.get(`/api/users/${nadia}`).then(expectOk)).body;
    expect(user).toMatchObject({
      openFiles: 4,
      openFilesByKind: [
        { subject: 'award', count: 1 },
        { subject: 'grant_request', count: 2 },
        { subject: 'report', count: 1 },
      ],
    });
    const moved = { departmentId: user.departmentId + 1, roles: ['manager'] };
    const refused = await administrator.change('patch', `/api/users/${nadia}`, user.version, moved);
    expect(refusal(refused)).toEqual([409, ['files_to_hand_over']]);
    await administrator.change('post', `/api/users/${nadia}/deactivate`, user.version).then(expectOk);
  });

  it('hands them over by the manager of the department, to an active officer of it, and by nobody else', async () => {
    const held = (await manager.get(`/api/officers/${nadia}`).then(expectOk)).body;
    expect(held).toMatchObject({ active: false, openFiles: 4 });
    expect(held.files).toHaveLength(4);
    expect(held.files[0]).toMatchObject({ beneficiaryName: expect.stringContaining('Association') });
    for (const who of ['officer', 'finance', 'administrator'] as const) {
      const person = who === 'officer' ? await world.as('otherOfficer') : await world.as(who);
      expect(refusal(await handOver(paul, person))).toEqual([403, ['role_required']]);
    }
    const [vidal] = await world.query<{ id: number }>('SELECT id FROM app_user WHERE email = $1', [
      emailOf(CAST.otherOfficer.name),
    ]);
    expect(refusal(await handOver(vidal!.id))).toEqual([422, ['active_officer_expected']]);
    expect(refusal(await handOver(nadia))).toEqual([422, ['same_officer']]);
    expect((await handOver(paul).then(expectOk)).body.files).toEqual([]);
    expect(refusal(await handOver(paul))).toEqual([409, ['nothing_to_hand_over']]);
    const officers = (await manager.get('/api/officers?holdsFiles=true').then(expectOk)).body.items;
    expect(officers).toEqual([expect.objectContaining({ id: paul, openFiles: 4 })]);
    const [file] = (await manager.get('/api/grant-requests?state=on_report').then(expectOk)).body.items;
    expect(file.officerId).toBe(paul);
    const [event] = (await manager.get(`/api/history/grant_request/${file.id}`).then(expectOk)).body;
    expect(event).toMatchObject({ actorName: 'Hélène Garnier', reason: 'Départ de Nadia Benali' });
    expect(event.entries[0].action).toBe('grant_request.hand_over');
    const ended = (await manager.get('/api/grant-requests?state=withdrawn').then(expectOk)).body.items;
    expect(ended[0].officerId).toBe(nadia);
  });

  it('leaves nothing open that a life cycle says is over', async () => {
    const [view] = await world.query<{ text: string }>(`SELECT pg_get_viewdef('open_file') AS text`);
    for (const lifecycle of lifecycles.filter(({ subject }) => OVER_WHEN_DONE.includes(subject))) {
      const left = new Set(Object.values(lifecycle.actions).flatMap(({ from }) => from));
      const over = lifecycle.states.filter((state) => !left.has(state));
      for (const state of over) expect(view!.text).toContain(`'${state}'`);
    }
  });
});

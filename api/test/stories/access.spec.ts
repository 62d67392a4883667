import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { firstStart } from '../../../seeds/first-start.js';
import { CAST, DEMONSTRATION_PASSWORD, emailOf } from '../../../seeds/demo/cast.js';
import { createApplication } from '../../src/application.js';
import { dropDatabase, emptyDatabase, testConfig } from '../support/databases.js';
import { draftedRequest } from '../support/files.js';
import { openWorld, refusal, type World } from '../support/world.js';

const claire = emailOf(CAST.finance.name);

describe('An account', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  const signIn = (email: string, password: string) =>
    request(world.app.getHttpServer()).post('/api/session').send({ email, password });

  it('is opened by its address and its password, with a cookie that scripts cannot read', async () => {
    const opened = await signIn(claire.toUpperCase(), DEMONSTRATION_PASSWORD);
    expect(opened.status).toBe(200);
    expect(opened.body.user).toMatchObject({ displayName: 'Claire Fabre', initials: 'CF', roles: ['finance_officer'] });
    expect(opened.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
    expect(await world.query(`SELECT FROM session WHERE token_digest ~ '^[0-9a-f]{64}$'`)).not.toEqual([]);
  });

  it('gives the same answer for a wrong password and for an unknown address', async () => {
    const [wrong, unknown] = await Promise.all([signIn(claire, 'x'), signIn('personne@demo.example', 'x')]);
    expect([wrong, unknown].map(refusal)).toEqual(Array(2).fill([401, ['bad_credentials']]));
  });

  it('is locked after five failures in a row, even with the right password, for a quarter of an hour', async () => {
    const karim = emailOf(CAST.secondFinance.name);
    for (let failure = 1; failure <= 5; failure += 1) await signIn(karim, 'not this one');
    expect(refusal(await signIn(karim, DEMONSTRATION_PASSWORD))).toEqual([401, ['account_locked']]);
    const [lock] = await world.query<{ minutes: number }>(
      `SELECT round(extract(epoch FROM locked_until - clock_timestamp()) / 60)::int AS minutes FROM app_user WHERE email = $1`,
      [karim],
    );
    expect(lock).toEqual({ minutes: 15 });
  });

  it('changes nothing without the CSRF token of its session', async () => {
    const agent = request.agent(world.app.getHttpServer());
    await agent.post('/api/session').send({ email: claire, password: DEMONSTRATION_PASSWORD });
    const forged = await agent.post('/api/beneficiaries').set('Idempotency-Key', 'forged-entry').send({});
    expect(refusal(forged)).toEqual([403, ['csrf']]);
  });

  it('is signed out everywhere at once', async () => {
    const devices = [request.agent(world.app.getHttpServer()), request.agent(world.app.getHttpServer())] as const;
    const [first] = await Promise.all(
      devices.map((device) => device.post('/api/session').send({ email: claire, password: DEMONSTRATION_PASSWORD })),
    );
    await devices[0].delete('/api/session/all').set('X-CSRF-Token', first!.body.csrfToken).expect(204);
    const after = await Promise.all(devices.map((device) => device.get('/api/session')));
    expect(after.map((answer) => answer.status)).toEqual([401, 401]);
  });

  it('changes its password for a longer one, which ends its other sessions', async () => {
    const louis = emailOf(CAST.auditor.name);
    const [here, there] = [request.agent(world.app.getHttpServer()), request.agent(world.app.getHttpServer())];
    const { body } = await here.post('/api/session').send({ email: louis, password: DEMONSTRATION_PASSWORD });
    await there.post('/api/session').send({ email: louis, password: DEMONSTRATION_PASSWORD });
    const change = (current: string, next: string) =>
      here.post('/api/session/password').set('X-CSRF-Token', body.csrfToken).send({ current, next });
    expect(refusal(await change('not this one', 'a much longer one'))).toEqual([422, ['wrong_password']]);
    expect(refusal(await change(DEMONSTRATION_PASSWORD, 'short'))).toEqual([422, ['weak_password']]);
    expect((await change(DEMONSTRATION_PASSWORD, 'a much longer one')).status).toBe(204);
    expect([(await here.get('/api/session')).status, (await there.get('/api/session')).status]).toEqual([200, 401]);
    const [kept] = await world.query<{ told: string }>(
      `SELECT coalesce(after::text, '') AS told FROM history_entry WHERE action = 'app_user.change_password'`,
    );
    expect(kept?.told).not.toContain('argon2');
  });

  it('of an administrator moves the day of a demonstration, and no other account does', async () => {
    await world.on('2019-10-15');
    const officer = await world.as('officer');
    expect((await officer.get('/api/session')).body.today).toBe('2019-10-15');
    const refused = await officer.change('put', '/api/demonstration/today', 0, { today: '2019-10-16' });
    expect(refusal(refused)).toEqual([403, ['role_required']]);
  });
});

describe('A first start without demonstration', () => {
  let database: string;
  let app: NestFastifyApplication;
  let notice: string;
  beforeAll(async () => {
    database = await emptyDatabase();
    const config = { ...testConfig(database), demonstration: false };
    app = await createApplication(config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    notice = await firstStart(app, config);
  });
  afterAll(async () => {
    await app?.close();
    await dropDatabase(database);
  });

  it('makes one administrator, tells a password once, and shows no demonstration account', async () => {
    expect(notice).toMatch(/administrateur@localhost[^]*: \w{4}-\w{4}-\w{4}-\w{4}/);
    expect(await firstStart(app, { ...testConfig(database), demonstration: false })).toBe('');
    const accounts = await request(app.getHttpServer()).get('/api/session/demonstration-accounts');
    expect(accounts.body).toEqual([]);
  });

  it('lets that password open nothing but the choice of another, and never moves the day', async () => {
    const password = /\w{4}-\w{4}-\w{4}-\w{4}/.exec(notice)![0];
    const agent = request.agent(app.getHttpServer());
    const { body } = await agent.post('/api/session').send({ email: 'administrateur@localhost', password });
    expect(body).toMatchObject({ mustChangePassword: true, demonstration: false });
    const token = { 'X-CSRF-Token': body.csrfToken as string };
    expect(refusal(await agent.get('/api/departments'))).toEqual([403, ['password_change_required']]);
    await agent
      .post('/api/session/password')
      .set(token)
      .send({ current: password, next: 'chosen by myself' })
      .expect(204);
    await agent.get('/api/departments').expect(200);
    const moved = await agent.put('/api/demonstration/today').set(token).send({ today: '2019-10-15' });
    expect(refusal(moved)).toEqual([409, ['no_demonstration']]);
  });
});

describe('A second role', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  const give = (roles: string) =>
    world.query(`DO $$ BEGIN
      PERFORM set_config('app.actor_name', 'Essais', true), set_config('app.today', '2019-09-02', true),
              set_config('app.request_id', 'essais', true);
      UPDATE app_user SET roles = '{${roles}}' WHERE email = '${emailOf(CAST.otherOfficer.name)}';
    END $$`);

  it('that reads everything does not let its holder write in another department', async () => {
    await give('grants_officer,auditor');
    const drafted = await draftedRequest(world);
    const other = await world.as('otherOfficer');
    expect((await other.get(`/api/grant-requests/${drafted.id}`)).status).toBe(200);
    const foreign = await other.change('post', `/api/grant-requests/${drafted.id}/submit`, drafted.version);
    expect(refusal(foreign)).toEqual([403, ['other_department']]);
  });

  it('shows the history of its own subjects, and widens that of no other', async () => {
    await world.play(playMedinsoft);
    await give('manager,assembly_clerk');
    const other = await world.as('otherOfficer');
    expect((await other.get('/api/history/award/1')).status).toBe(200);
    expect(refusal(await other.get('/api/history/payment/1'))).toEqual([403, ['other_department']]);
  });
});

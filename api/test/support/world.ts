import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request, { type Response, type Test } from 'supertest';
import { DataSource } from 'typeorm';
import { createApplication } from '../../src/application.js';
import { Transactions } from '../../src/platform/transactions.js';
import { CAST, type CastName, DEMONSTRATION_PASSWORD, emailOf, recallCast } from '../../../seeds/demo/cast.js';
import { Stage } from '../../../seeds/demo/stage.js';
import { cloneDatabase, dropDatabase, testConfig } from './databases.js';

/** A running application on a database of its own, and the people of the demonstration signed in to it. */
export interface World {
  app: NestFastifyApplication;
  /** The name of its database. */
  database: string;
  as(who: CastName): Promise<Person>;
  /** Moves the business day, as the administrator does. */
  on(day: string): Promise<void>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Plays a story of the demonstration, through the use cases, on its own dates. */
  play(story: (stage: Stage) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Somebody signed in: each call is one HTTP request with their cookie and their CSRF token. */
export interface Person {
  get(path: string): Promise<Response>;
  /** A creation, under a new idempotency key unless one is given. */
  create(path: string, body?: object, key?: string): Promise<Response>;
  /** A content, as it is; on the version given when what it changes has one. */
  upload(path: string, content: Buffer, version?: number): Promise<Response>;
  /** A creation whose body is a content. */
  send(path: string, content: Buffer, key?: string): Promise<Response>;
  /** A content the other way. */
  download(path: string): Promise<Buffer>;
  /** Cookie and CSRF token, for a request that is not whole. */
  headers: Record<string, string>;
  /** A change or a transition, on the version given. */
  change(method: 'patch' | 'post' | 'put' | 'delete', path: string, version: number, body?: object): Promise<Response>;
}

const PLAYER = {
  actor: { id: null, name: 'Essais', roles: [], departmentId: null },
  language: 'fr' as const,
  requestId: 'story',
};

/** With the people and the credits of the demonstration, and nothing else. */
export const openWorld = async (): Promise<World> => worldOn(await cloneDatabase());

/** Who comes first makes the template, which takes longer than a test usually may. */
export const DEMONSTRATION_PATIENCE = 300_000;

/** With the whole demonstration. */
export const openDemonstration = async (): Promise<World> => worldOn(await cloneDatabase('demonstration'));

async function worldOn(database: string): Promise<World> {
  const app = await createApplication(testConfig(database));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const people = new Map<CastName, Promise<Person>>();
  const as = (who: CastName): Promise<Person> => {
    const person = people.get(who) ?? signIn(app, emailOf(CAST[who].name));
    people.set(who, person);
    return person;
  };
  const source = app.get(DataSource);
  return {
    app,
    database,
    as,
    on: async (day) => {
      await (await as('administrator')).change('put', '/api/demonstration/today', 0, { today: day }).then(expectOk);
    },
    query: (sql, parameters = []) => source.query(sql, parameters),
    play: (story) => app.get(Transactions).run(PLAYER, async (tx) => story(new Stage(tx, await recallCast(tx)))),
    close: async () => {
      await app.close();
      await dropDatabase(database);
    },
  };
}

async function signIn(app: NestFastifyApplication, email: string): Promise<Person> {
  const agent = request.agent(app.getHttpServer());
  const session = await agent.post('/api/session').send({ email, password: DEMONSTRATION_PASSWORD }).then(expectOk);
  const { csrfToken } = session.body as { csrfToken: string };
  const signed = (test: Test): Test => test.set('X-CSRF-Token', csrfToken);
  return {
    get: (path) => agent.get(path).then((response) => response),
    create: (path, body = {}, key = randomUUID()) =>
      signed(agent.post(path))
        .set('Idempotency-Key', key)
        .send(body)
        .then((response) => response),
    upload: (path, content, version) =>
      signed(agent.post(path))
        .set(version === undefined ? {} : { 'If-Match': `"${version}"` })
        .type('application/octet-stream')
        .send(content)
        .then((response) => response),
    send: (path, content, key = randomUUID()) =>
      signed(agent.post(path))
        .set('Idempotency-Key', key)
        .type('application/octet-stream')
        .send(content)
        .then((response) => response),
    download: (path) =>
      agent
        .get(path)
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        })
        .then((response) => expectOk(response).body as Buffer),
    headers: { cookie: session.headers['set-cookie']![0]!.split(';')[0]!, 'x-csrf-token': csrfToken },
    change: (method, path, version, body = {}) =>
      signed(agent[method](path))
        .set('If-Match', `"${version}"`)
        .send(body)
        .then((response) => response),
  };
}

/** The response, or a failure that shows what the API answered. */
export function expectOk(response: Response): Response {
  if (response.status >= 400) {
    throw new Error(`${response.status} ${JSON.stringify(response.body)}`);
  }
  return response;
}

/** The codes of a refusal, with its status: `[409, ['envelope_short']]`. */
export function refusal(response: Response): [number, string[]] {
  const { errors } = response.body as { errors?: { code: string }[] };
  return [response.status, (errors ?? []).map((error) => error.code)];
}

/** Reads as somebody, by path: `read('awards/3')`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function readsOf(world: World, who: CastName): Promise<(path: string) => Promise<any>> {
  const person = await world.as(who);
  return async (path) => (await person.get(`/api/${path}`).then(expectOk)).body;
}

import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request, { type Response, type Test } from 'supertest';
import { DataSource } from 'typeorm';
import { createApplication } from '../../src/application.js';
import { CAST, type CastName, DEMONSTRATION_PASSWORD, emailOf } from '../../../seeds/demo/cast.js';
import { cloneDatabase, dropDatabase, emptyDatabase, testConfig } from './databases.js';

/** A running application on a database of its own, and the people of the demonstration signed in to it. */
export interface World {
  app: NestFastifyApplication;
  as(who: CastName): Promise<Person>;
  /** Moves the business day, as the administrator does. */
  on(day: string): Promise<void>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Somebody signed in: each call is one HTTP request with their cookie and their CSRF token. */
export interface Person {
  get(path: string): Promise<Response>;
  /** A creation, under a new idempotency key unless one is given. */
  create(path: string, body?: object, key?: string): Promise<Response>;
  /** A change or a transition, on the version given. */
  change(method: 'patch' | 'post' | 'put', path: string, version: number, body?: object): Promise<Response>;
}

/** With the people and the credits of the demonstration, and nothing else. */
export const openWorld = async (): Promise<World> => worldOn(await cloneDatabase());

/** With nothing at all. */
export const openEmptyWorld = async (): Promise<World> => worldOn(await emptyDatabase());

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
    as,
    on: async (day) => {
      await (await as('administrator')).change('put', '/api/demonstration/today', 0, { today: day }).then(expectOk);
    },
    query: (sql, parameters = []) => source.query(sql, parameters),
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

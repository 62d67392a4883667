import { lifecycles } from '../../src/app.lifecycles.js';
import { RoutesAreDeclared } from '../../src/platform/http/routes.js';
import { openWorld, type World } from '../support/world.js';

describe('The routes', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  const routes = () => world.app.get(RoutesAreDeclared).all();

  it('each declare whom they let through', () => {
    expect(routes().length).toBeGreaterThan(20);
    expect(routes().filter((route) => !route.permission)).toEqual([]);
  });

  it('are one for each action of each life cycle, and none for the actions that another act causes', () => {
    const declared = routes().flatMap(({ permission }) =>
      permission?.kind === 'transition' ? [`${permission.guarded.subject}.${permission.action}`] : [],
    );
    const expected = lifecycles.flatMap(({ subject, actions }) =>
      Object.entries(actions).flatMap(([name, row]) => (row.internal ? [] : [`${subject}.${name}`])),
    );
    expect(declared.sort()).toEqual(expected.sort());
  });

  it('are open without an account for three reasons only', () => {
    const open = routes().filter((route) => route.permission?.kind === 'open');
    expect(open.map((route) => route.handler).sort()).toEqual([
      'HealthController.health',
      'SessionController.accounts',
      'SessionController.open',
    ]);
  });

  it('refuse whoever is not signed in, and a change without the CSRF token', async () => {
    const { default: request } = await import('supertest');
    const nobody = await request(world.app.getHttpServer()).get('/api/beneficiaries');
    expect([nobody.status, nobody.type, nobody.body.code]).toEqual([
      401,
      'application/problem+json',
      'not_authenticated',
    ]);
  });
});

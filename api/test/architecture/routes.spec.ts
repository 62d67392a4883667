import { lifecycles } from '../../src/app.lifecycles.js';
import { RoutesAreDeclared } from '../../src/platform/http/routes.js';
import { openWorld, type World } from '../support/world.js';

const bound = (declared: RoutesAreDeclared) => ({
  lists: () => declared.lists(),
  rolesOf: (...question: Parameters<RoutesAreDeclared['rolesOf']>) => declared.rolesOf(...question),
});

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

  it('of papers let through whoever the record lets through, and nobody on what takes no paper', () => {
    const named = routes()
      .filter(({ handler }) => handler.startsWith('AttachmentsController'))
      .flatMap(({ permission }) => (permission?.kind === 'named' ? [permission] : []));
    expect(named.map(({ does }) => does).sort()).toEqual(['read', 'read', 'write', 'write']);
    const takesNone = [
      'budget_import',
      'app_user',
      'bordereau',
      'department',
      'fiscal_year',
      'nomenclature_code',
      'clause',
      'signed_copy',
      'act_number',
    ];
    for (const { subject, access, actions } of lifecycles) {
      const acting = Object.values(actions).flatMap(({ by, internal }) => (internal ? [] : by));
      const expected = { read: access.read, write: [...access.create, ...access.modify, ...acting] };
      for (const { does, rolesOf } of named) {
        const roles = rolesOf(subject);
        if (takesNone.includes(subject)) expect([subject, roles]).toEqual([subject, undefined]);
        else expect([subject, does, new Set(roles)]).toEqual([subject, does, new Set(expected[does])]);
      }
    }
    expect(named.flatMap(({ rolesOf }) => ['app_user', 'parameter', 'history_entry', ''].map(rolesOf))).toEqual(
      Array(16).fill(undefined),
    );
  });

  it('of what is frozen let through whoever reads its record, and few to freeze it', () => {
    const named = routes()
      .filter(({ handler }) => handler.startsWith('SignedDocumentsController'))
      .flatMap(({ permission }) => (permission?.kind === 'named' ? [permission] : []));
    expect(named.map(({ does }) => does).sort()).toEqual(['read', 'read', 'read', 'write']);
    const frozen = ['deliberation', 'report', 'convention'];
    for (const { does, rolesOf } of named) {
      for (const { subject, access } of lifecycles) {
        const readers = frozen.includes(subject) ? access.read : undefined;
        if (does === 'read') expect([subject, rolesOf(subject)]).toEqual([subject, readers]);
        else expect([subject, rolesOf(subject) ?? []]).toEqual([subject, expect.any(Array)]);
      }
    }
  });

  it('of exports let through whoever each list lets through', () => {
    const { lists, rolesOf } = bound(world.app.get(RoutesAreDeclared));
    expect(lists().size).toBeGreaterThan(10);
    for (const [list, { guarded }] of lists()) {
      expect([list, rolesOf({ kind: 'exported' }, { list })]).toEqual([list, guarded.access.read]);
    }
    expect(() => rolesOf({ kind: 'exported' }, { list: 'app-users' })).toThrow('not_found');
    expect(routes().filter(({ permission }) => permission?.kind === 'exported')).toHaveLength(1);
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

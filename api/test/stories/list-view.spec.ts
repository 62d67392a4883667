import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const READY = { list: 'grant-requests', name: 'Prêtes', query: '?filter={"state":["proposed"]}' };

describe('The lists as each user keeps them', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('are kept under a name, and a name used again takes the new query', async () => {
    const officer = await world.as('officer');
    await officer.change('put', '/api/list-views', 0, READY).then(expectOk);
    await officer.change('put', '/api/list-views', 0, { ...READY, query: '?filter={}' }).then(expectOk);
    const { body } = await officer.get('/api/list-views').then(expectOk);
    expect(body).toEqual([{ ...READY, query: '?filter={}', id: expect.any(Number) }]);
  });

  it('open as they were left: one layout a list, without a name', async () => {
    const manager = await world.as('manager');
    for (const query of ['?columns=state', '?columns=state,number']) {
      await manager.change('put', '/api/list-views', 0, { list: 'awards', query }).then(expectOk);
    }
    const { body } = await manager.get('/api/list-views').then(expectOk);
    expect(body).toEqual([{ id: expect.any(Number), list: 'awards', name: null, query: '?columns=state,number' }]);
  });

  it('are nobody else’s to see or to forget', async () => {
    const [officer, other] = [await world.as('officer'), await world.as('otherOfficer')];
    const [{ id }] = (await officer.get('/api/list-views')).body;
    expect((await other.get('/api/list-views')).body).toEqual([]);
    await other.change('delete', `/api/list-views/${id}`, 0).then(expectOk);
    expect((await officer.get('/api/list-views')).body).toHaveLength(1);
    await officer.change('delete', `/api/list-views/${id}`, 0).then(expectOk);
    expect((await officer.get('/api/list-views')).body).toEqual([]);
  });

  it('are refused when they say nothing', async () => {
    const officer = await world.as('officer');
    expect(refusal(await officer.change('put', '/api/list-views', 0, { list: '', query: '' }))).toEqual([
      422,
      ['text_required', 'text_required'],
    ]);
  });
});

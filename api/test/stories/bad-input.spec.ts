import request from 'supertest';
import { openWorld, refusal, type World } from '../support/world.js';

describe('What cannot be understood', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  const post = (body: string, type = 'application/json') =>
    request(world.app.getHttpServer()).post('/api/session').set('Content-Type', type).send(body);

  it.each([
    ['half a JSON', '{"email":', 400, 'unreadable_request'],
    ['more than two megabytes', JSON.stringify({ email: 'a'.repeat(2_100_000) }), 413, 'request_too_large'],
    ['no object at all', 'null', 422, 'text_required'],
    ['objects where text is expected', '{"email":["a"],"password":{"b":1}}', 422, 'text_required'],
    ['half of a surrogate pair', '{"email":"a\\ud800","password":"e"}', 422, 'text_required'],
    ['a NUL character', '{"email":"a\\u0000b@c.d","password":"e"}', 422, 'text_required'],
  ])('is told so: %s', async (_, body, status, code) => {
    const answer = await post(body);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(refusal(answer)[1]).toContain(code);
  });

  it('never becomes a failure of the server in an address', async () => {
    const auditor = await world.as('auditor');
    const paths = [
      'awards/abc',
      'awards/999999999999',
      'awards/1%00',
      'awards?q=%00',
      'history/session/1',
      'nothing',
      'awards?state=granted&state=reserved',
      'awards?constructor=1',
      'conventions/1/texts/%00',
    ];
    const answers = await Promise.all(paths.map((path) => auditor.get(`/api/${path}`)));
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 422, 404, 404, 422, 422, 404]);
  });

  it('is an amount beyond a hundred billion euros', async () => {
    const officer = await world.as('officer');
    const answer = await officer.create('/api/grant-requests', { requestedCents: 10_000_000_000_001 });
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ field: 'requestedCents', code: 'amount_expected' }),
    );
  });
});

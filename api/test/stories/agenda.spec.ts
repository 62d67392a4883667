import { step } from '../support/files.js';
import {
  beforeVote,
  onAgenda,
  plannedSitting,
  read,
  readyReport,
  someAward,
  requestStates,
  reservedCents,
} from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('A report before the sitting', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
  });
  afterAll(() => world.close());

  it('goes on the agenda in its order; the texts are frozen there', async () => {
    const first = await onAgenda(world, '2019-10-03');
    expect(first.report).toMatchObject({ state: 'on_agenda', agendaRank: 1, sitting: { heldOn: '2019-10-03' } });
    expect(first.convention).toMatchObject({ state: 'annexed', annexedVersion: 1, annexedOn: '2019-09-10' });
    expect(first.convention.annexedSha256).toBe(first.convention.textSha256);
    const ready = await readyReport(world, [await someAward(world, [10_000_00])]);
    const placement = { sittingId: first.sitting.id };
    const second = await step(world, 'clerk', 'reports', ready, 'place-on-agenda', placement);
    expect(second.agendaRank).toBe(2);
    expect(await read(world, 'sittings', first.sitting.id)).toMatchObject({
      agenda: [
        { agendaRank: 1, number: first.report.number },
        { agendaRank: 2, number: second.number },
      ],
    });
  });

  it('does not go to the agenda of another body, of a sitting already held, or of none', async () => {
    const clerk = await world.as('clerk');
    const ready = await readyReport(world, [await someAward(world, [10_000_00])]);
    const place = (sittingId: number) =>
      clerk.change('post', `/api/reports/${ready.id}/place-on-agenda`, ready.version, { sittingId });
    const conseil = await plannedSitting(world, '2019-09-10', { body: 'conseil' });
    const held = await step(world, 'clerk', 'sittings', conseil, 'hold');
    const answer = await place(held.id);
    expect(refusal(answer)).toEqual([409, ['sitting_of_other_body', 'sitting_already_held']]);
    expect(answer.body.errors[0]).toMatchObject({
      field: 'sittingId',
      detail: 'Le rapport est destiné au Bureau, la séance est celle du Conseil.',
    });
    expect(refusal(await place(9_999))).toEqual([409, ['unknown_sitting']]);
  });

  it('does not go to a sitting that precedes the finance visa, even before the law had a threshold', async () => {
    const clerk = await world.as('clerk');
    const ready = await readyReport(world, [await someAward(world, [10_000_00])]);
    const place = (sittingId: number) =>
      clerk.change('post', `/api/reports/${ready.id}/place-on-agenda`, ready.version, { sittingId });
    const answer = await place((await plannedSitting(world, '2019-09-08')).id);
    expect(refusal(answer)).toEqual([409, ['sitting_before_visas']]);
    expect(answer.body.errors[0]).toMatchObject({
      field: 'sittingId',
      detail: 'La séance du 08/09/2019 précède le visa du 10/09/2019 : choisissez une autre séance.',
    });
    const ancient = await place((await plannedSitting(world, '2001-01-02')).id);
    expect(refusal(ancient)).toEqual([409, ['sitting_before_visas']]);
  });

  it('is adjourned: it keeps its number and its credits, and its convention can be written again', async () => {
    const scene = await beforeVote(world, '2019-09-10');
    const before = await reservedCents(world);
    const adjourned = await step(world, 'clerk', 'reports', scene.report, 'adjourn');
    expect(adjourned).toMatchObject({ state: 'ready', number: scene.report.number, sitting: null, agendaRank: null });
    expect(adjourned.items[0]).toMatchObject({ state: 'reserved', convention: { state: 'text_approved' } });
    expect(await reservedCents(world)).toBe(before);
    expect(await read(world, 'conventions', scene.convention.id)).toMatchObject({
      annexedVersion: null,
      annexedOn: null,
    });
    const next = await plannedSitting(world, '2019-10-10');
    expect(await step(world, 'clerk', 'reports', adjourned, 'place-on-agenda', { sittingId: next.id })).toMatchObject({
      state: 'on_agenda',
      agendaRank: 1,
    });
  });

  it('is rejected by a sitting that was held: credits are freed, requests refused, the convention never signed', async () => {
    const clerk = await world.as('clerk');
    const before = await reservedCents(world);
    const { report, award, convention, sitting } = await onAgenda(world, '2019-09-09');
    const early = await clerk.change('post', `/api/reports/${report.id}/reject`, report.version);
    expect(refusal(early)).toEqual([409, ['sitting_not_held']]);
    await step(world, 'clerk', 'sittings', sitting, 'hold');
    const rejected = await step(world, 'clerk', 'reports', report, 'reject');
    expect(rejected).toMatchObject({ state: 'rejected', items: [{ state: 'dismissed' }], actions: [] });
    expect(await reservedCents(world)).toBe(before);
    expect(await requestStates(world, award.id)).toEqual(['refused', 'refused']);
    expect(await read(world, 'conventions', convention.id)).toMatchObject({ state: 'never_signed' });
    const late = await clerk.change('post', `/api/reports/${report.id}/adjourn`, rejected.version);
    expect(refusal(late)).toEqual([409, ['wrong_state']]);
  });

  it('may be placed by two clerks at once on one agenda: each takes a rank', async () => {
    const sitting = await plannedSitting(world, '2019-10-17');
    const ready = [];
    for (const cents of [1_000_00, 2_000_00, 3_000_00])
      ready.push(await readyReport(world, [await someAward(world, [cents])]));
    const clerk = await world.as('clerk');
    const answers = await Promise.all(
      ready.map(({ id, version }) =>
        clerk.change('post', `/api/reports/${id}/place-on-agenda`, version, { sittingId: sitting.id }),
      ),
    );
    expect(answers.map((answer) => expectOk(answer).body.agendaRank).sort()).toEqual([1, 2, 3]);
  });
});

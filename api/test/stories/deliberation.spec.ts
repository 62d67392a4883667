import fc from 'fast-check';
import { addDays } from '../../src/kernel/calendar-day.js';
import type { DeliberationView } from '../../src/deliberations/deliberation.view.js';
import { step } from '../support/files.js';
import { adopted, adoption, beforeVote, onAgenda, read } from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('A deliberation', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-26');
  });
  afterAll(() => world.close());

  const record = async (act: { id: number; version: number }, fact: string, body: object) =>
    (await world.as('clerk')).change('post', `/api/deliberations/${act.id}/record-${fact}`, act.version, body);
  const credits = async () =>
    (
      await world.query<{ reserved: number; committed: number }>(
        'SELECT sum(reserved_cents)::bigint AS reserved, sum(committed_cents)::bigint AS committed FROM control_envelope',
      )
    )[0]!;

  it('is born of the adoption, which grants the award, commits its credits and votes its convention', async () => {
    const clerk = await world.as('clerk');
    const { report, award, convention } = await beforeVote(world, '2019-09-26');
    const before = await credits();
    const entry = adoption(report, {
      number: 'ECO 014-6555/19/BM',
      certifierName: 'Gérard Bramoullé',
      certifierCapacity: 'Vice-Président délégué, Territoire numérique et Innovation technologique',
    });
    const { body } = await clerk.create('/api/deliberations', entry).then(expectOk);
    expect(body).toMatchObject({
      number: 'ECO 014-6555/19/BM',
      adoptedOn: '2019-09-26',
      voteWording: 'Cette proposition mise aux voix est adoptée.',
      certifierName: 'Gérard Bramoullé',
      signedOn: null,
      enforceableOn: null,
      enforceable: false,
      receptionDelayDays: null,
      department: { name: 'Direction du numérique' },
      report: { id: report.id, number: report.number },
      sitting: { heldOn: '2019-09-26', presentCount: 2, representedCount: 1, excusedCount: 1 },
      items: [
        { kind: 'award', id: award.id, amountCents: 65_000_00, state: 'granted', convention: { state: 'voted' } },
      ],
      totalCents: 65_000_00,
      sealed: ['number'],
    });
    expect(await credits()).toEqual({
      reserved: before.reserved - 65_000_00,
      committed: before.committed + 65_000_00,
    });
    expect(await read(world, 'reports', report.id)).toMatchObject({ state: 'adopted', deliberation: { id: body.id } });
    expect(await read(world, 'conventions', convention.id)).toMatchObject({ state: 'voted' });
    const requests = await world.query(
      `SELECT r.state, r.granted_cents FROM grant_request r JOIN award_part p ON p.grant_request_id = r.id
       WHERE p.award_id = $1 ORDER BY p.rank`,
      [award.id],
    );
    expect(requests).toEqual([
      { state: 'granted', granted_cents: 50_000_00 },
      { state: 'granted', granted_cents: 15_000_00 },
    ]);
  });

  it('has a number of its own: when it is taken, nothing at all happens', async () => {
    const clerk = await world.as('clerk');
    const { report, award, convention } = await beforeVote(world, '2019-09-25');
    const before = await credits();
    const taken = await clerk.create('/api/deliberations', adoption(report, { number: 'ECO 014-6555/19/BM' }));
    expect(refusal(taken)).toEqual([409, ['number_taken']]);
    expect(taken.body.errors[0]).toMatchObject({
      field: 'number',
      detail: 'Une délibération porte déjà ce numéro.',
    });
    expect(await credits()).toEqual(before);
    expect(await read(world, 'reports', report.id)).toMatchObject({ state: 'on_agenda', version: report.version });
    expect(await read(world, 'awards', award.id)).toMatchObject({ state: 'reserved' });
    expect(await read(world, 'conventions', convention.id)).toMatchObject({ state: 'annexed' });
    const answers = await Promise.all([1, 2].map(() => clerk.create('/api/deliberations', adoption(report))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await credits()).toMatchObject({ committed: before.committed + 65_000_00 });
  });

  it('is not born of a report that is not voted yet, unknown, or of the hand of another', async () => {
    const clerk = await world.as('clerk');
    const { report } = await onAgenda(world, '2019-09-24');
    expect(refusal(await clerk.create('/api/deliberations', adoption(report)))).toEqual([409, ['sitting_not_held']]);
    const unknown = await clerk.create('/api/deliberations', adoption(report, { reportId: 9_999 }));
    expect(refusal(unknown)).toEqual([409, ['unknown_report']]);
    const officer = await world.as('officer');
    expect(refusal(await officer.create('/api/deliberations', adoption(report)))).toEqual([403, ['role_required']]);
    const silent = await clerk.create('/api/deliberations', adoption(report, { voteWording: ' ' }));
    expect(silent.body.errors).toMatchObject([{ field: 'voteWording', code: 'text_required' }]);
  });

  it('carries facts that follow the vote and are not to come', async () => {
    await world.on('2019-10-15');
    const { deliberation } = await adopted(world, '2019-09-23');
    const early = await record(deliberation, 'publication', { on: '2019-09-22' });
    expect(refusal(early)).toEqual([409, ['day_too_early']]);
    expect(early.body.errors[0]).toMatchObject({ field: 'on', detail: 'Le 22/09/2019 précède le vote (23/09/2019).' });
    expect(refusal(await record(deliberation, 'reception', { on: '2019-10-16' }))).toEqual([409, ['day_to_come']]);
    expect((await record(deliberation, 'reception', { on: '16/10/2019' })).body.errors).toMatchObject([
      { field: 'on', detail: 'Date attendue : jj/mm/aaaa.' },
    ]);
    const { body: received } = await record(deliberation, 'reception', { on: '2019-10-14' }).then(expectOk);
    expect(received).toMatchObject({ receivedOn: '2019-10-14', receptionDelayDays: 21, enforceableOn: null });
    const late = await record(received, 'transmission', { on: '2019-10-15' });
    expect(late.body.errors).toMatchObject([
      { code: 'day_too_late', detail: 'Le 15/10/2019 suit la réception (14/10/2019).' },
    ]);
    const { body: transmitted } = await record(received, 'transmission', { on: '2019-10-10' }).then(expectOk);
    const before = await record(transmitted, 'reception', { on: '2019-10-09', reason: 'Erreur de saisie' });
    expect(before.body.errors).toMatchObject([
      { code: 'day_too_early', detail: 'Le 09/10/2019 précède la transmission (10/10/2019).' },
    ]);
    const { body: signed } = await record(transmitted, 'signature', { on: '2019-09-26' }).then(expectOk);
    expect(signed).toMatchObject({ signedOn: '2019-09-26', transmittedOn: '2019-10-10', enforceable: false });
  });

  it('keeps a fact and its correction, which says why', async () => {
    const { deliberation } = await adopted(world, '2019-09-20');
    const { body: received } = await record(deliberation, 'reception', { on: '2019-10-13' }).then(expectOk);
    const mute = await record(received, 'reception', { on: '2019-10-14' });
    expect(refusal(mute)).toEqual([409, ['reason_required']]);
    expect(mute.body.errors[0]).toMatchObject({
      field: 'reason',
      detail: 'Déjà daté du 13/10/2019 : indiquez la raison de la correction.',
    });
    await record(received, 'reception', { on: '2019-10-14', reason: 'Accusé de réception relu' }).then(expectOk);
    const history = await world.query(
      `SELECT action, reason, before ->> 'received_on' AS before, after ->> 'received_on' AS after
       FROM history_entry WHERE subject = 'deliberation' AND subject_id = $1 AND operation = 'UPDATE' ORDER BY id`,
      [deliberation.id],
    );
    expect(history).toEqual([
      { action: 'deliberation.record_reception', reason: null, before: null, after: '2019-10-13' },
      {
        action: 'deliberation.record_reception',
        reason: 'Accusé de réception relu',
        before: '2019-10-13',
        after: '2019-10-14',
      },
    ]);
  });

  it('is enforceable when its day has come', async () => {
    const { deliberation } = await adopted(world, '2019-09-19');
    const { body: received } = await record(deliberation, 'reception', { on: '2019-10-14' }).then(expectOk);
    await record(received, 'publication', { on: '2019-10-15' }).then(expectOk);
    expect(await read(world, 'deliberations', deliberation.id)).toMatchObject({
      enforceableOn: '2019-10-15',
      enforceable: true,
    });
    await world.on('2019-10-14');
    expect(await read(world, 'deliberations', deliberation.id)).toMatchObject({ enforceable: false });
    await world.on('2019-10-15');
  });

  it('is enforceable on the later of reception and of publication or notification, whatever their order', async () => {
    const { deliberation } = await adopted(world, '2019-09-18');
    const forget = () =>
      world.query(`
        SELECT set_config('app.actor_name', 'Essais', true), set_config('app.today', '2019-10-15', true), set_config('app.request_id', 'essais', true);
        UPDATE deliberation SET received_on = NULL, published_on = NULL, notified_on = NULL WHERE id = ${deliberation.id}`);
    const day = fc.integer({ min: 0, max: 20 }).map((count) => addDays('2019-09-18', count));
    const facts = fc
      .record({ reception: day, publication: day, notification: day })
      .chain((days) => fc.shuffledSubarray(Object.entries(days)));
    await fc.assert(
      fc.asyncProperty(facts, async (recorded) => {
        await forget();
        let act = await read<DeliberationView>(world, 'deliberations', deliberation.id);
        const known: Record<string, string> = {};
        for (const [fact, on] of recorded) {
          act = (await record(act, fact, { on }).then(expectOk)).body as DeliberationView;
          known[fact] = on;
          const { reception, publication, notification } = known;
          const [madeKnown] = [publication, notification].filter((other) => other !== undefined).sort();
          const expected = reception && madeKnown ? [reception, madeKnown].sort()[1] : null;
          expect(act.enforceableOn).toBe(expected);
        }
      }),
      { numRuns: 20 },
    );
  }, 30_000);

  it('keeps its number when its certifier is corrected', async () => {
    const clerk = await world.as('clerk');
    const { deliberation } = await adopted(world, '2019-09-17');
    const path = `/api/deliberations/${deliberation.id}`;
    const renumbered = await clerk.change('patch', path, deliberation.version, { number: 'ECO 1' });
    expect(renumbered.body.errors).toMatchObject([{ field: 'number', code: 'unknown_field' }]);
    const change = { certifierName: 'Gérard Bramoullé', certifierCapacity: null };
    const { body } = await clerk.change('patch', path, deliberation.version, change).then(expectOk);
    expect(body).toMatchObject({ ...change, number: deliberation.number, version: deliberation.version + 1 });
  });

  it('is read by its department and those who serve all, and found by what is still missing', async () => {
    const clerk = await world.as('clerk');
    const { deliberation } = await adopted(world, '2019-09-16');
    const other = await world.as('otherOfficer');
    expect(refusal(await other.get(`/api/deliberations/${deliberation.id}`))).toEqual([403, ['other_department']]);
    expect((await other.get('/api/deliberations')).body.items).toEqual([]);
    const { items } = (await clerk.get('/api/deliberations?established=true&adoptedFrom=2019-09-19')).body;
    expect(items).toEqual([expect.objectContaining({ adoptedOn: '2019-09-19', enforceableOn: '2019-10-15' })]);
    expect((await clerk.get('/api/deliberations/totals?adoptedFrom=2019-09-26&adoptedTo=2019-09-26')).body).toEqual({
      count: 1,
      amount: { cents: 65_000_00, unknown: 0 },
    });
    const receivable = await step(world, 'clerk', 'deliberations', deliberation, 'record-reception', {
      on: '2019-10-01',
    });
    expect(receivable.actions.every(({ allowed }) => allowed)).toBe(true);
  });
});

import type { DeliberationView } from '../../src/deliberations/deliberation.view.js';
import type { ActNumberItem, ActNumberView } from '../../src/numbering/numbering.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import type { SittingView } from '../../src/sittings/sitting.view.js';
import { internally, step } from '../support/files.js';
import { adoption, draftedReport, onAgenda, plannedSitting, read, someAward } from '../support/scenes.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const DELIBERATIONS = {
  kind: 'deliberation',
  body: 'bureau',
  pattern: 'ECO {RANG:3}-{N}/{AA}/{ORGANE}',
  restartsYearly: false,
  firstValue: 6_555,
};
const REPORTS = { kind: 'report', pattern: 'MET {AA}/{N:5}/{ORGANE}', restartsYearly: true, firstValue: 1 };

/** Reports that wait on an agenda, without what they would decide: numbering looks at nothing else. */
const ON_AGENDA = `
  INSERT INTO report (number, department_id, officer_id, title, body, state, state_since, sitting_id, agenda_rank)
  SELECT 'LOT ' || $1 || '/' || rank, (SELECT id FROM department WHERE code = 'DNUM'), (SELECT min(id) FROM app_user), 'Lot', 'bureau',
         'on_agenda', '2019-09-10', $1::bigint, rank FROM generate_series(1, $2::integer) AS rank`;

describe('Numbers of the house', () => {
  let world: World;
  let clerk: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
    clerk = await world.as('clerk');
  });
  afterAll(() => world?.close());

  const open = async (series: object) => clerk.create('/api/act-series', series);
  const number = async ({ id, version }: { id: number; version: number }) =>
    clerk.change('put', `/api/sittings/${id}/numbers`, version);
  const issued = async (query = ''): Promise<ActNumberItem[]> =>
    expectOk(await clerk.get(`/api/act-numbers?perPage=200${query}`)).body.items;

  it('follow a format that the assemblies office opens; another one closes it', async () => {
    await open({ ...DELIBERATIONS, pattern: 'OLD {N}' }).then(expectOk);
    const { body } = expectOk(await open(DELIBERATIONS));
    expect(body).toMatchObject({ pattern: DELIBERATIONS.pattern, lastValue: null, closedOn: null });
    const { items } = expectOk(await clerk.get('/api/act-series?open=true')).body;
    expect(items.map(({ pattern }: { pattern: string }) => pattern)).toEqual([DELIBERATIONS.pattern]);
    expect(refusal(await open({ ...DELIBERATIONS, pattern: 'ECO {X}' }))).toEqual([
      ...[422, ['pattern_unknown_token', 'pattern_without_value']],
    ]);
    const officer = await world.as('officer');
    expect((await officer.create('/api/act-series', DELIBERATIONS)).status).toBe(403);
  });

  it('are given to a whole agenda in its order, once, by two clerks at once on two agendas', async () => {
    const sittings = [await plannedSitting(world, '2019-09-26'), await plannedSitting(world, '2019-10-24')];
    await internally(world, 'clerk', async (tx) => {
      await tx.mark('report.create');
      for (const { id } of sittings) await tx.query(ON_AGENDA, [id, 50]);
    });
    const answers = await Promise.all([...sittings, ...sittings].map(number));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const values = (await issued('&state=reserved')).map(({ value }) => value).sort((a, b) => a - b);
    expect(values).toEqual(Array.from({ length: 100 }, (_, index) => 6_555 + index));
    const { agenda } = await read<SittingView>(world, 'sittings', sittings[0]!.id);
    expect(
      agenda.map(
        ({ agendaRank, reservedNumber }) => reservedNumber!.slice(4, 7) === String(agendaRank).padStart(3, '0'),
      ),
    ).toEqual(Array.from({ length: 50 }, () => true));
  });

  it('are borne by the act when the report is adopted, and by no other act', async () => {
    const scene = await onAgenda(world, '2019-11-21');
    const { version } = scene.sitting;
    expectOk(await number({ ...scene.sitting, version }));
    const { reservedNumber } = await read<ReportView>(world, 'reports', scene.report.id);
    await world.on('2019-11-21');
    await step(world, 'clerk', 'sittings', await read<SittingView>(world, 'sittings', scene.sitting.id), 'hold');
    const other = adoption(scene.report, { number: 'ECO 999-1/19/BM' });
    expect(refusal(await clerk.create('/api/deliberations', other))).toEqual([422, ['number_reserved']]);
    const act = expectOk(await clerk.create('/api/deliberations', adoption(scene.report, { number: null })))
      .body as DeliberationView;
    expect(act.number).toBe(reservedNumber);
    const [used] = await issued(`&q=${encodeURIComponent(act.number)}`);
    expect(used).toMatchObject({ state: 'used', reportId: scene.report.id });
  });

  it('are voided with why when their report is not adopted, and never given again', async () => {
    const scene = await onAgenda(world, '2019-12-19');
    expectOk(await number(scene.sitting));
    const { reservedNumber } = await read<ReportView>(world, 'reports', scene.report.id);
    await step(world, 'clerk', 'reports', await read<ReportView>(world, 'reports', scene.report.id), 'adjourn');
    const [voided] = await issued(`&q=${encodeURIComponent(reservedNumber!)}`);
    expect(voided).toMatchObject({ state: 'voided', reason: 'Rapport ajourné' });
    const written = { number: reservedNumber!.replaceAll('/', '-') };
    const refused = await (
      await world.as('officer')
    ).create('/api/reports', {
      ...written,
      ...{ title: 'Attribution', body: 'bureau', items: [] },
    });
    expect(refusal(refused)).toEqual([409, ['number_spent']]);
  });

  it('are voided by a clerk who says why, once', async () => {
    const [reserved] = await issued('&state=reserved');
    const current = await read<ActNumberView>(world, 'act-numbers', reserved!.id, 'clerk');
    const path = `/api/act-numbers/${current.id}/void`;
    expect(refusal(await clerk.change('post', path, current.version, {}))).toEqual([422, ['text_required']]);
    const [one, two] = await Promise.all([
      clerk.change('post', path, current.version, { reason: 'Inscrit deux fois' }),
      clerk.change('post', path, current.version, { reason: 'Inscrit deux fois' }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 412]);
    await expect(
      internally(world, 'clerk', async (tx) => {
        await tx.mark('act_number.use');
        await tx.query(`UPDATE act_number SET state = 'used', reason = NULL WHERE id = $1`, [current.id]);
      }),
    ).rejects.toThrow('number_settled');
  });

  it('skip a value that somebody wrote by hand, and say so', async () => {
    await open(REPORTS).then(expectOk);
    const byHand = await draftedReport(world, [await someAward(world)], { number: 'MET 19/00002/BM' });
    expect(byHand.number).toBe('MET 19/00002/BM');
    const numbers = [];
    for (let count = 0; count < 2; count += 1) {
      numbers.push((await draftedReport(world, [await someAward(world)], { number: null })).number);
    }
    expect(numbers).toEqual(['MET 19/00001/BM', 'MET 19/00003/BM']);
    const [skipped] = await issued('&kind=report&state=voided');
    expect(skipped).toMatchObject({ value: 2, reason: 'Déjà porté par MET 19/00002/BM' });
  });

  it('leave a report for another that is written by hand, with why', async () => {
    const report = await draftedReport(world, [await someAward(world)], { number: null });
    const officer = await world.as('officer');
    await officer.change('patch', `/api/reports/${report.id}`, report.version, { number: '109932' }).then(expectOk);
    const [left] = await issued(`&q=${encodeURIComponent(report.number)}`);
    expect(left).toMatchObject({ state: 'voided', reason: 'Remplacé par 109932' });
  });

  it('are asked for while no series is open', async () => {
    const officer = await world.as('officer');
    await internally(world, 'clerk', async (tx) => {
      await tx.mark('act_series.close');
      await tx.query(`UPDATE act_series SET closed_on = opened_on WHERE kind = 'report'`);
    });
    const answer = await officer.create('/api/reports', { title: 'Attribution', body: 'bureau', items: [] });
    expect(refusal(answer)).toEqual([422, ['number_required']]);
  });
});

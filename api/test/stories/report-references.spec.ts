import type { AwardView } from '../../src/awards/award.view.js';
import type { DeliberationView } from '../../src/deliberations/deliberation.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import { step } from '../support/files.js';
import { reportOn, someMembership, visaed } from '../support/memberships.js';
import {
  adopted,
  adoption,
  approvedConvention,
  awardItems,
  beforeVote,
  draftedReport,
  onAgenda,
  read,
  readyReport,
  requestStates,
  reservedCents,
  someAward,
} from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('What a report stands on', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
  });
  afterAll(() => world?.close());

  const change = async (report: ReportView, body: object) =>
    (await world.as('officer')).change('patch', `/api/reports/${report.id}`, report.version, body);

  it('is written with it: opinions and acts, each part known or not', async () => {
    const opinions = [
      { body: 'Conseil de territoire du Pays d’Aix', givenOn: '2019-03-21', direction: 'favourable' },
      { body: 'Conseil de territoire Marseille Provence', givenOn: null, direction: null },
    ];
    const citedActs = [
      {
        body: 'Conseil de la Métropole',
        actOn: '2019-03-28',
        number: 'FAG 21-5718/19/CM',
        citedFor: 'Délégation de compétences du Conseil au Bureau',
      },
      { body: null, actOn: null, number: null, citedFor: 'Lettre de saisine de la Présidente' },
    ];
    const report = await draftedReport(world, [await someAward(world)], { opinions, citedActs });
    expect(report).toMatchObject({ opinions, citedActs });
    expect(report.citedActs[0]).toMatchObject({ spellings: [], deliberation: null });
    const fewer = (await change(report, { citedActs: citedActs.slice(1) }).then(expectOk)).body as ReportView;
    expect(fewer).toMatchObject({ opinions, citedActs: citedActs.slice(1) });
    expect(fewer.citedActs).toHaveLength(1);
  });

  it.each<[string, object, number, string[], string]>([
    ['an opinion that says nothing', { opinions: [{}] }, 422, ['opinion_says_nothing'], 'opinions.0.body'],
    [
      'an opinion of tomorrow',
      { opinions: [{ body: 'Commission', givenOn: '2019-09-11' }] },
      422,
      ['day_to_come'],
      'opinions.0.givenOn',
    ],
    [
      'an opinion of no known direction',
      { opinions: [{ direction: 'tacit' }] },
      422,
      ['choice_expected'],
      'opinions.0.direction',
    ],
    [
      'an act without number or purpose',
      { citedActs: [{ body: 'Bureau' }] },
      422,
      ['cited_act_says_nothing'],
      'citedActs.0.number',
    ],
    [
      'one act under two spellings',
      { citedActs: [{ number: 'HN 001-8073-20-CM' }, { number: 'HN 001-8073/20/CM' }] },
      409,
      ['act_cited_twice'],
      'citedActs',
    ],
  ])('is refused with its line: %s', async (_, entry, status, codes, field) => {
    const report = await draftedReport(world, [await someAward(world)]);
    const answer = await change(report, entry);
    expect(refusal(answer)).toEqual([status, codes]);
    expect(answer.body.errors[0].field).toBe(field);
    expect(await read<ReportView>(world, 'reports', report.id)).toMatchObject({
      version: report.version,
      opinions: [],
    });
  });

  it('names an act as printed, with its other spellings and the deliberation when it is kept here', async () => {
    const { deliberation } = await adopted(world, '2019-09-10');
    const spelt = deliberation.number.replaceAll('/', '-').toLowerCase();
    const citedActs = [{ number: spelt, body: 'Bureau de la Métropole' }];
    const report = await draftedReport(world, [await someAward(world)], { citedActs });
    expect(report.citedActs).toMatchObject([
      { number: spelt, spellings: [deliberation.number], deliberation: { id: deliberation.id } },
    ]);
    const third = await draftedReport(world, [await someAward(world)], {
      citedActs: [{ number: deliberation.number.replaceAll('/', ' ') }],
    });
    expect([...third.citedActs[0]!.spellings].sort()).toEqual([deliberation.number, spelt].sort());
  });

  it('is heard until the vote: an opinion comes late, the rest is sealed', async () => {
    const { report } = await onAgenda(world, '2019-09-18');
    expect(report.sealed).toContain('citedActs');
    expect(report.sealed).not.toContain('opinions');
    const opinions = [{ body: 'Conseil de territoire', givenOn: '2019-09-09', direction: 'reserved' }];
    expect((await change(report, { opinions }).then(expectOk)).body).toMatchObject({ opinions, state: 'on_agenda' });
    const current = await read<ReportView>(world, 'reports', report.id);
    expect(refusal(await change(current, { citedActs: [] }))).toEqual([409, ['field_sealed']]);
  });

  it('stands on the deliberation too, which tells where its certifier was', async () => {
    const { report } = await beforeVote(world, '2019-09-05');
    const clerk = await world.as('clerk');
    const entry = adoption(report, { certifierName: 'BORE Patrick' });
    const act = (await clerk.create('/api/deliberations', entry).then(expectOk)).body as DeliberationView;
    expect(act).toMatchObject({
      opinions: [],
      citedActs: [],
      certifierAttendance: { attendance: 'represented', representedBy: 'Roland Giberti' },
    });
    const { body } = await clerk
      .change('patch', `/api/deliberations/${act.id}`, act.version, { certifierName: null })
      .then(expectOk);
    expect(body.certifierAttendance).toBeNull();
  });
});

describe('A report that is withdrawn', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
  });
  afterAll(() => world?.close());

  const reason = 'Projet reporté';

  it('from the agenda frees its award, its credits, its requests and its convention for another report', async () => {
    const before = await reservedCents(world);
    const { award, convention, report, sitting } = await onAgenda(world, '2019-09-20');
    expect(await reservedCents(world)).toBe(before + 65_000_00);
    const clerk = await world.as('clerk');
    const silent = await clerk.change('post', `/api/reports/${report.id}/withdraw`, report.version);
    expect(silent.status).toBe(422);
    const withdrawn = await step(world, 'clerk', 'reports', report, 'withdraw', { reason });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', items: [], totalCents: 0, sitting: null, actions: [] });
    expect(await reservedCents(world)).toBe(before);
    expect(await requestStates(world, award.id)).toEqual(['proposed', 'proposed']);
    expect(await read(world, 'conventions', convention.id)).toMatchObject({ state: 'text_approved' });
    expect(await read(world, 'awards', award.id)).toMatchObject({ state: 'drafting', report: null, visaBy: null });
    expect(await read(world, 'sittings', sitting.id)).toMatchObject({ agenda: [] });
    const again = await draftedReport(world, [award]);
    expect(again.items).toMatchObject([{ kind: 'award', id: award.id }]);
    expect((await clerk.get(`/api/reports?state=withdrawn`)).body.items).toMatchObject([
      { id: report.id, itemCount: 0, amountCents: 0 },
    ]);
  });

  it('while it is ready, by its manager, leaves the text of its convention approved', async () => {
    const award = await someAward(world);
    const convention = await approvedConvention(world, award);
    const ready = await readyReport(world, [award]);
    await step(world, 'manager', 'reports', ready, 'withdraw', { reason });
    expect(await read(world, 'conventions', convention.id)).toMatchObject({ state: 'text_approved' });
    expect(await read(world, 'awards', award.id)).toMatchObject({ state: 'drafting' });
  });

  it('frees its memberships', async () => {
    await world.on('2025-01-20');
    const before = await reservedCents(world);
    const dues = await someMembership(world);
    const report = await step(world, 'officer', 'reports', await reportOn(world, [dues]), 'request-visas');
    await visaed(world, dues);
    const ready = await step(world, 'manager', 'reports', report, 'approve');
    await step(world, 'manager', 'reports', ready, 'withdraw', { reason });
    expect(await read(world, 'memberships', dues.id)).toMatchObject({ state: 'drafting', report: null });
    expect(await reservedCents(world)).toBe(before);
    await world.on('2019-09-10');
  });

  it('is neither one that finance still looks at, nor one that was voted, nor withdrawn by the officer', async () => {
    const [manager, officer] = [await world.as('manager'), await world.as('officer')];
    const drafted = await draftedReport(world, [await someAward(world, [10_000_00])]);
    const path = `/api/reports/${drafted.id}/withdraw`;
    expect(refusal(await officer.change('post', path, drafted.version, { reason }))).toEqual([403, ['role_required']]);
    expect(refusal(await manager.change('post', path, drafted.version, { reason }))).toEqual([409, ['wrong_state']]);
    const { report } = await adopted(world, '2019-09-10');
    const { version } = await read<ReportView>(world, 'reports', report.id);
    const late = await manager.change('post', `/api/reports/${report.id}/withdraw`, version, { reason });
    expect(refusal(late)).toEqual([409, ['wrong_state']]);
  });

  it('cannot be adopted and withdrawn at once', async () => {
    const { report } = await beforeVote(world, '2019-09-06');
    const clerk = await world.as('clerk');
    const { version } = await read<ReportView>(world, 'reports', report.id);
    const [vote, withdrawal] = await Promise.all([
      clerk.create('/api/deliberations', adoption(report)),
      clerk.change('post', `/api/reports/${report.id}/withdraw`, version, { reason }),
    ]);
    expect([vote.status < 400, withdrawal.status < 400].filter(Boolean)).toHaveLength(1);
    const after = await read<ReportView>(world, 'reports', report.id);
    expect(['adopted', 'withdrawn']).toContain(after.state);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});

describe('A report that decides nothing yet', () => {
  it('is drafted, kept and emptied, but asks for no visa', async () => {
    const world = await openWorld();
    await world.on('2019-09-10');
    const officer = await world.as('officer');
    const award: AwardView = await someAward(world, [10_000_00]);
    const empty = await draftedReport(world, []);
    expect(empty).toMatchObject({ items: [], totalCents: 0 });
    const asked = await officer.change('post', `/api/reports/${empty.id}/request-visas`, empty.version);
    expect(refusal(asked)).toEqual([409, ['decides_nothing']]);
    const path = `/api/reports/${empty.id}`;
    const filled = (await officer.change('patch', path, empty.version, { items: awardItems([award]) }).then(expectOk))
      .body as ReportView;
    expect(await requestStates(world, award.id)).toEqual(['on_report']);
    await officer.change('patch', path, filled.version, { items: [] }).then(expectOk);
    expect(await requestStates(world, award.id)).toEqual(['proposed']);
    expect((await officer.get('/api/reports/totals')).body).toEqual({ count: 1, amount: { cents: 0, unknown: 0 } });
    const twice = [...awardItems([award]), ...awardItems([award])];
    const answer = await officer.change('patch', path, filled.version + 1, { items: twice });
    expect(refusal(answer)).toEqual([409, ['item_twice']]);
    await world.close();
  });
});

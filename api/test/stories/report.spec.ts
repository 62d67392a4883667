import type { AwardView } from '../../src/awards/award.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import { creditLine, someBeneficiary, step } from '../support/files.js';
import {
  approvedConvention,
  awardItems,
  awardTo,
  draftedConvention,
  draftedReport,
  read,
  readyReport,
  someAward,
  visaedReport,
  requestStates,
  reservedCents,
} from '../support/scenes.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

describe('A report', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
  });
  afterAll(() => world.close());

  const action = (report: ReportView, name: string) => report.actions.find((candidate) => candidate.name === name);

  it('is opened by the officer on awards being prepared, whose requests go on the report', async () => {
    const award = await someAward(world);
    const report = await draftedReport(world, [award], { number: 'MET 19/12083/BM', rapporteur: null });
    expect(report).toMatchObject({
      number: 'MET 19/12083/BM',
      state: 'drafting',
      department: { name: 'Direction du numérique' },
      officer: { name: 'Nadia Benali' },
      totalCents: 65_000_00,
      items: [
        {
          kind: 'award',
          id: award.id,
          amountCents: 65_000_00,
          state: 'drafting',
          visa: { by: null, on: null },
          convention: {
            id: null,
            state: null,
            required: true,
            yearCents: 65_000_00,
            thresholdCents: 23_000_00,
          },
        },
      ],
      sitting: null,
      deliberation: null,
      sealed: [],
    });
    expect(await requestStates(world, award.id)).toEqual(['on_report', 'on_report']);
  });

  it('has a number of its own', async () => {
    const officer = await world.as('officer');
    const award = await someAward(world, [10_000_00]);
    const entry = { number: 'MET 19/12083/BM', title: 'Autre', body: 'bureau', items: awardItems([award]) };
    const again = await officer.create('/api/reports', entry);
    expect(refusal(again)).toEqual([409, ['number_taken']]);
    expect(again.body.errors[0].field).toBe('number');
    expect(await requestStates(world, award.id)).toEqual(['proposed']);
  });

  it('does not decide an award that is elsewhere, unknown or already under visa, and says which', async () => {
    const officer = await world.as('officer');
    const [free, taken, visaed] = [await someAward(world), await someAward(world), await someAward(world)];
    await draftedReport(world, [taken], { number: 'MET 19/11000/BM' });
    const { items } = await step(world, 'officer', 'reports', await draftedReport(world, [visaed]), 'request-visas');
    const entry = {
      number: 'MET 19/1/BM',
      title: 'Divers',
      body: 'bureau',
      items: awardItems([free, taken, visaed, { id: 9_999 }]),
    };
    const answer = await officer.create('/api/reports', entry);
    expect(answer.status).toBe(409);
    expect(answer.body.errors).toMatchObject([
      { code: 'item_on_other_report', field: 'items.1', params: { id: taken.id, report: 'MET 19/11000/BM' } },
      { code: 'item_on_other_report', field: 'items.2', params: { kind: 'award', id: visaed.id } },
      { code: 'unknown_item', field: 'items.3', detail: 'Cette attribution n’existe pas.' },
    ]);
    expect(items[0]!.state).toBe('visa_requested');
    expect(await requestStates(world, free.id)).toEqual(['proposed', 'proposed']);
    expect(await world.query(`SELECT FROM report WHERE number = 'MET 19/1/BM'`)).toEqual([]);
  });

  it('of another department is neither read nor written', async () => {
    const other = await world.as('otherOfficer');
    const award = await someAward(world);
    const report = await draftedReport(world, [award]);
    expect(refusal(await other.get(`/api/reports/${report.id}`))).toEqual([403, ['other_department']]);
    const stolen = await other.change('patch', `/api/reports/${report.id}`, report.version, { title: 'À nous' });
    expect(refusal(stolen)).toEqual([403, ['other_department']]);
    const entry = { number: 'MET 19/2/BM', title: 'À nous', body: 'bureau', items: awardItems([award]) };
    expect(refusal(await other.create('/api/reports', entry))).toEqual([409, ['item_of_other_department']]);
    expect((await other.get('/api/reports')).body.items).toEqual([]);
  });

  it('takes awards and leaves others while it is drafted; their requests follow', async () => {
    const officer = await world.as('officer');
    const [first, second, third] = [await someAward(world), await someAward(world), await someAward(world)];
    const report = await draftedReport(world, [first, second]);
    const items = awardItems([third, second]);
    const { body } = await officer
      .change('patch', `/api/reports/${report.id}`, report.version, { title: 'Trois cas', items })
      .then(expectOk);
    expect(body).toMatchObject({
      title: 'Trois cas',
      number: report.number,
      items: [{ id: third.id }, { id: second.id }],
    });
    expect(await requestStates(world, first.id)).toEqual(['proposed', 'proposed']);
    expect(await requestStates(world, third.id)).toEqual(['on_report', 'on_report']);
  });

  it('asks for no visa on an award whose parts and imputation differ', async () => {
    const officer = await world.as('officer');
    const award = await someAward(world);
    const { version } = award;
    const imputationLines = [{ creditLineId: await creditLine(world), amountCents: 1_00 }];
    await officer.change('patch', `/api/awards/${award.id}`, version, { imputationLines }).then(expectOk);
    const report = await draftedReport(world, [award]);
    const answer = await officer.change('post', `/api/reports/${report.id}/request-visas`, report.version);
    expect(refusal(answer)).toEqual([409, ['award_does_not_add_up']]);
    expect(answer.body.errors[0].params).toMatchObject({ id: award.id, cents: 65_000_00 });
    expect(action(report, 'request_visas')).toMatchObject({ allowed: false });
    expect(await read(world, 'reports', report.id)).toMatchObject({ state: 'drafting', version: report.version });
  });

  it('waits for every visa before the manager approves it', async () => {
    const manager = await world.as('manager');
    const awards = [await someAward(world, [10_000_00]), await someAward(world, [20_000_00])];
    const report = await step(world, 'officer', 'reports', await draftedReport(world, awards), 'request-visas');
    expect(report.sealed).toEqual([
      'number',
      'title',
      'body',
      'rapporteur',
      'statement',
      'items',
      'passages',
      'citedActs',
    ]);
    await step(world, 'finance', 'awards', await read<AwardView>(world, 'awards', awards[0]!.id), 'give-visa');
    const answer = await manager.change('post', `/api/reports/${report.id}/approve`, report.version);
    expect(refusal(answer)).toEqual([409, ['visa_missing']]);
    expect(answer.body.errors[0]).toMatchObject({
      params: { id: awards[1]!.id },
      detail: expect.stringMatching(/^Association \d+.: le visa des finances n’est pas rendu\.$/),
    });
    await step(world, 'finance', 'awards', await read<AwardView>(world, 'awards', awards[1]!.id), 'give-visa');
    expect(await step(world, 'manager', 'reports', report, 'approve')).toMatchObject({ state: 'ready' });
  });

  it('comes back to the draft with a reason, and the credits with it', async () => {
    const [manager, before] = [await world.as('manager'), await reservedCents(world)];
    const award = await someAward(world, [10_000_00]);
    const report = await visaedReport(world, [award]);
    expect(await reservedCents(world)).toBe(before + 10_000_00);
    const silent = await manager.change('post', `/api/reports/${report.id}/return-to-draft`, report.version);
    expect(silent.status).toBe(422);
    const reason = 'Montant à revoir';
    const returned = await step(world, 'finance', 'reports', report, 'return-to-draft', { reason });
    expect(returned).toMatchObject({
      state: 'drafting',
      sealed: [],
      items: [{ state: 'drafting', visa: { by: null } }],
    });
    expect(await reservedCents(world)).toBe(before);
    expect(await requestStates(world, award.id)).toEqual(['on_report']);
    const [entry] = await world.query(
      `SELECT actor_name, reason FROM history_entry WHERE subject = 'award' AND subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [award.id],
    );
    expect(entry).toEqual({ actor_name: 'Claire Fabre', reason });
  });

  it('above 23 000 € in the year needs a convention whose text is approved', async () => {
    const manager = await world.as('manager');
    const award = await someAward(world, [23_000_01]);
    const report = await visaedReport(world, [award]);
    const bare = await manager.change('post', `/api/reports/${report.id}/approve`, report.version);
    expect(bare.body.errors).toMatchObject([
      {
        code: 'convention_required',
        params: { id: award.id, yearCents: 23_000_01, thresholdCents: 23_000_00 },
        detail: expect.stringMatching(/.: 23.000,01.€ dans l’année, au-delà de 23.000,00.€ il faut une convention\.$/),
      },
    ]);
    const convention = await draftedConvention(world, award);
    const drafted = await manager.change('post', `/api/reports/${report.id}/approve`, report.version);
    expect(refusal(drafted)).toEqual([409, ['convention_text_not_approved']]);
    await step(world, 'manager', 'conventions', convention, 'approve-text');
    expect(await step(world, 'manager', 'reports', report, 'approve')).toMatchObject({
      state: 'ready',
      items: [{ convention: { id: convention.id, state: 'text_approved' } }],
    });
  });

  it.each([
    ['a company above it', 'company', [23_000_01], true],
    ['a public body, whatever the amount', 'public_body', [60_000_00], false],
    ['an association at it exactly', 'association', [13_000_00, 10_000_00], false],
  ])('and the threshold: %s', async (_, kind, amounts, required) => {
    const report = await draftedReport(world, [await someAward(world, amounts, { kind })]);
    expect(report.items[0]!.convention).toMatchObject({ required });
  });

  it('that is returned after an adjournment does not reach the agenda with a convention of the former amount', async () => {
    const [officer, manager] = [await world.as('officer'), await world.as('manager')];
    const award = await someAward(world, [40_000_00]);
    const convention = await approvedConvention(world, award);
    const ready = await readyReport(world, [award]);
    const draft = await step(world, 'manager', 'reports', ready, 'return-to-draft', { reason: 'Crédits à réduire' });
    const { version, parts, instalments } = await read<AwardView>(world, 'awards', award.id, 'officer');
    const reduce = async () =>
      officer.change('patch', `/api/awards/${award.id}`, version, {
        amountCents: 30_000_00,
        parts: [{ ...pick(parts[0]!, 'requestId', 'label', 'earmarked'), amountCents: 30_000_00 }],
        imputationLines: [{ creditLineId: await creditLine(world), amountCents: 30_000_00 }],
        instalments: [{ ...pick(instalments[0]!, 'label', 'condition', 'rateBp'), amountCents: 30_000_00 }],
      });
    const early = await reduce();
    expect(refusal(early)).toEqual([409, ['convention_text_approved']]);
    expect(early.body.detail.replaceAll('\u00a0', ' ')).toBe(
      'Le texte de la convention est approuvé : faites-le renvoyer en rédaction d’abord.',
    );
    const returned = await step(world, 'manager', 'conventions', convention, 'return-text', {
      reason: 'Montant réduit',
    });
    await reduce().then(expectOk);
    const { id } = await step(world, 'officer', 'reports', draft, 'request-visas');
    await step(world, 'finance', 'awards', await read<AwardView>(world, 'awards', award.id), 'give-visa');
    const visaed = await read<ReportView>(world, 'reports', id);
    const answer = await manager.change('post', `/api/reports/${id}/approve`, visaed.version);
    expect(refusal(answer)).toEqual([409, ['convention_text_not_approved']]);
    const former = await manager.change('post', `/api/conventions/${returned.id}/approve-text`, returned.version);
    expect(refusal(former)).toEqual([409, ['amount_not_in_text']]);
  });

  it('is found by its number, its beneficiary and its sitting, with the total of what it decides', async () => {
    const clerk = await world.as('clerk');
    const { id } = await someBeneficiary(world, { legalName: 'Provence Numérique' });
    const report = await draftedReport(world, [await awardTo(world, id, [12_000_00])]);
    const found = (await clerk.get('/api/reports?q=provence num')).body.items;
    expect(found).toEqual([
      expect.objectContaining({
        id: report.id,
        itemCount: 1,
        amountCents: 12_000_00,
        department: 'Direction du numérique',
      }),
    ]);
    expect((await clerk.get('/api/reports/totals?q=provence num')).body).toEqual({
      count: 1,
      amount: { cents: 12_000_00, unknown: 0 },
    });
    expect((await clerk.get('/api/reports?q=12083/bm')).body.items).toHaveLength(1);
    expect((await clerk.get('/api/reports?state=adopted,rejected&sort=heldOn')).body.items).toEqual([]);
  });
});

function pick<Shape, Name extends keyof Shape>(shape: Shape, ...names: Name[]): Pick<Shape, Name> {
  return Object.fromEntries(names.map((name) => [name, shape[name]])) as Pick<Shape, Name>;
}

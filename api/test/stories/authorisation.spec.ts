import type { AwardView } from '../../src/awards/award.view.js';
import type { AuthorisationView } from '../../src/budget/authorisations/authorisation.view.js';
import type { FiscalYearView } from '../../src/budget/fiscal-years/fiscal-year.view.js';
import { releaseOn, reserveOn } from '../../src/budget/authorisations/entries.js';
import { creditLine, draftedAward, internally, proposedRequest, someBeneficiary, step } from '../support/files.js';
import { act, makeEnforceable, notifyConvention, type VotedGrant, votedGrant } from '../support/grants.js';
import { confirmedAccount, liquidated } from '../support/paying.js';
import { draftedReport, read } from '../support/scenes.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

describe('An award over several years', () => {
  let world: World;
  let finance: Person;
  let authorisation: AuthorisationView;
  let nextYear: number;
  let lines: { creditLineId: number; amountCents: number }[];
  let grant: VotedGrant;

  const VOTE = {
    ...{ budgetId: 1, section: 'fonctionnement', number: 'AE-2019-01', title: 'Filière numérique 2019-2021' },
    ...{ firstYear: 2019, lastYear: 2021, amountCents: 100_000_00, on: '2019-02-28', label: 'FAG 001-5500/19/CM' },
  };
  const authorised = () => read<AuthorisationView>(world, 'commitment-authorisations', authorisation.id);
  const bound = async () =>
    (await read<AwardView>(world, 'awards', grant.awardId)).imputationLines.map(
      ({ creditLine: line, amountCents, reservedCents, committedCents }) =>
        `${line!.year}: ${reservedCents} + ${committedCents} of ${amountCents}`,
    );
  const movements = () =>
    world.query<{ count: number }>(`SELECT count(*)::int AS count FROM movement WHERE origin_kind = 'award'`);

  beforeAll(async () => {
    world = await openWorld();
    finance = await world.as('finance');
    await world.on('2019-06-03');
    nextYear = (await finance.create('/api/fiscal-years', { budgetId: 1, year: 2020 }).then(expectOk)).body.id;
    const [codes] = (await world.query(
      `SELECT l.department_id AS "departmentId", e.section, e.chapitre, l.nature, l.fonction, l.sous_politique AS "sousPolitique"
       FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id WHERE l.id = $1`,
      [await creditLine(world)],
    )) as [object];
    await copyNomenclature();
    const later = await finance.create('/api/credit-lines', { ...codes, fiscalYearId: nextYear }).then(expectOk);
    lines = [
      { creditLineId: await creditLine(world), amountCents: 40_000_00 },
      { creditLineId: later.body.id, amountCents: 30_000_00 },
    ];
  });
  afterAll(() => world?.close());

  /** The codes of 2020 are those of 2019. */
  const copyNomenclature = () =>
    world.query(`DO $$ BEGIN
      PERFORM set_config('app.actor_name', 'Essais', true), set_config('app.today', '2019-06-03', true), set_config('app.request_id', 'essais', true);
      INSERT INTO nomenclature_code (axis, year, code, label, parent) SELECT axis, 2020, code, label, parent FROM nomenclature_code WHERE year = 2019
        ON CONFLICT DO NOTHING;
    END $$`);

  it('rests on an authorisation that finance records as it was voted, and revises with each vote', async () => {
    const created = await finance.create('/api/commitment-authorisations', VOTE).then(expectOk);
    authorisation = created.body;
    expect(authorisation).toMatchObject({ votedCents: 100_000_00, availableCents: 100_000_00, consumers: [] });
    const path = `/api/commitment-authorisations/${authorisation.id}/revisions`;
    const revision = { amountCents: -20_000_00, on: '2019-05-16', label: 'FAG 002-5601/19/CM' };
    await finance.create(path, revision).then(expectOk);
    expect((await authorised()).votes.map(({ kind, cents }) => `${kind} ${cents}`)).toEqual([
      'vote 10000000',
      'revision -2000000',
    ]);
    const below = { ...revision, amountCents: -80_000_01 };
    expect(refusal(await finance.create(path, below))).toEqual([409, ['authorisation_used']]);
  });

  it('is refused without number twice, years in disorder, a vote to come, or by who is not finance', async () => {
    const tried = async (change: object, who = finance) =>
      refusal(await who.create('/api/commitment-authorisations', { ...VOTE, number: 'AE-2019-02', ...change }));
    expect(await tried({ number: VOTE.number })).toEqual([409, ['authorisation_number_taken']]);
    expect(await tried({ lastYear: 2018 })).toEqual([409, ['authorisation_years_order']]);
    expect(await tried({ on: '2019-06-04' })).toEqual([422, ['day_to_come']]);
    expect(await tried({ amountCents: 0 })).toEqual([422, ['amount_expected']]);
    for (const who of ['officer', 'manager', 'administrator'] as const)
      expect(await tried({}, await world.as(who))).toEqual([403, ['role_required']]);
  });

  it('asks for no visa before its authorisation is chosen', async () => {
    const beneficiaryId = (await someBeneficiary(world)).id;
    const request = await proposedRequest(world, { beneficiaryId, requestedCents: 70_000_00, budgetCents: 900_000_00 });
    const drafted = await draftedAward(world, [request], lines[0]!.creditLineId);
    const officer = await world.as('officer');
    const change = async (body: object) => {
      const { version } = await read<AwardView>(world, 'awards', drafted.id);
      return (await officer.change('patch', `/api/awards/${drafted.id}`, version, body).then(expectOk)).body;
    };
    const report = await draftedReport(world, [await change({ imputationLines: lines })]);
    const asked = await officer.change('post', `/api/reports/${report.id}/request-visas`, report.version);
    expect(refusal(asked)).toEqual([409, ['authorisation_missing']]);
    await change({ authorisationId: authorisation.id });
    await step(world, 'officer', 'reports', report, 'request-visas');
    await act(await world.as('manager'), 'reports', report.id, 'return-to-draft', { reason: 'À revoir' });
  });

  it('takes its authorisation once, at its total, and of yearly credits what its own year pays', async () => {
    grant = await votedGrant(world, {
      ...{ beneficiary: { legalName: 'La Forge', siret: '73282932000074' }, votedOn: '2019-09-26', convention: true },
      ...{ deliberation: 'ECO 001-7000/19/BM', authorisationId: authorisation.id, lines },
      parts: [{ title: 'Filière numérique', amountCents: 70_000_00, earmarked: false }],
      instalments: [
        { label: 'Première année', condition: 'act_enforceable', amountCents: 40_000_00 },
        { label: 'Seconde année', condition: 'act_enforceable', amountCents: 30_000_00 },
      ],
    });
    expect(await authorised()).toMatchObject({
      ...{ reservedCents: 0, committedCents: 70_000_00, availableCents: 10_000_00 },
      consumers: [{ kind: 'award', id: grant.awardId, committedCents: 70_000_00 }],
      schedule: [
        { year: 2019, plannedCents: 40_000_00, boundCents: 40_000_00 },
        { year: 2020, plannedCents: 30_000_00, boundCents: 0 },
      ],
    });
    expect(await bound()).toEqual(['2019: 0 + 4000000 of 4000000', '2020: 0 + 0 of 3000000']);
  });

  it('lets two visas that want its last euros have them once', async () => {
    const wanted = (id: number) =>
      internally(world, 'finance', (tx) =>
        reserveOn(tx, { kind: 'award', id, label: `Association ${id}` }, authorisation.id, 6_000_00),
      );
    const outcomes = await Promise.allSettled([wanted(901), wanted(902)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await authorised()).toMatchObject({ reservedCents: 6_000_00, availableCents: 4_000_00 });
    const [kept] = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? 901 + index : []));
    await internally(world, 'finance', (tx) =>
      releaseOn(tx, { kind: 'award', id: kept!, label: 'Essai' }, authorisation.id, 6_000_00),
    );
  });

  it('pays in each year what is committed on the credits of that year, and no more', async () => {
    await makeEnforceable(world, grant);
    await notifyConvention(world, grant);
    await confirmedAccount(world, grant);
    await world.on('2019-11-04');
    const { mandats } = await liquidated(world, grant.instalments['Première année']!, 40_000_00);
    expect(mandats).toMatchObject([{ year: 2019, amountCents: 40_000_00 }]);
    const officer = await world.as('officer');
    const certified = await officer
      .create('/api/payments', {
        ...{ instalmentId: grant.instalments['Seconde année'], amountCents: 30_000_00, evidence: 'Achevée' },
      })
      .then(expectOk);
    const { id, version } = certified.body;
    const tried = await finance.change('post', `/api/payments/${id}/liquidate`, version);
    expect(refusal(tried)).toEqual([409, ['yearly_credits_short']]);
  });

  it('binds nothing of a later year by itself: finance commits it once it is voted, within its credits', async () => {
    const commit = async () => {
      const { version } = await read<AwardView>(world, 'awards', grant.awardId);
      return finance.change('post', `/api/awards/${grant.awardId}/commit-yearly-credits`, version);
    };
    const early = await commit();
    expect(refusal(early)).toEqual([409, ['year_not_voted']]);
    expect(early.body.detail).toBe('30\u00a0000,00\u00a0€ s’engageront une fois voté le budget 2020.');
    const before = await movements();
    await world.on('2020-02-27');
    const credits = (amountCents: number, kind: string) =>
      finance
        .create(`/api/credit-lines/${lines[1]!.creditLineId}/credits`, {
          kind,
          amountCents,
          on: '2020-02-27',
          label: kind,
        })
        .then(expectOk);
    await credits(29_999_99, 'initial_budget');
    await act(finance, 'fiscal-years', nextYear, 'vote', { on: '2020-02-27' });
    expect(await read<FiscalYearView>(world, 'fiscal-years', nextYear)).toMatchObject({ creditsDueCents: 30_000_00 });
    expect(await movements()).toEqual(before);
    const proposed = (await finance.get(`/api/awards?creditsDueIn=${nextYear}`).then(expectOk)).body.items;
    expect(proposed.map(({ id }: AwardView) => id)).toEqual([grant.awardId]);
    expect(refusal(await commit())).toEqual([409, ['envelope_short']]);
    await credits(1, 'amending_budget');
    await commit().then(expectOk);
    expect(await bound()).toEqual(['2019: 0 + 4000000 of 4000000', '2020: 0 + 3000000 of 3000000']);
    expect(refusal(await commit())).toEqual([409, ['nothing_to_commit']]);
    const { body } = await finance.get(`/api/payments?awardId=${grant.awardId}&state=certified`).then(expectOk);
    expect(await act(finance, 'payments', body.items[0].id, 'liquidate')).toMatchObject({
      mandats: [{ year: 2020, amountCents: 30_000_00 }],
    });
    expect(await authorised()).toMatchObject({ committedCents: 70_000_00 });
    for (const view of ['budget_recount', 'imputation_recount', 'authorisation_recount'])
      expect([view, await world.query(`SELECT * FROM ${view}`)]).toEqual([view, []]);
  });
});

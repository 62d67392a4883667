import { reserve } from '../../src/budget/movements.js';
import { recordExternalConsumption } from '../../src/budget/external/record.js';
import { creditLine, internally } from '../support/files.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

describe('What the finance system spends of a chapitre outside our files', () => {
  let world: World;
  let finance: Person;
  let line: number;
  let envelopeId: number;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-15');
    finance = await world.as('finance');
    line = await creditLine(world);
    envelopeId = (await finance.get(`/api/credit-lines/${line}`).then(expectOk)).body.envelopeId;
  });
  afterAll(() => world?.close());

  const told = (changes: object = {}) => ({
    ...{ envelopeId, on: '2019-05-31', cumulativeCents: 400_000_00, source: 'Situation budgétaire de mai' },
    ...changes,
  });
  const tell = (changes: object = {}, who = finance) => who.create('/api/external-consumptions', told(changes));
  const explanation = async () => (await finance.get(`/api/credit-lines/${line}/explanation`).then(expectOk)).body;
  const movements = () =>
    world.query<{ cents: number }>(
      `SELECT external_cents AS cents FROM movement WHERE kind = 'external_consumption' ORDER BY id`,
    );

  it('is not known at first: what is available is that of the grants', async () => {
    expect(await explanation()).toMatchObject({
      externalConsumptionImported: false,
      externalToldOn: null,
      exceededCents: 0,
    });
    const envelopes = (await finance.get('/api/external-consumptions/envelopes?year=2019').then(expectOk)).body;
    expect(envelopes).toContainEqual(
      expect.objectContaining({ id: envelopeId, chapitre: '65', toldOn: null, restLineId: null, externalCents: 0 }),
    );
  });

  it('is told as a cumulative figure, with its day; from then on the chapitre has an available of its own', async () => {
    const { availableCents } = await explanation();
    const { body } = await tell().then(expectOk);
    expect(body).toMatchObject({ toldOn: '2019-05-31', differenceCents: 400_000_00, current: true, chapitre: '65' });
    expect(await explanation()).toMatchObject({
      externalConsumptionImported: true,
      externalToldOn: '2019-05-31',
      externalCents: 400_000_00,
      availableCents: availableCents - 400_000_00,
    });
    const sums = (await explanation()).lines.filter(({ kind }: { kind: string }) => kind === 'external_consumption');
    const source = expect.objectContaining({ label: 'Situation budgétaire de mai', cents: -400_000_00 }) as object;
    const told = { kind: 'external_consumption', label: null, cents: -400_000_00, count: 1, documents: [source] };
    expect(sums).toEqual([told]);
  });

  it('changes nothing when the same figure comes twice for a day, and carries the difference otherwise', async () => {
    const again = await tell({ source: 'La même, renvoyée' }).then(expectOk);
    expect(again.body.source).toBe('Situation budgétaire de mai');
    expect(await movements()).toEqual([{ cents: 400_000_00 }]);
    await tell({ cumulativeCents: 390_000_00, source: 'Situation rectifiée' }).then(expectOk);
    await tell({ on: '2019-06-30', cumulativeCents: 455_000_00 }).then(expectOk);
    await tell({ on: '2019-07-31', cumulativeCents: 455_000_00 }).then(expectOk);
    expect(await movements()).toEqual([{ cents: 400_000_00 }, { cents: -10_000_00 }, { cents: 65_000_00 }]);
    expect(await explanation()).toMatchObject({ externalCents: 455_000_00, externalToldOn: '2019-07-31' });
    const { items } = (await finance.get(`/api/external-consumptions?envelopeId=${envelopeId}`).then(expectOk)).body;
    expect(
      items.map(({ differenceCents, current }: { differenceCents: number; current: boolean }) => [
        differenceCents,
        current,
      ]),
    ).toEqual([
      [0, true],
      [65_000_00, false],
      [-10_000_00, false],
      [400_000_00, false],
    ]);
  });

  it('comes by finance, on a day that has come and not before what is known', async () => {
    expect(refusal(await tell({ on: '2019-07-30' }))).toEqual([422, ['told_since']]);
    expect(refusal(await tell({ on: '2019-10-16' }))).toEqual([422, ['day_to_come']]);
    expect(refusal(await tell({ envelopeId: 999_999 }))).toEqual([422, ['unknown_envelope']]);
    expect(refusal(await tell({ cumulativeCents: -1 }))).toEqual([422, ['number_expected']]);
    expect(refusal(await tell({}, await world.as('auditor')))).toEqual([403, ['role_required']]);
  });

  it('stands on a line of its own, the rest of the chapitre, to which nothing of ours is imputed', async () => {
    const lines = (await finance.get(`/api/credit-lines?envelopeId=${envelopeId}`).then(expectOk)).body.items;
    const rest = lines.filter(({ nature }: { nature: string }) => nature === '');
    expect(rest).toEqual([
      expect.objectContaining({ fonction: '', externalCents: 455_000_00, department: 'Direction des finances' }),
    ]);
    const ours = (await finance.get(`/api/credit-lines?envelopeId=${envelopeId}&imputable=true`).then(expectOk)).body
      .items;
    expect(ours).toHaveLength(lines.length - 1);
    const query = new URLSearchParams({ printed: 'Chapitre 65', year: '2019' }).toString();
    const { candidates } = (await finance.get(`/api/credit-lines/candidates?${query}`).then(expectOk)).body;
    expect(candidates.every(({ line: { nature } }: { line: { nature: string } }) => nature !== '')).toBe(true);
    const vote = {
      kind: 'initial_budget',
      amountCents: 500_000_00,
      on: '2019-02-28',
      label: 'Budget primitif, hors subventions',
    };
    await finance.create(`/api/credit-lines/${rest[0].id}/credits`, vote).then(expectOk);
    expect(await explanation()).toMatchObject({ openedCents: 1_940_000_00 });
  });

  it('is recorded beyond the credits and flagged; nobody then takes what it left missing', async () => {
    const { body } = await tell({ on: '2019-09-30', cumulativeCents: 2_000_000_00 }).then(expectOk);
    expect(body.current).toBe(true);
    expect(await explanation()).toMatchObject({ availableCents: -60_000_00, exceededCents: 60_000_00 });
    const exceeded = (await finance.get('/api/credit-lines?envelopeExceeded=true&year=2019').then(expectOk)).body.items;
    expect(
      exceeded.map(({ chapitre, envelopeExceeded }: { chapitre: string; envelopeExceeded: boolean }) => [
        chapitre,
        envelopeExceeded,
      ]),
    ).toEqual(Array.from({ length: 3 }, () => ['65', true]));
    const one = [{ creditLineId: line, amountCents: 1 }];
    const taking = internally(world, 'finance', (tx) =>
      reserve(tx, { kind: 'award', id: 1, label: 'Association' }, one),
    );
    await expect(taking).rejects.toThrow('credits_used');
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });

  it('is told once by two who tell it together', async () => {
    const figure = { on: '2019-10-15', cumulativeCents: 2_010_000_00 };
    const answers = await Promise.all([tell(figure), tell(figure, await world.as('secondFinance'))]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0].body.id).toBe(answers[1].body.id);
    expect((await movements()).at(-1)).toEqual({ cents: 10_000_00 });
  });

  it('is refused by a year that is closed, and held by the database to what is told', async () => {
    await expect(
      internally(world, 'finance', async (tx) => {
        await recordExternalConsumption(tx, told({ on: '2019-10-15', cumulativeCents: 2_020_000_00 }));
        await tx.query(
          `INSERT INTO external_consumption (envelope_id, told_on, cumulative_cents, source) VALUES ($1, '2019-10-15', 5, 'À la main')`,
          [envelopeId],
        );
      }),
    ).rejects.toThrow('external_follows_told');
    await internally(world, 'finance', async (tx) => {
      await tx.query(`UPDATE fiscal_year SET state = 'closed' WHERE year = 2019`);
    });
    const late = await tell({ on: '2019-10-15', cumulativeCents: 3_000_000_00 });
    expect(refusal(late)).toEqual([409, ['fiscal_year_not_open']]);
  });
});

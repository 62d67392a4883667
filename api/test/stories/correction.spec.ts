import { reserve } from '../../src/budget/movements.js';
import { creditLine, internally } from '../support/files.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

describe('An entry of credits recorded wrongly', () => {
  let world: World;
  let finance: Person;
  let line: number;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-15');
    finance = await world.as('finance');
    line = await creditLine(world);
  });
  afterAll(() => world?.close());

  const movements = async (query = '') =>
    (await finance.get(`/api/credit-lines/${line}/movements?${query}`).then(expectOk)).body.items;
  const entry = async (label: string) => (await movements()).find((one: { label: string }) => one.label === label);
  const record = async (label: string, amountCents: number) => {
    const vote = { kind: 'amending_budget', amountCents, on: '2019-10-10', label };
    await finance.create(`/api/credit-lines/${line}/credits`, vote).then(expectOk);
    return entry(label);
  };
  const correct = (id: number, reason = 'Saisie deux fois', who = finance, key?: string) =>
    who.create(`/api/movements/${id}/correction`, { reason }, key);

  it('is put right by its opposite, once, with the reason on both; the entry stays', async () => {
    const wrong = await record('Décision modificative n° 7', 12_000_00);
    expect(wrong).toMatchObject({ correctable: true, correctedById: null, correctionReason: null });
    const { body } = await correct(wrong.id, 'Saisie deux fois', finance, 'one-correction').then(expectOk);
    expect(body).toMatchObject({
      ...{ kind: 'correction', openedCents: -12_000_00, correctsId: wrong.id, correctable: false },
      ...{ label: 'Décision modificative n° 7', correctionReason: 'Saisie deux fois', accountingDate: '2019-10-15' },
    });
    expect((await correct(wrong.id, 'Saisie deux fois', finance, 'one-correction')).body.id).toBe(body.id);
    const [first] = await movements('kind=amending_budget');
    expect(first).toMatchObject({
      id: wrong.id,
      correctedById: body.id,
      correctable: false,
      correctionReason: 'Saisie deux fois',
    });
    expect(refusal(await correct(wrong.id))).toEqual([409, ['corrected_already']]);
    expect(refusal(await correct(body.id))).toEqual([409, ['not_correctable']]);
  });

  it('explains itself: both entries stand in the addition', async () => {
    const { body } = await finance.get(`/api/credit-lines/${line}/explanation`).then(expectOk);
    const told = body.creditLine.lines.filter(({ label }: { label: string }) => label === 'Décision modificative n° 7');
    expect(told.map(({ kind, cents }: { kind: string; cents: number }) => [kind, cents])).toEqual([
      ['amending_budget', 12_000_00],
      ['correction', -12_000_00],
    ]);
  });

  it('stays when putting it right would leave the envelope short, and says by how much', async () => {
    const wrong = await record('Décision modificative n° 8', 50_000_00);
    const other = await creditLine(world, 2019, '67');
    const left = async (id: number) =>
      (await finance.get(`/api/credit-lines/${id}`).then(expectOk)).body.availableCents;
    const amounts = [
      { creditLineId: line, amountCents: (await left(line)) - 20_000_00 },
      { creditLineId: other, amountCents: await left(other) },
    ];
    await internally(world, 'finance', (tx) => reserve(tx, { kind: 'award', id: 77, label: 'Association' }, amounts));
    const refused = await correct(wrong.id);
    expect(refusal(refused)).toEqual([409, ['envelope_short']]);
    expect(refused.body.errors[0].params).toMatchObject({ missingCents: 30_000_00 });
    expect(await world.query('SELECT FROM correction WHERE movement_id = $1', [wrong.id])).toEqual([]);
  });

  it('is only one of credits, by finance, with a reason', async () => {
    const [reservation] = await movements('kind=reservation');
    expect(refusal(await correct(reservation.id))).toEqual([409, ['not_correctable']]);
    const [transfer] = await movements('kind=transfer');
    expect(refusal(await correct(transfer.id))).toEqual([409, ['corrected_as_a_whole']]);
    const wrong = await entry('Décision modificative n° 8');
    expect(refusal(await correct(wrong.id, ''))).toEqual([422, ['text_required']]);
    expect(refusal(await correct(wrong.id, 'Non', await world.as('auditor')))).toEqual([403, ['role_required']]);
    expect(refusal(await correct(999_999))).toEqual([404, ['not_found']]);
  });

  it('is put right once by two who race', async () => {
    const wrong = await record('Décision modificative n° 9', 1_00);
    const answers = await Promise.all([
      correct(wrong.id),
      correct(wrong.id, 'Moi aussi', await world.as('secondFinance')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(refusal(answers.find(({ status }) => status === 409)!)).toEqual([409, ['corrected_already']]);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});

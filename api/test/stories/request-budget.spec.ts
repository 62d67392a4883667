import type { GrantRequestView } from '../../src/grant-requests/grant-request.view.js';
import { draftedRequest, REQUEST, someBeneficiary, step } from '../support/files.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const LINES = [
  { account: '60', label: 'Location de la salle', amountCents: 40_000_00 },
  { account: '64', amountCents: 70_000_00 },
  { account: '74', funder: 'Région Sud', obtained: true, amountCents: 50_000_00 },
  { account: '74', askedOfUs: true, obtained: false, amountCents: 15_000_00 },
  { account: '756', amountCents: 45_000_00 },
];
const VOLUNTEERS = [
  { account: '864', amountCents: 8_000_00 },
  { account: '870', amountCents: 8_000_00 },
];

describe('The budget of a request', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-04-10');
  });
  afterAll(() => world.close());

  const withLines = (budgetLines: object[], entry = {}) =>
    draftedRequest(world, { budgetCents: null, ...entry, budgetLines } as never);
  const save = async ({ id, version }: GrantRequestView, body: object) =>
    (await world.as('officer')).change('patch', `/api/grant-requests/${id}`, version, body);

  it('by account gives the total that shares are computed on, contributions in kind left out', async () => {
    const request = await withLines([...LINES, ...VOLUNTEERS]);
    expect(request).toMatchObject({
      budgetCents: 110_000_00,
      requestedShare: 1364,
      warnings: [],
      budgetSums: {
        chargesCents: 110_000_00,
        productsCents: 110_000_00,
        inKindChargesCents: 8_000_00,
        inKindProductsCents: 8_000_00,
        oursCents: 15_000_00,
      },
    });
    expect(request.budgetLines[2]).toEqual({
      account: '74',
      accountLabel: 'Subventions d’exploitation',
      side: 'product',
      inKind: false,
      label: null,
      amountCents: 50_000_00,
      funder: 'Région Sud',
      obtained: true,
      askedOfUs: false,
    });
    expect(request.budgetLines[0]?.obtained).toBeNull();
  });

  it('may be unfinished in a draft, and is submitted only once it balances', async () => {
    const officer = await world.as('officer');
    const draft = await withLines([...LINES.slice(0, 4), ...VOLUNTEERS.slice(0, 1)]);
    expect(draft).toMatchObject({ budgetCents: null, requestedShare: null });
    const answer = await officer.change('post', `/api/grant-requests/${draft.id}/submit`, draft.version);
    expect(refusal(answer)).toEqual([409, ['budget_unbalanced', 'budget_in_kind_unbalanced']]);
    expect(answer.body.errors[0].detail.replace(/\u00a0/g, ' ')).toBe(
      '110 000,00 € de charges, 65 000,00 € de produits : le budget doit s’équilibrer.',
    );
    const { body } = await save(draft, { budgetLines: [...LINES, ...VOLUNTEERS] }).then(expectOk);
    expect(await step(world, 'officer', 'grant-requests', body as GrantRequestView, 'submit')).toMatchObject({
      state: 'submitted',
      budgetCents: 110_000_00,
    });
  });

  it('is not stated twice with two figures', async () => {
    const officer = await world.as('officer');
    const { id: beneficiaryId } = await someBeneficiary(world);
    const both = { ...REQUEST, beneficiaryId, budgetCents: 120_000_00, budgetLines: LINES };
    const answer = await officer.create('/api/grant-requests', both);
    expect(refusal(answer)).toEqual([409, ['budget_total_differs']]);
    expect(answer.body.errors[0]).toMatchObject({
      field: 'budgetCents',
      params: { statedCents: 120_000_00, chargesCents: 110_000_00 },
    });
    const same = await officer.create('/api/grant-requests', { ...both, budgetCents: 110_000_00 }).then(expectOk);
    expect(same.body.budgetCents).toBe(110_000_00);
    expect(refusal(await save(same.body as GrantRequestView, { budgetCents: 90_000_00 }))).toEqual([
      409,
      ['budget_total_differs'],
    ]);
  });

  it('stays balanced after the draft, by the rule and by the database', async () => {
    const request = await step(world, 'officer', 'grant-requests', await withLines(LINES), 'submit');
    expect(refusal(await save(request, { budgetLines: LINES.slice(1) }))).toEqual([409, ['budget_unbalanced']]);
    const scaled = LINES.map((line) => ({ ...line, amountCents: 2 * line.amountCents }));
    const { body } = await save(request, { budgetLines: scaled }).then(expectOk);
    expect(body.budgetCents).toBe(220_000_00);
    expect(body.warnings).toEqual([expect.objectContaining({ code: 'budget_asks_other_amount' })]);
    const behind = world.query(
      `SELECT set_config('app.actor_name', 'X', false), set_config('app.today', '2019-04-10', false), set_config('app.request_id', 'x', false);
       DELETE FROM request_budget_line WHERE grant_request_id = ${request.id} AND account = '60'`,
    );
    await expect(behind).rejects.toThrow('does not balance');
    const total = world.query(`UPDATE grant_request SET budget_cents = 1500000000 WHERE id = ${request.id}`);
    await expect(total).rejects.toThrow(/does not balance|must say who/);
  });

  it('comes back to a total alone when its lines are taken off', async () => {
    const { body } = await save(await withLines(LINES), { budgetLines: [] }).then(expectOk);
    expect(body).toMatchObject({ budgetLines: [], budgetSums: null, budgetCents: 110_000_00 });
  });

  it('may be withdrawn as a draft that does not balance', async () => {
    const draft = await withLines(LINES.slice(1));
    const withdrawn = await step(world, 'officer', 'grant-requests', draft, 'withdraw', { reason: 'Abandon' });
    expect(withdrawn.state).toBe('withdrawn');
  });

  it.each([
    [[{ account: '60', funder: 'Ville', amountCents: 1 }], [409, ['budget_line_not_a_product']]],
    [[{ account: '99', amountCents: 1 }], [409, ['unknown_account']]],
    [[{ account: '60', amountCents: -1 }], [422, ['amount_expected']]],
    [[{ account: '60', amountCents: 0 }], [422, ['amount_expected']]],
    [[{ account: '60', amountCents: 1, label: 'x'.repeat(201) }], [422, ['text_too_long']]],
    [[{ account: '60', amountCents: 1, colour: 'blue' }], [422, ['unknown_field']]],
    [
      [LINES[3], LINES[3]],
      [409, ['budget_asks_us_twice']],
    ],
    ['all', [422, ['items_expected']]],
  ])('refuses lines %j', async (budgetLines, expected) => {
    const officer = await world.as('officer');
    const { id: beneficiaryId } = await someBeneficiary(world);
    const answer = await officer.create('/api/grant-requests', {
      ...REQUEST,
      ...{ beneficiaryId, budgetCents: null, budgetLines },
    });
    expect(refusal(answer)).toEqual(expected);
  });

  it('follows the structure of the form, as data', async () => {
    const officer = await world.as('officer');
    const { body } = await officer.get('/api/request-accounts').then(expectOk);
    expect(body[0]).toEqual({ code: '60', label: 'Achats', side: 'charge', inKind: false });
    expect(body.find(({ code }: { code: string }) => code === '870')).toMatchObject({ side: 'product', inKind: true });
    const classes = body.map(({ code }: { code: string }) => code).filter((code: string) => code.length === 2);
    expect(classes.join(' ')).toBe('60 61 62 63 64 65 66 67 68 69 70 73 74 75 76 77 78 79 86 87');
  });
});

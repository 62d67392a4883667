import { creditLine } from '../support/files.js';
import { act, makeEnforceable, notifyConvention, votedGrant } from '../support/grants.js';
import { confirmedAccount, liquidated } from '../support/paying.js';
import { expectOk, openWorld, type Person, readsOf, refusal, type World } from '../support/world.js';

let world: World;
let administrator: Person, finance: Person, signatory: Person, territory: Person;
let read: Awaited<ReturnType<typeof readsOf>>;
let choices: { signatories: { id: number; name: string }[]; budgets: { id: number; name: string }[] };

beforeAll(async () => {
  world = await openWorld();
  [administrator, finance] = [await world.as('administrator'), await world.as('finance')];
  [signatory, territory] = [await world.as('signatory'), await world.as('territorySignatory')];
  read = await readsOf(world, 'auditor');
  choices = await read('signature-delegations/choices');
});
afterAll(() => world.close());

const named = (list: { id: number; name: string }[], name: string): number =>
  list.find((item) => item.name.startsWith(name))!.id;

const delegation = (entry: object = {}) => ({
  userId: named(choices.signatories, 'Jeanne'),
  budgetId: named(choices.budgets, 'État'),
  validFrom: '2019-11-01',
  act: 'Arrêté 19/152 du 31/10/2019',
  ...entry,
});

describe('A delegation of signature', () => {
  it('is recorded by the administrator, for a signatory and a budget', async () => {
    await world.on('2019-10-31');
    const entry = delegation({ ceilingCents: 20_000_00, validUntil: '2019-12-31' });
    const { body } = await administrator.create('/api/signature-delegations', entry).then(expectOk);
    expect(body).toMatchObject({
      ...{ signatory: 'Jeanne Roche', budget: 'État Spécial de Territoire du Pays d’Aix', ceilingCents: 20_000_00 },
      ...{ validFrom: '2019-11-01', validUntil: '2019-12-31', act: 'Arrêté 19/152 du 31/10/2019' },
    });
    for (const who of [finance, signatory, await world.as('auditor')]) {
      expect(refusal(await who.create('/api/signature-delegations', entry))).toEqual([403, ['role_required']]);
    }
    expect((await read('signature-delegations')).items).toHaveLength(3);
    expect(await read('signature-delegations/totals?q=roche')).toEqual({ count: 2 });
  });

  it('names a signatory, an existing budget, a period and an act', async () => {
    const tried = async (entry: object) =>
      refusal(await administrator.create('/api/signature-delegations', delegation(entry)));
    const { body: session } = await finance.get('/api/session').then(expectOk);
    expect(await tried({ userId: session.user.id })).toEqual([409, ['not_a_signatory']]);
    expect(await tried({ budgetId: 999_999 })).toEqual([409, ['unknown_budget']]);
    expect(await tried({ validUntil: '2019-10-31' })).toEqual([409, ['delegation_ends_before']]);
    expect(await tried({ act: ' ' })).toEqual([422, ['text_required']]);
    expect(await tried({ ceilingCents: 0 })).toEqual([422, ['amount_expected']]);
  });

  it('ends today at the earliest, and is never extended', async () => {
    const { body } = await administrator
      .create('/api/signature-delegations', delegation({ validFrom: '2019-10-01', validUntil: '2019-11-30' }))
      .then(expectOk);
    const end = (validUntil: string, version = body.version) =>
      administrator.change('patch', `/api/signature-delegations/${body.id}`, version, { validUntil });
    expect(refusal(await end('2019-09-30'))).toEqual([409, ['delegation_ends_before']]);
    expect(refusal(await end('2019-10-30'))).toEqual([409, ['delegation_served']]);
    expect(refusal(await end('2019-12-01'))).toEqual([409, ['delegation_not_extended']]);
    expect((await end('2019-10-31').then(expectOk)).body).toMatchObject({ validUntil: '2019-10-31' });
    expect((await end('2019-10-31')).status).toBe(412);
  });
});

describe('A bordereau of an état spécial de territoire', () => {
  let bordereauId: number;
  const sign = async (who: Person) => {
    const { version } = await read(`bordereaux/${bordereauId}`);
    return who.change('post', `/api/bordereaux/${bordereauId}/sign`, version);
  };

  beforeAll(async () => {
    const grant = await votedGrant(world, {
      beneficiary: { legalName: 'Pôle SCS' },
      ...{ votedOn: '2019-09-25', deliberation: 'ECO 015-6556/19/BM', convention: true },
      parts: [{ title: 'Fonctionnement du pôle', amountCents: 50_000_00, earmarked: false }],
      lines: [{ creditLineId: await creditLine(world, 2019, '61', 'ESTPA'), amountCents: 50_000_00 }],
      instalments: [{ label: 'Versement unique', condition: 'convention_notified', amountCents: 50_000_00 }],
    });
    await makeEnforceable(world, grant);
    await notifyConvention(world, grant);
    await world.on('2019-10-23');
    await confirmedAccount(world, grant);
    await world.on('2019-11-05');
    const { mandats } = await liquidated(world, grant.instalments['Versement unique']!, 50_000_00);
    await act(finance, 'mandats', mandats[0]!.id, 'order');
    bordereauId = (await finance.create('/api/bordereaux', { mandatIds: [mandats[0]!.id] }).then(expectOk)).body.id;
  });

  it('is not signed by the signatory of the principal budget, who is told what is missing', async () => {
    const answer = await sign(signatory);
    expect(refusal(answer)).toEqual([409, ['above_delegation']]);
    expect(answer.body.errors[0].params).toMatchObject({ totalCents: 50_000_00, ceilingCents: 20_000_00 });
    await world.on('2020-01-02');
    expect(refusal(await sign(signatory))).toEqual([409, ['no_delegation']]);
  });

  it('is signed by its own ordonnateur, under the act that gives it', async () => {
    const { body } = await sign(territory).then(expectOk);
    expect(body).toMatchObject({
      ...{ state: 'signed', signedBy: 'Bernard Tardieu' },
      signedUnder: 'Arrêté du président du conseil de territoire du Pays d’Aix du 02/01/2019',
    });
  });
});

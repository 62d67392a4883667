import { creditLine } from '../support/files.js';
import { act, type VotedGrant, votedGrant } from '../support/grants.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

describe('The financial report of an earmarked part', () => {
  let world: World;
  let officer: Person, manager: Person;
  let grant: VotedGrant;
  let reportId: number;
  const action = () => grant.parts['3 jours de l’intelligence collective'];

  const receive = (awardPartId: number | undefined, changes: object = {}, who = officer) =>
    who.create('/api/financial-reports', { awardPartId, receivedOn: '2020-05-14', spentCents: 108_400_00, ...changes });

  const read = async (path: string, who = officer) => (await who.get(`/api/${path}`).then(expectOk)).body;

  beforeAll(async () => {
    world = await openWorld();
    [officer, manager] = [await world.as('officer'), await world.as('manager')];
    grant = await votedGrant(world, {
      beneficiary: { legalName: 'Medinsoft', siret: '73282932000074' },
      ...{ votedOn: '2019-09-26', deliberation: 'ECO 014-6555/19/BM', convention: true },
      parts: [
        { title: '3 jours de l’intelligence collective', amountCents: 15_000_00, earmarked: true },
        { title: 'Animation de la filière', amountCents: 50_000_00, earmarked: false },
      ],
      lines: [{ creditLineId: await creditLine(world), amountCents: 65_000_00 }],
      instalments: [{ label: 'Versement unique', condition: 'convention_notified', amountCents: 65_000_00 }],
    });
    await world.on('2020-05-18');
  });
  afterAll(() => world.close());

  it.each([
    [
      'to come',
      { receivedOn: '2020-05-19' },
      'day_to_come',
      'Le 19/05/2020 est à venir : un fait se date au plus tard du 18/05/2020.',
    ],
    ['before the vote', { receivedOn: '2019-09-25' }, 'day_too_early', 'Le 25/09/2019 précède le vote (26/09/2019).'],
  ])('does not arrive on a day %s', async (_, changes, code, detail) => {
    const answer = await receive(action(), changes);
    expect(refusal(answer)).toEqual([409, [code]]);
    expect(answer.body.errors[0]).toMatchObject({ field: 'receivedOn', detail });
  });

  it('is only due for an earmarked part of one’s own department', async () => {
    const answer = await receive(grant.parts['Animation de la filière']);
    expect(refusal(answer)).toEqual([409, ['part_not_earmarked']]);
    expect(answer.body.errors[0]).toMatchObject({
      field: 'awardPartId',
      detail: 'Cette partie n’est pas affectée à une dépense : aucun compte rendu n’est dû.',
    });
    expect(refusal(await receive(999_999))).toEqual([409, ['unknown_part']]);
    expect(refusal(await receive(action(), { spentCents: -1 }))).toEqual([422, ['amount_expected']]);
    expect(refusal(await receive(action(), {}, await world.as('otherOfficer')))).toEqual([403, ['other_department']]);
    expect(refusal(await receive(action(), {}, manager))).toEqual([403, ['role_required']]);
    expect(await world.query('SELECT FROM financial_report')).toEqual([]);
  });

  it('is received by the officer, once, and due six months after the fiscal year', async () => {
    const { body } = await receive(action(), { spentCents: null }).then(expectOk);
    reportId = body.id;
    expect(body).toMatchObject({
      ...{ state: 'received', receivedOn: '2020-05-14', dueOn: '2020-06-30', spentCents: null, decidedBy: null },
      ...{ partCents: 15_000_00, fiscalYear: 2019, beneficiaryName: 'Medinsoft', actions: [] },
    });
    const again = await receive(action());
    expect(refusal(again)).toEqual([409, ['financial_report_exists']]);
    expect(again.body.errors[0].field).toBe('awardPartId');
  });

  it('is returned by the manager with a reason, and received again', async () => {
    const { version, actions } = await read(`financial-reports/${reportId}`, manager);
    expect(actions.map(({ name }: { name: string }) => name)).toEqual(['accept', 'return']);
    const path = `/api/financial-reports/${reportId}`;
    expect(refusal(await manager.change('post', `${path}/return`, version))).toEqual([422, ['text_required']]);
    expect(refusal(await officer.change('post', `${path}/accept`, version))).toEqual([403, ['role_required']]);
    const reason = 'Le montant dépensé n’est pas précisé.';
    expect(await act(manager, 'financial-reports', reportId, 'return', { reason })).toMatchObject({
      ...{ state: 'returned', decidedBy: 'Hélène Garnier', returnReason: reason },
    });
    expect((await manager.change('post', `${path}/accept`, version)).status).toBe(412);
    const early = await officer.change('post', `${path}/receive-again`, version + 1, { receivedOn: '2020-05-13' });
    expect(refusal(early)).toEqual([409, ['day_too_early']]);
    await world.on('2020-06-02');
    const corrected = { receivedOn: '2020-06-01', spentCents: 108_400_00 };
    expect(await act(officer, 'financial-reports', reportId, 'receive-again', corrected)).toMatchObject({
      ...{ ...corrected, state: 'received', stateSince: '2020-06-02', decidedBy: null, returnReason: null },
    });
  });

  it('is accepted by the manager, for good', async () => {
    expect(await act(manager, 'financial-reports', reportId, 'accept')).toMatchObject({
      ...{ state: 'accepted', decidedBy: 'Hélène Garnier', actions: [] },
    });
    const { version } = await read(`financial-reports/${reportId}`);
    const late = await manager.change('post', `/api/financial-reports/${reportId}/return`, version, {
      reason: 'Trop tard',
    });
    expect(refusal(late)).toEqual([409, ['wrong_state']]);
  });

  it('is found in lists, with totals of what is found', async () => {
    expect(await read('financial-reports?q=medinsoft&state=accepted')).toMatchObject({
      items: [{ id: reportId, dueOn: '2020-06-30', partLabel: '3 jours de l’intelligence collective' }],
      hasNextPage: false,
    });
    expect(await read(`financial-reports/totals?awardId=${grant.awardId}`)).toEqual({
      count: 1,
      granted: { cents: 15_000_00, unknown: 0 },
      spent: { cents: 108_400_00, unknown: 0 },
    });
    const other = await world.as('otherOfficer');
    expect((await read('financial-reports', other)).items).toEqual([]);
    expect(refusal(await other.get(`/api/financial-reports/${reportId}`))).toEqual([403, ['other_department']]);
  });
});

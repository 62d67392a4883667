import type { AwardView } from '../../src/awards/award.view.js';
import type { GrantRequestView } from '../../src/grant-requests/grant-request.view.js';
import { creditLine } from '../support/files.js';
import { makeEnforceable, notifyConvention, type VotedGrant, votedGrant } from '../support/grants.js';
import { read, requestStates } from '../support/scenes.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const REASON = 'L’association abandonne son projet (lettre du 02/12/2019).';

describe('A grant that is given up', () => {
  let world: World;
  let officer: Person, manager: Person, line: number;
  let votes = 0;
  beforeAll(async () => {
    world = await openWorld();
    [officer, manager, line] = [await world.as('officer'), await world.as('manager'), await creditLine(world)];
  });
  afterAll(() => world.close());

  const granted = async (convention = true): Promise<VotedGrant> => {
    votes += 1;
    const days = ['2019-09-05', '2019-09-06', '2019-09-09', '2019-09-10', '2019-09-11', '2019-09-12', '2019-09-13'];
    return votedGrant(world, {
      beneficiary: { legalName: `Association ${votes}` },
      ...{ votedOn: days[votes - 1]!, deliberation: `ECO 0${votes}-7000/19/BM`, convention },
      parts: [
        { title: 'Animation', amountCents: 6_000_00, earmarked: false },
        { title: 'Forum', amountCents: 4_000_00, earmarked: true },
      ],
      lines: [{ creditLineId: line, amountCents: 10_000_00 }],
      instalments: [{ label: 'Versement unique', condition: 'act_enforceable', amountCents: 10_000_00 }],
    });
  };
  const committed = async () =>
    (await world.query<{ cents: number }>(`SELECT committed_cents AS cents FROM credit_line WHERE id = ${line}`))[0]!
      .cents;
  const award = ({ awardId }: VotedGrant) => read<AwardView>(world, 'awards', awardId);
  const conventionState = async ({ conventionId }: VotedGrant) =>
    (await read<{ state: string }>(world, 'conventions', conventionId!)).state;
  const end = async (who: Person, grant: VotedGrant, action: 'renounce' | 'lapse', version?: number) =>
    who.change('post', `/api/awards/${grant.awardId}/${action}`, version ?? (await award(grant)).version, {
      reason: REASON,
    });

  it('by the body ends as a whole: its credits come back, its convention is void, its requests are renounced', async () => {
    const before = await committed();
    const grant = await granted();
    expect(await committed()).toBe(before + 10_000_00);
    const { body } = await end(officer, grant, 'renounce').then(expectOk);
    expect(body).toMatchObject({ state: 'renounced', convention: { state: 'void' }, actions: [] });
    expect(await committed()).toBe(before);
    expect(await requestStates(world, grant.awardId)).toEqual(['renounced', 'renounced']);
    const request = await read<GrantRequestView>(world, 'grant-requests', body.parts[0].requestId);
    expect(request).toMatchObject({ closingReason: REASON, grantedCents: null });
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
    const band = await officer.get(`/api/progress/awards/${grant.awardId}`).then(expectOk);
    expect(band.body).toMatchObject({ holder: { role: 'nobody' }, expected: { code: 'nothing' } });
  });

  it('lapses by decision of the manager; a convention that both signed is terminated', async () => {
    const grant = await granted();
    await makeEnforceable(world, grant);
    await notifyConvention(world, grant);
    expect(refusal(await end(officer, grant, 'lapse'))).toEqual([403, ['role_required']]);
    expect(refusal(await end(await world.as('otherOfficer'), grant, 'renounce'))).toEqual([403, ['other_department']]);
    await end(manager, grant, 'lapse').then(expectOk);
    expect(await requestStates(world, grant.awardId)).toEqual(['lapsed', 'lapsed']);
    expect(await conventionState(grant)).toBe('terminated');
  });

  it('is no longer once a service is certified, and certifies nothing any more', async () => {
    const grant = await granted(false);
    await makeEnforceable(world, grant);
    const certify = () =>
      officer.create('/api/payments', {
        instalmentId: grant.instalments['Versement unique'],
        ...{ amountCents: 10_000_00, evidence: 'Bilan reçu' },
      });
    await certify().then(expectOk);
    const late = await end(officer, grant, 'renounce');
    expect(refusal(late)).toEqual([409, ['certified_already']]);
    expect(late.body.errors[0].detail.replaceAll('\u00a0', ' ')).toBe(
      '10 000,00 € de service fait certifié : l’attribution ne s’abandonne plus en entier.',
    );
    const other = await granted(false);
    await makeEnforceable(world, other);
    await end(officer, other, 'renounce').then(expectOk);
    const { status } = await officer.create('/api/payments', {
      instalmentId: other.instalments['Versement unique'],
      ...{ amountCents: 10_000_00, evidence: 'Bilan reçu' },
    });
    expect(status).toBe(409);
  });

  it('is given up once, by a double click or by two people', async () => {
    const grant = await granted();
    const { version } = await award(grant);
    const before = await committed();
    const answers = await Promise.all([
      end(officer, grant, 'renounce', version),
      end(officer, grant, 'renounce', version),
      end(manager, grant, 'lapse', version),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(await committed()).toBe(before - 10_000_00);
  });

  it('is either given up or certified, never both, when both are asked at once', async () => {
    const raced = await granted(false);
    await makeEnforceable(world, raced);
    const seen = await award(raced);
    const [ended, certified] = await Promise.all([
      end(officer, raced, 'renounce', seen.version),
      officer.create('/api/payments', {
        instalmentId: raced.instalments['Versement unique'],
        ...{ amountCents: 10_000_00, evidence: 'Bilan reçu' },
      }),
    ]);
    expect([ended.status < 300, certified.status < 300].filter(Boolean)).toHaveLength(1);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});

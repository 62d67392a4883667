import { medinsoft, medinsoftMembers } from '../../../seeds/acts/medinsoft.js';
import { handedIn } from '../support/files.js';
import { expectOk, openWorld, refusal, type World } from '../support/world.js';

const { demonstration: ours } = medinsoft;

/** What is carried from a chapter to the next: the identifier of each subject, by name. */
type Shelf = Record<string, number>;

describe('Medinsoft, from the request to the last payment', () => {
  let world: World;
  const id: Shelf = {};
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  const read = async (path: string) => (await (await world.as('auditor')).get(`/api/${path}`).then(expectOk)).body;
  /** An action on the version that stands, by somebody. */
  const act = async (who: Parameters<World['as']>[0], path: string, action: string, body: object = {}) => {
    const { version } = await read(path);
    return (await world.as(who)).change('post', `/api/${path}/${action}`, version, body);
  };
  const acts = (...step: Parameters<typeof act>) => act(...step).then(expectOk);
  const create = async (who: Parameters<World['as']>[0], path: string, body: object) =>
    (await (await world.as(who)).create(`/api/${path}`, body).then(expectOk)).body;

  it('is recorded as a beneficiary whose account a second person confirms', async () => {
    await world.on('2019-09-02');
    const { siret, rna, contactName, contactPhone, iban } = ours;
    const body = await create('officer', 'beneficiaries', {
      ...medinsoft.beneficiary,
      siret,
      rna,
      contactName,
      contactPhone,
      city: 'Marseille',
    });
    id.beneficiary = body.id;
    const account = { iban, holder: 'MEDINSOFT', proof: 'RIB joint à la demande' };
    const { bankAccounts } = await create('officer', `beneficiaries/${body.id}/bank-accounts`, account);
    id.account = bankAccounts[0].id;
    await acts('secondFinance', `bank-accounts/${id.account}`, 'confirm', {
      calledContact: `${contactName}, ${contactPhone}`,
    });
  });

  it('asks 50 000 € for its running costs and 15 000 € for an action', async () => {
    for (const [index, { printedShare: _, ...asked }] of medinsoft.requests.entries()) {
      const entry = {
        ...asked,
        form: 'cash',
        fiscalYear: 2019,
        receivedOn: ours.receivedOn,
        periodStart: '2019-01-01',
        periodEnd: '2019-12-31',
      };
      id[`request${index}`] = (
        await create('officer', 'grant-requests', { ...entry, beneficiaryId: id.beneficiary })
      ).id;
    }
    const { requested } = await read('grant-requests/totals');
    expect(requested).toEqual({ cents: 6_500_000, unknown: 0 });
    expect((await read(`progress/grant-requests/${id.request0}`)).holder.role).toBe('grants_officer');
  });

  it('is instructed by its officer and proposed by the manager, never above what it asks', async () => {
    for (const index of [0, 1]) {
      const path = `grant-requests/${id[`request${index}`]}`;
      await handedIn(world, (await acts('officer', path, 'submit')).body);
      for (const step of ['declare-complete', 'start-review']) await acts('officer', path, step);
      const asked = medinsoft.requests[index]!.requestedCents;
      const above = await act('manager', path, 'propose', { proposedCents: asked + 1 });
      expect(above.status).toBe(409);
      await acts('manager', path, 'propose', { proposedCents: asked });
    }
  });

  it('becomes one award of 65 000 € with two parts and one imputation line', async () => {
    await world.on('2019-09-04');
    const award = await create('officer', 'awards', {
      requestIds: [id.request0, id.request1],
      object: medinsoft.award.object,
    });
    id.award = award.id;
    expect(award.amountCents).toBe(medinsoft.award.amountCents);
    const [line] = (await read('credit-lines?year=2019&q=B370%2061')).items
      .concat((await read('credit-lines?year=2019')).items)
      .filter((item: { fonction: string }) => item.fonction === '61');
    id.line = line.id;
    const parts = medinsoft.requests.map((asked, index) => ({
      requestId: id[`request${index}`],
      label: asked.title,
      amountCents: asked.requestedCents,
      earmarked: asked.kind === 'action',
      printedShare: asked.printedShare,
    }));
    const body = { parts, instalments: ours.instalments };
    const changed = await (
      await world.as('officer')
    )
      .change('patch', `/api/awards/${id.award}`, award.version, {
        ...body,
        imputationLines: [{ creditLineId: id.line, amountCents: 6_500_000 }],
      })
      .then(expectOk);
    expect(changed.body.parts.map((part: { share: number }) => part.share)).toEqual([877, 1364]);
  });

  it('has its convention drafted and approved, its report written, its credits reserved by the finance visa', async () => {
    await world.on('2019-09-10');
    id.convention = (
      await create('officer', 'conventions', {
        awardId: id.award,
        kind: 'financial',
        title: 'Convention financière Medinsoft 2019',
        termOn: ours.conventionTermOn,
      })
    ).id;
    const { rapporteur, ...report } = medinsoft.report;
    id.report = (
      await create('officer', 'reports', {
        ...report,
        rapporteur,
        body: 'bureau',
        items: [{ kind: 'award', id: id.award }],
      })
    ).id;
    await acts('officer', `reports/${id.report}`, 'request-visas');
    const early = await act('manager', `reports/${id.report}`, 'approve');
    expect(early.status).toBe(409);
    expect(refusal(await act('officer', `awards/${id.award}`, 'give-visa'))).toEqual([403, ['role_required']]);
    await acts('finance', `awards/${id.award}`, 'give-visa');
    await acts('manager', `conventions/${id.convention}`, 'approve-text');
    await acts('manager', `reports/${id.report}`, 'approve');
    const line = await read(`credit-lines/${id.line}`);
    expect([line.reservedCents, line.committedCents]).toEqual([6_500_000, 0]);
  });

  it('is voted on 26/09/2019 by 29 members present, 2 represented, 2 excused', async () => {
    await world.on('2019-09-16');
    const { body, heldOn, chair, printedPresentCount } = medinsoft.sitting;
    id.sitting = (await create('clerk', 'sittings', { body, heldOn, chair, printedPresentCount })).id;
    await acts('clerk', `reports/${id.report}`, 'place-on-agenda', { sittingId: id.sitting });
    expect((await read(`conventions/${id.convention}`)).state).toBe('annexed');
    await world.on(heldOn);
    const { version } = await read(`sittings/${id.sitting}`);
    await (
      await world.as('clerk')
    )
      .change('put', `/api/sittings/${id.sitting}/members`, version, { members: medinsoftMembers() })
      .then(expectOk);
    await acts('clerk', `sittings/${id.sitting}`, 'hold');
    const sitting = await read(`sittings/${id.sitting}`);
    expect(sitting.counts).toEqual({ present: 29, represented: 2, excused: 2 });
    expect(sitting.presentCountDiffers).toBe(false);
  });

  it('becomes a deliberation: credits committed, requests granted, convention voted', async () => {
    const { number, voteWording, certifierName, certifierCapacity } = medinsoft.deliberation;
    id.deliberation = (
      await create('clerk', 'deliberations', {
        reportId: id.report,
        number,
        voteWording,
        certifierName,
        certifierCapacity,
      })
    ).id;
    const states = await Promise.all(
      ['report', 'award', 'convention', 'request0', 'request1'].map(
        async (name) => (await read(`${PLURAL[name]}/${id[name]}`)).state,
      ),
    );
    expect(states).toEqual(['adopted', 'granted', 'voted', 'granted', 'granted']);
    const line = await read(`credit-lines/${id.line}`);
    expect([line.reservedCents, line.committedCents]).toEqual([0, 6_500_000]);
  });

  it('is not enforceable while its publication is unknown: the convention cannot be signed', async () => {
    await acts('clerk', `deliberations/${id.deliberation}`, 'record-signature', {
      on: medinsoft.deliberation.signedOn,
    });
    await world.on('2019-10-15');
    await acts('clerk', `deliberations/${id.deliberation}`, 'record-transmission', { on: ours.transmittedOn });
    await acts('clerk', `deliberations/${id.deliberation}`, 'record-reception', {
      on: medinsoft.deliberation.receivedOn,
    });
    const act_ = await read(`deliberations/${id.deliberation}`);
    expect([act_.enforceableOn, act_.enforceable]).toEqual([null, false]);
    const band = await read(`progress/awards/${id.award}`);
    expect([band.holder.role, band.expected.code]).toEqual(['assembly_clerk', 'publication']);
    const certified = await (
      await world.as('officer')
    ).create('/api/payments', { instalmentId: await instalment(0), amountCents: 1, evidence: 'x' });
    expect(certified.status).toBe(409);
  });

  it('is enforceable once published, and its convention is signed by both on the text that was voted', async () => {
    await world.on('2019-10-16');
    await acts('clerk', `deliberations/${id.deliberation}`, 'record-publication', { on: ours.publishedOn });
    expect((await read(`deliberations/${id.deliberation}`)).enforceableOn).toBe('2019-10-16');
    const path = `conventions/${id.convention}`;
    await acts('officer', path, 'send', { sentOn: '2019-10-16' });
    await world.on('2019-10-21');
    const { annexedSha256: signedSha256 } = await read(path);
    const other = await act('officer', path, 'record-beneficiary-signature', {
      signedOn: '2019-10-21',
      signer: 'Anne Sorel',
      signedSha256: '0'.repeat(64),
    });
    expect(other.body.errors[0].detail).toBe('Le texte signé n’est pas celui qui a été voté : son empreinte diffère.');
    await acts('officer', path, 'record-beneficiary-signature', {
      signedOn: '2019-10-21',
      signer: 'Anne Sorel',
      signedSha256,
    });
    await acts('signatory', path, 'sign', { signedSha256 });
    await acts('officer', path, 'notify', { notifiedOn: '2019-10-21' });
  });

  it('is paid its advance by a chain of different persons', async () => {
    await world.on('2019-10-22');
    await pay(0, 4_550_000, 'Convention notifiée le 21/10/2019', '2019-11-04');
    const award = await read(`awards/${id.award}`);
    expect([award.certifiedCents, award.paidCents]).toEqual([4_550_000, 4_550_000]);
  });

  it('is paid its balance once the financial report of the action is accepted', async () => {
    await world.on('2019-12-02');
    const early = await (
      await world.as('officer')
    ).create('/api/payments', { instalmentId: await instalment(1), amountCents: 1_950_000, evidence: 'Solde' });
    expect(early.status).toBe(409);
    const { parts } = await read(`awards/${id.award}`);
    const earmarked = parts.find((part: { earmarked: boolean }) => part.earmarked);
    id.report2 = (
      await create('officer', 'financial-reports', {
        awardPartId: earmarked.id,
        receivedOn: '2019-11-25',
        spentCents: 10_840_000,
      })
    ).id;
    await acts('manager', `financial-reports/${id.report2}`, 'accept');
    await pay(1, 1_950_000, 'Compte rendu financier accepté', '2019-12-18');
    const band = await read(`progress/awards/${id.award}`);
    expect(new Set(band.steps.map((step: { status: string }) => step.status))).toEqual(new Set(['done']));
    const { paidCents, imputationLines } = await read(`awards/${id.award}`);
    expect(paidCents).toBe(medinsoft.award.amountCents);
    const { creditLine, ...envelope } = await read(`credit-lines/${imputationLines[0].creditLine.id}/explanation`);
    expect([creditLine.paidCents, creditLine.orderedCents]).toEqual([paidCents, paidCents]);
    expect(envelope.paidCents).toBe(paidCents);
  });

  it('leaves balances that every movement explains, and a history that tells who did what', async () => {
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
    const timeline = await read(`history/award/${id.award}`);
    const actions = timeline.flatMap((event: { entries: { action: string }[] }) =>
      event.entries.map((entry) => entry.action),
    );
    expect(actions).toEqual(
      expect.arrayContaining(['award.give_visa', 'award.grant', 'convention.sign', 'mandat.record_payment']),
    );
    const received = timeline.find(
      ({ entries: [entry] }: { entries: { action: string }[] }) => entry?.action === 'deliberation.record_reception',
    );
    expect(received).toMatchObject({ businessDate: medinsoft.deliberation.receivedOn, actorName: 'Sophie Lemaire' });
  });

  async function instalment(rank: number): Promise<number> {
    return (await read(`awards/${id.award}`)).instalments[rank].id;
  }

  async function pay(rank: number, amountCents: number, evidence: string, paidOn: string): Promise<void> {
    const payment = await create('officer', 'payments', {
      instalmentId: await instalment(rank),
      amountCents,
      evidence,
    });
    await acts('finance', `payments/${payment.id}`, 'liquidate');
    const [mandat] = (await read(`payments/${payment.id}`)).mandats;
    await acts('finance', `mandats/${mandat.id}`, 'order');
    const bordereau = await create('finance', 'bordereaux', { mandatIds: [mandat.id] });
    await acts('signatory', `bordereaux/${bordereau.id}`, 'sign');
    await acts('finance', `bordereaux/${bordereau.id}`, 'send');
    await world.on(paidOn);
    await acts('secondFinance', `mandats/${mandat.id}`, 'take-in-charge', { on: paidOn });
    const same = await act('finance', `mandats/${mandat.id}`, 'record-payment', { on: paidOn, proof: 'Relevé' });
    expect(same.status).toBe(409);
    await acts('secondFinance', `mandats/${mandat.id}`, 'record-payment', {
      on: paidOn,
      proof: 'Flux retour du comptable',
    });
  }
});

const PLURAL: Record<string, string> = {
  report: 'reports',
  award: 'awards',
  convention: 'conventions',
  request0: 'grant-requests',
  request1: 'grant-requests',
};

import { poleScs } from '../../../seeds/acts/pole-scs.js';
import { playPoleScs } from '../../../seeds/demo/pole-scs.js';
import { FactSheet } from '../support/fact-sheet.js';
import { holdsGrant } from '../support/grant-facts.js';
import { holdsReferences, holdsSession } from '../support/session-facts.js';
import { openWorld, readsOf, type World } from '../support/world.js';

describe('Deliberation ECO 023-5566/19/BM, Pôle SCS', () => {
  let world: World;
  let read: Awaited<ReturnType<typeof readsOf>>;
  beforeAll(async () => {
    world = await openWorld();
    await world.play(playPoleScs);
    await world.on('2019-07-01');
    read = await readsOf(world, 'auditor');
  });
  afterAll(() => world?.close());

  const found = async () => {
    const [{ id }] = (await read('deliberations?q=ECO%20023-5566')).items;
    const act = await read(`deliberations/${id}`);
    const award = await read(`awards/${act.items[0].id}`);
    return { act, award };
  };

  it('has each printed fact in its place, none missing', async () => {
    const sheet = new FactSheet('pole-scs', 'Délibération ECO 023-5566/19/BM : Pôle SCS', poleScs);
    const { act, award } = await found();
    const report = await read(`reports/${act.report.id}`);
    const sitting = await read(`sittings/${act.sitting.id}`);
    const body = await read(`beneficiaries/${award.beneficiary.id}`);
    const request = await read(`grant-requests/${award.parts[0].requestId}`);
    const convention = await read(`conventions/${award.convention.id}`);

    await holdsGrant(sheet, read, award, poleScs.award.lines);
    sheet.holds('beneficiary.usualName', 'Nom développé', 'Bénéficiaire › nom d’usage', body.usualName);
    sheet.holds('beneficiary.acronym', 'Sigle', 'Bénéficiaire › sigle', body.acronym);
    sheet.holds('request.kind', 'Demande : nature', 'Demande › nature', request.kind);
    sheet.holds('convention.kind', 'Convention', 'Convention › nature', convention.kind);
    holdsSession(sheet, { act, report, sitting });
    holdsReferences(sheet, report);
    sheet.holds(
      'deliberation.receivedOn',
      'Reçu au contrôle de légalité le',
      'Délibération › réception',
      act.receivedOn,
    );

    expect(sheet.missing()).toEqual([]);
    sheet.expectPublished();
  });

  it('keeps « environ 5 % » beside the exact share', async () => {
    const { award } = await found();
    expect(award.parts[0]).toMatchObject({ share: 501, printedShare: 'environ 5%', requestedCents: null });
  });

  it('is imputed on two budgets, the second line without the sous-politique that it does not print', async () => {
    const { award } = await found();
    expect(award.imputationLines).toMatchObject([
      {
        creditLine: { budget: 'Budget principal métropolitain', sousPolitique: 'B370' },
        comparison: { differs: [], notPrinted: [] },
        resolvedBy: 'Claire Fabre',
      },
      {
        creditLine: { budget: 'État Spécial de Territoire du Pays d’Aix', sousPolitique: '' },
        comparison: { agrees: ['budget', 'chapitre', 'nature', 'fonction'], differs: [], notPrinted: [] },
      },
    ]);
  });

  it('is paid by two mandats in two bordereaux; the one that the accountant rejected is explained by the next', async () => {
    const { award } = await found();
    expect(award).toMatchObject({
      ...{ certifiedCents: 80_000_00, paidCents: 80_000_00 },
      instalments: [{ state: 'paid', mandatCount: 2, paidMandatCount: 2 }],
    });
    const { mandats } = await read(`payments/${award.instalments[0].paymentId}`);
    expect(mandats).toMatchObject([
      { number: 1, state: 'rejected', endedOn: '2019-06-12', endReason: 'Convention signée absente du bordereau' },
      { number: 1, state: 'paid', paidOn: '2019-06-14', budget: 'État Spécial de Territoire du Pays d’Aix' },
      { number: 2, state: 'paid', paidOn: '2019-06-26', replacesId: mandats[0].id },
    ]);
    const bordereaux = (await read('bordereaux?sort=id&order=asc')).items;
    const signed = [];
    for (const { id } of bordereaux) signed.push((await read(`bordereaux/${id}`)).signedBy);
    expect(signed).toEqual(['Jeanne Roche', 'Bernard Tardieu', 'Jeanne Roche']);
    expect(await world.query('SELECT * FROM payment_recount')).toEqual([]);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});

import { laPlateforme } from '../../../seeds/acts/la-plateforme.js';
import { playLaPlateforme } from '../../../seeds/demo/la-plateforme.js';
import { FactSheet } from '../support/fact-sheet.js';
import { holdsGrant } from '../support/grant-facts.js';
import { holdsReferences, holdsSession } from '../support/session-facts.js';
import { openWorld, readsOf, type World } from '../support/world.js';

describe('Deliberation IVIS 011-9466/21/BM, La Plateforme', () => {
  let world: World;
  let read: Awaited<ReturnType<typeof readsOf>>;
  beforeAll(async () => {
    world = await openWorld();
    await world.play(playLaPlateforme);
    await world.on('2021-04-01');
    read = await readsOf(world, 'auditor');
  });
  afterAll(() => world?.close());

  const found = async () => {
    const [{ id }] = (await read('deliberations?q=IVIS%20011-9466')).items;
    const act = await read(`deliberations/${id}`);
    const award = await read(`awards/${act.items[0].id}`);
    return { act, award };
  };

  it('has each printed fact in its place, none missing', async () => {
    const sheet = new FactSheet('la-plateforme', 'Délibération IVIS 011-9466/21/BM : La Plateforme', laPlateforme);
    const { act, award } = await found();
    const report = await read(`reports/${act.report.id}`);
    const sitting = await read(`sittings/${act.sitting.id}`);
    const convention = await read(`conventions/${award.convention.id}`);

    await holdsGrant(sheet, read, award, laPlateforme.award.lines);
    const request = await read(`grant-requests/${award.parts[0].requestId}`);
    const renewed = 'Demande › soutien renouvelé';
    sheet.holds('request.formerSupport', 'Renouvelle', renewed, request.formerSupport);
    sheet.holds('request.formerSupportYear', 'Soutien renouvelé : année', renewed, request.formerSupportYear);
    sheet.holds('request.formerSupportCents', 'Soutien renouvelé : montant', renewed, request.formerSupportCents);
    sheet.holds('convention.kind', 'Convention', 'Convention › nature', convention.kind);
    holdsSession(sheet, { act, report, sitting });
    holdsReferences(sheet, report);
    sheet.holds(
      'deliberation.receivedOn',
      'Reçu au contrôle de légalité le',
      'Délibération › réception',
      act.receivedOn,
    );
    sheet.holds('deliberation.publishedOn', 'Publié le', 'Délibération › publication', act.publishedOn);
    sheet.holds('deliberation.enforceableOn', 'Exécutoire le', 'Délibération › exécutoire', act.enforceableOn);

    expect(sheet.missing()).toEqual([]);
    sheet.expectPublished();
  });

  it('was certified by a delegate who was represented at the sitting', async () => {
    const { act } = await found();
    const { members } = await read(`sittings/${act.sitting.id}`);
    const certifier = members.find(({ name }: { name: string }) => name === act.certifierName);
    expect(certifier).toMatchObject({ attendance: 'represented', representedBy: 'Roland GIBERTI' });
  });

  it('has an unknown amount asked, counted as unknown and not as zero', async () => {
    const { award } = await found();
    expect(award.parts[0]).toMatchObject({
      requestedCents: null,
      amountCents: 90_000_00,
      share: 405,
      printedShare: '4 %',
    });
    const totals = await read('grant-requests/totals?fiscalYear=2021');
    expect(totals.requested).toEqual({ cents: 0, unknown: 1 });
  });

  it('is imputed on fonction 67 under the sous-politique that fonction 61 has too', async () => {
    const { award } = await found();
    expect(award.imputationLines).toMatchObject([
      { creditLine: { sousPolitique: 'B370', fonction: '67' }, comparison: { differs: [], notPrinted: [] } },
    ]);
  });

  it('binds from no known day while nothing says when it was published: the convention waits', async () => {
    const { act, award } = await found();
    expect(act).toMatchObject({ receivedOn: '2021-03-10', publishedOn: null, notifiedOn: null, enforceableOn: null });
    expect(award).toMatchObject({
      state: 'granted',
      convention: { state: 'voted' },
      instalments: [{ state: 'not_due' }, {}],
    });
  });
});

import { planDeRelance } from '../../../seeds/acts/plan-de-relance.js';
import { playPlanDeRelance } from '../../../seeds/demo/plan-de-relance.js';
import type { FundingAuthorisationView } from '../../src/funding-authorisations/funding-authorisation.view.js';
import type { IncomingGrantView } from '../../src/incoming-grants/incoming-grant.view.js';
import { FactSheet } from '../support/fact-sheet.js';
import { holdsReferences, holdsSession } from '../support/session-facts.js';
import { openWorld, readsOf, type World } from '../support/world.js';

/** What the act says of each application, and what each fact is called. */
const APPLICATION_FACTS = {
  title: 'projet',
  purpose: 'objet',
  funder: 'financeur',
  operator: 'opérateur',
  programme: 'programme',
  call: 'appel à projets',
  platform: 'plateforme',
  filingReference: 'référence du dépôt',
  filedOn: 'déposée le',
  firstYear: 'première année',
  yearCount: 'nombre d’années',
  tax: 'taxes',
  section: 'section de la recette',
  projectCostCents: 'coût du projet',
  eligibleBaseCents: 'assiette éligible',
  requestedCents: 'aide demandée',
  awardedCents: 'aide accordée',
  receivedCents: 'reçu',
} as const satisfies Partial<Record<keyof IncomingGrantView, string>>;

describe('Deliberation IVIS 012-10275/21/BM, Plan de relance', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.play(playPlanDeRelance);
    await world.on('2021-10-15');
  });
  afterAll(() => world?.close());

  it('has each printed fact in its place, none missing', async () => {
    const read = await readsOf(world, 'auditor');
    const sheet = new FactSheet(
      'plan-de-relance',
      'Délibération IVIS 012-10275/21/BM : Plan de relance',
      planDeRelance,
    );
    const [{ id }] = (await read('deliberations?q=IVIS%20012-10275')).items;
    const act = await read(`deliberations/${id}`);
    const report = await read(`reports/${act.report.id}`);
    const sitting = await read(`sittings/${act.sitting.id}`);
    const authorisation: FundingAuthorisationView = await read(`funding-authorisations/${act.items[0].id}`);

    for (const [rank, { id: applicationId }] of authorisation.applications.entries()) {
      const application: IncomingGrantView = await read(`incoming-grants/${applicationId}`);
      for (const [fact, label] of Object.entries(APPLICATION_FACTS) as [keyof typeof APPLICATION_FACTS, string][]) {
        const named = `Candidature ${rank + 1} : ${label}`;
        sheet.holds(`applications.${rank}.${fact}`, named, `Subvention reçue › ${label}`, application[fact]);
      }
    }

    const place = 'Autorisation de candidature';
    sheet.holds('authorisation.programme', 'Article 1 : programme', `${place} › programme`, authorisation.programme);
    sheet.holds(
      'authorisation.coversUntil',
      'Article 1 : tout nouvel appel jusqu’au',
      `${place} › terme`,
      authorisation.coversUntil,
    );
    sheet.holds(
      'authorisation.signingAuthority',
      'Article 2 : habilitation',
      `${place} › habilitation`,
      authorisation.signingAuthority,
    );
    sheet.holds('authorisation.authorisedOn', 'Autorisée le', `${place} › vote`, authorisation.authorisedOn);
    const budgets = await world.query<{ id: number; code: string }>('SELECT id, code FROM budget');
    const revenue = authorisation.expectedRevenue.map(({ budgetId, budget: _, ...line }) => ({
      budget: budgets.find((budget) => budget.id === budgetId)!.code,
      ...line,
    }));
    sheet.holds('authorisation.expectedRevenue', 'Article 3 : recettes', `${place} › recettes`, revenue);
    sheet.holds('authorisation.expectedCents', 'Recette attendue', `${place} › recettes`, authorisation.expectedCents);

    holdsSession(sheet, { act, report, sitting });
    holdsReferences(sheet, report);
    sheet.holds('report.statement', 'Exposé', 'Rapport › exposé', report.statement);
    for (const [fact, label] of [
      ['transmittedOn', 'Transmis au contrôle de légalité le'],
      ['receivedOn', 'Reçu au contrôle de légalité le'],
      ['publishedOn', 'Publié le'],
      ['notifiedOn', 'Notifié le'],
      ['enforceableOn', 'Exécutoire le'],
    ] as const) {
      sheet.holds(`deliberation.${fact}`, label, 'Délibération › vie de l’acte', act[fact]);
    }

    expect(sheet.missing()).toEqual([]);
    sheet.expectPublished();
  });

  it('asks for aid that nobody states: what the projects cost is never the expected revenue', async () => {
    const read = await readsOf(world, 'auditor');
    const [{ id }] = (await read('funding-authorisations?q=plan%20de%20relance')).items;
    const authorisation: FundingAuthorisationView = await read(`funding-authorisations/${id}`);
    expect(authorisation).toMatchObject({
      projectCost: { cents: 1_337_000_00, unknown: 0 },
      requested: { cents: 0, unknown: 4 },
      expectedCents: null,
    });
    expect(await read('incoming-grants/totals')).toEqual({
      count: 4,
      projectCost: { cents: 1_337_000_00, unknown: 0 },
      eligibleBase: { cents: 0, unknown: 4 },
      requested: { cents: 0, unknown: 4 },
      awarded: { cents: 0, unknown: 4 },
      received: { cents: 0, unknown: 4 },
    });
    const [report] = (await read('reports?q=20352')).items;
    expect(report).toMatchObject({ itemCount: 1, amountCents: null });
  });

  it('warns of each of the four that it was filed before it was authorised', async () => {
    const read = await readsOf(world, 'auditor');
    const { items } = await read('incoming-grants?filedFirst=true&sort=filedOn&order=asc');
    const days = [];
    for (const { id } of items) {
      const { state, warnings }: IncomingGrantView = await read(`incoming-grants/${id}`);
      days.push([state, ...warnings.map(({ sentence }) => sentence)]);
    }
    expect(days).toEqual([
      ['pending', 'Déposée le 18/05/2021, avant son autorisation du 07/10/2021.'],
      ['pending', 'Déposée le 20/05/2021, avant son autorisation du 07/10/2021.'],
      ['pending', 'Déposée le 25/05/2021, avant son autorisation du 07/10/2021.'],
      ['pending', 'Déposée le 09/06/2021, avant son autorisation du 07/10/2021.'],
    ]);
  });
});

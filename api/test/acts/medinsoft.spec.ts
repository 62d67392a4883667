import { medinsoft } from '../../../seeds/acts/medinsoft.js';
import { playMedinsoft } from '../../../seeds/demo/medinsoft.js';
import { FactSheet } from '../support/fact-sheet.js';
import { holdsReferences, holdsSession } from '../support/session-facts.js';
import { openWorld, readsOf, type World } from '../support/world.js';

describe('Deliberation ECO 014-6555/19/BM, Medinsoft', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.play(playMedinsoft);
  });
  afterAll(() => world?.close());

  it('has each printed fact in its place, none missing', async () => {
    const read = await readsOf(world, 'auditor');
    const sheet = new FactSheet('medinsoft', 'Délibération ECO 014-6555/19/BM : Medinsoft', medinsoft);
    const [{ id }] = (await read('deliberations?q=ECO%20014-6555')).items;
    const act = await read(`deliberations/${id}`);
    const report = await read(`reports/${act.report.id}`);
    const sitting = await read(`sittings/${act.sitting.id}`);
    const award = await read(`awards/${act.items[0].id}`);
    const convention = await read(`conventions/${award.convention.id}`);

    sheet.holds('beneficiary.legalName', 'Bénéficiaire', 'Bénéficiaire › nom', award.beneficiary.legalName);
    const { kind } = await read(`beneficiaries/${award.beneficiary.id}`);
    sheet.holds('beneficiary.kind', 'Nature du bénéficiaire', 'Bénéficiaire › nature', kind);
    for (const [rank, { requestId, printedShare }] of award.parts.entries()) {
      const request = await read(`grant-requests/${requestId}`);
      const place = `Demande ${rank + 1}`;
      sheet.holds(`requests.${rank}.kind`, `${place} : nature`, `${place} › nature`, request.kind);
      sheet.holds(`requests.${rank}.title`, `${place} : intitulé`, `${place} › intitulé`, request.title);
      sheet.holds(`requests.${rank}.purpose`, `${place} : objet`, `${place} › objet`, request.purpose);
      sheet.holds(
        `requests.${rank}.requestedCents`,
        `${place} : montant`,
        `${place} › demandé`,
        request.requestedCents,
      );
      sheet.holds(`requests.${rank}.budgetBase`, `${place} : budget de`, `${place} › assiette`, request.budgetBase);
      sheet.holds(
        `requests.${rank}.budgetCents`,
        `${place} : budget`,
        `${place} › budget prévisionnel`,
        request.budgetCents,
      );
      sheet.holds(
        `requests.${rank}.printedShare`,
        `${place} : part imprimée`,
        'Attribution › part imprimée',
        printedShare,
      );
    }

    const [{ printed: printedImputation, creditLine: line }] = award.imputationLines;
    sheet.holds('award.fiscalYear', 'Exercice', 'Attribution › exercice', award.fiscalYear);
    sheet.holds('award.object', 'Objet', 'Attribution › objet', award.object);
    sheet.holds('award.amountCents', 'Montant accordé', 'Attribution › montant', award.amountCents);
    const printed = 'Attribution › imputation imprimée';
    sheet.holds('award.printedImputation', 'Imputation imprimée', printed, printedImputation);
    const resolved = 'Attribution › ligne de crédits';
    sheet.holds('award.imputation.budget', 'Budget', resolved, await budgetCode(world, line.budget));
    sheet.holds('award.imputation.sousPolitique', 'Sous-politique', resolved, line.sousPolitique);
    sheet.holds('award.imputation.chapitre', 'Chapitre', resolved, line.chapitre);
    sheet.holds('award.imputation.nature', 'Nature', resolved, line.nature);
    sheet.holds('award.imputation.fonction', 'Fonction', resolved, line.fonction);
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
});

async function budgetCode(world: World, name: string): Promise<string> {
  const [budget] = await world.query<{ code: string }>('SELECT code FROM budget WHERE name = $1', [name]);
  return budget!.code;
}

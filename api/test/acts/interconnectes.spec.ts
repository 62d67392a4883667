import { interconnectes } from '../../../seeds/acts/interconnectes.js';
import { playInterconnectes } from '../../../seeds/demo/interconnectes.js';
import { FactSheet } from '../support/fact-sheet.js';
import { holdsReferences, holdsSession } from '../support/session-facts.js';
import { openWorld, readsOf, type World } from '../support/world.js';

describe('Deliberation IVIS-011-17495/25/BM, Les Interconnectés', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.play(playInterconnectes);
  });
  afterAll(() => world?.close());

  it('has each printed fact in its place, none missing, and what it does not print is not known', async () => {
    const read = await readsOf(world, 'auditor');
    const sheet = new FactSheet(
      'interconnectes',
      'Délibération IVIS-011-17495/25/BM : Les Interconnectés',
      interconnectes,
    );
    const [{ id }] = (await read('deliberations?q=IVIS-011-17495')).items;
    const act = await read(`deliberations/${id}`);
    const report = await read(`reports/${act.report.id}`);
    const sitting = await read(`sittings/${act.sitting.id}`);
    const membership = await read(`memberships/${act.items[0].id}`);

    const organisation = await read(`beneficiaries/${membership.organisation.id}`);
    sheet.holds('organisation.legalName', 'Organisme', 'Bénéficiaire › nom', organisation.legalName);
    sheet.holds('organisation.usualName', 'Dit', 'Bénéficiaire › nom d’usage', organisation.usualName);
    sheet.holds('organisation.kind', 'Nature de l’organisme', 'Bénéficiaire › nature', organisation.kind);

    const dues = 'Adhésion › cotisation';
    sheet.holds('membership.duesYear', 'Cotisation de', dues, membership.duesYear);
    sheet.holds('membership.amountCents', 'Montant', dues, membership.amountCents);
    const tariff = 'Adhésion › tarif';
    sheet.holds('membership.tariffBand', 'Tranche', tariff, membership.tariffBand);
    sheet.holds('membership.fullTariffCents', 'Plein tarif', tariff, membership.fullTariffCents);
    sheet.holds('membership.discountBp', 'Réduction', tariff, membership.discountBp);
    sheet.holds('membership.discountReason', 'Réduction due à', tariff, membership.discountReason);
    const { representative, feeCallReference, feeCallReceivedOn, renewedActNumber, renewedActOn } = membership;
    sheet.holds('membership.representative', 'Représentant', 'Adhésion › représentant', representative);
    sheet.holds('membership.feeCallReference', 'Appel de cotisation', 'Adhésion › appel', feeCallReference);
    sheet.holds('membership.feeCallReceivedOn', 'Appel reçu le', 'Adhésion › appel', feeCallReceivedOn);
    sheet.holds('membership.renewedActNumber', 'Renouvelle', 'Adhésion › acte renouvelé', renewedActNumber);
    sheet.holds('membership.renewedActOn', 'Du', 'Adhésion › acte renouvelé', renewedActOn);

    const { printedImputation: printed, creditLine: line } = membership;
    const kept = 'Adhésion › imputation imprimée';
    sheet.holds('membership.printedImputation', 'Imputation imprimée', kept, printed);
    const resolved = 'Adhésion › ligne de crédits';
    sheet.holds('membership.imputation.budget', 'Budget', resolved, await codeOf(world, 'budget', line.budget));
    sheet.holds('membership.imputation.year', 'Exercice', resolved, line.year);
    sheet.holds('membership.imputation.section', 'Section', resolved, line.section);
    sheet.holds('membership.imputation.fonction', 'Fonction', resolved, line.fonction);
    sheet.holds('membership.imputation.chapitre', 'Chapitre', resolved, line.chapitre);
    sheet.holds('membership.imputation.nature', 'Nature', resolved, line.nature);
    const { politique } = interconnectes.membership.imputation;
    sheet.holds('membership.imputation.politique', 'Politique', kept, printed.includes(politique) ? politique : null);
    const sousPolitique = 'membership.imputation.sousPolitiqueLabel';
    sheet.holds(sousPolitique, 'Sous-politique', `${resolved} (libellé)`, line.sousPolitiqueLabel);
    sheet.holds('membership.imputation.programme', 'Programme', resolved, line.programme);
    sheet.holds('membership.imputation.programmeLabel', 'Libellé', resolved, line.programmeLabel);
    const department = await codeOf(world, 'department', line.department);
    sheet.holds('membership.imputation.department', 'Service gestionnaire', resolved, department);

    holdsSession(sheet, { act, report, sitting });
    holdsReferences(sheet, report);
    sheet.holds('sitting.secretary', 'Secrétaire', 'Séance › secrétaire', sitting.secretary);
    sheet.holds('deliberation.transmittedOn', 'Transmis le', 'Délibération › transmission', act.transmittedOn);
    sheet.holds('deliberation.receivedOn', 'Reçu le', 'Délibération › réception', act.receivedOn);
    sheet.holds('deliberation.publishedOn', 'Publié le', 'Délibération › publication', act.publishedOn);
    sheet.holds('deliberation.enforceableOn', 'Exécutoire le', 'Délibération › exécutoire', act.enforceableOn);

    expect(sheet.missing()).toEqual([]);
    sheet.expectPublished();
  });
});

async function codeOf(world: World, table: 'budget' | 'department', name: string): Promise<string> {
  const [row] = await world.query<{ code: string }>(`SELECT code FROM ${table} WHERE name = $1`, [name]);
  return row!.code;
}

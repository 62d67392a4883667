import type { MembershipView } from '../../src/memberships/membership.view.js';
import type { ReportView } from '../../src/reports/report.view.js';
import { someBeneficiary, step } from './files.js';
import { read } from './scenes.js';
import { expectOk, type World } from './world.js';

/** The dues of one year, at half a tariff that nobody printed. */
export async function someMembership(world: World, entry: object = {}): Promise<MembershipView> {
  const officer = await world.as('officer');
  const beneficiaryId = (await someBeneficiary(world)).id;
  const dues = { beneficiaryId, duesYear: 2025, object: 'Cotisation 2025', amountCents: 3_600_00 };
  return expectOk(await officer.create('/api/memberships', { ...dues, ...entry })).body;
}

/** The credits of 2025 for dues, on chapitre 011. */
export async function duesLine(world: World): Promise<number> {
  const [line] = await world.query<{ id: number }>(
    `SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
     JOIN fiscal_year y ON y.id = e.fiscal_year_id WHERE y.year = 2025 AND e.chapitre = '011'`,
  );
  return line!.id;
}

let reports = 0;

/** A report on these memberships, in their order. */
export async function reportOn(world: World, memberships: readonly { id: number }[]): Promise<ReportView> {
  reports += 1;
  const officer = await world.as('officer');
  const items = memberships.map(({ id }) => ({ kind: 'membership', id }));
  const body = { number: `${109_000 + reports}`, title: 'Adhésions et cotisations', body: 'bureau', items };
  return expectOk(await officer.create('/api/reports', body)).body;
}

/** Its visa asked with the report, its imputation resolved, its visa given by finance. */
export async function visaed(world: World, membership: MembershipView): Promise<MembershipView> {
  const finance = await world.as('finance');
  const { version } = await read<MembershipView>(world, 'memberships', membership.id);
  const creditLineId = await duesLine(world);
  const { body } = await finance
    .change('patch', `/api/memberships/${membership.id}`, version, { creditLineId })
    .then(expectOk);
  return step(world, 'finance', 'memberships', body as MembershipView, 'give-visa');
}

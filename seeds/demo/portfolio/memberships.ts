import { join } from 'node:path';
import { createBeneficiary } from '../../../api/src/beneficiaries/create.js';
import { addDays } from '../../../api/src/kernel/calendar-day.js';
import { advanceMembership } from '../../../api/src/memberships/advance.js';
import { createMembership } from '../../../api/src/memberships/create.js';
import { rowsOf } from '../../csv.js';
import { SITTINGS, type Sitting } from './assemblies.js';
import { Dice } from './dice.js';
import type { House } from './house.js';
import { rnaOf, sirenOf, siretOf } from './identifiers.js';
import { duesLineOf } from './lines.js';
import { type PolicyName, policyOf } from './policies.js';
import { carry } from './reports.js';

/** An organisation to which the authority belongs, and the years for which it pays dues. */
interface Organisation {
  readonly rank: number;
  readonly policy: PolicyName;
  readonly legalName: string;
  readonly acronym: string | null;
  readonly city: string;
  readonly object: string;
  readonly fullTariffCents: number;
  readonly discountBp: number | null;
  readonly discountReason: string | null;
  readonly tariffBand: string | null;
  readonly representative: string | null;
  readonly years: readonly number[];
  /** The sitting of the last dues, when chance does not choose it, and what it makes of them. */
  readonly lastSitting: Sitting | undefined;
  readonly lastOutcome: 'adopt' | 'reject';
}

type Column =
  | 'policy'
  | 'organisation'
  | 'acronym'
  | 'city'
  | 'object'
  | 'full_tariff'
  | 'discount_bp'
  | 'discount_reason'
  | 'band'
  | 'representative'
  | 'years'
  | 'last_sitting'
  | 'last_outcome';

const DAYS_BEFORE_REPORT = 10;
/** They come after the bodies that ask, so that no number is borne twice. */
const FIRST_RANK = 501;

const ORGANISATIONS: readonly Organisation[] = rowsOf<Column>(join(import.meta.dirname, 'memberships.csv')).map(
  (row, index) => ({
    rank: FIRST_RANK + index,
    policy: row.policy as PolicyName,
    legalName: row.organisation,
    acronym: row.acronym || null,
    city: row.city,
    object: row.object,
    fullTariffCents: Number(row.full_tariff) * 100,
    discountBp: row.discount_bp ? Number(row.discount_bp) : null,
    discountReason: row.discount_reason || null,
    tariffBand: row.band || null,
    representative: row.representative || null,
    years: row.years.split(' ').map(Number),
    lastSitting: SITTINGS.find(({ heldOn }) => heldOn === row.last_sitting),
    lastOutcome: row.last_outcome === 'reject' ? 'reject' : 'adopt',
  }),
);

/** What was paid the year before, when it was. */
interface Standing {
  readonly beneficiaryId: number;
  readonly membershipId: number;
}

/** Plans the dues of all years. The last membership of those that are not renewed is ended. */
export function planMemberships(house: House): void {
  for (const organisation of ORGANISATIONS) planDues(house, organisation, organisation.years, null);
}

function planDues(house: House, organisation: Organisation, years: readonly number[], last: Standing | null): void {
  const [year, ...rest] = years;
  if (year === undefined) return;
  const dice = new Dice('dues').about(organisation.rank, year);
  const isLast = rest.length === 0;
  const sitting = (isLast && organisation.lastSitting) || sittingOf(year, dice);
  const opening = addDays(sitting.heldOn, -policyOf(organisation.policy).leadDays);
  house.calendar.on(addDays(opening, -DAYS_BEFORE_REPORT), async () => {
    const standing = await draft(house, organisation, year, last);
    const { membershipId: id } = standing;
    house.calendar.on(opening, () =>
      carry(house, organisation.policy, sitting, () => ({
        title: `Adhésion ${year} à ${organisation.legalName} : approbation de la cotisation`,
        items: [{ kind: 'membership', id }],
        awards: [],
        membershipIds: [id],
        outcome: isLast ? organisation.lastOutcome : 'adopt',
        adopted: () => follow(house, organisation, standing, rest, dice),
      })),
    );
  });
}

/** One of the first sittings of the year, and sometimes the last: dues are called all year long. */
function sittingOf(year: number, dice: Dice): Sitting {
  const sittings = SITTINGS.filter(({ heldOn }) => heldOn.startsWith(String(year)));
  return sittings.length > 0 ? dice.pick(sittings.slice(0, -1)) : SITTINGS.at(-1)!;
}

async function draft(
  { calendar, credits }: House,
  { policy, rank, legalName, acronym, city, ...tariff }: Organisation,
  duesYear: number,
  last: Standing | null,
): Promise<Standing> {
  const amountCents = tariff.fullTariffCents - Math.round((tariff.fullTariffCents * (tariff.discountBp ?? 0)) / 10_000);
  return calendar.by(policyOf(policy).officers[0], async (tx) => {
    const siret = siretOf(sirenOf(rank));
    const identity = { kind: 'association' as const, legalName, acronym, city, siret, rna: rnaOf(rank) };
    const beneficiaryId = last?.beneficiaryId ?? (await createBeneficiary(tx, { ...identity, demonstration: true })).id;
    const { object, fullTariffCents, discountBp, discountReason, tariffBand, representative } = tariff;
    const { id: membershipId } = await createMembership(tx, {
      ...{ object, fullTariffCents, discountBp, discountReason, tariffBand, representative },
      beneficiaryId,
      duesYear,
      amountCents,
      renewalOfId: last?.membershipId ?? null,
      creditLineId: credits.idOf(duesLineOf(policy), duesYear),
      demonstration: true,
    });
    return { beneficiaryId, membershipId };
  });
}

function follow(house: House, organisation: Organisation, standing: Standing, rest: readonly number[], dice: Dice) {
  const { calendar } = house;
  const [officer] = policyOf(organisation.policy).officers;
  const target = { id: standing.membershipId };
  calendar.in(dice.whole(10, 45), () =>
    calendar.by(officer, (tx) =>
      advanceMembership(tx, target, 'record_fee_call', { receivedOn: tx.today, reference: `AC-${organisation.rank}` }),
    ),
  );
  if (rest.length > 0) return planDues(house, organisation, rest, standing);
  const reason = 'Adhésion non renouvelée : l’organisation a cessé ses travaux';
  calendar.in(300, () => calendar.by(officer, (tx) => advanceMembership(tx, target, 'end', { reason })));
}

import { join } from 'node:path';
import type { GrantKind } from '../../../api/src/grant-requests/domain/grant-request.js';
import { addDays, type CalendarDay, daysBetween } from '../../../api/src/kernel/calendar-day.js';
import type { Cents } from '../../../api/src/kernel/money.js';
import { rowsOf } from '../../csv.js';
import type { CastName } from '../cast.js';
import { BODIES, type Body, type Size } from './bodies.js';
import { type Case, CASES } from './cases.js';
import { Dice } from './dice.js';
import { ACCOUNT_FATES, CONVENTION_FATES, type Fates, REQUEST_FATES } from './fates.js';
import { linesFor } from './lines.js';
import { POLICY_NAMES, type PolicyName, policyOf } from './policies.js';

/** What a body will ask for, as chance dealt it before anything happens. */
export interface File {
  readonly rank: number;
  readonly policy: PolicyName;
  readonly officer: CastName;
  readonly body: Body;
  readonly year: number;
  readonly kind: GrantKind;
  readonly title: string;
  readonly purpose: string;
  readonly receivedOn: CalendarDay;
  /** Unknown in some files that were taken over. */
  readonly requestedCents: Cents | null;
  readonly budgetCents: Cents;
  readonly proposedCents: Cents;
  readonly fates: Fates;
  /** Whether its report goes through whatever chance says of others. */
  readonly certain: boolean;
}

interface Project {
  readonly policy: PolicyName;
  readonly kind: GrantKind;
  readonly title: string;
  readonly purpose: string;
}

const PROJECTS: readonly Project[] = rowsOf<'policy' | 'kind' | 'title' | 'purpose'>(
  join(import.meta.dirname, 'projects.csv'),
).map((row) => ({ ...row, policy: row.policy as PolicyName, kind: row.kind as GrantKind }));

/** How often bodies of each size ask, in hundredths, and for how many euros: from, to, by steps of. */
const HABITS: Readonly<Record<Size, { asks: number; again: number; from: number; to: number; step: number }>> = {
  S: { asks: 56, again: 4, from: 300, to: 6_000, step: 100 },
  M: { asks: 70, again: 14, from: 4_000, to: 22_500, step: 500 },
  L: { asks: 82, again: 22, from: 24_000, to: 120_000, step: 1_000 },
  XL: { asks: 92, again: 20, from: 150_000, to: 900_000, step: 5_000 },
};

interface Campaign {
  readonly year: number;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** How many of those who usually ask do so, in hundredths. */
  readonly turnout: number;
}

/** The requests of a year come from the autumn before, then for a second call in summer; those of 2027 have begun to. */
const CAMPAIGNS: readonly Campaign[] = [
  { year: 2024, from: '2023-10-02', to: '2024-02-29', turnout: 74 },
  { year: 2024, from: '2024-04-02', to: '2024-07-12', turnout: 12 },
  { year: 2025, from: '2024-09-30', to: '2025-02-28', turnout: 76 },
  { year: 2025, from: '2025-04-01', to: '2025-07-11', turnout: 14 },
  { year: 2026, from: '2025-09-29', to: '2026-02-27', turnout: 76 },
  { year: 2026, from: '2026-05-04', to: '2026-09-25', turnout: 44 },
  { year: 2027, from: '2026-09-07', to: '2026-10-15', turnout: 24 },
];

/** All the files of the portfolio, in the order in which they are received. */
export function dealFiles(): File[] {
  const dealt = CAMPAIGNS.flatMap((campaign) => BODIES.flatMap((body) => filesOf(body, campaign)));
  const files = [...dealt, ...CASES.map(caseOf)];
  return files
    .sort((one, other) => one.receivedOn.localeCompare(other.receivedOn))
    .map((file, index) => ({ ...file, rank: index + 1 }));
}

/** A file that chance did not deal: nothing happens to it but what its row says. */
function caseOf({ mark, asked, proposed = asked, fates = {}, ...row }: Case): File {
  const body = BODIES.find((known) => known.mark === mark)!;
  return {
    ...row,
    rank: 0,
    certain: true,
    body,
    policy: body.policy,
    officer: policyOf(body.policy).officers[0],
    requestedCents: asked * 100,
    proposedCents: proposed * 100,
    budgetCents: asked * 250,
    fates: { request: 'straight', convention: 'prompt', account: 'accepted', ...fates },
  };
}

function filesOf(body: Body, campaign: Campaign): File[] {
  const dice = new Dice('file').about(campaign.from, body.rank);
  const { asks, again } = HABITS[body.size];
  if (!dice.chance((asks * campaign.turnout) / 100)) return [];
  const count = dice.chance(again) ? 2 : 1;
  return Array.from({ length: count }, (_, index) => fileOf(body, campaign, dice.about(index)));
}

function fileOf(body: Body, { year, from, to }: Campaign, dice: Dice): File {
  const policy = body.kind === 'association' && dice.chance(7) ? dice.pick(POLICY_NAMES) : body.policy;
  const { kind, title, purpose } = dice.pick(projectsFor(policy, body));
  const { proposedCents, ...amounts } = amountsFor(body, kind, dice);
  return {
    rank: 0,
    policy,
    body,
    year,
    kind,
    title: title.replace('{year}', String(year)),
    purpose,
    officer: dice.pick(policyOf(policy).officers),
    receivedOn: addDays(from, dice.whole(0, daysBetween(from, to))),
    ...amounts,
    proposedCents,
    fates: fatesOf(body, dice),
    certain: false,
  };
}

/** Who cannot be identified never gets further than a draft. */
function fatesOf({ siret, rna }: Body, dice: Dice): Fates {
  const request = dice.row(sharesOf(REQUEST_FATES)).name;
  return {
    request: siret === null && rna === null ? 'forgotten' : request,
    convention: dice.row(sharesOf(CONVENTION_FATES)).name,
    account: dice.row(sharesOf(ACCOUNT_FATES)).name,
  };
}

const sharesOf = <Name extends string>(fates: Readonly<Record<Name, { share: number }>>) =>
  (Object.keys(fates) as Name[]).map((name) => ({ name, share: fates[name].share }));

const projectsFor = (policy: PolicyName, body: Body): Project[] =>
  PROJECTS.filter(
    (project) =>
      project.policy === policy &&
      linesFor(policy, body, project.kind).length > 0 &&
      (project.kind !== 'investment' || body.size !== 'S'),
  );

/** What is asked, out of which budget, and what will be proposed: never more than what is asked. */
function amountsFor(body: Body, kind: GrantKind, dice: Dice) {
  const { from, to, step } = HABITS[body.size];
  const euros = from + step * dice.whole(0, (to - from) / step);
  const odd = dice.chance(6) ? dice.whole(1, 99) : 0;
  const askedCents = euros * 100 + odd;
  const times = kind === 'running_costs' ? dice.whole(30, 120) : dice.whole(12, 40);
  const granted = dice.pick([100, 100, 100, 90, 80, 80, 75, 60, 50]);
  return {
    requestedCents: dice.chance(4) ? null : askedCents,
    budgetCents: Math.round((askedCents * times) / 1000) * 100,
    proposedCents:
      granted === 100
        ? askedCents
        : Math.max(100 * step, Math.floor((askedCents * granted) / 100 / (100 * step)) * 100 * step),
  };
}

import { join } from 'node:path';
import { createFundingAuthorisation } from '../../../api/src/funding-authorisations/create.js';
import { advanceIncomingGrant, type IncomingGrantInput } from '../../../api/src/incoming-grants/advance.js';
import { createIncomingGrant } from '../../../api/src/incoming-grants/create.js';
import type { RevenueSection } from '../../../api/src/incoming-grants/domain/incoming-grant.js';
import type { IncomingGrantAction } from '../../../api/src/incoming-grants/domain/incoming-grant.lifecycle.js';
import { addDays, type CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import { rowsOf } from '../../csv.js';
import { type Sitting, SITTINGS } from './assemblies.js';
import { attempt } from './attempt.js';
import { Dice } from './dice.js';
import { grouped } from './grouped.js';
import type { House } from './house.js';
import { type PolicyName, policyOf } from './policies.js';
import { carry } from './reports.js';
import { type Delay, walk } from './walk.js';

type Step = 'award' | 'refusal' | 'agreement' | 'claim' | 'receipt' | 'justification' | 'close' | 'abandon';

const ACTIONS: Readonly<Record<Step, IncomingGrantAction>> = {
  award: 'record_award',
  refusal: 'record_refusal',
  agreement: 'record_agreement',
  claim: 'record_claim',
  receipt: 'record_receipt',
  justification: 'record_justification',
  close: 'close',
  abandon: 'abandon',
};

const DELAYS: Readonly<Record<Step, Delay>> = {
  award: [50, 110],
  refusal: [70, 130],
  agreement: [25, 60],
  claim: [60, 150],
  receipt: [25, 60],
  justification: [40, 90],
  close: [15, 40],
  abandon: [30, 90],
};

/** A project of the authority, for which it asks somebody else. */
interface Project {
  readonly rank: number;
  readonly policy: PolicyName;
  readonly title: string;
  readonly funder: string;
  readonly operator: string | null;
  readonly programme: string | null;
  readonly call: string;
  readonly costCents: number;
  readonly requestedCents: number | null;
  readonly years: number;
  readonly section: RevenueSection | null;
  readonly filedOn: CalendarDay | null;
  /** Day of the vote that authorises it, or « blanket » when that of its programme covers it. */
  readonly vote: string | null;
  readonly steps: readonly Step[];
  readonly rejected: boolean;
}

type Column =
  | 'policy'
  | 'title'
  | 'funder'
  | 'operator'
  | 'programme'
  | 'call'
  | 'cost'
  | 'requested'
  | 'years'
  | 'section'
  | 'filed_on'
  | 'vote'
  | 'steps';

const PROJECTS: readonly Project[] = rowsOf<Column>(join(import.meta.dirname, 'incoming.csv')).map((row, index) => {
  const steps = row.steps.split(' ').filter(Boolean);
  return {
    rank: index + 1,
    policy: row.policy as PolicyName,
    title: row.title,
    funder: row.funder,
    operator: row.operator || null,
    programme: row.programme || null,
    call: row.call,
    costCents: Number(row.cost) * 100,
    requestedCents: row.requested ? Number(row.requested) * 100 : null,
    years: Number(row.years),
    section: (row.section || null) as RevenueSection | null,
    filedOn: row.filed_on || null,
    vote: row.vote || null,
    steps: steps.filter((step) => step !== 'reject') as Step[],
    rejected: steps.includes('reject'),
  };
});

const BLANKET = { programme: 'France numérique ensemble', vote: '2024-02-22', coversUntil: '2025-12-31' } as const;
const DRAFT_DAYS = 62;
const REPORT_DAYS = 48;
const LATEST_IDENTIFIED: CalendarDay = '2026-09-14';

/** What the authority asks for itself: projects, the votes that let it ask, and what funders answer. */
export function planIncoming(house: House): void {
  const ids = new Map<Project, number>();
  for (const project of PROJECTS) planProject(house, project, ids);
  const voted = PROJECTS.filter(({ vote }) => vote !== null && vote !== 'blanket');
  for (const projects of grouped(voted, ({ policy, vote }) => `${policy} ${vote}`).values())
    planAuthorisation(house, projects, ids);
}

function planProject(house: House, project: Project, ids: Map<Project, number>): void {
  const { calendar } = house;
  const { policy, filedOn, vote, costCents, years, title, funder, operator, programme, call, section } = project;
  const [officer] = policyOf(policy).officers;
  calendar.on(identifiedOn(project), async () => {
    const entry = { title, funder, operator, programme, call, section, tax: 'excluded' as const, yearCount: years };
    const { id } = await calendar.by(officer, (tx) =>
      createIncomingGrant(tx, {
        ...entry,
        firstYear: Number(calendar.today.slice(0, 4)),
        projectCostCents: costCents,
        requestedCents: project.requestedCents,
        demonstration: true,
      }),
    );
    ids.set(project, id);
  });
  if (filedOn === null) return;
  calendar.on(filedOn, async () => {
    await act(house, project, ids, 'file', { on: calendar.today });
    if (vote === null) planAnswers(house, project, ids);
    if (vote === 'blanket') await attach(house, project, ids);
  });
}

function identifiedOn({ filedOn, vote }: Project): CalendarDay {
  const beforeFiling = filedOn === null ? LATEST_IDENTIFIED : addDays(filedOn, -15);
  if (vote === null || vote === 'blanket') return beforeFiling;
  const beforeDraft = addDays(vote, -DRAFT_DAYS - 5);
  return beforeDraft < beforeFiling ? beforeDraft : beforeFiling;
}

async function attach(house: House, project: Project, ids: Map<Project, number>): Promise<void> {
  const [officer] = policyOf(project.policy).officers;
  await house.calendar.by(officer, async (tx) => {
    const [blanket] = await tx.query<{ id: number }>('SELECT id FROM funding_authorisation WHERE programme = $1', [
      BLANKET.programme,
    ]);
    await advanceIncomingGrant(tx, { id: ids.get(project)! }, 'attach', { authorisationId: blanket!.id });
  });
  planAnswers(house, project, ids);
}

function planAuthorisation(house: House, projects: readonly Project[], ids: Map<Project, number>): void {
  const { calendar } = house;
  const [{ policy, vote, title, rejected }] = projects as [Project];
  const sitting = SITTINGS.find(({ heldOn }) => heldOn === vote) as Sitting;
  const [officer] = policyOf(policy).officers;
  const isBlanket = vote === BLANKET.vote && policy === 'digital';
  calendar.on(addDays(sitting.heldOn, -DRAFT_DAYS), async () => {
    const { id } = await calendar.by(officer, (tx) =>
      createFundingAuthorisation(tx, {
        title: `Demande de subvention pour « ${title} »`,
        programme: isBlanket ? BLANKET.programme : null,
        coversUntil: isBlanket ? BLANKET.coversUntil : null,
        signingAuthority: 'La Présidente ou son représentant : solliciter les aides et signer les conventions',
        applicationIds: projects.map((project) => ids.get(project)!),
        expectedRevenue: [],
        demonstration: true,
      }),
    );
    calendar.on(addDays(sitting.heldOn, -REPORT_DAYS), () =>
      carry(house, policy, sitting, () => ({
        title: `Candidature de la Métropole à un appel à projets – Demande de subvention pour « ${title} »`,
        items: [{ kind: 'authorisation', id }],
        awards: [],
        outcome: rejected ? 'reject' : 'adopt',
        adopted: () => {
          for (const project of projects) planAnswers(house, project, ids);
        },
      })),
    );
  });
}

/** What the funder answers, and what comes of it. */
function planAnswers(house: House, project: Project, ids: Map<Project, number>): void {
  const dice = new Dice('incoming').about(project.rank);
  walk<Step>(house.calendar, dice, project, DELAYS, async (step) => {
    await attempt(act(house, project, ids, ACTIONS[step], given(project, step, house.calendar.today)));
  });
}

function given({ costCents, requestedCents }: Project, step: Step, on: CalendarDay): IncomingGrantInput {
  const awardedCents = Math.round(((requestedCents ?? costCents / 2) * 0.9) / 100_000) * 100_000;
  if (step === 'award') return { on, awardedCents };
  if (step === 'receipt') return { on, receivedCents: Math.round(awardedCents * 0.6) };
  if (step === 'refusal') return { on, reason: 'Enveloppe de l’appel épuisée' };
  return step === 'abandon' ? { reason: 'Calendrier incompatible avec celui des travaux' } : { on };
}

async function act(
  { calendar }: House,
  project: Project,
  ids: Map<Project, number>,
  action: IncomingGrantAction,
  input: IncomingGrantInput,
): Promise<void> {
  const who = action === 'record_receipt' ? 'finance' : policyOf(project.policy).officers[0];
  await calendar.by(who, (tx) => advanceIncomingGrant(tx, { id: ids.get(project)! }, action, input));
}

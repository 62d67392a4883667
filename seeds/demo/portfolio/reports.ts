import { advanceAward } from '../../../api/src/awards/advance.js';
import { advanceConvention } from '../../../api/src/conventions/advance.js';
import { conventionRequirements } from '../../../api/src/awards/requirement.js';
import { advanceMembership } from '../../../api/src/memberships/advance.js';
import { addDays, laterOf } from '../../../api/src/kernel/calendar-day.js';
import { sumCents } from '../../../api/src/kernel/money.js';
import type { Tx } from '../../../api/src/platform/context.js';
import { advanceReport } from '../../../api/src/reports/advance.js';
import { createReport } from '../../../api/src/reports/create.js';
import type { CreateReportDto } from '../../../api/src/reports/report.dto.js';
import { attempt } from './attempt.js';
import { draftAward, draftConvention } from './awards.js';
import { Dice } from './dice.js';
import { OUTCOMES } from './fates.js';
import { grouped, pagesOf } from './grouped.js';
import { type Carried, type House, isCertain, type OpenReport, type Proposed } from './house.js';
import type { File } from './plan.js';
import { POLICY_NAMES, type PolicyName, policyOf } from './policies.js';
import { nextSitting, type Sitting, SITTINGS } from './assemblies.js';
import { recordAdoption } from './acts.js';

const ALONE_FROM_CENTS = 10_000_000;
const FEWEST_IN_A_REPORT = 3;
const MOST_IN_A_REPORT = 10;
const AGENDA_DAYS = 10;

/** Plans, for each sitting, the day on which each department writes its reports. */
export function planReports(house: House): void {
  for (const sitting of SITTINGS) {
    for (const policy of POLICY_NAMES) {
      const opening = addDays(sitting.heldOn, -policyOf(policy).leadDays);
      house.calendar.on(opening, () => openReports(house, policy, sitting));
    }
  }
}

/** What is proposed for the year goes to the sitting: what is large on a report of its own, the rest together. */
async function openReports(house: House, policy: PolicyName, sitting: Sitting): Promise<void> {
  const year = Number(sitting.heldOn.slice(0, 4));
  const waiting = house.waiting.get(policy) ?? [];
  const ready = waiting.filter(({ file }) => file.year === year);
  if (ready.length < FEWEST_IN_A_REPORT && !isPressing(ready, sitting)) return;
  house.waiting.set(
    policy,
    waiting.filter((proposed) => !ready.includes(proposed)),
  );
  const refusals = ready.filter(({ file }) => file.fates.request === 'refused');
  const pages = batches(ready.filter((proposed) => !refusals.includes(proposed)));
  if (pages.length === 0 && refusals.length > 0) pages.push([]);
  for (const [index, page] of pages.entries())
    await openReport(house, policy, sitting, page, index === pages.length - 1 ? refusals : []);
}

/** Two small requests wait for others, unless the year ends. */
const isPressing = (ready: readonly Proposed[], { heldOn }: Sitting): boolean =>
  heldOn.slice(5) > '10-15' || ready.some(({ file }) => file.proposedCents >= ALONE_FROM_CENTS);

/** The requests of each body make one award. */
function batches(ready: readonly Proposed[]): Proposed[][][] {
  const bodies = [...grouped(ready, ({ file }) => file.body).values()];
  const isLarge = (proposals: readonly Proposed[]) =>
    sumCents(proposals.map(({ file }) => file.proposedCents)) >= ALONE_FROM_CENTS;
  const large = bodies.filter(isLarge).map((proposals) => [proposals]);
  return [
    ...large,
    ...pagesOf(
      bodies.filter((proposals) => !isLarge(proposals)),
      MOST_IN_A_REPORT,
    ),
  ];
}

function openReport(
  house: House,
  policy: PolicyName,
  sitting: Sitting,
  page: Proposed[][],
  refusals: readonly Proposed[],
): Promise<void> {
  return carry(house, policy, sitting, async (tx) => {
    const awards: Carried[] = [];
    for (const proposals of page) awards.push(await draftAward(house, tx, proposals));
    const refused = refusals.map(({ requestId: id }) => ({ kind: 'refusal' as const, id }));
    return { awards, items: [...itemsOf(awards), ...refused], title: titleOf(policy, awards) };
  });
}

type ReportDraft = Pick<CreateReportDto, 'items' | 'title'> & Omit<OpenReport, 'id' | 'policy' | 'dice'>;

/** Writes a report on what is drafted, and plans its way to the sitting. */
export async function carry(
  house: House,
  policy: PolicyName,
  sitting: Sitting,
  draft: (tx: Tx) => Promise<ReportDraft> | ReportDraft,
): Promise<void> {
  const { calendar, numbers } = house;
  numbers.report += 1;
  const rank = numbers.report;
  const report = await calendar.by(policyOf(policy).officers[0], async (tx) => {
    const { items, title, ...carried } = await draft(tx);
    const number = reportNumber(rank, sitting);
    const { id } = await createReport(tx, { number, title, body: sitting.assembly, items, demonstration: true });
    return { id, policy, dice: new Dice('report').about(rank), ...carried };
  });
  house.openReports.set(report.id, report);
  planVisas(house, report, sitting);
}

const ASSEMBLY_CODES = { bureau: 'BM', conseil: 'CM' } as const;

const reportNumber = (rank: number, { assembly, heldOn }: Sitting): string =>
  `MET ${heldOn.slice(2, 4)}/${20_000 + rank}/${ASSEMBLY_CODES[assembly]}`;

function titleOf(policy: PolicyName, awards: readonly Carried[]): string {
  const [first] = awards;
  if (!first) return 'Demandes de subvention : décisions de refus';
  const { files, conventionId } = first;
  const [{ body, year }] = files as [File];
  const { usualName } = body.details;
  const approval = conventionId === null ? '' : ' et approbation d’une convention';
  if (awards.length === 1) return `${usualName ?? body.legalName} : attribution d’une subvention${approval}`;
  return `Attribution de subventions aux ${policyOf(policy).helped} au titre de ${year}`;
}

/** From the draft to the agenda: the visas of finance, the texts and the approval of the manager, then the clerk. */
function planVisas(house: House, report: OpenReport, sitting: Sitting): void {
  const { calendar } = house;
  const { id, policy, dice } = report;
  calendar.in(dice.whole(3, 8), async () => {
    await calendar.by(policyOf(policy).officers[0], (tx) => advanceReport(tx, { id }, 'request_visas'));
    if (dice.chance(6)) await sendBack(house, report);
    planApproval(house, report, sitting);
  });
  planAgenda(house, report, sitting);
}

function planApproval(house: House, report: OpenReport, sitting: Sitting): void {
  const { calendar } = house;
  const { id, policy, awards, membershipIds = [], dice } = report;
  calendar.in(dice.whole(2, 7), async () => {
    const refused: Carried[] = [];
    await calendar.by('finance', async (tx) => {
      for (const award of awards) if (!(await giveVisa(tx, award))) refused.push(award);
    });
    if (refused.length > 0) await overrideLines(house, refused);
  });
  calendar.in(dice.whole(6, 11), () =>
    calendar.by('finance', async (tx) => {
      for (const dues of membershipIds) await attempt(advanceMembership(tx, { id: dues }, 'give_visa'));
    }),
  );
  calendar.in(dice.whole(8, 11), () => settleConventions(house, report, sitting));
  calendar.in(dice.whole(12, 16), async () => {
    await attempt(calendar.by(policyOf(policy).manager, (tx) => advanceReport(tx, { id }, 'approve')));
  });
}

/** What is printed is resolved to a credit line first. */
async function giveVisa(tx: Tx, { awardId, unresolved }: Carried): Promise<boolean> {
  const lines = await tx.query<{ id: number; rank: number }>(
    'SELECT id, rank FROM imputation_line WHERE award_id = $1 AND credit_line_id IS NULL',
    [awardId],
  );
  for (const { id: lineId, rank } of lines) {
    const { creditLineId } = unresolved.find((line) => line.rank === rank)!;
    const resolution = { lineId, creditLineId };
    await attempt(advanceAward(tx, { id: awardId }, 'resolve_imputation', { resolution }));
  }
  return attempt(advanceAward(tx, { id: awardId }, 'give_visa'));
}

const WHY_BEYOND = 'Crédits de la ligne attendus d’un virement dans le chapitre, dont l’enveloppe suffit';

/** What a line lacks and its envelope has is overridden by who has the right to; what the envelope lacks waits. */
async function overrideLines({ calendar }: House, awards: readonly Carried[]): Promise<void> {
  await calendar.by('budgetHead', async (tx) => {
    for (const { awardId: id } of awards) await attempt(advanceAward(tx, { id }, 'give_visa', { reason: WHY_BEYOND }));
  });
}

async function sendBack({ calendar }: House, { id, policy }: OpenReport): Promise<void> {
  const { officers, manager } = policyOf(policy);
  const reason = 'Exposé à compléter : rappeler l’aide versée l’an dernier';
  await calendar.by(manager, (tx) => advanceReport(tx, { id }, 'return_to_draft', { reason }));
  await calendar.by(officers[0], (tx) => advanceReport(tx, { id }, 'request_visas'));
}

/** Opens the conventions that the year's total calls for, then settles the text of each. */
async function settleConventions({ calendar }: House, { policy, awards }: OpenReport, sitting: Sitting): Promise<void> {
  const { officers, manager } = policyOf(policy);
  await calendar.by(officers[0], async (tx) => {
    const ids = awards.map(({ awardId }) => awardId);
    const requirements = await conventionRequirements(tx, ids, sitting.heldOn);
    const required = new Set(requirements.filter((aid) => aid.required).map(({ awardId }) => awardId));
    for (const award of awards) {
      if (award.conventionId === null && required.has(award.awardId))
        award.conventionId = await draftConvention(tx, award.awardId, award.files[0]!);
    }
  });
  const unsettled = awards.filter(({ conventionId, textApproved }) => conventionId !== null && !textApproved);
  if (unsettled.length === 0) return;
  await calendar.by(manager, async (tx) => {
    for (const award of unsettled)
      award.textApproved = await attempt(advanceConvention(tx, { id: award.conventionId! }, 'approve_text'));
  });
}

/** What misses its sitting, for want of credits, tries the next one of the year. */
function planAgenda(house: House, report: OpenReport, sitting: Sitting): void {
  const { calendar, sittings } = house;
  calendar.on(addDays(sitting.heldOn, -AGENDA_DAYS), async () => {
    await settleConventions(house, report, sitting);
    const place = { sittingId: sittings.get(sitting)! };
    const placed = await attempt(
      calendar.by('clerk', (tx) => advanceReport(tx, { id: report.id }, 'place_on_agenda', place)),
    );
    if (placed) return planOutcome(house, report, sitting);
    const next = nextSitting(sitting);
    if (!next) return;
    const again = addDays(next.heldOn, -policyOf(report.policy).leadDays);
    calendar.on(laterOf(again, addDays(calendar.today, 1)), () => planApproval(house, report, next));
    planAgenda(house, report, next);
  });
}

/** What becomes of it at the sitting: what is adjourned comes back at the next, what is withdrawn by another report. */
function planOutcome(house: House, report: OpenReport, sitting: Sitting): void {
  const { calendar } = house;
  const { id, dice } = report;
  const outcome =
    report.outcome ?? (isCertain(report) ? 'adopt' : dice.about('outcome', sitting.heldOn).row(OUTCOMES).name);
  calendar.on(sitting.heldOn, async () => {
    if (outcome === 'adopt' || outcome === 'reject') house.openReports.delete(id);
    if (outcome === 'adopt') return recordAdoption(house, report, sitting);
    const reason =
      outcome === 'withdraw' ? { reason: 'Retiré par le rapporteur : plan de financement à préciser' } : {};
    await calendar.by('clerk', (tx) => advanceReport(tx, { id }, outcome, reason));
    const next = nextSitting(sitting);
    if (outcome === 'adjourn' && next) planAgenda(house, report, next);
    if (outcome === 'withdraw' && next) carryAgain(house, report, next);
  });
}

/** The same awards, on another report, written as early as others are. */
function carryAgain(house: House, { id, policy, awards }: OpenReport, sitting: Sitting): void {
  house.openReports.delete(id);
  const opening = addDays(sitting.heldOn, -policyOf(policy).leadDays);
  const { calendar } = house;
  calendar.on(laterOf(opening, addDays(calendar.today, 1)), () =>
    carry(house, policy, sitting, () => ({ awards, items: itemsOf(awards), title: titleOf(policy, awards) })),
  );
}

const itemsOf = (awards: readonly Carried[]) => awards.map(({ awardId: id }) => ({ kind: 'award' as const, id }));

import { adoptReport } from '../../../api/src/deliberations/create.js';
import { advanceDeliberation } from '../../../api/src/deliberations/advance.js';
import { giveUpAward } from '../../../api/src/conventions/give-up.js';
import type { CastName } from '../cast.js';
import { planAccounts } from './accounts.js';
import { attempt } from './attempt.js';
import { planConvention } from './conventions.js';
import type { Dice } from './dice.js';
import { ACT_FATES, AWARD_FATES } from './fates.js';
import { type Carried, type House, isCertain, type OpenReport } from './house.js';
import { inhabitant } from './inhabitants.js';
import { planAdvances } from './payments.js';
import type { File } from './plan.js';
import { policyOf } from './policies.js';
import type { Sitting } from './assemblies.js';
import { type Delay, walk } from './walk.js';

type ActFate = (typeof ACT_FATES)[keyof typeof ACT_FATES];
type ActStep = ActFate['steps'][number];

const DELAYS: Readonly<Record<ActStep, Delay>> = {
  record_signature: [0, 3],
  record_transmission: [1, 5],
  record_reception: [0, 2],
  record_publication: [1, 6],
  record_notification: [3, 9],
};

const WORDINGS = [
  'Cette proposition mise aux voix est adoptée.',
  'Adoptée',
  'Adoptée à l’unanimité des suffrages exprimés.',
  'Adoptée. Se sont abstenus : deux membres.',
] as const;

const ASSEMBLY_CODES = { bureau: 'BM', conseil: 'CM' } as const;

/** The act, as the clerk writes it down: on the day of the vote, or some days later when minutes are long. */
export function recordAdoption(house: House, report: OpenReport, sitting: Sitting): void {
  const { calendar } = house;
  const dice = report.dice.about('act');
  calendar.in(dice.chance(80) ? 0 : dice.whole(1, 12), async () => {
    const id = await adopt(house, report, sitting, dice);
    const fate: ActFate = isCertain(report) ? ACT_FATES.complete : dice.row<ActFate>(Object.values(ACT_FATES));
    const record = (step: ActStep) =>
      calendar.by('clerk', (tx) => advanceDeliberation(tx, { id }, step, { on: calendar.today }));
    walk<ActStep>(calendar, dice, fate, DELAYS, record, () => {
      if (isEnforceable(fate)) for (const award of report.awards) becomeEnforceable(house, award);
    });
    for (const award of report.awards) planAfterVote(house, award, dice);
    report.adopted?.();
  });
}

/** Most awards go on to their convention; some bodies renounce before anything is certified, and some awards lapse. */
function planAfterVote(house: House, award: Carried, dice: Dice): void {
  const { calendar } = house;
  const [{ officer, policy, certain }] = award.files as [File];
  const fate = certain ? 'kept' : dice.row(AWARD_FATES).name;
  award.kept = fate === 'kept';
  if (fate !== 'renounced' && award.conventionId !== null) planConvention(house, award);
  if (fate === 'renounced')
    calendar.in(dice.whole(15, 50), () => giveUp(house, award, officer, 'renounce', 'Renonciation de l’association'));
  if (fate === 'lapsed')
    calendar.in(dice.whole(150, 260), () =>
      giveUp(house, award, policyOf(policy).manager, 'lapse', 'Action non commencée dans le délai de la convention'),
    );
}

async function giveUp(
  { calendar }: House,
  { awardId: id }: Carried,
  who: CastName,
  action: 'renounce' | 'lapse',
  reason: string,
): Promise<void> {
  await attempt(calendar.by(who, (tx) => giveUpAward(tx, { id }, action, reason)));
}

const isEnforceable = ({ steps }: { steps: readonly ActStep[] }): boolean =>
  steps.includes('record_reception') && (steps.includes('record_publication') || steps.includes('record_notification'));

function becomeEnforceable(house: House, award: Carried): void {
  if (!award.kept) return;
  if (award.conventionId === null) planAdvances(house, award);
  planAccounts(house, award);
}

async function adopt(
  house: House,
  { id, policy }: OpenReport,
  { assembly, heldOn }: Sitting,
  dice: Dice,
): Promise<number> {
  house.numbers.act += 1;
  const { series } = policyOf(policy);
  const place = String(dice.whole(1, 120)).padStart(3, '0');
  const number = `${series} ${place}-${13_000 + house.numbers.act}/${heldOn.slice(2, 4)}/${ASSEMBLY_CODES[assembly]}`;
  const delegated = dice.chance(30);
  const act = await house.calendar.by('clerk', (tx) =>
    adoptReport(tx, {
      reportId: id,
      number,
      voteWording: dice.pick(WORDINGS),
      certifierName: delegated ? inhabitant(dice) : null,
      certifierCapacity: delegated ? 'Vice-présidente déléguée, par délégation de signature' : null,
      demonstration: true,
    }),
  );
  return act.id;
}

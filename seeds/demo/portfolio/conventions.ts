import { advanceConvention, type ConventionInput } from '../../../api/src/conventions/advance.js';
import { reviseConvention } from '../../../api/src/conventions/texts.js';
import type { Tx } from '../../../api/src/platform/context.js';
import { attempt } from './attempt.js';
import { Dice } from './dice.js';
import { CONVENTION_FATES } from './fates.js';
import type { Carried, House } from './house.js';
import { planAdvances } from './payments.js';
import type { File } from './plan.js';
import { type Delay, walk } from './walk.js';

type ConventionFate = (typeof CONVENTION_FATES)[keyof typeof CONVENTION_FATES];
type ConventionStep = ConventionFate['steps'][number];

const DELAYS: Readonly<Record<ConventionStep, Delay>> = {
  revise: [2, 6],
  restore_annexed_text: [3, 15],
  send: [4, 14],
  record_beneficiary_signature: [6, 40],
  sign: [3, 12],
  notify: [3, 15],
};

/** From the vote to the notification, after which the first payments may be asked for. */
export function planConvention(house: House, award: Carried): void {
  const { calendar } = house;
  const [{ rank, fates }] = award.files as [File];
  const dice = new Dice('convention').about(rank);
  const fate: ConventionFate = CONVENTION_FATES[fates.convention];
  walk<ConventionStep>(
    calendar,
    dice,
    fate,
    DELAYS,
    (step) => take(house, award, step),
    () => {
      if (award.kept && fate.steps.includes('notify' as never)) planAdvances(house, award);
    },
  );
}

async function take({ calendar }: House, award: Carried, step: ConventionStep): Promise<void> {
  const [{ officer, body }] = award.files as [File];
  const target = { id: award.conventionId! };
  const who = step === 'sign' ? 'signatory' : officer;
  await attempt(
    calendar.by(who, async (tx) => {
      if (step === 'revise')
        return void (await reviseConvention(tx, target, { body: await softenedText(tx, target.id) }));
      await advanceConvention(tx, target, step, await given(tx, target.id, step, body.details.representativeName));
    }),
  );
}

async function given(tx: Tx, id: number, step: ConventionStep, signer: string): Promise<ConventionInput> {
  const signedOn = tx.today;
  if (step === 'send') return { sentOn: tx.today };
  if (step === 'notify') return { notifiedOn: tx.today };
  if (step === 'restore_annexed_text') return {};
  const [text] = await tx.query<{ sha256: string }>(
    `SELECT t.sha256 FROM convention c JOIN convention_text t ON t.convention_id = c.id AND t.text_version = c.annexed_version
     WHERE c.id = $1`,
    [id],
  );
  const signedSha256 = text!.sha256;
  return step === 'sign' ? { signedOn, signedSha256 } : { signedOn, signer, signedSha256 };
}

/** An officer who means well gives the body more time to put things right: that is not what was voted. */
async function softenedText(tx: Tx, id: number): Promise<string> {
  const [text] = await tx.query<{ body: string }>(
    `SELECT t.body FROM convention c JOIN convention_text t ON t.convention_id = c.id AND t.text_version = c.text_version
     WHERE c.id = $1`,
    [id],
  );
  return text!.body.replace('un mois après une mise en demeure', 'trois mois après une mise en demeure');
}

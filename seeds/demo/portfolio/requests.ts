import { advanceGrantRequest } from '../../../api/src/grant-requests/advance.js';
import { createGrantRequest } from '../../../api/src/grant-requests/create.js';
import type { CastName } from '../cast.js';
import { handInPapers } from '../papers.js';
import { meet } from './acquaintances.js';
import { Dice } from './dice.js';
import { REQUEST_FATES } from './fates.js';
import { forecastOf } from './forecasts.js';
import type { House, Proposed } from './house.js';
import type { File } from './plan.js';
import { policyOf } from './policies.js';
import { type Delay, walk } from './walk.js';

type RequestFate = (typeof REQUEST_FATES)[keyof typeof REQUEST_FATES];
type RequestStep = RequestFate['steps'][number];

const DELAYS: Readonly<Record<RequestStep, Delay>> = {
  submit: [0, 4],
  ask_completion: [5, 20],
  resubmit: [8, 45],
  declare_complete: [4, 25],
  start_review: [3, 30],
  propose: [10, 60],
  return_to_review: [5, 15],
  suggest_refusal: [8, 30],
  confirm_refusal: [4, 20],
  declare_inadmissible: [15, 60],
  close: [66, 110],
  withdraw: [8, 40],
};

/** For the files on which others count: no step waits longer than it must. */
const AT_ONCE = Object.fromEntries(
  Object.entries(DELAYS).map(([step, [least]]) => [step, [least, least]]),
) as unknown as typeof DELAYS;

const REASONS: Readonly<Partial<Record<RequestStep, readonly string[]>>> = {
  ask_completion: [
    'Comptes du dernier exercice et rapport d’activité à joindre',
    'Budget prévisionnel non équilibré : produits inférieurs aux charges',
    'Liste des dirigeants et statuts à jour à joindre',
    'Attestation sociale périmée',
  ],
  declare_inadmissible: [
    'Dossier resté incomplet après deux relances',
    'Action terminée avant la réception de la demande',
    'Objet étranger aux compétences de la Métropole',
    'Action conduite hors du territoire',
  ],
  withdraw: [
    'Action reportée à l’année suivante, faute d’un autre financeur',
    'La structure renonce : changement de direction',
    'Demande présentée deux fois',
  ],
  close: ['Pièces jamais reçues malgré le courrier de demande de complément'],
  suggest_refusal: [
    'Action déjà financée par la Métropole au titre d’un autre dispositif',
    'Critères de l’appel à projets non remplis : public touché trop restreint',
    'Plan de financement trop incertain',
  ],
  return_to_review: ['Montant à revoir au vu des autres financements'],
};

/** The life of a request, from the day it comes in to the day an amount is proposed. */
export function planRequest(house: House, file: File): void {
  const dice = new Dice('request').about(file.rank);
  const fate: RequestFate = REQUEST_FATES[file.fates.request];
  house.calendar.on(file.receivedOn, async () => {
    const beneficiaryId = await meet(house, file.body, file.officer);
    const requestId = await receive(house, file, beneficiaryId);
    const take = (step: RequestStep) => advance(house, file, requestId, step, dice);
    const delays = file.certain ? AT_ONCE : DELAYS;
    walk<RequestStep>(house.calendar, dice, fate, delays, take, () => {
      if (isToBeDecided(fate)) waitForReport(house, { file, requestId });
    });
  });
}

/** A proposal, or a refusal: both are for the assembly to decide. */
const isToBeDecided = ({ steps }: RequestFate): boolean =>
  steps.at(-1) === 'propose' || steps.at(-1) === 'confirm_refusal';

function waitForReport({ waiting }: House, proposed: Proposed): void {
  const { policy } = proposed.file;
  waiting.set(policy, [...(waiting.get(policy) ?? []), proposed]);
}

async function receive(house: House, file: File, beneficiaryId: number): Promise<number> {
  const { year, kind, title, purpose, requestedCents, receivedOn } = file;
  const budgetLines = forecastOf(file);
  const { id } = await house.calendar.by(file.officer, (tx) =>
    createGrantRequest(tx, {
      beneficiaryId,
      kind,
      form: 'cash',
      fiscalYear: year,
      title,
      purpose,
      periodStart: `${year}-01-01`,
      periodEnd: kind === 'investment' ? `${year + 1}-12-31` : `${year}-12-31`,
      receivedOn,
      requestedCents,
      budgetBase: kind === 'running_costs' ? 'body' : 'action',
      ...(budgetLines.length > 0 ? { budgetLines } : { budgetCents: file.budgetCents }),
      renewalOfId: renewedBy(house, file),
      demonstration: true,
    }),
  );
  house.lastRequests.set(supportOf(file), { id, year });
  return id;
}

/** What a body asks of a policy, from one year to the next. */
const supportOf = ({ body, policy }: File): string => `${body.rank} ${policy}`;

function renewedBy({ lastRequests }: House, file: File): number | null {
  const last = lastRequests.get(supportOf(file));
  return last && last.year < file.year ? last.id : null;
}

async function advance(house: House, file: File, id: number, step: RequestStep, dice: Dice): Promise<void> {
  const who: CastName = MANAGERS.has(step) ? policyOf(file.policy).manager : file.officer;
  const reasons = REASONS[step];
  await house.calendar.by(who, async (tx) => {
    if (step === 'ask_completion') await handInPapers(tx, id, OFTEN_MISSING);
    if (step === 'declare_complete') await handInPapers(tx, id);
    await advanceGrantRequest(tx, { id }, step, {
      ...(reasons && { reason: dice.pick(reasons) }),
      ...(step === 'propose' && { proposedCents: file.proposedCents }),
    });
  });
}

/** The papers that a letter usually asks for. */
const OFTEN_MISSING = ['officers', 'approved_accounts', 'activity_report', 'body_decision', 'tax_certificate'];

const MANAGERS: ReadonlySet<RequestStep> = new Set([
  'propose',
  'return_to_review',
  'confirm_refusal',
  'declare_inadmissible',
  'close',
]);

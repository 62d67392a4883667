import type { BandView, StepLinkView, StepName, StepStatus, StepView, WordingView } from './band.view.js';
import type { ProgressFacts } from './facts.js';
import { SETTLED, type Situation, SITUATIONS } from './situations.js';

interface StepRow {
  readonly name: StepName;
  readonly done: (f: ProgressFacts) => boolean;
  /** Part of it is done: one instalment of two is paid. */
  readonly started?: (f: ProgressFacts) => boolean;
  /** The file will not pass by this step. */
  readonly skipped?: (f: ProgressFacts) => boolean;
  readonly cell: (
    f: ProgressFacts,
  ) => Partial<Pick<StepView, 'amountCents' | 'on' | 'reference'>> & { fact: WordingView };
  readonly link: (f: ProgressFacts) => StepLinkView | null;
}

const words = (code: string, params: WordingView['params'] = {}): WordingView => ({ code, params });

const linkTo = (resource: string, id: number | null): StepLinkView | null => (id === null ? null : { resource, id });

const adopted = (f: ProgressFacts): boolean => f.adoptedOn !== null;
const enforceable = (f: ProgressFacts): boolean => f.enforceableOn !== null && f.enforceableOn <= f.today;

const STEPS: readonly StepRow[] = [
  {
    name: 'request',
    done: (f) => f.awardId !== null || f.reportId !== null,
    cell: (f) => ({
      amountCents: f.requestedCents,
      fact: words('requests', { count: f.requestCount, unknown: f.requestedUnknown }),
      on: f.receivedOn,
    }),
    link: (f) => linkTo('grant-requests', f.requestId),
  },
  {
    name: 'report',
    done: (f) => f.reportState === 'on_agenda' || adopted(f),
    cell: (f) => ({
      amountCents: f.awardCents,
      fact: words('report', { state: f.reportState }),
      reference: f.reportNumber,
    }),
    link: (f) => linkTo('reports', f.reportId),
  },
  {
    name: 'vote',
    done: adopted,
    cell: (f) => ({
      amountCents: adopted(f) ? f.awardCents : null,
      fact: words(adopted(f) ? 'adopted' : 'to_vote'),
      on: f.adoptedOn ?? f.sittingOn,
      reference: f.deliberationNumber,
    }),
    link: (f) => linkTo('deliberations', f.deliberationId),
  },
  {
    name: 'commitment',
    done: (f) => f.awardState === 'granted',
    cell: (f) => ({
      amountCents: ['reserved', 'granted'].includes(f.awardState ?? '') ? f.awardCents : null,
      fact: words(
        f.awardState === 'granted' ? 'committed' : f.awardState === 'reserved' ? 'reserved' : 'nothing_reserved',
      ),
      on: f.awardState === 'granted' ? f.adoptedOn : f.visaOn,
    }),
    link: (f) => linkTo('awards', f.awardId),
  },
  {
    name: 'legality',
    done: (f) => f.legalityReceivedOn !== null,
    cell: (f) => ({
      fact: words(f.legalityReceivedOn ? 'received' : f.transmittedOn ? 'transmitted' : 'to_transmit'),
      on: f.legalityReceivedOn ?? f.transmittedOn,
    }),
    link: (f) => linkTo('deliberations', f.deliberationId),
  },
  {
    name: 'enforceable',
    done: enforceable,
    cell: (f) => ({ fact: words(enforceable(f) ? 'enforceable' : 'not_established'), on: f.enforceableOn }),
    link: (f) => linkTo('deliberations', f.deliberationId),
  },
  {
    name: 'convention',
    done: (f) => f.conventionState === 'notified',
    skipped: (f) => f.conventionId === null && f.certifiedCount > 0,
    cell: (f) => ({ fact: words('convention', { state: f.conventionState }), on: f.conventionNotifiedOn }),
    link: (f) => linkTo('conventions', f.conventionId),
  },
  {
    name: 'payment',
    done: (f) => f.awardCents !== null && f.paidCents === f.awardCents,
    started: (f) => f.paidCount > 0,
    cell: (f) => ({
      amountCents: adopted(f) ? f.paidCents : null,
      fact:
        f.instalmentCount === 0
          ? words('nothing_to_pay_yet')
          : words('instalments', { count: f.payableCount, paid: f.paidCount }),
      on: f.lastPaidOn,
    }),
    link: (f) => linkTo('awards', f.awardId),
  },
  {
    name: 'justification',
    done: (f) => adopted(f) && f.financialReportsAccepted === f.earmarkedParts,
    skipped: (f) => f.awardId !== null && f.earmarkedParts === 0,
    cell: (f) => ({
      fact: words(f.justifiedOn ? 'justified' : f.earmarkedParts > 0 ? 'justification_due' : 'no_report_due'),
      on: f.justifiedOn ?? (f.earmarkedParts > 0 ? f.justificationDueOn : null),
    }),
    link: (f) => linkTo('awards', f.awardId),
  },
];

/** Where the file stands, who holds it since when, what is awaited and what comes next. Pure. */
export function bandOf(facts: ProgressFacts): BandView {
  const situation = SITUATIONS.find((candidate) => candidate.when(facts)) ?? SETTLED;
  return {
    steps: STEPS.map((step) => stepView(step, situation, facts)),
    holder: { role: situation.holder, label: holderLabel(situation, facts), since: situation.since(facts) },
    expected: words(situation.expected, { due: facts.justificationDueOn, day: facts.enforceableOn }),
    next: words(typeof situation.next === 'string' ? situation.next : situation.next(facts)),
  };
}

function stepView(step: StepRow, situation: Situation, facts: ProgressFacts): StepView {
  const nothingYet = { amountCents: null, on: null, reference: null };
  return {
    name: step.name,
    status: statusOf(step, situation, facts),
    ...nothingYet,
    ...step.cell(facts),
    link: step.link(facts),
  };
}

function statusOf(step: StepRow, situation: Situation, facts: ProgressFacts): StepStatus {
  if (step.name === situation.step && situation !== SETTLED)
    return situation.holder === 'nobody' ? 'blocked' : 'current';
  if (step.skipped?.(facts)) return 'skipped';
  if (step.done(facts)) return 'done';
  return step.started?.(facts) ? 'started' : 'todo';
}

function holderLabel(situation: Situation, facts: ProgressFacts): string | null {
  if (situation.holder === 'beneficiary') return facts.beneficiaryName;
  return situation.holder === 'grants_officer' || situation.holder === 'manager' ? facts.departmentName : null;
}

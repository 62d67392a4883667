import { judge, possibleActions } from '../../kernel/lifecycle.js';
import { GRANT_REQUEST_STATES, type GrantRequestState } from './grant-request.js';
import { type GrantRequestAction, type GrantRequestFacts, grantRequestLifecycle } from './grant-request.lifecycle.js';

const COMPLETE = {
  beneficiaryId: 1,
  kind: 'action',
  form: 'cash',
  fiscalYear: 2019,
  receivedOn: '2019-03-04',
  title: 'Journées du numérique',
  purpose: 'Un forum',
  periodStart: '2019-09-01',
  periodEnd: '2019-10-31',
  requestedCents: 15_000_00,
  budgetBase: 'action',
  budgetCents: 110_000_00,
  requestedUnknown: false,
  budgetLines: false,
  renewalOfId: null,
  formerSupport: null,
  formerSupportYear: null,
  formerSupportCents: null,
  papers: true,
};
const BODY = {
  kind: 'association',
  siret: '73282932000074',
  rna: null,
  republicanCommitmentOn: null,
  republicanCommitmentExempt: false,
} as const;

/** A request against which nothing speaks. */
const facts = (changes: Partial<GrantRequestFacts> = {}): GrantRequestFacts => ({
  fields: COMPLETE,
  requestedCents: 15_000_00,
  requestedUnknown: false,
  budget: null,
  papers: [],
  completionDueOn: '2019-06-04',
  today: '2019-06-05',
  refusalReasons: 'Hors de nos compétences',
  proposedCents: 15_000_00,
  beneficiary: BODY,
  republicanCommitmentRequired: false,
  inAward: false,
  ...changes,
});

const sums = (chargesCents: number, productsCents: number, inKindChargesCents = 0, inKindProductsCents = 0) => ({
  ...{ chargesCents, productsCents, inKindChargesCents, inKindProductsCents, oursCents: null },
});

const NEXT: Record<GrantRequestState, GrantRequestAction[]> = {
  draft: ['submit', 'withdraw'],
  submitted: ['ask_completion', 'declare_complete', 'declare_inadmissible', 'withdraw'],
  to_complete: ['resubmit', 'declare_inadmissible', 'close', 'withdraw'],
  complete: ['start_review', 'withdraw'],
  under_review: ['propose', 'suggest_refusal', 'confirm_refusal', 'withdraw'],
  proposed: ['return_to_review', 'withdraw', 'place_on_report'],
  refusal_proposed: ['return_to_review', 'withdraw', 'place_refusal_on_report'],
  on_report: ['take_off_report', 'take_refusal_off_report', 'grant', 'refuse', 'send_back'],
  granted: ['renounce', 'lapse'],
  refused: [],
  inadmissible: [],
  closed: [],
  renounced: [],
  lapsed: [],
  withdrawn: [],
};
const ACTIONS = Object.keys(grantRequestLifecycle.actions) as GrantRequestAction[];

describe('A grant request', () => {
  it.each(GRANT_REQUEST_STATES)('%s goes where its table says and nowhere else', (state) => {
    const possible = ACTIONS.filter((action) => judge(grantRequestLifecycle, action, state, facts()).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each<[GrantRequestAction, GrantRequestState, Partial<GrantRequestFacts>, string[]]>([
    ['submit', 'draft', { fields: { ...COMPLETE, purpose: null } }, ['field_required purpose']],
    ['submit', 'draft', { fields: { ...COMPLETE, budgetCents: null } }, ['field_required budgetCents']],
    ['submit', 'draft', { requestedCents: null }, ['requested_amount_missing requestedCents']],
    ['submit', 'draft', { requestedCents: null, requestedUnknown: true }, []],
    ['submit', 'draft', { budget: sums(10, 9) }, ['budget_unbalanced budgetLines']],
    ['submit', 'draft', { budget: sums(10, 10, 3, 4) }, ['budget_in_kind_unbalanced budgetLines']],
    ['submit', 'draft', { budget: sums(10, 10, 4, 4) }, []],
    ['submit', 'draft', { beneficiary: { ...BODY, siret: null } }, ['beneficiary_unidentified beneficiaryId']],
    ['submit', 'draft', { beneficiary: { ...BODY, siret: null, rna: 'W133000001' } }, []],
    ['submit', 'draft', { beneficiary: { ...BODY, siret: null, kind: 'natural_person' } }, []],
    ['resubmit', 'to_complete', { fields: { ...COMPLETE, title: '' } }, ['field_required title']],
    [
      'declare_complete',
      'submitted',
      { republicanCommitmentRequired: true },
      ['republican_commitment_missing beneficiaryId'],
    ],
    [
      'declare_complete',
      'submitted',
      { republicanCommitmentRequired: true, beneficiary: { ...BODY, republicanCommitmentOn: '2022-01-15' } },
      [],
    ],
    [
      'declare_complete',
      'submitted',
      { republicanCommitmentRequired: true, beneficiary: { ...BODY, republicanCommitmentExempt: true } },
      [],
    ],
    [
      'declare_complete',
      'submitted',
      { republicanCommitmentRequired: true, beneficiary: { ...BODY, kind: 'company' } },
      [],
    ],
    ['propose', 'under_review', { proposedCents: 15_000_01 }, ['proposed_above_requested proposedCents']],
    ['propose', 'under_review', { requestedCents: null, proposedCents: 90_000_00 }, []],
    ['propose', 'under_review', { proposedCents: null }, []],
    ['return_to_review', 'proposed', { inAward: true }, ['request_in_award null']],
    ['withdraw', 'proposed', { inAward: true }, ['request_in_award null']],
    ['place_on_report', 'proposed', { inAward: true }, []],
  ])('judges %s from %s with %j', (action, state, changes, expected) => {
    const verdict = judge(grantRequestLifecycle, action, state, facts(changes));
    const reasons = verdict.allowed ? [] : verdict.reasons;
    expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it.each([
    ['grants_officer', 'proposed', ['withdraw']],
    ['manager', 'proposed', ['return_to_review']],
    ['manager', 'submitted', ['declare_inadmissible']],
    ['finance_officer', 'proposed', []],
    ['assembly_clerk', 'on_report', []],
  ] as const)('shows to a %s what they can do of a request that is %s', (role, state, expected) => {
    const shown = possibleActions(grantRequestLifecycle, state, facts(), { roles: [role] });
    expect(shown.map(({ name }) => name)).toEqual(expected);
  });
});

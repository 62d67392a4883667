import type { WantedEnvelope } from '../../budget/domain/credits.js';
import type { WantedLine } from '../../budget/domain/line-override.js';
import { judge, possibleActions } from '../../kernel/lifecycle.js';
import { AWARD_STATES, type AwardState } from './award.js';
import { type AwardAction, type AwardFacts, awardLifecycle } from './award.lifecycle.js';
import type { ChosenAuthorisation, ImputedLine } from './imputation.js';

const ENVELOPE: WantedEnvelope = {
  envelopeId: 1,
  budget: 'Budget principal',
  year: 2019,
  yearState: 'voted',
  yearEnded: false,
  chapitre: '65',
  availableCents: 65_000_00,
  wantedCents: 65_000_00,
};

const CREDITS: WantedLine = {
  creditLineId: 1,
  name: 'B370 · 65748 · 61',
  openedCents: 65_000_00,
  committedCents: 0,
  reservedCents: 0,
  availableCents: 65_000_00,
  wantedCents: 65_000_00,
  overrideRightId: null,
};

const LINE: ImputedLine = {
  id: 1,
  rank: 1,
  resolved: true,
  creditLineId: 4,
  year: 2019,
  yearState: 'voted',
  budgetId: 1,
  section: 'fonctionnement',
  amountCents: 65_000_00,
  reservedCents: 0,
  committedCents: 65_000_00,
};

const LATER: ImputedLine = { ...LINE, id: 2, rank: 2, year: 2020, committedCents: 0 };
const AUTHORISATION: ChosenAuthorisation = {
  number: 'AE-2019-01',
  budgetId: 1,
  section: 'fonctionnement',
  firstYear: 2019,
  lastYear: 2021,
  availableCents: 65_000_00,
};

const PART = { number: 'D2019-00001', partCents: 65_000_00, proposedCents: 65_000_00, earmarked: true };
const BALANCE = {
  label: 'Solde',
  condition: 'financial_report_accepted',
  rateBp: 3000,
  amountCents: 19_500_00,
} as const;

/** An award against which nothing speaks. */
const facts = (changes: Partial<AwardFacts> = {}): AwardFacts => ({
  reportNumber: null,
  awardCents: 65_000_00,
  certifiedCents: 0,
  partsCents: 65_000_00,
  linesCents: 65_000_00,
  instalmentsCents: 65_000_00,
  parts: [PART],
  instalments: [BALANCE],
  fiscalYear: 2019,
  lines: [LINE],
  authorisation: null,
  given: null,
  envelopes: [ENVELOPE],
  creditLines: [CREDITS],
  visa: null,
  dueEnvelopes: [],
  dueLines: [],
  ...changes,
});

const NEXT: Record<AwardState, AwardAction[]> = {
  drafting: ['request_visa', 'discard'],
  visa_requested: ['give_visa', 'resolve_imputation', 'return_to_draft', 'dismiss'],
  reserved: ['return_to_draft', 'grant', 'dismiss'],
  granted: ['commit_yearly_credits', 'renounce', 'lapse'],
  dismissed: [],
  renounced: [],
  lapsed: [],
};
const ACTIONS = Object.keys(awardLifecycle.actions) as AwardAction[];

describe('An award', () => {
  it('is not discarded under a report that decides it', () => {
    const verdict = judge(awardLifecycle, 'discard', 'drafting', facts({ reportNumber: 'MET 19/1/BM' }));
    expect(verdict).toMatchObject({ allowed: false, reasons: [{ code: 'on_report' }] });
  });

  it.each(AWARD_STATES)('%s goes where its table says and nowhere else', (state) => {
    const file = facts({ lines: [LINE, LATER], authorisation: AUTHORISATION });
    const possible = ACTIONS.filter((action) => judge(awardLifecycle, action, state, file).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each<[AwardAction, AwardState, Partial<AwardFacts>, string[]]>([
    ['renounce', 'granted', { certifiedCents: 1 }, ['certified_already null']],
    ['lapse', 'granted', { certifiedCents: 1 }, ['certified_already null']],
    ['request_visa', 'drafting', { partsCents: 75_000_00 }, ['parts_do_not_add_up parts']],
    [
      'give_visa',
      'visa_requested',
      { lines: [{ ...LINE, resolved: false, year: null }] },
      ['imputation_unresolved imputationLines'],
    ],
    ['resolve_imputation', 'visa_requested', { given: { lineId: 2, creditYear: 2019 } }, ['unknown_line lineId']],
    [
      'resolve_imputation',
      'visa_requested',
      { given: { lineId: 1, creditYear: null } },
      ['unknown_credit_line creditLineId'],
    ],
    [
      'resolve_imputation',
      'visa_requested',
      { given: { lineId: 1, creditYear: 2018 } },
      ['line_of_earlier_year creditLineId'],
    ],
    ['resolve_imputation', 'visa_requested', { given: { lineId: 1, creditYear: 2020 } }, []],
    ['request_visa', 'drafting', { lines: [LINE, LATER] }, ['authorisation_missing authorisationId']],
    ['give_visa', 'visa_requested', { lines: [LINE, LATER], authorisation: AUTHORISATION }, []],
    [
      'give_visa',
      'visa_requested',
      { lines: [LINE, LATER], authorisation: { ...AUTHORISATION, lastYear: 2019, availableCents: 64_999_99 } },
      ['authorisation_years authorisationId', 'authorisation_short authorisationId'],
    ],
    [
      'give_visa',
      'visa_requested',
      { lines: [LINE, { ...LATER, section: 'investissement' }], authorisation: AUTHORISATION },
      ['authorisation_elsewhere authorisationId'],
    ],
    ['commit_yearly_credits', 'granted', {}, ['nothing_to_commit null']],
    [
      'commit_yearly_credits',
      'granted',
      { lines: [LINE, { ...LATER, yearState: 'provisional' }] },
      ['year_not_voted null'],
    ],
    ['commit_yearly_credits', 'granted', { lines: [LINE, LATER], dueEnvelopes: [ENVELOPE] }, []],
    [
      'commit_yearly_credits',
      'granted',
      { lines: [LINE, LATER], dueEnvelopes: [{ ...ENVELOPE, availableCents: 0 }] },
      ['envelope_short null'],
    ],
    ['request_visa', 'drafting', { linesCents: 0 }, ['lines_do_not_add_up imputationLines']],
    ['request_visa', 'drafting', { instalmentsCents: 65_000_01 }, ['instalments_do_not_add_up instalments']],
    ['request_visa', 'drafting', { parts: [{ ...PART, partCents: 65_000_01 }] }, ['part_above_proposal parts']],
    ['request_visa', 'drafting', { parts: [{ ...PART, proposedCents: null }] }, ['request_not_proposed parts']],
    ['request_visa', 'drafting', { instalments: [{ ...BALANCE, amountCents: 19_500_01 }] }, []],
    [
      'request_visa',
      'drafting',
      { instalments: [{ ...BALANCE, amountCents: 19_499_98 }] },
      ['rate_differs instalments'],
    ],
    ['request_visa', 'drafting', { instalments: [{ ...BALANCE, rateBp: null, amountCents: 1 }] }, []],
    ['request_visa', 'drafting', { parts: [{ ...PART, earmarked: false }] }, ['no_earmarked_part instalments']],
    [
      'request_visa',
      'drafting',
      { parts: [{ ...PART, earmarked: false }], instalments: [{ ...BALANCE, condition: 'convention_notified' }] },
      [],
    ],
    ['request_visa', 'drafting', { envelopes: [{ ...ENVELOPE, availableCents: 0 }] }, []],
    [
      'give_visa',
      'visa_requested',
      { envelopes: [{ ...ENVELOPE, availableCents: 64_999_99 }] },
      ['envelope_short imputationLines'],
    ],
    [
      'give_visa',
      'visa_requested',
      { envelopes: [{ ...ENVELOPE, yearState: 'closed', availableCents: 0 }] },
      ['fiscal_year_not_open null', 'envelope_short imputationLines'],
    ],
    [
      'give_visa',
      'visa_requested',
      { creditLines: [{ ...CREDITS, availableCents: 64_999_99 }], visa: { reason: 'Urgent' } },
      ['line_short imputationLines'],
    ],
    [
      'give_visa',
      'visa_requested',
      { creditLines: [{ ...CREDITS, availableCents: 0, overrideRightId: 1 }], visa: { reason: null } },
      ['line_short imputationLines', 'override_unexplained reason'],
    ],
    [
      'give_visa',
      'visa_requested',
      { creditLines: [{ ...CREDITS, availableCents: 0, overrideRightId: 1 }], visa: { reason: 'Urgent' } },
      [],
    ],
    ['grant', 'reserved', { creditLines: [{ ...CREDITS, availableCents: -1 }] }, []],
    ['grant', 'reserved', { envelopes: [{ ...ENVELOPE, yearState: 'closed', availableCents: 0 }] }, []],
    ['return_to_draft', 'reserved', { envelopes: [{ ...ENVELOPE, yearState: 'closed' }] }, []],
  ])('judges %s from %s with %j', (action, state, changes, expected) => {
    const verdict = judge(awardLifecycle, action, state, facts(changes));
    const reasons = verdict.allowed ? [] : verdict.reasons;
    expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it('tells in full what does not add up', () => {
    const verdict = judge(awardLifecycle, 'request_visa', 'drafting', facts({ partsCents: 75_000_00 }));
    expect(verdict.allowed ? '' : verdict.reasons[0].say('fr')).toBe(
      'Les parts font 75\u00a0000,00\u00a0€, l’attribution 65\u00a0000,00\u00a0€.',
    );
  });

  it('tells the amount of an instalment and what its rate makes', () => {
    const instalments = [{ ...BALANCE, amountCents: 13_000_00 }];
    const verdict = judge(awardLifecycle, 'request_visa', 'drafting', facts({ instalments }));
    expect(verdict.allowed ? '' : verdict.reasons[0].say('fr').replaceAll('\u00a0', ' ')).toBe(
      'Le versement « Solde » est de 13 000,00 €, son taux donne 19 500,00 €.',
    );
  });

  it('shows the visa to finance alone', () => {
    const shownTo = (role: 'finance_officer' | 'manager' | 'signatory') =>
      possibleActions(awardLifecycle, 'visa_requested', facts(), { roles: [role] }).map(({ name }) => name);
    expect([shownTo('finance_officer'), shownTo('manager'), shownTo('signatory')]).toEqual([
      ['give_visa', 'resolve_imputation'],
      [],
      [],
    ]);
  });
});

import type { WantedEnvelope } from '../../budget/domain/credits.js';
import type { WantedLine } from '../../budget/domain/line-override.js';
import { judge, possibleActions } from '../../kernel/lifecycle.js';
import { MEMBERSHIP_STATES, type MembershipState } from './membership.js';
import { type MembershipAction, type MembershipFacts, membershipLifecycle } from './membership.lifecycle.js';

const ENVELOPE: WantedEnvelope = {
  envelopeId: 1,
  budget: 'Budget principal',
  year: 2025,
  yearState: 'voted',
  yearEnded: false,
  chapitre: '011',
  availableCents: 3_600_00,
  wantedCents: 3_600_00,
};
const LINE: WantedLine = {
  creditLineId: 7,
  name: 'MGAG · A120 · 6281 · 020',
  openedCents: 3_600_00,
  committedCents: 0,
  reservedCents: 0,
  availableCents: 3_600_00,
  wantedCents: 3_600_00,
  overrideRightId: null,
};
const TARIFF = { amountCents: 3_600_00, fullTariffCents: null, discountBp: null, discountReason: null };

/** A membership against which nothing speaks. */
const facts = (changes: Partial<MembershipFacts> = {}): MembershipFacts => ({
  reportNumber: null,
  tariff: TARIFF,
  creditLineId: 7,
  envelopes: [ENVELOPE],
  creditLines: [LINE],
  visa: null,
  today: '2025-03-03',
  feeCallReceivedOn: null,
  given: null,
  ...changes,
});

const NEXT: Record<MembershipState, MembershipAction[]> = {
  drafting: ['request_visa', 'discard'],
  visa_requested: ['give_visa', 'return_to_draft', 'dismiss'],
  reserved: ['return_to_draft', 'approve', 'dismiss'],
  approved: ['record_fee_call', 'end'],
  dismissed: [],
  ended: [],
};
const ACTIONS = Object.keys(membershipLifecycle.actions) as MembershipAction[];
const call = (receivedOn: string, reason: string | null = null) => ({ given: { receivedOn, reason } });

describe('A membership', () => {
  it.each(MEMBERSHIP_STATES)('%s goes where its table says and nowhere else', (state) => {
    const possible = ACTIONS.filter((action) => judge(membershipLifecycle, action, state, facts()).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each<[MembershipAction, MembershipState, Partial<MembershipFacts>, string[]]>([
    ['request_visa', 'drafting', { tariff: { ...TARIFF, discountBp: 5000 } }, ['discount_unexplained discountReason']],
    ['request_visa', 'drafting', { tariff: { ...TARIFF, fullTariffCents: 7_200_00 } }, ['tariff_differs amountCents']],
    ['request_visa', 'drafting', { creditLineId: null, envelopes: [] }, []],
    ['give_visa', 'visa_requested', { creditLineId: null, envelopes: [] }, ['imputation_unresolved creditLineId']],
    [
      'give_visa',
      'visa_requested',
      { envelopes: [{ ...ENVELOPE, availableCents: 3_599_99 }] },
      ['envelope_short creditLineId'],
    ],
    [
      'give_visa',
      'visa_requested',
      { envelopes: [{ ...ENVELOPE, yearState: 'closed' }] },
      ['fiscal_year_not_open null'],
    ],
    [
      'give_visa',
      'visa_requested',
      { creditLines: [{ ...LINE, availableCents: 3_599_99 }], visa: { reason: 'Urgent' } },
      ['line_short creditLineId'],
    ],
    ['approve', 'reserved', { envelopes: [{ ...ENVELOPE, yearState: 'closed', availableCents: 0 }] }, []],
    ['discard', 'drafting', { reportNumber: '109932' }, ['on_report null']],
    ['record_fee_call', 'approved', call('2025-03-03'), []],
    ['record_fee_call', 'approved', call('2025-03-04'), ['day_to_come receivedOn']],
    [
      'record_fee_call',
      'approved',
      { feeCallReceivedOn: '2025-01-10', ...call('2025-01-20') },
      ['fee_call_known reason'],
    ],
    ['record_fee_call', 'approved', { feeCallReceivedOn: '2025-01-10', ...call('2025-01-20', 'Saisie erronée') }, []],
  ])('judges %s from %s with %j', (action, state, changes, expected) => {
    const verdict = judge(membershipLifecycle, action, state, facts(changes));
    const reasons = verdict.allowed ? [] : verdict.reasons;
    expect(reasons.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it('shows the visa to finance, the call and the end to the officer', () => {
    const shown = (role: 'finance_officer' | 'grants_officer' | 'manager') =>
      (['visa_requested', 'approved'] as const).flatMap((state) =>
        possibleActions(membershipLifecycle, state, facts(), { roles: [role] }).map(({ name }) => name),
      );
    expect(shown('finance_officer')).toEqual(['give_visa']);
    expect(shown('grants_officer')).toEqual(['record_fee_call', 'end']);
    expect(shown('manager')).toEqual([]);
  });
});

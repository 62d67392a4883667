import { judge } from '../../kernel/lifecycle.js';
import type { Reason } from '../../kernel/reasons.js';
import {
  FINANCIAL_REPORT_STATES,
  type FinancialReportAction,
  financialReportLifecycle,
  type FinancialReportState,
} from './financial-report.lifecycle.js';
import { type PartFacts, reception } from './reception.js';

const facts = (changes: Partial<PartFacts> = {}): PartFacts => ({
  today: '2020-05-18',
  receivedOn: '2020-05-14',
  adoptedOn: '2019-09-26',
  formerlyReceivedOn: null,
  awardState: 'granted',
  earmarked: true,
  ...changes,
});

const NEXT: Record<FinancialReportState, FinancialReportAction[]> = {
  received: ['accept', 'return'],
  returned: ['receive_again'],
  accepted: [],
};
const ACTIONS = Object.keys(financialReportLifecycle.actions) as FinancialReportAction[];

const told = (reasons: readonly Reason[]) => reasons.map(({ code, field }) => `${code} ${field}`);

describe('A financial report', () => {
  it.each(FINANCIAL_REPORT_STATES)('%s goes where its table says and nowhere else', (state) => {
    const possible = ACTIONS.filter((action) => judge(financialReportLifecycle, action, state, facts()).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each<[string, Partial<PartFacts>, string[]]>([
    ['arrives when nothing speaks against it', {}, []],
    ['is not due before the vote', { awardState: 'reserved' }, ['part_not_granted awardPartId']],
    ['is not due for a part that is not earmarked', { earmarked: false }, ['part_not_earmarked awardPartId']],
    ['does not arrive tomorrow', { receivedOn: '2020-05-19' }, ['day_to_come receivedOn']],
    ['does not arrive before the vote', { receivedOn: '2019-09-25' }, ['day_too_early receivedOn']],
  ])('%s', (_, changes, expected) => {
    expect(told(reception.flatMap((guard) => guard.unmet(facts(changes)) ?? []))).toEqual(expected);
  });

  it('that was returned does not come back before it first came', () => {
    const again = { formerlyReceivedOn: '2020-05-15' };
    const verdict = judge(financialReportLifecycle, 'receive_again', 'returned', facts(again));
    expect(verdict.allowed ? [] : told(verdict.reasons)).toEqual(['day_too_early receivedOn']);
  });
});

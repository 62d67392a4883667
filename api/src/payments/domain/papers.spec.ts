import { type PaperFacts, papersOf } from './papers.js';

const facts = (changes: Partial<PaperFacts> = {}): PaperFacts => ({
  today: '2019-10-24',
  first: true,
  deliberationNumber: 'ECO 014-6555/19/BM',
  enforceableOn: '2019-10-15',
  conventionRequired: true,
  conventionTitle: 'Convention financière',
  conventionNotifiedOn: '2019-10-22',
  financialReportsAwaited: false,
  financialReportsAccepted: false,
  earlierPaymentsNumbered: true,
  ...changes,
});

const shown = (changes: Partial<PaperFacts>) =>
  papersOf(facts(changes)).map(({ code, rubric, present }) => `${rubric} ${code} ${present ? 'present' : 'missing'}`);

describe('The papers that the accountant needs', () => {
  it('are the act and the convention for a first payment', () => {
    expect(shown({})).toEqual(['7211 deliberation present', '7211 convention present']);
  });

  it('leave the convention out when there is none and none is compulsory', () => {
    expect(shown({ conventionRequired: false, conventionTitle: null, conventionNotifiedOn: null })).toEqual([
      '7211 deliberation present',
    ]);
  });

  it('show what is missing', () => {
    expect(shown({ today: '2019-10-14', conventionTitle: null, conventionNotifiedOn: null })).toEqual([
      '7211 deliberation missing',
      '7211 convention missing',
    ]);
  });

  it('are the justification and the statement of payments for a later one', () => {
    expect(shown({ first: false, financialReportsAwaited: true, financialReportsAccepted: true })).toEqual([
      '7212 financial_report present',
      '7212 statement_of_payments present',
    ]);
    expect(shown({ first: false, earlierPaymentsNumbered: false })).toEqual(['7212 statement_of_payments missing']);
  });
});

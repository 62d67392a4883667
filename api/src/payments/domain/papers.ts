import type { CalendarDay } from '../../kernel/calendar-day.js';

/** What the accountant asks for, first payment (7211) or later ones (7212). */
export type PaperCode = 'deliberation' | 'convention' | 'financial_report' | 'statement_of_payments';

export interface Paper {
  code: PaperCode;
  /** Article of the list of papers: annexe I of the CGCT, art. D1617-19. */
  rubric: '7211' | '7212';
  present: boolean;
  reference: string | null;
  on: CalendarDay | null;
}

export interface PaperFacts {
  today: CalendarDay;
  /** No payment of the award was certified before this one. */
  first: boolean;
  deliberationNumber: string | null;
  enforceableOn: CalendarDay | null;
  conventionRequired: boolean;
  conventionTitle: string | null;
  conventionNotifiedOn: CalendarDay | null;
  financialReportsAwaited: boolean;
  financialReportsAccepted: boolean;
  /** Every earlier payment has its mandat numbers, which the statement cites. */
  earlierPaymentsNumbered: boolean;
}

/** The papers of a payment: those that apply to it, and whether each can be joined today. */
export function papersOf(facts: PaperFacts): Paper[] {
  const rubric = facts.first ? '7211' : '7212';
  const papers: (Omit<Paper, 'rubric'> & { applies: boolean })[] = [
    {
      code: 'deliberation',
      applies: facts.first,
      present: facts.enforceableOn !== null && facts.enforceableOn <= facts.today,
      reference: facts.deliberationNumber,
      on: facts.enforceableOn,
    },
    {
      code: 'convention',
      applies: facts.first && (facts.conventionRequired || facts.conventionTitle !== null),
      present: facts.conventionNotifiedOn !== null,
      reference: facts.conventionTitle,
      on: facts.conventionNotifiedOn,
    },
    {
      code: 'financial_report',
      applies: facts.financialReportsAwaited,
      present: facts.financialReportsAccepted,
      reference: null,
      on: null,
    },
    {
      code: 'statement_of_payments',
      applies: !facts.first,
      present: facts.earlierPaymentsNumbered,
      reference: null,
      on: null,
    },
  ];
  return papers.filter(({ applies }) => applies).map(({ applies: _, ...paper }) => ({ ...paper, rubric }));
}

import { outOfOrder } from '../../conventions/domain/dated-facts.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineLifecycle, type Guard } from '../../kernel/lifecycle.js';

export const FINANCIAL_REPORT_STATES = ['received', 'returned', 'accepted'] as const;
export type FinancialReportState = (typeof FINANCIAL_REPORT_STATES)[number];
export type FinancialReportAction = keyof typeof financialReportLifecycle.actions;

export interface ReceptionFacts {
  /** The day given for the reception; null while nobody gives one. */
  receivedOn: CalendarDay | null;
  adoptedOn: CalendarDay | null;
  /** That of a report which was returned. */
  formerlyReceivedOn: CalendarDay | null;
  today: CalendarDay;
}

export const receivedInTime: Guard<ReceptionFacts> = {
  unmet: ({ receivedOn, adoptedOn, formerlyReceivedOn, today }) =>
    outOfOrder({
      on: receivedOn,
      field: 'receivedOn',
      today,
      notBefore: { vote: adoptedOn, former_reception: formerlyReceivedOn },
    }),
};

export const financialReportLifecycle = defineLifecycle<FinancialReportState, ReceptionFacts>()({
  subject: 'financial_report',
  initial: 'received',
  states: FINANCIAL_REPORT_STATES,
  access: {
    read: ['grants_officer', 'manager', 'finance_officer', 'signatory', 'auditor'],
    create: ['grants_officer'],
    modify: [],
  },
  actions: {
    accept: { from: ['received'], to: 'accepted', by: ['manager'] },
    return: { from: ['received'], to: 'returned', by: ['manager'] },
    receive_again: { from: ['returned'], to: 'received', by: ['grants_officer'], when: [receivedInTime] },
  },
});

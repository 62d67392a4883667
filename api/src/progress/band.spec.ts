import { describe, expect, it } from '@jest/globals';
import { bandOf } from './band.js';
import type { ProgressFacts } from './facts.js';

const nothing: ProgressFacts = {
  today: '2019-10-15',
  requestCount: 2,
  requestedCents: 6_500_000,
  requestedUnknown: 0,
  requestState: 'draft',
  requestSince: '2019-09-02',
  receivedOn: '2019-09-02',
  requestId: 7,
  departmentId: 1,
  departmentName: 'Direction du numérique',
  beneficiaryName: 'Medinsoft',
  awardId: null,
  awardState: null,
  awardSince: null,
  awardCents: null,
  paidCents: null,
  visaOn: null,
  reportId: null,
  reportNumber: null,
  reportState: null,
  reportSince: null,
  sittingOn: null,
  deliberationId: null,
  deliberationNumber: null,
  adoptedOn: null,
  transmittedOn: null,
  legalityReceivedOn: null,
  publishedOn: null,
  enforceableOn: null,
  conventionId: null,
  conventionState: null,
  conventionSince: null,
  conventionNotifiedOn: null,
  instalmentCount: 0,
  certifiedCount: 0,
  payableCount: 2,
  paidCount: 0,
  lastPaidOn: null,
  openMandat: null,
  openPayment: null,
  earmarkedParts: 0,
  financialReportsReceived: 0,
  financialReportsAccepted: 0,
  financialReportReceivedOn: null,
  justifiedOn: null,
  justificationDueOn: null,
};

const award: Partial<ProgressFacts> = {
  requestState: 'on_report',
  awardId: 1,
  awardState: 'drafting',
  awardSince: '2019-09-04',
  awardCents: 6_500_000,
  paidCents: 0,
  instalmentCount: 2,
  earmarkedParts: 1,
};
const visas: Partial<ProgressFacts> = { ...award, reportId: 3, reportState: 'visas', awardState: 'visa_requested' };
const adopted: Partial<ProgressFacts> = {
  ...visas,
  reportState: 'adopted',
  awardState: 'granted',
  adoptedOn: '2019-09-26',
  conventionId: 5,
  conventionState: 'voted',
};
const received: Partial<ProgressFacts> = { ...adopted, transmittedOn: '2019-10-11', legalityReceivedOn: '2019-10-14' };
const enforceable: Partial<ProgressFacts> = { ...received, publishedOn: '2019-10-14', enforceableOn: '2019-10-14' };
const notified: Partial<ProgressFacts> = {
  ...enforceable,
  conventionState: 'notified',
  conventionNotifiedOn: '2019-10-15',
};
const advancePaid: Partial<ProgressFacts> = { ...notified, certifiedCount: 1, paidCount: 1, lastPaidOn: '2019-11-04' };

describe('The band from the request to the payment', () => {
  it.each<[string, Partial<ProgressFacts>, string, string, string]>([
    ['a draft', {}, 'request', 'grants_officer', 'submission'],
    ['a request that lacks papers', { requestState: 'to_complete' }, 'request', 'beneficiary', 'missing_papers'],
    ['a request under review', { requestState: 'under_review' }, 'request', 'manager', 'proposal'],
    ['a proposed request', { requestState: 'proposed' }, 'request', 'grants_officer', 'award'],
    ['an award without report', award, 'report', 'grants_officer', 'report'],
    ['an award that waits for its visa', visas, 'report', 'finance_officer', 'finance_visa'],
    ['a report with all its visas', { ...visas, awardState: 'reserved' }, 'report', 'manager', 'report_approval'],
    [
      'a report on the agenda',
      { ...visas, reportState: 'on_agenda', awardState: 'reserved' },
      'vote',
      'assembly_clerk',
      'vote',
    ],
    ['an act to transmit', adopted, 'legality', 'assembly_clerk', 'transmission'],
    ['an act received and not published', received, 'enforceable', 'assembly_clerk', 'publication'],
    [
      'an act that will be enforceable tomorrow',
      { ...enforceable, enforceableOn: '2019-10-16' },
      'enforceable',
      'nobody',
      'enforceable_day',
    ],
    ['a convention to send', enforceable, 'convention', 'grants_officer', 'convention_sending'],
    [
      'a convention to sign',
      { ...enforceable, conventionState: 'beneficiary_signed' },
      'convention',
      'signatory',
      'authority_signature',
    ],
    ['a notified convention', notified, 'payment', 'grants_officer', 'certification'],
    [
      'a certified instalment',
      { ...notified, certifiedCount: 1, openPayment: { state: 'certified', since: '2019-10-16' } },
      'payment',
      'finance_officer',
      'liquidation',
    ],
    [
      'a bordereau to sign',
      { ...notified, certifiedCount: 1, openMandat: { state: 'ordered', since: '2019-10-21', bordereau: 'prepared' } },
      'payment',
      'signatory',
      'bordereau_signature',
    ],
    [
      'a mandat that the accountant rejected',
      { ...notified, certifiedCount: 1, openMandat: { state: 'rejected', since: '2019-11-04', bordereau: 'sent' } },
      'payment',
      'finance_officer',
      'reissue',
    ],
    ['an advance paid', advancePaid, 'justification', 'beneficiary', 'financial_report'],
    [
      'a financial report to check',
      { ...advancePaid, financialReportsReceived: 1 },
      'justification',
      'manager',
      'financial_report_check',
    ],
    [
      'a balance to certify',
      { ...advancePaid, financialReportsReceived: 1, financialReportsAccepted: 1 },
      'payment',
      'grants_officer',
      'certification',
    ],
  ])('says of %s at which step it stands, who holds it and what is awaited', (_, facts, step, holder, expected) => {
    const band = bandOf({ ...nothing, ...facts });
    expect([current(band), band.holder.role, band.expected.code]).toEqual([step, holder, expected]);
  });

  it('fills the steps whose facts are known, and dashes the others', () => {
    const { steps } = bandOf({ ...nothing, ...received });
    expect(steps.map((step) => step.status)).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      'current',
      'todo',
      'todo',
      'todo',
    ]);
  });

  it.each([
    ['voted', 'convention_sending'],
    ['sent', 'beneficiary_signature'],
    ['beneficiary_signed', 'authority_signature'],
    [null, 'certification'],
  ])('announces, once the act is published, what a convention that is %s waits for', (conventionState, next) => {
    expect(bandOf({ ...nothing, ...received, conventionState }).next.code).toBe(next);
  });

  it('does not wait for a financial report when no part is earmarked', () => {
    const { steps } = bandOf({ ...nothing, ...notified, earmarkedParts: 0 });
    expect(steps.at(-1)).toMatchObject({ name: 'justification', status: 'skipped', on: null });
  });

  it('stops at a refusal: nobody holds the file any more', () => {
    const band = bandOf({ ...nothing, requestState: 'withdrawn' });
    expect([band.holder.role, band.steps[0]?.status]).toEqual(['nobody', 'blocked']);
  });

  it('is settled once everything is paid and justified', () => {
    const facts = {
      ...advancePaid,
      certifiedCount: 2,
      paidCount: 2,
      paidCents: 6_500_000,
      financialReportsReceived: 1,
      financialReportsAccepted: 1,
    };
    const band = bandOf({ ...nothing, ...facts });
    expect([...new Set(band.steps.map((step) => step.status))]).toEqual(['done']);
    expect(band.holder.role).toBe('nobody');
  });
});

const current = (band: ReturnType<typeof bandOf>) =>
  band.steps.find((step) => step.status === 'current' || step.status === 'blocked')?.name;

import { assertMet, judge } from '../../kernel/lifecycle.js';
import { scopeOf, type TransferFacts, transferGuards, type TransferLeg, limitOf } from './transfer.js';
import {
  TRANSFER_STATES,
  type TransferAction,
  type TransferLifeFacts,
  transferLifecycle,
  type TransferState,
} from './transfer.lifecycle.js';

const leg = (changes: Partial<TransferLeg> = {}): TransferLeg => ({
  ...{ creditLineId: 1, envelopeId: 1, fiscalYearId: 1, budget: 'Budget principal', year: 2019, yearState: 'voted' },
  ...{ yearEnded: false, section: 'fonctionnement', chapitre: '65', availableCents: 100_00, wantedCents: 50_00 },
  ...changes,
});

/** Between two lines of one chapitre, against which nothing speaks. */
const facts = ({
  given,
  ...changes
}: Partial<Omit<TransferFacts, 'given'>> & { given?: object } = {}): TransferFacts => ({
  today: '2019-07-15',
  from: leg(),
  to: leg({ creditLineId: 2, wantedCents: 0 }),
  otherFollowed: false,
  ceiling: { baseCents: 10_000_00, rateBp: 750, usedCents: 700_00 },
  ...changes,
  given: {
    ...{ fromLineId: 1, toLineId: 2, otherChapitre: null, amountCents: 50_00, on: '2019-07-15', act: null },
    ...given,
  },
});

const reasonsOf = (changes: Parameters<typeof facts>[0]): string[] =>
  transferGuards.flatMap((guard) => guard.unmet(facts(changes)) ?? []).map(({ code }) => code);

const DUES = leg({ creditLineId: 2, envelopeId: 2, chapitre: '011', wantedCents: 0 });
const decided = { act: 'Décision n° 1' };

describe('A transfer', () => {
  it('inside a chapitre is free: neither act, nor share, nor what the envelope has left', () => {
    const free = { from: leg({ availableCents: 0 }), ceiling: null };
    expect(reasonsOf(free)).toEqual([]);
    expect(scopeOf(facts(free))).toBe('within_chapitre');
    expect(() => assertMet(transferGuards, facts(free))).not.toThrow();
  });

  it('from chapitre to chapitre is a decision within the share, to the last cent', () => {
    expect(scopeOf(facts({ to: DUES }))).toBe('between_chapitres');
    expect(reasonsOf({ to: DUES })).toEqual(['transfer_act_expected']);
    expect(reasonsOf({ to: DUES, given: decided })).toEqual([]);
    expect(reasonsOf({ to: DUES, given: { ...decided, amountCents: 50_01 } })).toEqual(['transfer_share_exceeded']);
    expect(limitOf({ baseCents: 1_33, rateBp: 750 })).toBe(9);
  });

  it('waits for a rate and for a base that are known', () => {
    const ceiling = { baseCents: null, rateBp: 750, usedCents: 0 };
    expect(reasonsOf({ to: DUES, given: decided, ceiling })).toEqual(['transfer_base_unknown']);
    expect(reasonsOf({ to: DUES, given: decided, ceiling: { ...ceiling, rateBp: null } })).toEqual([
      'transfer_rate_unknown',
    ]);
  });

  it('takes from another chapitre what its envelope has left, and no more', () => {
    expect(reasonsOf({ from: leg({ availableCents: 49_99 }), to: DUES, given: decided })).toEqual(['envelope_short']);
  });

  it('stays inside one section of one year of one budget', () => {
    const to = (changes: Partial<TransferLeg>) => ({ to: leg({ creditLineId: 2, fiscalYearId: 2, ...changes }) });
    expect(reasonsOf(to({ budget: 'Budget annexe' }))).toEqual(['between_budgets']);
    expect(reasonsOf(to({ year: 2020 }))).toEqual(['between_years']);
    expect(reasonsOf(to({ fiscalYearId: 1, section: 'investissement' }))).toEqual(['between_sections']);
  });

  it('goes to a chapitre that has no line here, told by its code, never to personnel', () => {
    const out = { fromLineId: 1, toLineId: null, ...decided };
    expect(reasonsOf({ to: null, given: out })).toEqual(['other_chapitre_expected']);
    expect(reasonsOf({ to: null, given: { ...out, otherChapitre: '011' } })).toEqual([]);
    expect(reasonsOf({ to: null, given: { ...out, otherChapitre: '011' }, otherFollowed: true })).toEqual([
      'chapitre_followed',
    ]);
    expect(reasonsOf({ to: null, given: { ...out, otherChapitre: '012' } })).toEqual(['personnel_excluded']);
  });

  it('happens today at the latest, in a year that takes it', () => {
    expect(reasonsOf({ given: { on: '2019-07-16' } })).toEqual(['day_to_come']);
    expect(reasonsOf({ from: leg({ yearState: 'closed' }) })).toEqual(['fiscal_year_not_open']);
  });

  const LEADS: Readonly<Record<TransferAction, readonly TransferState[]>> = {
    report: ['to_report'],
    correct: ['decided', 'to_report', 'reported'],
  };

  it.each(Object.keys(LEADS) as TransferAction[])('knows from where %s leads', (action) => {
    const life: TransferLifeFacts = { decidedOn: '2019-07-15', nextHeldOn: '2019-09-26', sitting: null, envelopes: [] };
    for (const state of TRANSFER_STATES) {
      const verdict = judge(transferLifecycle, action, state, life);
      expect([state, verdict.allowed]).toEqual([state, LEADS[action].includes(state)]);
    }
  });

  it('is told at a sitting of the conseil held since it was decided', () => {
    const report = (changes: Partial<TransferLifeFacts>) => {
      const life = { decidedOn: '2019-07-15', nextHeldOn: '2019-09-26', sitting: null, envelopes: [], ...changes };
      const verdict = judge(transferLifecycle, 'report', 'to_report', life);
      return verdict.allowed ? verdict.to : verdict.reasons.map(({ code }) => code);
    };
    const conseil = { body: 'conseil', state: 'held', heldOn: '2019-07-15' };
    expect(report({ sitting: conseil })).toBe('reported');
    expect(report({ nextHeldOn: null })).toEqual(['assembly_not_met']);
    for (const wrong of [{ body: 'bureau' }, { state: 'planned' }, { heldOn: '2019-07-14' }])
      expect(report({ sitting: { ...conseil, ...wrong } })).toEqual(['not_that_sitting']);
  });

  it('is put right while its year takes corrections and what it gave is not used', () => {
    const correct = (changes: Partial<TransferLeg>) => {
      const life = { decidedOn: '2019-07-15', nextHeldOn: null, sitting: null, envelopes: [leg(changes)] };
      const verdict = judge(transferLifecycle, 'correct', 'reported', life);
      return verdict.allowed ? verdict.to : verdict.reasons.map(({ code }) => code);
    };
    expect(correct({})).toBe('corrected');
    expect(correct({ wantedCents: 100_01 })).toEqual(['envelope_short']);
    expect(correct({ yearState: 'closed' })).toEqual(['fiscal_year_not_open']);
  });
});

import { FISCAL_YEAR_STATES, type FiscalYearState } from './budget.js';
import { shortageReasons, spendingReasons, type WantedEnvelope } from './credits.js';
import { allowedIn, CONSUMPTION, MOVEMENT_KINDS, type MovementKind, possibleIn } from './movements.js';

const envelope = (changes: Partial<WantedEnvelope> = {}): WantedEnvelope => ({
  envelopeId: 1,
  budget: 'Budget principal',
  year: 2019,
  yearState: 'voted',
  yearEnded: false,
  chapitre: '65',
  availableCents: 100_00,
  wantedCents: 100_00,
  ...changes,
});

describe('Credits', () => {
  it('suffice to the last cent, and tell what is missing beyond', () => {
    expect(shortageReasons([envelope()])).toEqual([]);
    const [reason] = shortageReasons([envelope({ wantedCents: 36_600_00 })], 'imputationLines');
    expect(reason).toMatchObject({
      code: 'envelope_short',
      field: 'imputationLines',
      params: { missingCents: 36_500_00, chapitre: '65', budget: 'Budget principal', year: 2019 },
    });
    expect(reason?.say('fr')).toBe('Il manque 36\u00a0500,00\u00a0€ sur l’enveloppe du chapitre 65.');
    expect(reason?.say('en')).toBe('€36,500.00 are missing on the envelope of chapitre 65.');
  });

  it('are short envelope by envelope', () => {
    const short = shortageReasons([envelope({ wantedCents: 101_00 }), envelope(), envelope({ availableCents: 0 })]);
    expect(short.map(({ params }) => params['missingCents'])).toEqual([1_00, 100_00]);
  });

  const ALLOWED: Readonly<Record<FiscalYearState, readonly MovementKind[]>> = {
    preparing: ['initial_budget', 'correction'],
    provisional: [
      ...['initial_budget', 'reservation', 'commitment', 'release', 'order', 'cancellation'],
      ...['transfer', 'provisional_credits', 'correction', 'external_consumption', 'carry_over', 'attachment_reversal'],
    ] as MovementKind[],
    voted: MOVEMENT_KINDS.filter((kind) => kind !== 'carry_forward' && kind !== 'attachment'),
    additional_period: [
      ...['amending_budget', 'release', 'order', 'cancellation'],
      ...['correction', 'external_consumption', 'carry_forward', 'attachment'],
    ] as MovementKind[],
    closed: [],
  };

  it.each(FISCAL_YEAR_STATES)('of a year that is %s move as its state allows, and not otherwise', (state) => {
    for (const kind of MOVEMENT_KINDS) {
      const allowed = ALLOWED[state].includes(kind);
      expect([kind, possibleIn(state, kind)]).toEqual([kind, allowed]);
      const told = spendingReasons([envelope({ yearState: state })], kind).map(({ code }) => code);
      expect([kind, told]).toEqual([kind, allowed ? [] : ['fiscal_year_not_open']]);
    }
    expect(allowedIn(state, false)).toEqual(ALLOWED[state]);
    expect(allowedIn(state, true)).toEqual(ALLOWED[state].filter((kind) => kind !== 'reservation'));
  });

  it('of a year that is over are no longer reserved, even when nobody has advanced it; what was voted is committed', () => {
    const over = [envelope({ yearEnded: true })];
    expect(spendingReasons(over, 'reservation').map(({ code }) => code)).toEqual(['fiscal_year_ended']);
    for (const kind of ['commitment', 'release', 'order'] as const) expect(spendingReasons(over, kind)).toEqual([]);
  });

  it('name a closed year once, however many envelopes want of it', () => {
    const closed = [
      envelope({ yearState: 'closed' }),
      envelope({ envelopeId: 2, yearState: 'closed' }),
      envelope({ year: 2020 }),
    ];
    expect(spendingReasons(closed, 'reservation').map(({ code, params }) => [code, params['year']])).toEqual([
      ['fiscal_year_not_open', 2019],
    ]);
  });

  it('are used as much before as after a commitment', () => {
    const { reserved = 0, committed = 0 } = CONSUMPTION.commit.deltas(65_000_00);
    expect(reserved + committed).toBe(0);
  });
});

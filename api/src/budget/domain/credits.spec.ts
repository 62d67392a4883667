import { FISCAL_YEAR_STATES } from './budget.js';
import { shortageReasons, spendingReasons, type WantedEnvelope } from './credits.js';
import { CONSUMPTION, MOVEMENT_KINDS, possibleIn } from './movements.js';

const envelope = (changes: Partial<WantedEnvelope> = {}): WantedEnvelope => ({
  envelopeId: 1,
  budget: 'Budget principal',
  year: 2019,
  yearState: 'voted',
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

  it.each(FISCAL_YEAR_STATES)('of a year that is %s are reserved and ordered only when it is open', (state) => {
    const open = ['provisional', 'voted', 'additional_period'].includes(state);
    const possible = MOVEMENT_KINDS.filter((kind) => possibleIn(state, kind));
    expect(possible).toEqual(MOVEMENT_KINDS.filter((kind) => open || !['reservation', 'order'].includes(kind)));
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
    expect(spendingReasons(closed, 'commitment')).toEqual([]);
  });

  it('are used as much before as after a commitment', () => {
    const { reserved = 0, committed = 0 } = CONSUMPTION.commit.deltas(65_000_00);
    expect(reserved + committed).toBe(0);
  });
});

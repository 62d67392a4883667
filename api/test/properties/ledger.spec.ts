import fc from 'fast-check';
import { GUARDS } from './guards.js';
import { INVARIANTS } from './invariants.js';
import { openLedger, type Season } from './ledger.js';
import { play, step, type Step, stepAmong, yearEndStep } from './steps.js';

const RUNS = 8;
const STEPS = 24;
const AT_ONCE = 4;
/** A busy machine plays fewer sequences, and looks less long for the shortest one that fails. */
const PATIENCE_MS = 25_000;

/**
 * Rounds of steps on a ledger of its own, so that a sequence given back by its seed finds what it found. Those of a round
 * are played at once, on as many connections, while another one looks.
 */
async function holds(
  season: Season,
  rounds: readonly (readonly Step[])[],
  without: string | null = null,
): Promise<void> {
  const ledger = await openLedger(season, without);
  try {
    for (const round of rounds) {
      const acts = round.map(({ act }) => act);
      const [during] = await Promise.all([ledger.broken(), ...round.map((one) => play(ledger, one))]);
      expect([acts, during, await ledger.broken()]).toEqual([acts, [], []]);
    }
  } finally {
    await ledger.close();
  }
}

const rounds = (one: fc.Arbitrary<Step>, width: number, least: number, most: number) =>
  fc.array(fc.array(one, { minLength: width, maxLength: width }), { minLength: least, maxLength: most });

/** A failure prints its seed and its path: `fc.assert(…, { seed, path })` plays it again. */
describe('Whatever people do, and whatever a faulty use case would write, the ledger', () => {
  it.each([
    ['after each step', 1, 'ledger', step],
    ['at every moment when several connections act at once', AT_ONCE, 'ledger', step],
    ['after each step of the end of a year', 1, 'yearEnd', yearEndStep],
    ['at every moment when several connections decide a year at once', AT_ONCE, 'yearEnd', yearEndStep],
  ] as const)('holds %s', async (_, width, season, one) => {
    await fc.assert(
      fc.asyncProperty(rounds(one, width, STEPS / width / 2, STEPS / width), (chosen) => holds(season, chosen)),
      { numRuns: RUNS, interruptAfterTimeLimit: PATIENCE_MS },
    );
  });

  it('rests on a guard for each invariant', () => {
    expect(new Set(GUARDS.map(({ breaks }) => breaks))).toEqual(new Set(Object.keys(INVARIANTS)));
  });
});

describe('Without its guard, an invariant is broken by a sequence that chance finds', () => {
  it.each(GUARDS.map((guard) => [guard.name, guard.meets.join(', '), guard] as const))(
    '%s, which %s would meet',
    async (_name, _acts, { remove, meets, breaks, atOnce = 1, season = 'ledger' }) => {
      const sequences = rounds(stepAmong(meets), atOnce, 4, 12);
      const found = await fc.check(
        fc.asyncProperty(sequences, (chosen) => holds(season, chosen, remove)),
        { numRuns: 40, endOnFailure: true },
      );
      expect(String(found.errorInstance)).toContain(breaks);
    },
  );
});

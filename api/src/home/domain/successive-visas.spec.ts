import { successiveVisas, type Want } from './successive-visas.js';

const want = (awardId: number, wantedCents: number, envelopeId = 1, availableCents = 120_000_00): Want => ({
  awardId,
  envelopeId,
  chapitre: '65',
  availableCents,
  wantedCents,
});

const told = (ids: number[], ...wants: Want[]) =>
  [...successiveVisas(ids, wants)].map(([id, { code, params }]) => [id, code, Object.values(params)[0] ?? null]);

describe('Visas given one after the other', () => {
  it('leave less each time, and say what lacks for the one that no longer fits', () => {
    expect(told([1, 2, 3], want(1, 42_500_00), want(2, 18_000_00), want(3, 96_000_00))).toEqual([
      [1, 'visa_leaves', 77_500_00],
      [2, 'visa_leaves', 59_500_00],
      [3, 'visa_short', 36_500_00],
    ]);
  });

  it('pass over the one that is short: those after it find what it did not take', () => {
    expect(told([3, 1], want(3, 130_000_00), want(1, 120_000_00))).toEqual([
      [3, 'visa_short', 10_000_00],
      [1, 'visa_leaves', 0],
    ]);
  });

  it('wait for an imputation that is only printed, and take nothing meanwhile', () => {
    const printed = { ...want(1, 50_000_00), envelopeId: null };
    expect(told([1, 2], printed, want(2, 120_000_00))).toEqual([
      [1, 'visa_unresolved', null],
      [2, 'visa_leaves', 0],
    ]);
  });

  it('are told by the tightest of several envelopes, and say nothing where nothing is imputed', () => {
    const wants = [want(1, 30_000_00), want(1, 50_000_00, 2, 50_000_00)];
    expect(told([1, 9], ...wants)).toEqual([[1, 'visa_leaves', 0]]);
  });
});

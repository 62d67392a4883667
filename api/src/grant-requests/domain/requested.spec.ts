import { requestedChoice } from './requested.js';

describe('The requested amount', () => {
  it.each([
    [{}, {}],
    [{ requestedCents: 1_000_00 }, { requestedUnknown: false }],
    [{ requestedCents: null }, { requestedUnknown: true, requestedCents: null }],
    [{ requestedUnknown: true }, { requestedUnknown: true, requestedCents: null }],
    [{ requestedUnknown: false }, { requestedUnknown: false }],
    [{ requestedCents: null, requestedUnknown: false }, { requestedUnknown: false }],
    // Contradictory: kept as entered, and refused by ck_grant_request_requested.
    [
      { requestedCents: 1_000_00, requestedUnknown: true },
      { requestedUnknown: true, requestedCents: 1_000_00 },
    ],
  ])('entered as %j is kept as %j', (entry, kept) => {
    expect(requestedChoice(entry)).toEqual(kept);
  });
});

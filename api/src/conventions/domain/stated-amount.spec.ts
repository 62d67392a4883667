import { statesAmount } from './stated-amount.js';

describe('A text states the amount', () => {
  it.each([
    ['une subvention de 65 000,00 € (soixante-cinq mille euros)', 65_000_00],
    ['une subvention de 65\u00a0000,00\u00a0€', 65_000_00],
    ['une subvention de 65\u202f000 euros.', 65_000_00],
    ['une subvention de 65000€', 65_000_00],
    ['une subvention de 65.000 Euros', 65_000_00],
    ['un solde de 12 345,60 €', 12_345_60],
    ['500 euros', 500_00],
  ])('%s', (text, cents) => {
    expect(statesAmount(text, cents)).toBe(true);
  });

  it.each([
    ['another amount', '60 000,00 €', 65_000_00],
    ['a longer one that ends alike', '1 065 000 €', 65_000_00],
    ['cents that differ', '65 000,50 €', 65_000_00],
    ['cents that are missing', '12 345 €', 12_345_60],
    ['a number that is no amount', '65 000 participants', 65_000_00],
    ['no figure', 'soixante-cinq mille euros', 65_000_00],
  ])('not by %s', (_, text, cents) => {
    expect(statesAmount(text, cents)).toBe(false);
  });
});

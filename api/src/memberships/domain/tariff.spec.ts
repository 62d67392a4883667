import { expectedDues, type Tariff, tariffReasons } from './tariff.js';

const LES_INTERCONNECTES: Tariff = {
  amountCents: 3_600_00,
  fullTariffCents: null,
  discountBp: 5000,
  discountReason: 'adhérente à France Urbaine',
};
const codes = (changes: Partial<Tariff>) =>
  tariffReasons({ ...LES_INTERCONNECTES, ...changes }).map(({ code, field }) => `${code} ${field}`);

describe('The dues', () => {
  it.each<[string, Partial<Tariff>, string[]]>([
    ['at half a tariff that nobody prints', {}, []],
    ['at half a known tariff', { fullTariffCents: 7_200_00 }, []],
    ['at a full tariff', { fullTariffCents: 3_600_00, discountBp: null, discountReason: null }, []],
    ['without any word of a tariff', { discountBp: null, discountReason: null }, []],
    ['rounded up by the organisation', { amountCents: 3_600_01, fullTariffCents: 7_200_01 }, []],
    ['another amount than the tariff makes', { fullTariffCents: 7_000_00 }, ['tariff_differs amountCents']],
    ['below a full tariff', { fullTariffCents: 3_601_00, discountBp: null }, ['tariff_differs amountCents']],
    ['discounted for no reason', { discountReason: null }, ['discount_unexplained discountReason']],
  ])('%s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('are not derived from a tariff that is not known', () => {
    expect(expectedDues(LES_INTERCONNECTES)).toBeNull();
    expect(expectedDues({ ...LES_INTERCONNECTES, fullTariffCents: 7_200_00 })).toBe(3_600_00);
  });

  it('are told beside what the tariff makes', () => {
    const [reason] = tariffReasons({ ...LES_INTERCONNECTES, fullTariffCents: 7_000_00 });
    expect(reason!.say('fr').replaceAll('\u00a0', ' ')).toBe(
      'La cotisation est de 3 600,00 €, le tarif donne 3 500,00 €.',
    );
  });
});

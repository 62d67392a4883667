import { likenessOf, type Signal, type SignalCode } from './likeness.js';

const signal = (code: SignalCode, nearness = 1, samePlace = false): Signal => ({ code, nearness, samePlace });

const whyOf = (...signals: Signal[]): string[] | undefined => likenessOf(signals)?.why.map(({ code }) => code);

describe('What tells that a body is known already', () => {
  it.each<[string, Signal[], string[] | undefined]>([
    ['its number', [signal('siret')], ['same_siret']],
    ['another establishment', [signal('siren')], ['same_siren']],
    ['the same name', [signal('name')], ['same_name']],
    ['the same name in the same place', [signal('name', 1, true)], ['same_name_there']],
    ['a near name', [signal('name', 0.62)], ['near_name']],
    ['a less near name in the same place', [signal('name', 0.41, true)], ['near_name_there']],
    ['nothing: a name that is not near', [signal('name', 0.59)], undefined],
    ['nothing: a name that is far, in the same place', [signal('name', 0.39, true)], undefined],
    [
      'the surest first',
      [signal('name', 0.7), signal('holder'), signal('rna')],
      ['same_rna', 'same_holder', 'near_name'],
    ],
  ])('is %s', (_, signals, expected) => {
    expect(whyOf(...signals)).toEqual(expected);
  });

  it('is said with its figure', () => {
    const [reason] = likenessOf([signal('name', 0.8734, true)])!.why;
    expect(reason!.say('fr').replace(/\s/g, ' ')).toBe('Nom proche à 87 %, même commune.');
  });

  it('ranks numbers before accounts, accounts before acronyms, and two weak reasons before one', () => {
    const weight = (...signals: Signal[]): number => likenessOf(signals)!.weight;
    const ranked = [
      weight(signal('siret')),
      weight(signal('rna')),
      weight(signal('siren')),
      weight(signal('iban')),
      weight(signal('name', 1, true)),
      weight(signal('holder')),
      weight(signal('acronym', 1, true)),
      weight(signal('name', 0.62), signal('acronym')),
      weight(signal('acronym')),
      weight(signal('name', 0.62)),
    ];
    expect(ranked).toEqual([...ranked].sort((one, other) => other - one));
  });
});

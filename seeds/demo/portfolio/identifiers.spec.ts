import { checkBic, checkIban, checkRna, checkSiret } from '../../../api/src/kernel/identifiers.js';
import { BODIES } from './bodies.js';

describe('The bodies of the portfolio', () => {
  const known = <Value>(values: readonly (Value | null)[]): Value[] => values.flatMap((value) => value ?? []);
  const sirets = known(BODIES.map(({ siret }) => siret));
  const rnas = known(BODIES.map(({ rna }) => rna));

  it('bear identifiers whose keys are right, each once', () => {
    expect(sirets.filter((siret) => !checkSiret(siret).ok)).toEqual([]);
    expect(rnas.filter((rna) => !checkRna(rna).ok)).toEqual([]);
    expect(BODIES.filter(({ iban }) => !checkIban(iban).ok)).toEqual([]);
    expect(checkBic('DEMOFRPPXXX').ok).toBe(true);
    expect(new Set(sirets).size).toBe(sirets.length);
    expect(new Set(rnas).size).toBe(rnas.length);
    expect(new Set(BODIES.map(({ iban }) => iban)).size).toBe(BODIES.length);
  });

  it('that nobody bears', () => {
    expect(sirets.filter((siret) => !siret.startsWith('000'))).toEqual([]);
    expect(rnas.filter((rna) => !rna.startsWith('W139'))).toEqual([]);
    expect(BODIES.filter(({ iban }) => iban.slice(4, 9) !== '99999')).toEqual([]);
  });

  it('are awkward on purpose', () => {
    const names = BODIES.map(({ legalName }) => legalName);
    const acronyms = known(BODIES.map(({ details }) => details.acronym));
    const sirens = sirets.map((siret) => siret.slice(0, 9));
    expect(Math.max(...names.map(({ length }) => length))).toBeGreaterThan(150);
    expect(new Set(acronyms).size).toBeLessThan(acronyms.length);
    expect(new Set(sirens).size).toBe(sirens.length - 1);
    expect(BODIES.filter(({ siret, rna }) => siret === null && rna !== null).length).toBeGreaterThan(0);
    expect(BODIES.filter(({ siret, rna }) => siret === null && rna === null).length).toBeGreaterThan(0);
    expect(new Set(BODIES.map(({ kind }) => kind)).size).toBe(5);
  });
});

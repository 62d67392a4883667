import { CHECK_CODES, type CheckCode, CHECKS, sentenceOf } from './checks.js';
import { SEVERITIES } from './check.js';

const NBSP = '\u00a0';
const spaced = (text: string): string => text.replaceAll('_', NBSP);

const TOLD: readonly (readonly [CheckCode, object, string])[] = [
  [
    'nature_beneficiary',
    { nature: '65742', kind: 'association', category: '9220', accepted: '65748' },
    'Nature 65742 pour une association (9220)_: attendu 65748.',
  ],
  [
    'nature_beneficiary',
    { nature: '657382', kind: 'public_body', category: null, accepted: null },
    'Nature 657382 pour un organisme public_: attendu autre chose, nature non connue.',
  ],
  [
    'nature_chapitre',
    { nature: '6281', expected: '011', chapitre: '65' },
    'La nature 6281 relève du chapitre 011, la ligne est au 65.',
  ],
  [
    'chapitre_section',
    { chapitre: '204', expected: 'investissement', section: 'fonctionnement' },
    'Chapitre 204_: section investissement, la ligne est en fonctionnement.',
  ],
  ['without_vote', { cents: 6_500_000 }, '65_000,00_€ engagés sans délibération.'],
  [
    'convention_missing',
    { yearCents: 2_400_000, thresholdCents: 2_300_000 },
    'Aides de l’année 24_000,00_€, seuil 23_000,00_€_: aucune convention.',
  ],
  [
    'movements',
    { committed: 6_000_000, dueCommitted: 6_500_000, reserved: 0, dueReserved: 0 },
    'Engagé 60_000,00_€, attendu 65_000,00_€_; réservé 0,00_€, attendu 0,00_€.',
  ],
  [
    'line_beyond',
    { opened: 14_000_000, used: 18_000_000, beyond: 4_000_000, overridden: 4_000_000 },
    'Ligne dépassée_: 140_000,00_€ ouverts − 180_000,00_€ pris = −_40_000,00_€_; dérogations 40_000,00_€.',
  ],
  [
    'envelope_nearly_empty',
    { opened: 50_040_000, used: 48_400_000, available: 1_640_000 },
    '484_000,00_€ pris sur 500_400,00_€, soit 96,72_%_: reste 16_400,00_€.',
  ],
  ['envelope_nearly_empty', { opened: 0, used: 100, available: -100 }, '1,00_€ pris sur 0,00_€_: reste −_1,00_€.'],
  ['wrong_year', { year: 2026, documentYear: 2026, sittingOn: '2027-01-21' }, 'Crédits 2026, séance du 21/01/2027.'],
  ['wrong_year', { year: 2026, documentYear: 2025, sittingOn: null }, 'Crédits 2026, dossier de 2025.'],
  ['multi_year', { year: 2026, until: '2027-12-31' }, 'Jusqu’au 31/12/2027 sur crédits 2026, sans autorisation.'],
  ['multi_year', { year: 2026, until: null }, 'Convention pluriannuelle sur crédits 2026, sans autorisation.'],
  [
    'unknown_code',
    { codes: [{ axis: 'nature', code: '6574' }], year: 2026 },
    'Absent de la nomenclature 2026_: nature 6574.',
  ],
  [
    'closed_code',
    { codes: [{ axis: 'sous_politique', code: 'B370', on: '2026-01-01' }] },
    'Code clos_: sous-politique B370 le 01/01/2026.',
  ],
  [
    'printed_differs',
    { axes: [{ axis: 'fonction', printed: '61', actual: '67' }] },
    'L’acte imprime fonction 61, la ligne porte 67.',
  ],
  ['missing_axis', { axes: ['sous_politique', 'fonction'] }, 'Non précisé dans l’acte_: sous-politique, fonction.'],
  [
    'budget_alias',
    { alias: 'Budget Métropolitain Centralisé', budget: 'Budget principal métropolitain' },
    '«_Budget Métropolitain Centralisé_» lu comme «_Budget principal métropolitain_».',
  ],
];

describe('An anomaly', () => {
  it.each(TOLD)('of %s tells its arithmetic: %j', (code, facts, sentence) => {
    expect(sentenceOf(code, facts, 'fr')).toBe(spaced(sentence));
    expect(sentenceOf(code, facts, 'en')).toMatch(/\.$/);
  });

  it('has words for each check, how serious it is and where it comes from', () => {
    expect([...new Set(TOLD.map(([code]) => code))].sort()).toEqual([...CHECK_CODES].sort());
    for (const { severity, source } of Object.values(CHECKS)) {
      expect(SEVERITIES).toContain(severity);
      expect(source).toMatch(/^(M57|CGCT|Loi|Règle interne)/);
    }
  });
});

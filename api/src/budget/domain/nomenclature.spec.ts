import { type CodeEntry, entryReasons, type KnownCode, lineCodeReasons } from './nomenclature.js';
import { carryReasons, carryState, type CarriedCode } from './succession.js';

const told = (reasons: { code: string; field: string | null }[]) => reasons.map(({ code, field }) => [code, field]);

const known = (code: Partial<KnownCode> & Pick<KnownCode, 'axis' | 'code'>): KnownCode => ({
  ...{ parent: null, closedOn: null, below: null },
  ...code,
});

describe('The codes of a line', () => {
  const line = {
    ...{ section: 'fonctionnement', chapitre: '65', nature: '65748', fonction: '61' },
    ...{ sousPolitique: 'MGAG', programme: 'A120' },
  };
  const chart = [
    known({ axis: 'chapitre', code: '65', parent: 'fonctionnement' }),
    known({ axis: 'nature', code: '65748', parent: '65' }),
    known({ axis: 'fonction', code: '61' }),
    known({ axis: 'sous_politique', code: 'MGAG', parent: 'M' }),
    known({ axis: 'programme', code: 'A120', parent: 'MGAG' }),
  ];
  const but = (code: KnownCode): KnownCode[] => chart.map((each) => (each.axis === code.axis ? code : each));

  it.each<[string, Partial<typeof line>, KnownCode[], [string, string][]]>([
    ['all stand where they should', {}, chart, []],
    ['an axis that the budget does not use is not asked', { programme: '', sousPolitique: '' }, chart, []],
    ['unknown', { fonction: '999' }, chart.filter(({ axis }) => axis !== 'fonction'), [['unknown_code', 'fonction']]],
    [
      'closed',
      {},
      but(known({ axis: 'nature', code: '65748', parent: '65', closedOn: '2026-01-01' })),
      [['code_closed', 'nature']],
    ],
    [
      'a heading',
      {},
      but(known({ axis: 'fonction', code: '61', below: '611, 612' })),
      [['code_is_heading', 'fonction']],
    ],
    [
      'a nature elsewhere',
      { chapitre: '65' },
      but(known({ axis: 'nature', code: '6281', parent: '011' })),
      [['nature_of_other_chapitre', 'nature']],
    ],
    ['a chapitre elsewhere', { section: 'investissement' }, chart, [['chapitre_of_other_section', 'chapitre']]],
    [
      'a programme elsewhere',
      { sousPolitique: 'B370' },
      but(known({ axis: 'sous_politique', code: 'B370' })),
      [['programme_of_other_sous_politique', 'programme']],
    ],
    ['a programme alone is not held to a sous-politique', { sousPolitique: '' }, chart, []],
  ])('%s', (_, change, codes, reasons) => {
    expect(told(lineCodeReasons({ ...line, ...change }, codes, 2026))).toEqual(reasons);
  });
});

describe('A code that is entered', () => {
  const nature: CodeEntry = { axis: 'nature', year: 2026, code: '65748', parent: '65', parentKnown: true };

  it.each<[string, Partial<CodeEntry>, [string, string][]]>([
    ['a nature under its chapitre', {}, []],
    ['without what it hangs on', { parent: null }, [['parent_required', 'parent']]],
    ['under a chapitre that is not there', { parentKnown: false }, [['unknown_parent', 'parent']]],
    ['not in digits', { code: '65A' }, [['code_format', 'code']]],
    ['a chapitre of a section', { axis: 'chapitre', code: '65', parent: 'fonctionnement', parentKnown: false }, []],
    ['a chapitre of something else', { axis: 'chapitre', code: '65', parent: '6' }, [['unknown_parent', 'parent']]],
    ['a fonction hangs on nothing', { axis: 'fonction', code: '61', parent: null }, []],
    ['a fonction under another', { axis: 'fonction', code: '61', parent: '6' }, [['no_parent', 'parent']]],
    ['a sous-politique may stand alone', { axis: 'sous_politique', code: 'B370', parent: null }, []],
    ['in small letters', { axis: 'programme', code: 'a120', parent: null }, [['code_format', 'code']]],
  ])('%s', (_, change, reasons) => {
    expect(told(entryReasons({ ...nature, ...change }))).toEqual(reasons);
  });
});

describe('A line that is opened again', () => {
  const code = (...codes: string[]): CarriedCode => ({ field: 'fonction', former: '61', codes });

  it.each([
    [[code('61')], false, 'ready', []],
    [[code('61')], true, 'open_already', ['line_open_already']],
    [[code('62', '65')], false, 'ambiguous', ['code_ambiguous']],
    [[code('61'), code()], false, 'unmapped', ['code_unmapped']],
    [[code('62', '65'), code()], false, 'unmapped', ['code_ambiguous', 'code_unmapped']],
  ] as const)('with %j, open already: %s, is %s', (codes, already, state, reasons) => {
    expect(carryState(codes, already)).toBe(state);
    expect(carryReasons(7, state, codes).map((reason) => reason.code)).toEqual(reasons);
  });

  it('must be of the year before', () => {
    expect(carryReasons(7, null, []).map((reason) => reason.code)).toEqual(['line_not_of_year_before']);
  });
});

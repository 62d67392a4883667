import { missingPapers, type Paper, type PaperEntry, paperEntryReasons, paperGaps, recordedPaper } from './papers.js';

const paper = (changes: Partial<Paper> = {}): Paper => ({
  ...{ kind: 'statutes', label: 'Statuts signés', mandatory: true, state: 'provided', validUntil: null, reason: null },
  ...changes,
});
const TODAY = '2019-04-10';
const KINDS = new Map([
  ['statutes', { code: 'statutes', label: 'Statuts signés', validityMonths: null }],
  ['officers', { code: 'officers', label: 'Liste des dirigeants', validityMonths: 12 }],
]);

describe('A file', () => {
  it.each<[Partial<Paper>, string[]]>([
    [{}, []],
    [{ state: 'not_required', reason: 'Déjà au dossier' }, []],
    [{ state: 'expected' }, ['Statuts signés\u00a0: pièce à recevoir.']],
    [{ state: 'refused', reason: 'non signés' }, ['Statuts signés\u00a0: pièce refusée (non signés), à remplacer.']],
    [{ state: 'expired', validUntil: '2019-04-09' }, ['Statuts signés\u00a0: pièce périmée depuis le 09/04/2019.']],
    [{ state: 'expected', mandatory: false }, []],
    [{ state: 'refused', mandatory: false }, []],
  ])('whose paper is %j is told %j', (changes, sentences) => {
    expect(paperGaps([paper(changes)]).map((reason) => reason.say('fr'))).toEqual(sentences);
    expect(missingPapers([paper(changes)])).toHaveLength(sentences.length);
  });

  it('names each missing paper', () => {
    const papers = [paper({ state: 'expected' }), paper(), paper({ label: 'Liste des dirigeants', state: 'expected' })];
    expect(paperGaps(papers).map(({ code, params }) => `${code} ${params['paper']}`)).toEqual([
      'paper_missing Statuts signés',
      'paper_missing Liste des dirigeants',
    ]);
  });
});

describe('A paper that is recorded', () => {
  it.each<[PaperEntry, object]>([
    [
      { kind: 'officers', state: 'provided', providedOn: '2019-01-31' },
      { validUntil: '2020-01-31', reason: null },
    ],
    [
      { kind: 'officers', state: 'provided', providedOn: '2019-01-31', validUntil: '2019-06-30' },
      { validUntil: '2019-06-30' },
    ],
    [
      { kind: 'statutes', state: 'provided', providedOn: '2019-01-31' },
      { providedOn: '2019-01-31', validUntil: null },
    ],
    [
      { kind: 'officers', state: 'refused', providedOn: '2019-01-31', reason: 'Illisible' },
      { validUntil: null, reason: 'Illisible' },
    ],
    [
      { kind: 'officers', state: 'not_required', providedOn: '2019-01-31', reason: 'Inchangée' },
      { providedOn: null, validUntil: null, reason: 'Inchangée' },
    ],
  ])('%j is kept as %j', (entry, expected) => {
    expect(recordedPaper(entry, KINDS.get(entry.kind)!)).toMatchObject(expected);
  });

  it.each<[PaperEntry[], string[]]>([
    [[{ kind: 'statutes', state: 'provided', providedOn: TODAY }], []],
    [[{ kind: 'statutes', state: 'expected' }], []],
    [[{ kind: 'statutes', state: 'provided' }], ['paper_undated']],
    [[{ kind: 'statutes', state: 'refused', reason: 'Non signés' }], ['paper_undated']],
    [[{ kind: 'statutes', state: 'refused', providedOn: TODAY }], ['paper_unexplained']],
    [[{ kind: 'statutes', state: 'not_required' }], ['paper_unexplained']],
    [[{ kind: 'statutes', state: 'provided', providedOn: '2019-04-11' }], ['paper_to_come']],
    [[{ kind: 'statutes', state: 'provided', providedOn: TODAY, validUntil: '2019-04-09' }], ['paper_validity']],
    [[{ kind: 'photo', state: 'provided', providedOn: TODAY }], ['unknown_paper']],
    [
      [
        { kind: 'statutes', state: 'expected' },
        { kind: 'statutes', state: 'expected' },
      ],
      ['paper_twice'],
    ],
  ])('%j is judged', (entries, codes) => {
    expect(paperEntryReasons(entries, KINDS, TODAY).map(({ code }) => code)).toEqual(codes);
  });
});

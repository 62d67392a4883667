import type { HistoryEventView } from '../../src/history/history.view.js';
import type { NomenclatureCodeView } from '../../src/budget/chart/chart.view.js';
import { creditLine } from '../support/files.js';
import { signedSql } from '../support/signed-sql.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const CODES = '/api/nomenclature-codes';

describe('The nomenclature', () => {
  let world: World;
  let finance: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-15');
    finance = await world.as('finance');
  });
  afterAll(() => world?.close());

  const enter = (entry: object) => finance.create(CODES, { year: 2019, label: 'Essai', ...entry });
  const code = async (axis: string, wanted: string, year = 2019): Promise<NomenclatureCodeView> => {
    const { body } = await finance.get(`${CODES}?axis=${axis}&year=${year}&code=${wanted}`).then(expectOk);
    return (await finance.get(`${CODES}/${body.items[0].id}`).then(expectOk)).body;
  };
  const fields = (answer: { body: { errors: { code: string; field: string }[] } }) =>
    answer.body.errors.map(({ code: why, field }) => [why, field]);
  const yearOf = async (year: number, budget = 'Budget principal métropolitain') =>
    (await finance.get(`/api/fiscal-years?year=${year}`).then(expectOk)).body.items.find(
      (each: { budget: string }) => each.budget === budget,
    );
  const lineEntry = async (more: object = {}) => ({
    ...{
      fiscalYearId: (await yearOf(2019)).id,
      section: 'fonctionnement',
      chapitre: '65',
      nature: '65742',
      fonction: '61',
    },
    ...{ departmentId: (await finance.get(`/api/credit-lines/${await creditLine(world)}`)).body.departmentId, ...more },
  });

  it('is kept by finance and read by all', async () => {
    const officer = await world.as('officer');
    expect(refusal(await officer.create(CODES, {}))).toEqual([403, ['role_required']]);
    const entry = { axis: 'programme', code: 'A130', label: 'Données ouvertes', parent: 'MGAG' };
    const { body } = await enter(entry).then(expectOk);
    expect(body).toMatchObject({ ...entry, state: 'open', budget: null, lines: 0, sealed: [] });
    expect(refusal(await enter(entry))).toEqual([409, ['code_exists']]);
    expect((await officer.get(`${CODES}?q=ouvertes&year=2019`).then(expectOk)).body.items).toHaveLength(1);
  });

  it('says what each code may hang on', async () => {
    expect(fields(await enter({ axis: 'nature', code: '6575', parent: '99' }))).toEqual([['unknown_parent', 'parent']]);
    expect(fields(await enter({ axis: 'nature', code: '65-75' }))).toEqual([
      ['code_format', 'code'],
      ['parent_required', 'parent'],
    ]);
    expect(fields(await enter({ axis: 'chapitre', code: '68', parent: 'recettes' }))).toEqual([
      ['unknown_parent', 'parent'],
    ]);
    expect(fields(await enter({ axis: 'fonction', code: '64', parent: '6' }))).toEqual([['no_parent', 'parent']]);
    expect(fields(await enter({ axis: 'sous_politique', code: 'Z100', parent: 'Z' }))).toEqual([
      ['unknown_parent', 'parent'],
    ]);
  });

  it('lets no line bear a heading, a closed code, or a code out of its place', async () => {
    const refused = async (more: object) => fields(await finance.create('/api/credit-lines', await lineEntry(more)));
    expect(await refused({ fonction: '6' })).toEqual([['code_is_heading', 'fonction']]);
    expect(await refused({ section: 'investissement' })).toEqual([['chapitre_of_other_section', 'chapitre']]);
    expect(await refused({ nature: '6281' })).toEqual([['nature_of_other_chapitre', 'nature']]);
    expect(await refused({ sousPolitique: 'B370', programme: 'A120' })).toEqual([
      ['programme_of_other_sous_politique', 'programme'],
    ]);
    const company = await code('nature', '65742');
    const closed = expectOk(await finance.change('post', `${CODES}/${company.id}/close`, company.version)).body;
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2019-10-15' });
    expect(await refused({})).toEqual([['code_closed', 'nature']]);
    const usable = (await finance.get(`${CODES}?axis=nature&year=2019&usable=true&code=65742,6574,65748`)).body.items;
    expect(usable.map((each: { code: string }) => each.code)).toEqual(['65748']);
    await finance.change('post', `${CODES}/${company.id}/reopen`, closed.version).then(expectOk);
    await finance.create('/api/credit-lines', await lineEntry()).then(expectOk);
  });

  it('keeps the code and the place of what a line bears, whoever writes, and lets its label be put right', async () => {
    const used = await code('nature', '65748');
    expect(used.sealed).toEqual(['code', 'parent']);
    const change = (body: object) => finance.change('patch', `${CODES}/${used.id}`, used.version, body);
    expect(refusal(await change({ code: '65749' }))).toEqual([409, ['code_in_use']]);
    expect(refusal(await change({ parent: '011' }))).toEqual([409, ['code_in_use']]);
    await expect(signedSql(world, `DELETE FROM nomenclature_code WHERE id = ${used.id}`)).rejects.toThrow('in use');
    const label = 'Autres personnes de droit privé (associations)';
    expect((await change({ label }).then(expectOk)).body).toMatchObject({ label, code: '65748' });
    const { body: events } = await finance.get(`/api/history/nomenclature_code/${used.id}`).then(expectOk);
    const changes = events.flatMap(({ entries }: HistoryEventView) => entries.flatMap((entry) => entry.changes));
    expect(changes).toEqual([
      expect.objectContaining({ field: 'label', before: 'Autres personnes de droit privé', after: label }),
    ]);
    expect(refusal(await enter({ axis: 'fonction', code: '611' }))).toEqual([409, ['heading_in_use']]);
  });

  it('lets a budget have codes of its own, which it reads before those of all', async () => {
    const { body: annex } = await finance
      .create('/api/budgets', { code: 'EAU', name: 'Budget annexe de l’eau', kind: 'annex' })
      .then(expectOk);
    const { body: year } = await finance
      .create('/api/fiscal-years', { budgetId: annex.id, year: 2019, state: 'voted' })
      .then(expectOk);
    const own = { budgetId: annex.id };
    await enter({
      ...own,
      axis: 'chapitre',
      code: '67',
      label: 'Charges exceptionnelles',
      parent: 'fonctionnement',
    }).then(expectOk);
    await enter({
      ...own,
      axis: 'nature',
      code: '6742',
      label: 'Subventions exceptionnelles d’équipement',
      parent: '67',
    }).then(expectOk);
    const entry = await lineEntry({ fiscalYearId: year.id, chapitre: '67', nature: '6742' });
    const { body: line } = await finance.create('/api/credit-lines', entry).then(expectOk);
    expect(line).toMatchObject({
      chapitreLabel: 'Charges exceptionnelles',
      natureLabel: 'Subventions exceptionnelles d’équipement',
    });
    const elsewhere = await finance.create('/api/credit-lines', { ...entry, fiscalYearId: (await yearOf(2019)).id });
    expect(fields(elsewhere)).toEqual([['unknown_code', 'nature']]);
    const read = (await finance.get(`${CODES}?axis=chapitre&year=2019&code=67&forBudgetId=${annex.id}`)).body.items;
    expect(read.map((each: { label: string }) => each.label)).toEqual(['Charges exceptionnelles']);
  });

  it('takes no visa on a line whose code was closed meanwhile', async () => {
    const nature = await code('nature', '6281', 2025);
    await finance.change('post', `${CODES}/${nature.id}/close`, nature.version).then(expectOk);
    const { body } = await finance.get('/api/credit-lines/candidates?printed=Nature+6281&year=2025').then(expectOk);
    expect(body.candidates).toEqual([]);
  });

  describe('from one year to the next', () => {
    let next: { id: number };
    beforeAll(async () => {
      const { budgetId } = await yearOf(2019);
      next = (await finance.create('/api/fiscal-years', { budgetId, year: 2020 }).then(expectOk)).body;
    });
    const carried = async () => (await finance.get(`/api/fiscal-years/${next.id}/carried-lines`).then(expectOk)).body;
    const carry = (ids: number[]) =>
      finance.create(`/api/fiscal-years/${next.id}/carried-lines`, { creditLineIds: ids });

    it('follows the correspondence of the codes, and names those that nothing follows', async () => {
      const follow = (formerCode: string, becomes: string | null) =>
        finance
          .create('/api/code-successions', { axis: 'fonction', year: 2020, formerCode, code: becomes })
          .then(expectOk);
      await follow('61', '62');
      await follow('61', '65');
      const former = await code('fonction', '67', 2020);
      await finance.change('post', `${CODES}/${former.id}/close`, former.version).then(expectOk);
      const { lines } = await carried();
      const states = lines.map((line: { state: string; codes: { field: string; codes: string[] }[] }) => [
        line.codes.find(({ field }) => field === 'fonction')!.codes.join(),
        line.state,
      ]);
      expect(states).toEqual([
        ['62,65', 'ambiguous'],
        ['62,65', 'ambiguous'],
        ['', 'unmapped'],
      ]);
      const refused = await carry([lines[0].id, lines[2].id, 999_999]);
      expect(refusal(refused)).toEqual([409, ['code_ambiguous', 'code_unmapped', 'line_not_of_year_before']]);
      expect(
        refusal(
          await finance.create('/api/code-successions', { axis: 'fonction', year: 2020, formerCode: '61', code: '62' }),
        ),
      ).toEqual([409, ['succession_exists']]);
    });

    it('opens once, empty, the lines that are ready', async () => {
      await finance
        .create('/api/code-successions', { axis: 'fonction', year: 2020, formerCode: '67', code: '76' })
        .then(expectOk);
      const { lines, ready } = await carried();
      expect(ready).toBe(1);
      const { id } = lines.find(({ state }: { state: string }) => state === 'ready');
      expect((await carry([id]).then(expectOk)).body).toEqual({ opened: 1 });
      const opened = (await finance.get('/api/credit-lines?year=2020').then(expectOk)).body.items;
      expect(opened).toEqual([expect.objectContaining({ fonction: '76', sousPolitique: 'B370', openedCents: 0 })]);
      expect(refusal(await carry([id]))).toEqual([409, ['line_open_already']]);
    });
  });

  it('tells which natures suit which bodies, with their source', async () => {
    const { body } = await finance.get('/api/nature-rules?q=65748').then(expectOk);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        nature: '65748',
        beneficiaryKind: 'association',
        source: expect.stringMatching(/^M57/),
      }),
    );
  });
});

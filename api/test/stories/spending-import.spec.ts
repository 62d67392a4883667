import ExcelJS from 'exceljs';
import { Worker } from '../../src/platform/jobs/worker.js';
import { creditLine } from '../support/files.js';
import { csv, importing } from '../support/imports.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const HEADINGS = ['Section', 'Chapitre', 'Libellé', 'Réalisé'];

describe('What the finance system spends of each chapitre, in a file', () => {
  let world: World;
  let finance: Person;
  let fiscalYearId: number;
  let envelopeId: number;
  const statement = () => ({
    ...{ fiscalYearId, kind: 'external_consumption', act: 'Situation budgétaire de mai' },
    ...{ votedOn: '2019-05-31', name: 'situation.csv' },
  });
  let { send, checked, written, findings, lines, confirm } = importing(null!, statement);
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-15');
    finance = await world.as('finance');
    ({ send, checked, written, findings, lines, confirm } = importing(finance, statement));
    const line = (await finance.get(`/api/credit-lines/${await creditLine(world)}`).then(expectOk)).body;
    envelopeId = line.envelopeId;
    const [envelope] = await world.query<{ id: number }>(
      'SELECT fiscal_year_id AS id FROM control_envelope WHERE id = $1',
      [envelopeId],
    );
    fiscalYearId = envelope!.id;
    world.app.get(Worker).start();
  });
  afterAll(() => world?.close());

  const told = () =>
    world.query(`SELECT told_on AS "on", cumulative_cents AS cents, source FROM external_consumption ORDER BY id`);
  const available = async (): Promise<number> => {
    const [envelope] = await world.query<{ cents: number }>(
      'SELECT available_cents AS cents FROM control_envelope WHERE id = $1',
      [envelopeId],
    );
    return envelope!.cents;
  };
  const situation = (amount = '4 000,00', more: readonly string[][] = []): string =>
    csv([
      HEADINGS,
      ['F', '65', 'Autres charges de gestion courante', amount],
      ['F', '012', 'Charges de personnel', '1 000 000,00'],
      ...more,
    ]);

  it('is read, compared with what was told, and shown; nothing is written', async () => {
    const before = await available();
    const view = await checked(situation());
    expect(view).toMatchObject({ state: 'ready', kind: 'external_consumption', totalCents: 4_000_00, lineCount: 1 });
    expect(view.counts).toMatchObject({ tell: 1, known: 0, open: 0, rows: 2 });
    expect(view.envelopes).toEqual([
      {
        ...{ section: 'fonctionnement', chapitre: '65', lineCount: 1 },
        ...{ beforeCents: 0, changeCents: 4_000_00, availableAfterCents: before - 4_000_00 },
      },
    ]);
    expect(await lines(view.id)).toMatchObject([{ row: 2, chapitre: '65', amountCents: 4_000_00, does: 'tell' }]);
    // What is not followed here is not guessed: it is left aside, and said.
    expect((await findings(view.id)).map(({ row, code, note }) => [row, code, note])).toEqual([
      [1, 'column_ignored', true],
      [3, 'chapitre_not_followed', true],
    ]);
    expect(await told()).toEqual([]);
    expect(await available()).toBe(before);
  });

  it('once confirmed, tells each figure as a person does, with its day and its source', async () => {
    const before = await available();
    const view = await checked(situation());
    expect(refusal(await confirm(view, await world.as('auditor')))).toEqual([403, ['role_required']]);
    expect(await written(view)).toMatchObject({ state: 'imported', confirmedOn: '2019-10-15' });
    expect(await told()).toEqual([{ on: '2019-05-31', cents: 4_000_00, source: 'Situation budgétaire de mai' }]);
    expect(await available()).toBe(before - 4_000_00);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });

  it('changes nothing when the same file comes again, under any name or format', async () => {
    const again = (await send(situation(), { name: 'copie.csv' }).then(expectOk)).body;
    expect(again).toMatchObject({ state: 'imported', fileName: 'situation.csv' });
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Situation');
    // A workbook has lost the section, and the text of the code.
    sheet.addRows([['Situation au 31/05/2019'], ['Chapitre', 'Réalisé'], [65, 4000]]);
    const twin = await checked(Buffer.from(await workbook.xlsx.writeBuffer()), { name: 'situation.xlsx' });
    expect(twin).toMatchObject({ state: 'ready', counts: { tell: 0, known: 1 } });
    expect(refusal(await confirm(twin))).toEqual([409, ['same_content_imported']]);
    const byHand = { envelopeId, on: '2019-05-31', cumulativeCents: 4_000_00, source: 'Saisie' };
    await finance.create('/api/external-consumptions', byHand).then(expectOk);
    expect(await told()).toHaveLength(1);
  });

  it('carries the difference of a later statement, the same figure too, even beyond the credits', async () => {
    const june = { act: 'Situation de juin', votedOn: '2019-06-30' };
    expect(await written(await checked(situation(), june))).toMatchObject({ state: 'imported' });
    expect(await told()).toMatchObject([{}, { on: '2019-06-30', cents: 4_000_00 }]);
    const left = await available();
    const beyond = ((left + 4_000_00) / 100 + 10).toFixed(2).replace('.', ',');
    const july = await checked(situation(beyond), { act: 'Situation de juillet', votedOn: '2019-07-31' });
    expect(await findings(july.id)).toContainEqual(
      expect.objectContaining({
        ...{ row: 2, code: 'envelope_exceeded', note: true },
        sentence: 'L’enveloppe du chapitre 65 sera dépassée de 10,00\u00a0€.',
      }),
    );
    await written(july);
    expect(await available()).toBe(-10_00);
    const august = await checked(situation('0'), { act: 'Situation d’août', votedOn: '2019-08-31' });
    await written(august);
    expect(await available()).toBe(left + 4_000_00);
  });

  it('reports every error at once, and writes nothing', async () => {
    const before = await told();
    const late = await checked(situation('5'), { act: 'Situation d’avril', votedOn: '2019-04-30' });
    expect((await findings(late.id)).map(({ row, code }) => [row, code])).toContainEqual([2, 'told_since']);
    const wrong = [
      ['F', '65', 'Encore', '1'],
      ['X', '65', '', '2'],
      ['F', '65', '', '1.234'],
      ['F', '', '', '3'],
      ['F', '65', '', '(4,00)'],
    ];
    const view = await checked(situation('5', wrong), { act: 'Situation fautive', votedOn: '2019-09-30' });
    expect(view).toMatchObject({ state: 'faulty' });
    const faults = (await findings(view.id)).filter(({ note }) => !note);
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, null, 'row_twice'],
      [5, 'Section', 'section_unread'],
      [6, null, 'row_twice'],
      [6, 'Réalisé', 'amount_ambiguous'],
      [7, 'Chapitre', 'cell_required'],
      [8, null, 'row_twice'],
      [8, 'Réalisé', 'cumulative_below_zero'],
    ]);
    const foreign = await checked(csv([HEADINGS, ['F', '012', 'Personnel', '1']]), { act: 'Ailleurs' });
    expect((await findings(foreign.id)).filter(({ note }) => !note).map(({ code }) => code)).toEqual([
      'no_chapitre_followed',
    ]);
    const votes = await checked(
      csv([
        ['Nature', 'Direction'],
        ['65748', 'X'],
      ]),
      { act: 'Sans en-têtes' },
    );
    expect((await findings(votes.id)).map(({ sentence }) => sentence)).toEqual([
      'Aucune ligne d’en-têtes reconnue. Attendu\u00a0: Chapitre, Cumul.',
    ]);
    expect(await told()).toEqual(before);
  });

  it('is not taken for a year that is closed or in preparation, nor for a day to come', async () => {
    expect(refusal(await send(situation(), { votedOn: '2019-10-16' }))).toEqual([422, ['day_to_come']]);
    const budgets = (await finance.get('/api/budgets').then(expectOk)).body.items;
    const year = { budgetId: budgets[0].id, year: 2031 };
    const { id } = (await finance.create('/api/fiscal-years', year).then(expectOk)).body;
    expect(refusal(await send(situation(), { fiscalYearId: id }))).toEqual([409, ['fiscal_year_not_open']]);
  });
});

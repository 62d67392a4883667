import type { BudgetImportView } from '../../src/budget/imports/budget-import.view.js';
import { Worker } from '../../src/platform/jobs/worker.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { csv, importing } from '../support/imports.js';
import { PLANTED, planted } from '../support/planted-errors.js';
import { WorkerProcess } from '../support/work.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const HEADINGS = ['Section', 'Chapitre', 'Nature', 'Fonction', 'Sous-politique', 'Direction', 'Montant'];

describe('The import of a budget', () => {
  let world: World;
  let finance: Person;
  let budgetId: number;
  let fiscalYearId: number;
  let direction: string;
  beforeAll(async () => {
    world = await openWorld();
    finance = await world.as('finance');
    ({ send, imported, checked, findings, lines, confirm } = importing(finance, vote));
    await world.on('2019-12-20');
    const budget = { code: 'BAT', name: 'Budget annexe des transports', kind: 'annex' };
    budgetId = (await finance.create('/api/budgets', budget).then(expectOk)).body.id;
    fiscalYearId = (await finance.create('/api/fiscal-years', { budgetId, year: 2020 }).then(expectOk)).body.id;
    const [department] = await world.query<{ code: string }>(`SELECT code FROM department ORDER BY id LIMIT 1`);
    direction = department!.code;
    world.app.get(Worker).start();
  });
  afterAll(() => world?.close());

  const vote = () => ({
    ...{ fiscalYearId, kind: 'initial_budget', act: 'Budget primitif 2020', votedOn: '2019-12-19', name: 'bp.csv' },
  });
  let { send, imported, checked, findings, lines, confirm } = importing(null!, vote);
  const movements = async (): Promise<number> => {
    const [row] = await world.query<{ count: number }>('SELECT count(*) FROM movement');
    return row!.count;
  };

  const budget = (amount = '1 000,00'): string =>
    csv([
      ['Budget annexe des transports', '', '', '', '', '', ''],
      HEADINGS,
      ['Fonctionnement', '65', '65748', '61', 'B370', direction, amount],
      ['F', '65', '65742', '61', '', direction, '2.500,50 €'],
      ['Fonctionnement', '11', '6281', '20', '', direction, '300'],
      ['', '', '', '', '', '', ''],
      ['Total', '', '', '', '', '', '3800,50'],
      ['', '', '', '', '', '', ''],
    ]);

  it('is read, checked and shown; nothing is written', async () => {
    const before = await movements();
    const view = await checked(budget());
    expect(view).toMatchObject({
      state: 'ready',
      ...{ lineCount: 3, faultCount: 0, totalCents: 3_800_50, headerRow: 2 },
      source: { format: 'csv', encoding: 'utf-8', delimiter: ';' },
      counts: { rows: 3, open: 3, add: 0, known: 0, faults: 0 },
      progress: { state: 'done' },
    });
    expect(view.envelopes).toEqual([
      {
        section: 'fonctionnement',
        chapitre: '011',
        beforeCents: 0,
        changeCents: 300_00,
        availableAfterCents: 300_00,
        lineCount: 1,
      },
      {
        section: 'fonctionnement',
        chapitre: '65',
        beforeCents: 0,
        changeCents: 3_500_50,
        availableAfterCents: 3_500_50,
        lineCount: 2,
      },
    ]);
    expect((await lines(view.id)).map(({ row, chapitre, fonction, does }) => [row, chapitre, fonction, does])).toEqual([
      [3, '65', '61', 'open'],
      [4, '65', '61', 'open'],
      [5, '011', '020', 'open'],
    ]);
    expect((await findings(view.id)).map(({ row, code, sentence }) => [row, code, sentence])).toEqual([
      [5, 'code_understood', 'Lu 011.'],
      [5, 'code_understood', 'Lu 020.'],
      [7, 'row_total', 'Ligne de total\u00a0: elle n’est pas importée.'],
    ]);
    expect(await movements()).toBe(before);
  });

  it('once confirmed, is written whole: lines, credits, and where they come from', async () => {
    const view = await checked(budget());
    expect(refusal(await confirm(view, await world.as('auditor')))).toEqual([403, ['role_required']]);
    expect(refusal(await confirm({ ...view, version: view.version - 1 }))).toEqual([412, ['stale_version']]);
    const [one, other] = await Promise.all([confirm(view), confirm(view, await world.as('secondFinance'))]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
    const written = await imported(view.id);
    expect(written).toMatchObject({
      state: 'imported',
      confirmedOn: '2019-12-20',
      progress: { state: 'done', done: 3 },
    });
    const { items } = (await finance.get(`/api/credit-lines?year=2020&q=transports`).then(expectOk)).body;
    expect(
      items.map((line: Record<string, unknown>) => [line['chapitre'], line['nature'], line['openedCents']]),
    ).toEqual([
      ['011', '6281', 300_00],
      ['65', '65742', 2_500_50],
      ['65', '65748', 1_000_00],
    ]);
    const movement = (await finance.get(`/api/credit-lines/${items[0].id}/movements`).then(expectOk)).body.items;
    expect(movement).toMatchObject([
      {
        ...{ kind: 'initial_budget', openedCents: 300_00, accountingDate: '2019-12-19', recordedBy: 'Claire Fabre' },
        ...{ originKind: 'budget_import', originId: view.id, label: 'Budget primitif 2020' },
      },
    ]);
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });

  it('changes nothing when the same file comes again, whatever its name, its format or its order', async () => {
    const before = await movements();
    const again = (await send(budget(), { name: 'copie.csv' }).then(expectOk)).body as BudgetImportView;
    expect(again).toMatchObject({ state: 'imported', fileName: 'bp.csv' });
    const [title, head, ...rows] = budget().split('\r\n');
    const turned = await checked(['', title, head, ...rows.reverse()].join('\n'));
    expect(turned).toMatchObject({ state: 'ready', counts: { open: 0, add: 0, known: 3 } });
    expect(turned.actions.find(({ name }) => name === 'confirm')?.reasons.map(({ code }) => code)).toEqual([
      'same_content_imported',
    ]);
    expect(refusal(await confirm(turned))).toEqual([409, ['same_content_imported']]);
    const renamed = await checked(budget(), { act: 'BP 2020' });
    expect(refusal(await confirm(renamed))).toEqual([409, ['same_content_imported']]);
    expect(await movements()).toBe(before);
  });

  it('completed with a line, writes that line alone; with another amount, says what this vote did', async () => {
    const row = ['Fonctionnement', '65', '65748', '62', '', direction, '10'].join(';');
    const completed = await checked(`${budget()}\r\n${row}`, { name: 'bp complet.csv' });
    expect(completed.counts).toMatchObject({ open: 1, known: 3 });
    expect((await findings(completed.id)).find(({ code }) => code === 'row_total_differs')).toBeDefined();
    const changed = await checked(budget('1 000,01'));
    expect(changed).toMatchObject({ state: 'faulty', faultCount: 1 });
    expect((await findings(changed.id))[0]).toMatchObject({
      ...{ row: 3, column: 'Montant', value: '1 000,01', code: 'vote_recorded_otherwise' },
      sentence: 'Ce vote a déjà ouvert 1\u00a0000,00\u00a0€ sur cette ligne.',
    });
    expect(refusal(await confirm(changed))).toEqual([409, ['wrong_state']]);
  });

  it('is the same vote as one recorded by hand on its line', async () => {
    const { items } = (await finance.get(`/api/credit-lines?year=2020&q=6281&budgetId=${budgetId}`).then(expectOk))
      .body;
    const vote = { kind: 'initial_budget', amountCents: 300_00, on: '2019-12-19', label: 'Budget primitif 2020' };
    const byHand = await finance.create(`/api/credit-lines/${items[0].id}/credits`, vote);
    expect(refusal(byHand)).toEqual([409, ['movement_recorded_already']]);
  });

  it('is not taken when it is no table, too old, empty, or for a year that refuses the vote', async () => {
    expect(refusal(await send(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toEqual([422, ['file_old_workbook']]);
    expect(refusal(await send(Buffer.from([1, 0, 2])))).toEqual([422, ['file_unread']]);
    expect(refusal(await send(''))).toEqual([422, ['file_empty']]);
    expect(refusal(await send(budget(), { kind: 'amending_budget' }))).toEqual([409, ['fiscal_year_not_open']]);
    expect(refusal(await send(budget(), { votedOn: '2020-01-01' }))).toEqual([422, ['day_to_come']]);
    expect(refusal(await send(budget(), { fiscalYearId: 999 }))).toEqual([404, ['not_found']]);
    expect(refusal(await send(budget(), {}, await world.as('officer')))).toEqual([403, ['role_required']]);
  });

  it('says why nothing can be read of a file, and of a damaged one', async () => {
    const codes = async (content: Buffer | string) =>
      (await findings((await checked(content)).id)).map(({ code }) => code);
    expect(await codes('Bonjour;Madame\r\n1;2')).toEqual(['file_no_heading']);
    expect(await codes(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200, 7)]))).toEqual(['file_damaged']);
    expect(await codes('Section;Chapitre;Nature\r\n"F;65;65748')).toEqual(['file_quotes']);
    expect(await codes(csv([HEADINGS]))).toEqual(['file_no_row']);
    expect(await codes('Section;Chapitre;Article;Nature;Couleur\r\nF;65;65748;65748;bleu')).toEqual([
      ...['column_missing', 'column_missing', 'column_missing', 'column_twice'],
    ]);
  });

  it('reports every error of a file at once, by row and cell, and writes nothing', async () => {
    expect(PLANTED).toHaveLength(50);
    await world.query('ALTER TABLE nomenclature_code DISABLE TRIGGER USER');
    await world.query('ALTER TABLE department DISABLE TRIGGER USER');
    await world.query(
      `INSERT INTO nomenclature_code (axis, year, code, label) VALUES ('fonction', 2020, '20', 'Voisine')`,
    );
    await world.query(
      `INSERT INTO department (code, name, closed_on) VALUES ('FERM', 'Direction fermée', '2019-01-01')`,
    );
    const before = await movements();
    const view = await checked(await planted(direction), { act: 'Budget fautif', name: 'fautes.xlsx' });
    expect(view).toMatchObject({ state: 'faulty', faultCount: PLANTED.length, counts: { faults: PLANTED.length } });
    const told = (await findings(view.id)).filter(({ note }) => !note);
    expect(told.map(({ row, column, code }) => [row, column, code])).toEqual(
      PLANTED.map(({ row, column, code }) => [row, column, code]),
    );
    expect(new Set(told.map(({ code }) => code)).size).toBeGreaterThan(15);
    expect(told.every(({ sentence }) => sentence.length > 10 && sentence.length < 130)).toBe(true);
    expect(view.actions.map(({ name }) => name)).toEqual(['check_again', 'abandon']);
    expect(refusal(await confirm(view))).toEqual([409, ['wrong_state']]);
    expect(await movements()).toBe(before);
    const file = (await finance.get(`/api/budget-imports/${view.id}/findings/file`).then(expectOk)).text;
    expect(file.split('\r\n').filter((line) => line.endsWith(';erreur'))).toHaveLength(PLANTED.length);
    expect(file.slice(1).split('\r\n')[0]).toBe('Ligne;Colonne;Valeur;Constat;Portée');
  });

  it('never leaves an envelope short of what is taken from it, all its lines together', async () => {
    const [line] = await world.query<{
      id: number;
      fiscal_year_id: number;
      code: string;
      nature: string;
      fonction: string;
    }>(
      `SELECT l.id, e.fiscal_year_id, d.code, l.nature, l.fonction FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
       JOIN fiscal_year y ON y.id = e.fiscal_year_id JOIN department d ON d.id = l.department_id
       WHERE y.year = 2019 AND e.chapitre = '65' AND y.state = 'voted' AND l.sous_politique = 'B370' AND l.fonction = '61' LIMIT 1`,
    );
    const [envelope] = await world.query<{ available: string }>(
      `SELECT e.available_cents AS available FROM control_envelope e JOIN credit_line l ON l.envelope_id = e.id WHERE l.id = $1`,
      [line!.id],
    );
    const taking = Number(envelope!.available) / 100 + 1;
    const rows = [
      ['F', '65', line!.nature, line!.fonction, 'B370', line!.code, `(${taking.toFixed(2).replace('.', ',')})`],
    ];
    const vote = { fiscalYearId: line!.fiscal_year_id, kind: 'amending_budget', act: 'DM n° 9', votedOn: '2019-12-19' };
    const view = await checked(csv([HEADINGS, ...rows]), vote);
    expect((await findings(view.id)).map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'Montant', 'envelope_short'],
    ]);
  });

  it('is checked again once what lacked is there, or given up', async () => {
    const row = ['I', '204', '20422', '99', '', direction, '50'].join(';');
    const view = await checked(`${HEADINGS.join(';')}\n${row}`, { act: 'Investissement' });
    expect((await findings(view.id)).map(({ code }) => code)).toEqual(['unknown_code']);
    await world.query('ALTER TABLE nomenclature_code DISABLE TRIGGER USER');
    await world.query(
      `INSERT INTO nomenclature_code (axis, year, code, label) VALUES ('fonction', 2020, '99', 'Nouvelle')`,
    );
    await finance.change('post', `/api/budget-imports/${view.id}/check-again`, view.version).then(expectOk);
    const again = await imported(view.id);
    expect(again).toMatchObject({ state: 'ready', counts: { open: 1 } });
    const gone = await finance.change('post', `/api/budget-imports/${view.id}/abandon`, again.version).then(expectOk);
    expect(gone.body).toMatchObject({ state: 'abandoned' });
    expect(refusal(await confirm(gone.body))).toEqual([409, ['wrong_state']]);
  });

  it('confirmed, then overtaken by what happened meanwhile, writes nothing and says so', async () => {
    const row = ['I', '204', '20421', '61', '', direction, '50'].join(';');
    const view = await checked(`${HEADINGS.join(';')}\n${row}`, { act: 'Investissement tardif' });
    const before = await movements();
    await world.query('ALTER TABLE department DISABLE TRIGGER USER');
    await world.query(`UPDATE department SET closed_on = '2019-12-20' WHERE code = $1`, [direction]);
    await confirm(view).then(expectOk);
    expect(await imported(view.id)).toMatchObject({ state: 'faulty', faultCount: 1 });
    expect(await movements()).toBe(before);
    await world.query(`UPDATE department SET closed_on = NULL WHERE code = $1`, [direction]);
  });
});

describe('A budget of two thousand lines', () => {
  const ROWS = 2_000;
  let world: World;
  let finance: Person;
  const workers: WorkerProcess[] = [];
  beforeAll(async () => {
    world = await openWorld();
    finance = await world.as('finance');
    await world.on('2019-12-20');
    await world.query('ALTER TABLE nomenclature_code DISABLE TRIGGER USER');
    await world.query(
      `INSERT INTO nomenclature_code (axis, year, code, label)
       SELECT 'programme', 2020, 'P' || rank, 'Programme ' || rank FROM generate_series(1, ${ROWS}) AS rank`,
    );
  });
  afterEach(() => Promise.all(workers.map((worker) => worker.end('SIGKILL'))));
  afterAll(() => world?.close());

  const start = async (): Promise<WorkerProcess> => {
    const worker = await WorkerProcess.start(world);
    workers.push(worker);
    return worker;
  };

  it('is imported with its progress, even when its worker is killed in the middle of writing', async () => {
    const budget = { code: 'GRD', name: 'Grand budget', kind: 'annex' };
    const { id: budgetId } = (await finance.create('/api/budgets', budget).then(expectOk)).body;
    const { id: fiscalYearId } = (await finance.create('/api/fiscal-years', { budgetId, year: 2020 }).then(expectOk))
      .body;
    const [department] = await world.query<{ code: string }>(`SELECT code FROM department ORDER BY id LIMIT 1`);
    const rows = Array.from({ length: ROWS }, (_, rank) =>
      ['F', '65', '65748', '61', `P${rank + 1}`, department!.code, `${rank + 1},50`].join(';'),
    );
    const file = ['Section;Chapitre;Nature;Fonction;Programme;Direction;Montant', ...rows].join('\n');
    const query = { fiscalYearId, kind: 'initial_budget', act: 'BP 2020', votedOn: '2019-12-19', name: 'bp.csv' };
    const asked = await finance
      .send(`/api/budget-imports?${String(new URLSearchParams(query))}`, Buffer.from(file))
      .then(expectOk);
    const { id } = asked.body as BudgetImportView;
    const until = async (isSo: (view: BudgetImportView) => boolean): Promise<BudgetImportView> => {
      for (;;) {
        const view = (await finance.get(`/api/budget-imports/${id}`).then(expectOk)).body as BudgetImportView;
        if (isSo(view)) return view;
        await sleep(10);
      }
    };
    const first = await start();
    const told = new Set<number>();
    const ready = await until(({ state, progress }) => {
      if (progress?.total === ROWS) told.add(progress.done);
      return state === 'ready';
    });
    expect(told.size).toBeGreaterThan(2);
    expect(ready).toMatchObject({ lineCount: ROWS, counts: { open: ROWS } });
    await finance.change('post', `/api/budget-imports/${id}/confirm`, ready.version).then(expectOk);
    await until(({ progress }) => progress?.state === 'running' && progress.done > 100);
    await first.end('SIGKILL');
    const [none] = await world.query<{ count: number }>(
      `SELECT count(*) FROM movement WHERE origin_kind = 'budget_import'`,
    );
    expect(none!.count).toBe(0);
    await start();
    const done = await until(({ state, progress }) => state === 'imported' && progress?.state !== 'running');
    expect(done).toMatchObject({ progress: { state: 'done', done: ROWS, total: ROWS } });
    const totals = (await finance.get(`/api/credit-lines/totals?budgetId=${budgetId}`).then(expectOk)).body;
    expect(totals).toMatchObject({ count: ROWS, opened: { cents: ROWS * (ROWS + 1) * 50 + ROWS * 50 } });
    expect(await world.query('SELECT * FROM budget_recount')).toEqual([]);
  });
});

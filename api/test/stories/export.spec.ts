import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { CONFIG, type Config } from '../../src/platform/config.js';
import type { JobView } from '../../src/platform/jobs/job.view.js';
import { keepHouse } from '../../src/platform/jobs/upkeep.js';
import { Worker } from '../../src/platform/jobs/worker.js';
import { FILES, type FileStore } from '../../src/platform/files/file-store.js';
import { RoutesAreDeclared } from '../../src/platform/http/routes.js';
import { Transactions } from '../../src/platform/transactions.js';
import { isFilterNamed } from '../../src/exports/filter-titles.js';
import { isNamed } from '../../src/exports/headings.js';
import { listFields } from '../../src/platform/list-rows.js';
import { draftedRequest, internally, proposedRequest, someBeneficiary } from '../support/files.js';
import { ended, jobOnce, WorkerProcess } from '../support/work.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

type Line = Record<string, string>;

const read = (csv: string): Line[] => parse(csv, { bom: true, columns: true, delimiter: ';' });
const cents = (cell: string): number => Math.round(Number(cell.replace(',', '.')) * 100);

/** Asks for a list, waits, and takes the file. */
async function exported(person: Person, list: string): Promise<{ job: JobView; csv: string }> {
  const asked = expectOk(await person.create(`/api/exports/${list}`)).body as JobView;
  const job = await jobOnce(person, asked.id, ended);
  return { job, csv: await taken(person, job.id) };
}

async function taken(person: Person, id: number): Promise<string> {
  const answer = await person.get(`/api/jobs/${id}/result`).then(expectOk);
  return answer.text;
}

async function workbookOf(person: Person, id: number): Promise<ExcelJS.Workbook> {
  const content = await person.download(`/api/jobs/${id}/result`);
  return new ExcelJS.Workbook().xlsx.load(content as unknown as ArrayBuffer);
}

describe('The export of a list', () => {
  let world: World;
  let officer: Person;
  let beneficiaryId: number;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
    officer = await world.as('officer');
    world.app.get(Worker).start();
    beneficiaryId = (await someBeneficiary(world, { legalName: 'Le Radeau' })).id;
    await draftedRequest(world, { beneficiaryId, title: 'Forum', requestedCents: null, budgetCents: null });
    await draftedRequest(world, { beneficiaryId, title: 'Salon', requestedCents: 12_345_67 });
    await proposedRequest(world, { beneficiaryId, title: 'Atelier', requestedCents: 20_000_00 });
    await draftedRequest(world, { beneficiaryId, title: '=HYPERLINK("http://a";"b")' });
    await draftedRequest(world, { beneficiaryId, title: 'Deux ; "points"' });
  });
  afterAll(() => world?.close());

  it('is told from its request to its end, then is a file that its author takes', async () => {
    const { job, csv } = await exported(officer, 'grant-requests');
    expect(job).toMatchObject({ kind: 'export', label: 'grant-requests', state: 'done', done: 5, total: 5 });
    expect(job.result).toMatchObject({ contentType: 'text/csv; charset=utf-8', available: true });
    expect(job.result?.name).toMatch(/^demandes-de-subvention-\d{4}-\d\d-\d\d\.csv$/);
    expect(job.result?.sizeBytes).toBe(Buffer.byteLength(csv));
    const answer = await officer.get(`/api/jobs/${job.id}/result`);
    expect(answer.headers['content-disposition']).toContain('attachment; filename="demandes-de-subvention');
    const other = await world.as('manager');
    expect(refusal(await other.get(`/api/jobs/${job.id}/result`))).toEqual([404, ['not_found']]);
  });

  it('opens in a French spreadsheet: headings, days, amounts, words', async () => {
    const { csv } = await exported(officer, 'grant-requests?q=salon');
    expect(csv.slice(0, 1)).toBe('\ufeff');
    expect(csv.split('\r\n')[0]).toContain('Numéro;État;Depuis le;Bénéficiaire;Nature;Exercice;Objet;Reçu le');
    expect(read(csv)).toMatchObject([
      {
        État: 'Brouillon',
        'Depuis le': '10/09/2019',
        Bénéficiaire: 'Le Radeau',
        Nature: 'Action',
        Exercice: '2019',
        'Reçu le': '04/03/2019',
        'Budget prévisionnel': '110000,00',
        Demandé: '12345,67',
        Démonstration: 'non',
      },
    ]);
  });

  it('holds what the pages hold, in their order, whatever they are sorted by', async () => {
    for (const sort of ['receivedOn', 'number', 'requestedCents', 'beneficiaryName', 'stateSince']) {
      for (const order of ['asc', 'desc']) {
        const page = expectOk(await officer.get(`/api/grant-requests?sort=${sort}&order=${order}`)).body as {
          items: { number: string }[];
        };
        const { csv } = await exported(officer, `grant-requests?sort=${sort}&order=${order}`);
        expect(read(csv).map((line) => line['Numéro'])).toEqual(page.items.map(({ number }) => number));
      }
    }
  });

  it('sums to the totals of the list, and what is unknown stays unknown', async () => {
    const totals = expectOk(await officer.get('/api/grant-requests/totals')).body;
    const lines = read((await exported(officer, 'grant-requests')).csv);
    const asked = lines.map((line) => line['Demandé']!);
    expect(asked.filter((cell) => cell === 'non précisé')).toHaveLength(totals.requested.unknown);
    expect(asked.filter((cell) => cell !== 'non précisé').reduce((sum, cell) => sum + cents(cell), 0)).toBe(
      totals.requested.cents,
    );
    const forum = lines.find((line) => line['Objet'] === 'Forum');
    expect(forum).toMatchObject({
      Demandé: 'non précisé',
      'Budget prévisionnel': 'non précisé',
      Proposé: '',
      Accordé: '',
    });
    expect(lines).toHaveLength(totals.count);
  });

  it('is a workbook for whoever asks for one: figures, days, codes, and what it is', async () => {
    const query = 'grant-requests?q=salon&state=draft&departmentId=1';
    const asked = expectOk(await officer.create(`/api/exports/${query}`, { format: 'xlsx' })).body as JobView;
    const job = await jobOnce(officer, asked.id, ended);
    expect(job.result?.name).toMatch(/^demandes-de-subvention-\d{4}-\d\d-\d\d\.xlsx$/);
    expect(job.result?.contentType).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const workbook = await workbookOf(officer, job.id);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Demandes de subvention', 'À propos']);
    const [rows, about] = workbook.worksheets.map((page) =>
      page
        .getSheetValues()
        .slice(1)
        .map((line) => (line as unknown[]).slice(1)),
    );
    const [head, row] = rows!;
    const cell = (title: string): unknown => row![head!.indexOf(title)];
    expect([cell('État'), cell('Reçu le'), cell('Demandé'), cell('Exercice')]).toEqual([
      'Brouillon',
      new Date('2019-03-04T00:00:00Z'),
      1_234_567 / 100,
      2019,
    ]);
    expect(about).toEqual([
      ['Liste', 'Demandes de subvention'],
      ['Filtre · Recherche', 'salon'],
      ['Filtre · État', 'Brouillon'],
      ['Filtre · Direction', expect.stringContaining('Direction')],
      ['Demandé par', 'Nadia Benali'],
      ['Écrit le', expect.any(Date)],
      ['Situation au', new Date('2019-09-10T00:00:00Z')],
      ['Lignes', 1],
      ['Total · Demandé', 12_345.67],
      ['Total · Proposé', 0],
      ['Proposé · non précisés', 1],
      ['Total · Accordé', 0],
      ['Accordé · non précisés', 1],
    ]);
    expect(refusal(await officer.create('/api/exports/awards', { format: 'pdf' }))).toEqual([422, ['choice_expected']]);
  });

  it('runs nothing, whatever was typed', async () => {
    const lines = read((await exported(officer, 'grant-requests')).csv);
    expect(lines.map((line) => line['Objet'])).toEqual(
      expect.arrayContaining([`'=HYPERLINK("http://a";"b")`, 'Deux ; "points"']),
    );
    const bodies = read((await exported(officer, 'beneficiaries?q=radeau')).csv);
    expect(bodies[0]?.['SIRET']).toMatch(/^="\d{14}"$/);
  });

  it('understands what the list understands, and says the same otherwise', async () => {
    const ask = (list: string) => officer.create(`/api/exports/${list}`);
    expect(refusal(await ask('grant-requests?colour=blue'))).toEqual([422, ['unknown_parameter']]);
    expect(refusal(await ask('grant-requests?sort=colour'))).toEqual([422, ['bad_parameter']]);
    expect(refusal(await ask('grant-requests?page=2'))).toEqual([422, ['unknown_parameter']]);
    expect(refusal(await ask('nothing'))).toEqual([404, ['not_found']]);
    const twice = await Promise.all([1, 2].map(() => officer.create('/api/exports/awards', {}, 'one-export-only')));
    expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1);
    await jobOnce(officer, twice[0]!.body.id, ended);
  });

  it('is for whoever reads the list', async () => {
    const clerk = await world.as('clerk');
    expect(refusal(await clerk.create('/api/exports/payments'))).toEqual([403, ['role_required']]);
    const other = await world.as('otherOfficer');
    expect(read((await exported(other, 'grant-requests')).csv)).toEqual([]);
  });

  it('exists for every list, each of its columns and filters under a name', async () => {
    const auditor = await world.as('auditor');
    const unnamed: string[] = [];
    const unnamedFilters: string[] = [];
    for (const [list, { guarded, list: declaration }] of world.app.get(RoutesAreDeclared).lists()) {
      const fields = await internally(world, 'auditor', (tx) => listFields(tx, declaration));
      unnamed.push(
        ...fields
          .filter(({ name, type }) => type !== 'json' && !isNamed(list, name))
          .map(({ name }) => `${list}.${name}`),
      );
      unnamedFilters.push(
        ...Object.keys(declaration.filters)
          .filter((filter) => !isFilterNamed(list, filter))
          .map((filter) => `${list}.${filter}`),
      );
      if (!guarded.access.read.includes('auditor')) continue;
      const page = expectOk(await auditor.get(`/api/${list}?perPage=200`)).body as { items: object[] };
      const { csv } = await exported(auditor, list);
      expect([list, read(csv).slice(0, 200).length]).toEqual([list, page.items.length]);
    }
    expect([unnamed, unnamedFilters]).toEqual([[], []]);
    expect(isNamed('grant-requests', 'colour')).toBe(false);
  });

  it('is erased once its time is over, and says so', async () => {
    const { job } = await exported(officer, 'conventions');
    await world.query(`UPDATE job SET result_until = '2019-01-01' WHERE id = $1`, [job.id]);
    const gone = await officer.get(`/api/jobs/${job.id}/result`);
    expect([gone.status, gone.body.detail]).toEqual([
      404,
      'Ce fichier a été effacé après le 01/01/2019\u00a0: demandez-le de nouveau.',
    ]);
    const client = new pg.Client({ connectionString: world.app.get<Config>(CONFIG).databaseUrl });
    await client.connect();
    await keepHouse(world.app.get(Transactions), world.app.get<FileStore>(FILES), client);
    await client.end();
    const after = expectOk(await officer.get(`/api/jobs/${job.id}`)).body as JobView;
    expect(after.result).toMatchObject({ name: expect.any(String), available: false });
  });
});

describe('The export of a long list', () => {
  const ROWS = 20_000;
  /** Long enough for the whole of it not to fit in the memory that the worker is given. */
  const TITLE = 2_000;
  let world: World;
  let officer: Person;
  /** Twenty thousand rows on a busy machine. */
  const PATIENCE = 120_000;
  const workers: WorkerProcess[] = [];
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-09-10');
    officer = await world.as('officer');
    const { id } = await draftedRequest(world);
    await world.query('DROP INDEX ix_grant_request_search');
    await world.query('ALTER TABLE grant_request DISABLE TRIGGER USER');
    const columns = `department_id, officer_id, beneficiary_id, kind, form, fiscal_year, budget_base, state, state_since`;
    await world.query(
      `INSERT INTO grant_request (${columns}, number, title, received_on, requested_cents)
       SELECT ${columns}, 'N-' || rank, rpad('Demande ' || rank, ${TITLE}, ' de subvention'), date '2019-01-01' + (rank % 97)::int,
         CASE WHEN rank % 10 > 0 THEN rank * 100 END
       FROM grant_request, generate_series(1, ${ROWS - 1}) AS rank WHERE id = $1`,
      [id],
    );
  });
  afterEach(() => Promise.all(workers.map((worker) => worker.end('SIGKILL'))));
  afterAll(() => world?.close());

  const start = async (...options: string[]): Promise<WorkerProcess> => {
    const worker = await WorkerProcess.start(world, options);
    workers.push(worker);
    return worker;
  };

  /** Nothing in these rows is quoted: a tenth of the time of a reader of CSV. */
  const cellsIn = (csv: string, title: string): string[] => {
    const [head, ...lines] = csv.slice(1, -2).split('\r\n');
    const rank = head!.split(';').indexOf(title);
    return lines.map((line) => line.split(';', rank + 1)[rank]!);
  };
  const numbersIn = (csv: string): Set<string> => new Set(cellsIn(csv, 'Numéro'));

  it(
    'flows through a memory that could not hold it, whole and in order',
    async () => {
      await start('--max-old-space-size=110');
      const { job, csv } = await exported(officer, 'grant-requests?sort=receivedOn&order=desc');
      expect(job).toMatchObject({ state: 'done', done: ROWS, total: ROWS });
      expect(job.result!.sizeBytes).toBeGreaterThan(ROWS * TITLE);
      expect(numbersIn(csv).size).toBe(ROWS);
      const days = cellsIn(csv, 'Reçu le').map((day) => day.split('/').reverse().join(''));
      expect(days).toEqual([...days].sort().reverse());
      const totals = expectOk(await officer.get('/api/grant-requests/totals')).body;
      expect(cellsIn(csv, 'Demandé').filter((cell) => cell === 'non précisé')).toHaveLength(totals.requested.unknown);
    },
    PATIENCE,
  );

  it(
    'flows into a workbook as well',
    async () => {
      await start('--max-old-space-size=110');
      const asked = expectOk(await officer.create('/api/exports/grant-requests', { format: 'xlsx' })).body as JobView;
      const job = await jobOnce(officer, asked.id, ended);
      expect(job).toMatchObject({ state: 'done', done: ROWS });
      const page = (await workbookOf(officer, job.id)).worksheets[0]!;
      expect(page.rowCount).toBe(ROWS + 1);
    },
    PATIENCE,
  );

  it(
    'killed in the middle, is written again from its beginning and is whole',
    async () => {
      const first = await start();
      const asked = expectOk(await officer.create('/api/exports/grant-requests')).body as JobView;
      await jobOnce(officer, asked.id, ({ done }) => done > 0);
      const holder = new pg.Client({ connectionString: world.app.get<Config>(CONFIG).databaseUrl });
      await holder.connect();
      await holder.query('BEGIN');
      await holder.query('SELECT FROM job WHERE id = $1 FOR UPDATE', [asked.id]);
      await first.end('SIGKILL');
      await holder.end();
      expect(await jobOnce(officer, asked.id, () => true)).toMatchObject({ state: 'running', result: null });
      await start();
      const job = await jobOnce(officer, asked.id, ended);
      expect(job).toMatchObject({ state: 'done', done: ROWS });
      expect(numbersIn(await taken(officer, job.id)).size).toBe(ROWS);
    },
    PATIENCE,
  );

  it('asked by somebody who loses the right, or changes department, before it is written', async () => {
    const clerk = await world.as('secondFinance');
    const [lost, moved] = [
      expectOk(await clerk.create('/api/exports/payments')).body as JobView,
      expectOk(await officer.create('/api/exports/grant-requests')).body as JobView,
    ];
    await internally(world, 'administrator', async (tx) => {
      await tx.query(`UPDATE app_user SET roles = '{assembly_clerk}' WHERE display_name = 'Karim Haddad'`);
      await tx.query(
        `UPDATE app_user SET department_id = (SELECT min(id) FROM department d WHERE d.id <> app_user.department_id)
         WHERE display_name = 'Nadia Benali'`,
      );
    });
    await start();
    const refused = await jobOnce(clerk, lost.id, ended);
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'role_required' }, result: null });
    expect(read(await taken(officer, (await jobOnce(officer, moved.id, ended)).id))).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONFIG, type Config } from '../../src/platform/config.js';
import { FILES, type FileStore } from '../../src/platform/files/file-store.js';
import { sweepFiles } from '../../src/platform/files/kept.js';
import { Transactions } from '../../src/platform/transactions.js';
import type { AttachmentsView } from '../../src/attachments/attachment.view.js';
import { draftedRequest, someBeneficiary } from '../support/files.js';
import { docx, jpeg, noise, ods, odt, pdf, png, xlsx, zip } from '../support/papers.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const TEXT = Buffer.from('Budget de l’association pour 2019, adopté en assemblée.\n');

describe('The papers of a file', () => {
  let world: World;
  let officer: Person;
  let path: string;
  beforeAll(async () => {
    world = await openWorld();
    await world.app.listen(0, '127.0.0.1');
    officer = await world.as('officer');
    path = `/api/attachments/grant_request/${(await draftedRequest(world)).id}`;
  });
  afterAll(() => world?.close());

  const attach = (name: string, content: Buffer, to = path, who = officer) =>
    who.upload(`${to}?name=${encodeURIComponent(name)}`, content);
  const papers = async (of = path, who = officer): Promise<AttachmentsView> => expectOk(await who.get(of)).body;
  /** A record that has no paper yet. */
  const anotherFile = async () => `/api/attachments/grant_request/${(await draftedRequest(world)).id}`;
  const folder = () => world.app.get<Config>(CONFIG).filesDirectory;
  const kept = async () =>
    (await readdir(folder(), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

  it.each([
    ['Statuts.pdf', pdf(), 'application/pdf', 'Statuts.pdf'],
    ['plan.png', png(), 'image/png', 'plan.png'],
    ['photo.JPEG', jpeg(), 'image/jpeg', 'photo.JPEG'],
    ['lettre.docx', docx(), /wordprocessingml/, 'lettre.docx'],
    ['budget.xlsx', xlsx(), /spreadsheetml/, 'budget.xlsx'],
    ['lettre.odt', odt(), /opendocument.text/, 'lettre.odt'],
    ['budget.ods', ods(), /opendocument.spreadsheet/, 'budget.ods'],
    ['comptes.csv', Buffer.from('compte;montant\n60;1 200,00\n61;300,00\n'), 'text/csv', 'comptes.csv'],
    ['note.txt', TEXT, 'text/plain', 'note.txt'],
    ['ancien.csv', Buffer.from('libell\xe9;montant\nD\xe9pense;12\n', 'latin1'), 'text/csv', 'ancien.csv'],
    ['Facture', pdf('sans extension'), 'application/pdf', 'Facture.pdf'],
    ['photo.png', pdf('mal nommé'), 'application/pdf', 'photo.png.pdf'],
    ['page.html', Buffer.from('<script>alert(1)</script>\n'), 'text/plain', 'page.html.txt'],
    ['C:\\fakepath\\Reçu d’avril.pdf', pdf('chemin'), 'application/pdf', 'Reçu d’avril.pdf'],
    ['../../../etc/passwd.pdf', pdf('remontée'), 'application/pdf', 'passwd.pdf'],
  ])('%s is what its content says', async (name, content, contentType, kept) => {
    const added = await attach(name, content, await anotherFile());
    expect([added.status, added.body.fileName]).toEqual([201, kept]);
    expect(added.body.contentType).toMatch(contentType);
    expect(added.body).toMatchObject({
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      addedBy: 'Nadia Benali',
      removed: null,
    });
  });

  it.each([
    ['vide.pdf', Buffer.alloc(0), ['file_empty', 'file']],
    ['programme.pdf', noise(), ['file_type', 'file']],
    ['archive.docx', zip({ 'un.txt': 'un' }), ['file_type', 'file']],
    ['macro.docx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1100, '0'), 'hex'), ['file_type', 'file']],
    ['...', pdf(), ['file_name_required', 'name']],
    ['recu\u202efdp.exe', pdf(), ['file_name_characters', 'name']],
    ['re\tcu.pdf', pdf(), ['file_name_characters', 'name']],
    [`${'a'.repeat(201)}.pdf`, pdf(), ['file_name_long', 'name']],
  ])('%j is refused with its reason, and nothing is kept', async (name, content, [code, field]) => {
    const before = await kept();
    const refused = await attach(name, content);
    expect([refused.status, refused.body.errors[0]]).toMatchObject([422, { code, field }]);
    expect(await kept()).toEqual(before);
  });

  it('says which formats are accepted', async () => {
    const refused = await attach('programme.exe', noise());
    expect(refused.body.detail).toContain('PDF, PNG, JPEG, DOCX, XLSX, ODT, ODS, CSV, TXT');
    expect(await papers()).toMatchObject({ largestBytes: 20 * 1024 * 1024, mayWrite: true });
  });

  it('sent twice, even at once, is one paper', async () => {
    const to = await anotherFile();
    const twice = await Promise.all([attach('budget.pdf', pdf('deux'), to), attach('copie.pdf', pdf('deux'), to)]);
    const again = await attach('encore.pdf', pdf('deux'), to);
    expect(new Set([...twice, again].map(({ body }) => body.id)).size).toBe(1);
    expect((await papers(to)).items).toHaveLength(1);
    const elsewhere = await attach('budget.pdf', pdf('deux'), await anotherFile());
    expect(elsewhere.body.id).not.toBe(again.body.id);
  });

  describe('too large', () => {
    const LIMIT = 20 * 1024 * 1024;

    it('are refused before they are read when their length is told', async () => {
      const refused = await attach('film.pdf', Buffer.alloc(LIMIT + 1));
      expect(refusal(refused)).toEqual([413, ['file_too_large']]);
      expect(refused.body.detail).toBe('Fichier trop volumineux\u00a0: 20 Mo au plus.');
    });

    it('are refused while they flow in when it is not, and the answer still arrives', async () => {
      const before = await kept();
      const { status, body } = await streamed(`${path}?name=film.pdf`, chunks(LIMIT + 1024 * 1024));
      expect([status, JSON.parse(body).code]).toEqual([413, 'file_too_large']);
      expect(await kept()).toEqual(before);
    });

    it('follow the dated parameter', async () => {
      await world.app.get(Transactions).runAsSystem('Essais', (tx) =>
        tx.query(
          `INSERT INTO parameter (code, valid_from, amount, unit, label, source)
           VALUES ('attachment_size_limit', $1, 1, 'count', 'Essais', 'Essais')`,
          [tx.today],
        ),
      );
      const refused = await attach('film.pdf', Buffer.alloc(1024 * 1024 + 1));
      expect(refused.body.detail).toContain('1 Mo au plus');
    });
  });

  it('a sender who goes away leaves nothing', async () => {
    const before = await kept();
    const count = (await papers()).items.length;
    await abandoned(`${path}?name=coupe.pdf`, pdf('coupé'));
    await sleep(100);
    expect(await kept()).toEqual(before);
    expect((await papers()).items).toHaveLength(count);
  });

  it('what nobody signed in sends is not read', async () => {
    const { status } = await streamed(`${path}?name=a.pdf`, chunks(1000), {});
    expect(status).toBe(401);
  });

  /** Sends chunk by chunk, without saying how long it is. */
  function streamed(
    to: string,
    content: Iterable<Buffer>,
    headers = officer.headers,
  ): Promise<{ status: number; body: string }> {
    const { port } = world.app.getHttpServer().address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const request = httpRequest(
        { port, path: to, method: 'POST', headers: { ...headers, 'content-type': 'application/octet-stream' } },
        (response) => {
          let body = '';
          response.on('data', (chunk) => (body += chunk));
          response.on('end', () => resolve({ status: response.statusCode!, body }));
        },
      );
      request.on('error', reject);
      for (const chunk of content) request.write(chunk);
      request.end();
    });
  }

  function* chunks(size: number): Iterable<Buffer> {
    for (let sent = 0; sent < size; sent += 65_536) yield Buffer.alloc(Math.min(65_536, size - sent));
  }

  /** Announces more than it sends, then cuts the line. */
  function abandoned(to: string, content: Buffer): Promise<void> {
    const { port } = world.app.getHttpServer().address() as AddressInfo;
    const headers = { ...officer.headers, 'content-type': 'application/octet-stream', 'content-length': '100000' };
    return new Promise((resolve) => {
      const request = httpRequest({ port, path: to, method: 'POST', headers });
      request.on('error', () => resolve());
      request.write(content);
      setTimeout(() => request.destroy(), 200);
    });
  }

  describe('are read and written by whoever reads and writes their file', () => {
    it('in its department alone', async () => {
      const [other, added] = [await world.as('otherOfficer'), await attach('secret.pdf', pdf('secret'))];
      const forbidden = await Promise.all([
        other.get(path),
        attach('à-moi.pdf', pdf('autre'), path, other),
        other.get(`${path}/${added.body.id}/content`),
        other.create(`${path}/${added.body.id}/remove`, { reason: 'Essai' }),
      ]);
      expect(forbidden.map(refusal)).toEqual(Array(4).fill([403, ['other_department']]));
    });

    it('by role: the auditor reads and does not write, the administrator does neither', async () => {
      const auditor = await world.as('auditor');
      expect(await papers(path, auditor)).toMatchObject({ mayWrite: false });
      expect(refusal(await attach('a.pdf', pdf(), path, auditor))).toEqual([403, ['role_required']]);
      const administrator = await world.as('administrator');
      expect(refusal(await administrator.get(path))).toEqual([403, ['role_required']]);
    });

    it('of a payment, not by the assemblies, whatever else they may read', async () => {
      const clerk = await world.as('clerk');
      expect(refusal(await clerk.get('/api/attachments/payment/1'))).toEqual([403, ['role_required']]);
      expect((await clerk.get('/api/attachments/grant_request/1')).status).toBe(200);
    });

    it('of a body and its account, by every department', async () => {
      const { id } = await someBeneficiary(world);
      const other = await world.as('otherOfficer');
      const to = `/api/attachments/beneficiary/${id}`;
      expect((await attach('statuts.pdf', pdf('statuts'), to, other)).status).toBe(201);
      expect((await papers(to)).items).toHaveLength(1);
    });

    it('and hang on nothing that does not exist', async () => {
      const answers = [
        await officer.get('/api/attachments/app_user/1'),
        await officer.get('/api/attachments/award/999'),
      ];
      expect(answers.map(refusal)).toEqual(Array(2).fill([404, ['not_found']]));
      const unknown = await officer.get('/api/attachments/grant_request;drop/1');
      expect(unknown.status).toBe(404);
    });
  });

  describe('are taken away safely', () => {
    it('as they were sent, under their name, and nothing in them runs', async () => {
      const to = await anotherFile();
      const { body } = await attach('Délibération n° 12.pdf', pdf('rendu'), to);
      const content = await officer.get(`${to}/${body.id}/content`);
      expect(content.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(pdf('rendu').length),
        'content-disposition': `attachment; filename="Deliberation n_ 12.pdf"; filename*=UTF-8''D%C3%A9lib%C3%A9ration%20n%C2%B0%2012.pdf`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
      expect(content.headers['content-security-policy']).toMatch(/^default-src 'none'.*sandbox/);
      expect(Buffer.compare(content.body as Buffer, pdf('rendu'))).toBe(0);
    });

    it('on the page when it is an image or a PDF, never otherwise', async () => {
      const to = await anotherFile();
      const shown = async (name: string, content: Buffer) => {
        const { body } = await attach(name, content, to);
        const answer = await officer.get(`${to}/${body.id}/content?inline=true`);
        return [body.previewable, answer.headers['content-disposition']?.split(';')[0]];
      };
      expect(await shown('a.pdf', pdf('page'))).toEqual([true, 'inline']);
      expect(await shown('a.png', png())).toEqual([true, 'inline']);
      expect(await shown('a.html', Buffer.from('<b>a</b>'))).toEqual([false, 'attachment']);
      expect(await shown('a.docx', docx())).toEqual([false, 'attachment']);
    });
  });

  it('removed, one stays with who, when and why, and audit alone still reads it', async () => {
    const to = await anotherFile();
    const { body } = await attach('autre-association.pdf', pdf('erreur'), to);
    const remove = (reason?: string) => officer.create(`${to}/${body.id}/remove`, { reason });
    expect(refusal(await remove())).toEqual([422, ['text_required']]);
    const after = expectOk(await remove('Pièce d’une autre association')).body as AttachmentsView;
    expect(after.items[0]?.removed).toMatchObject({ by: 'Nadia Benali', reason: 'Pièce d’une autre association' });
    expect(refusal(await remove('Encore'))).toEqual([409, ['file_removed']]);
    expect(refusal(await officer.get(`${to}/${body.id}/content`))).toEqual([404, ['file_removed']]);
    const auditor = await world.as('auditor');
    expect((await auditor.get(`${to}/${body.id}/content`)).status).toBe(200);
    const again = await attach('autre-association.pdf', pdf('erreur'), to);
    expect(again.body.id).not.toBe(body.id);
    await expect(world.query('DELETE FROM attachment')).rejects.toThrow(/never changed nor removed/);
  });

  it('stand on the timeline of their file, by their name', async () => {
    const { id } = await draftedRequest(world);
    const to = `/api/attachments/grant_request/${id}`;
    const { body } = await attach('RIB.pdf', pdf('rib'), to);
    await officer.create(`${to}/${body.id}/remove`, { reason: 'Illisible' });
    const events = expectOk(await officer.get(`/api/history/grant_request/${id}`)).body as {
      reason: string;
      entries: { action: string; name: string | null }[];
    }[];
    expect(events.slice(0, 2).map(({ reason, entries }) => [entries[0]?.action, entries[0]?.name, reason])).toEqual([
      ['attachment.remove', 'RIB.pdf', 'Illisible'],
      ['attachment.add', 'RIB.pdf', null],
    ]);
  });

  it('that a crash left without a row are swept away after a day, those that a row names never', async () => {
    const [files, transactions] = [world.app.get<FileStore>(FILES), world.app.get(Transactions)];
    const to = await anotherFile();
    const { body } = await attach('gardé.pdf', pdf('gardé'), to);
    const orphan = await files.put([Buffer.from('orphelin')]);
    expect(await sweepFiles(transactions, files)).toBe(0);
    expect(await files.has(orphan.sha256)).toBe(true);
    expect(await sweepFiles(transactions, files, -1000)).toBe(1);
    expect([await files.has(orphan.sha256), await files.has(body.sha256)]).toEqual([false, true]);
    expect(await readdir(join(folder(), 'arrivals'))).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeliberationView } from '../../src/deliberations/deliberation.view.js';
import { CONFIG, type Config } from '../../src/platform/config.js';
import { sweepFiles } from '../../src/platform/files/kept.js';
import { FILES, type FileStore } from '../../src/platform/files/file-store.js';
import { Transactions } from '../../src/platform/transactions.js';
import type { SignedDocumentsView } from '../../src/signed-documents/signed-document.view.js';
import { step } from '../support/files.js';
import { textOfPdf } from '../support/printed.js';
import { adopted, beforeVote, draftedReport, read, someAward } from '../support/scenes.js';
import { certifiedAct, freeze, frozenOf, nextSitting, receive, scanOf } from '../support/signing.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('A document given to be signed', () => {
  let world: World;
  let clerk: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-02');
    clerk = await world.as('clerk');
  });
  afterAll(() => world?.close());

  const known = async (of: string, who: Person = clerk): Promise<SignedDocumentsView> =>
    expectOk(await who.get(of)).body;
  const again = (of: string, reason: string | null) => clerk.create(`${of}/freeze`, { reason });
  const placeOf = (digest: string): string =>
    join(world.app.get<Config>(CONFIG).filesDirectory, digest.slice(0, 2), digest.slice(2, 4), digest);

  it('is printed once, under a code that each of its pages carries, and then given as it is', async () => {
    const { id, number, report } = await certifiedAct(world);
    const { title } = report;
    const of = frozenOf('deliberation', id);
    expect(await known(of)).toMatchObject({ items: [], overtaken: null, actions: [{ name: 'freeze', allowed: true }] });
    const frozen = await freeze(world, of);
    expect(frozen).toMatchObject({
      ...{ kind: 'extract', edition: 1, reference: number, title, reason: null, standing: 'to_sign', copies: [] },
      ...{ frozenBy: 'Sophie Lemaire', frozenOn: '2019-10-02' },
    });
    expect(frozen.code).toMatch(/^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
    const bytes = await clerk.download(`${of}/1/content`);
    expect([sha256(bytes), bytes.length]).toEqual([frozen.sha256, frozen.sizeBytes]);
    expect(await textOfPdf(bytes, number, 'personne')).toContain(frozen.code.replace('-', ''));

    await clerk.change('post', `/api/deliberations/${id}/record-transmission`, 2, { on: '2019-10-01' }).then(expectOk);
    const served = await clerk.get(`/api/deliberations/${id}/document`);
    expect(served.headers).toMatchObject({
      'x-document-code': frozen.code.replace('-', ''),
      'repr-digest': `sha-256=:${Buffer.from(frozen.sha256, 'hex').toString('base64')}:`,
    });
    expect(await clerk.download(`/api/deliberations/${id}/document`)).toEqual(bytes);
    expect(await clerk.download(`/api/deliberations/${id}/document?now=true`)).not.toEqual(bytes);
    const docx = await clerk.get(`/api/deliberations/${id}/document?format=docx`);
    expect(docx.headers['x-document-code']).toBeUndefined();
  });

  it('has another version only for a reason, as long as nothing is signed', async () => {
    const act = await certifiedAct(world);
    const of = frozenOf('deliberation', act.id);
    const first = await freeze(world, of);
    expect(refusal(await again(of, null))).toEqual([409, ['edition_reason_required']]);
    expect((await known(of)).overtaken).toBe(false);
    const corrected = { certifierCapacity: 'Directrice générale adjointe' };
    await clerk.change('patch', `/api/deliberations/${act.id}`, act.version, corrected).then(expectOk);
    expect((await known(of)).overtaken).toBe(true);
    const second = await freeze(world, of, 'La qualité du certificateur était fausse.');
    expect(second).toMatchObject({ edition: 2, reason: 'La qualité du certificateur était fausse.' });
    expect(second.code).not.toBe(first.code);
    expect((await known(of)).items.map(({ edition, standing }) => [edition, standing])).toEqual([
      [2, 'to_sign'],
      [1, 'superseded'],
    ]);
    expect(sha256(await clerk.download(`${of}/1/content`))).toBe(first.sha256);
    expect(sha256(await clerk.download(`/api/deliberations/${act.id}/document`))).toBe(second.sha256);

    await receive(world, await scanOf(world, of, 2));
    expect((await known(of)).items[0]).toMatchObject({ standing: 'signed', copies: [{ foundBy: 'symbol' }] });
    expect(refusal(await again(of, 'Encore une'))).toEqual([409, ['signed_copy_received']]);
    expect((await known(of)).actions[0]).toMatchObject({ allowed: false, reasons: [{ code: 'signed_copy_received' }] });
  });

  it('is not frozen once its signature is recorded, nor without its certifier', async () => {
    const { deliberation } = await adopted(world, nextSitting());
    const of = frozenOf('deliberation', deliberation.id);
    expect(refusal(await again(of, null))).toEqual([409, ['certifier_missing']]);
    const path = `/api/deliberations/${deliberation.id}/record-signature`;
    await clerk.change('post', path, deliberation.version, { on: '2019-09-27' }).then(expectOk);
    expect(refusal(await again(of, null))).toEqual([409, ['certifier_missing', 'signed_already']]);
  });

  it('asked for twice at once, is frozen once', async () => {
    const of = frozenOf('deliberation', (await certifiedAct(world)).id);
    const answers = await Promise.all([again(of, null), again(of, null), again(of, null)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await known(of)).items).toHaveLength(1);
  });

  it('is read again against its digest: a byte more, and it is told', async () => {
    const of = frozenOf('deliberation', (await certifiedAct(world)).id);
    const { sha256: digest, sizeBytes } = await freeze(world, of);
    const auditor = await world.as('auditor');
    const check = async () => expectOk(await auditor.get(`${of}/1/check`)).body as object;
    expect(await check()).toMatchObject({ intact: true, sha256: digest, readSha256: digest, sizeBytes });
    const whole = await readFile(placeOf(digest));
    await appendFile(placeOf(digest), ' ');
    expect(await check()).toMatchObject({ intact: false, sha256: digest });
    await rm(placeOf(digest));
    expect(await check()).toMatchObject({ intact: false, readSha256: null });
    await writeFile(placeOf(digest), whole);
    expect(await check()).toMatchObject({ intact: true });
  });

  it('is never rewritten, and its content is swept by no housekeeping', async () => {
    const of = frozenOf('deliberation', (await certifiedAct(world)).id);
    await freeze(world, of);
    await expect(world.query(`UPDATE signed_document SET sha256 = sha256`)).rejects.toThrow('never changed');
    await expect(world.query('DELETE FROM signed_document')).rejects.toThrow('never changed');
    await sweepFiles(world.app.get(Transactions), world.app.get<FileStore>(FILES), -1);
    expect((await clerk.get(`${of}/1/content`)).status).toBe(200);
  });

  it('is a report once it is approved, and a convention once its text is voted', async () => {
    const drafted = frozenOf('report', (await draftedReport(world, [await someAward(world)])).id);
    expect(refusal(await again(drafted, null))).toEqual([409, ['report_not_approved']]);
    const { report, convention } = await beforeVote(world, nextSitting());
    expect(await freeze(world, frozenOf('report', report.id))).toMatchObject({
      ...{ kind: 'report', reference: report.number, textVersion: expect.any(Number) },
    });
    const officer = await world.as('officer');
    const annexed = frozenOf('convention', convention.id);
    expect(refusal(await officer.create(`${annexed}/freeze`))).toEqual([409, ['convention_not_voted']]);
    const scene = await adopted(world, nextSitting());
    const of = frozenOf('convention', scene.convention.id);
    const { id, version, textVersion } = scene.convention;
    expect(await freeze(world, of, null, 'officer')).toMatchObject({ kind: 'convention', textVersion });
    const served = await officer.get(`/api/conventions/${id}/document`);
    expect(served.headers['x-document-code']).toBeDefined();
    const revised = await officer.change('post', `/api/conventions/${id}/revise`, version, { body: 'Autre texte.' });
    expectOk(revised);
    expect(refusal(await officer.create(`${of}/freeze`, { reason: 'Autre' }))).toEqual([
      409,
      ['convention_not_annexed_text'],
    ]);
  });

  it('is frozen by who may, and read by its department and those who serve all', async () => {
    const { id } = await certifiedAct(world);
    const of = frozenOf('deliberation', id);
    const officer = await world.as('officer');
    const other = await world.as('otherOfficer');
    expect(refusal(await officer.create(`${of}/freeze`))).toEqual([403, ['role_required']]);
    await freeze(world, of);
    expect((await known(of, officer)).actions).toEqual([]);
    for (const path of ['', '/1/content', '/1/check']) {
      expect(refusal(await other.get(`${of}${path}`))).toEqual([403, ['other_department']]);
    }
    expect(refusal(await other.get(`/api/deliberations/${id}/document`))).toEqual([403, ['other_department']]);
    expect((await clerk.get(`${of}/2/content`)).status).toBe(404);
    expect((await clerk.get(frozenOf('deliberation', 999_999))).status).toBe(404);
    expect((await clerk.get(frozenOf('app_user', 1))).status).toBe(404);
    expect((await clerk.get(frozenOf('constructor', 1))).status).toBe(404);
    const found = async (q: string, who: Person) =>
      expectOk(await who.get(`/api/signed-documents?q=${encodeURIComponent(q)}`)).body.items as { id: number }[];
    const { code, reference } = (await known(of)).items[0]!;
    for (const q of [code, code.toLowerCase(), code.replace('-', ''), reference]) {
      expect([q, (await found(q, clerk)).length]).toEqual([q, 1]);
    }
    expect(await found(code, other)).toEqual([]);
  });

  it('says in the history of its act who froze it, and why again', async () => {
    const act = await certifiedAct(world);
    const of = frozenOf('deliberation', act.id);
    await freeze(world, of);
    await freeze(world, of, 'Page mal imprimée.');
    const { report } = await read<DeliberationView>(world, 'deliberations', act.id);
    const auditor = await world.as('auditor');
    const events = expectOk(await auditor.get(`/api/history/report/${report.id}`)).body as {
      reason: string | null;
      entries: { action: string }[];
    }[];
    const told = events.filter(({ entries }) => entries.some(({ action }) => action === 'signed_document.freeze'));
    expect(told.map(({ reason }) => reason)).toEqual(['Page mal imprimée.', null]);
    await step(world, 'clerk', 'deliberations', { ...act }, 'record-publication', { on: '2019-10-02' });
  });
});

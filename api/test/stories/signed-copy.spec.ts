import { createHash } from 'node:crypto';
import type { AttachmentsView } from '../../src/attachments/attachment.view.js';
import type { ReceivedCopyView, SignedCopyView } from '../../src/signed-documents/copies/signed-copy.view.js';
import type { SignedDocumentView } from '../../src/signed-documents/signed-document.view.js';
import { noise, pdf, xlsx } from '../support/papers.js';
import { pdfOf, photographed, type Picture, pngOf, scanned, stained } from '../support/scans.js';
import { certifiedAct, freeze, frozenOf, receive, scanOf } from '../support/signing.js';
import { expectOk, openWorld, type Person, refusal, type World } from '../support/world.js';

const WHOLE = { left: 0, top: 0, right: 1, bottom: 1 };

describe('A signed copy that comes back', () => {
  let world: World;
  let clerk: Person;
  beforeAll(async () => {
    world = await openWorld();
    await world.on('2019-10-02');
    clerk = await world.as('clerk');
  });
  afterAll(() => world?.close());

  interface Frozen {
    readonly id: number;
    readonly of: string;
    readonly document: SignedDocumentView;
  }
  const frozenAct = async (): Promise<Frozen> => {
    const { id } = await certifiedAct(world);
    const of = frozenOf('deliberation', id);
    return { id, of, document: await freeze(world, of) };
  };
  const sheetsOf = async ({ of }: Frozen): Promise<Picture[]> => scanned(await clerk.download(`${of}/1/content`), 150);
  const codesOf = ({ findings }: SignedCopyView): string[] => findings.map(({ code }) => code);
  const papersOf = async ({ id }: Frozen): Promise<AttachmentsView> =>
    expectOk(await clerk.get(`/api/attachments/deliberation/${id}`)).body;
  const place = (copy: SignedCopyView, body: object, who = clerk) =>
    who.change('post', `/api/signed-copies/${copy.id}/place`, copy.version, body);
  const illegible = async (act: Frozen): Promise<ReceivedCopyView> =>
    receive(world, pngOf(stained((await sheetsOf(act))[0]!, { ...WHOLE, top: 0.8 })), { name: 'taché.png' });

  it('finds its act by the code on its pages, and is its signed copy under its own digest', async () => {
    const act = await frozenAct();
    const scan = await scanOf(world, act.of);
    const copy = await receive(world, scan, { name: 'SCAN_0042.pdf' });
    const digest = createHash('sha256').update(scan).digest('hex');
    expect(copy).toMatchObject({
      ...{ state: 'placed', foundBy: 'symbol', sha256: digest, again: false, findings: [], placedBy: 'Sophie Lemaire' },
      document: { code: act.document.code, subject: 'deliberation', subjectId: act.id },
    });
    expect(copy.codes.map(({ page }) => page)).toEqual(Array.from({ length: copy.pageCount! }, (_, page) => page + 1));
    expect((await papersOf(act)).items).toMatchObject([
      { id: copy.attachmentId, label: 'Copie signée', fileName: 'SCAN_0042.pdf', sha256: digest },
    ]);
    expect(expectOk(await clerk.get(act.of)).body.items[0]).toMatchObject({
      standing: 'signed',
      copies: [{ id: copy.id }],
    });
  });

  it('photographed by hand, finds it too', async () => {
    const act = await frozenAct();
    const [sheet] = await scanned(await clerk.download(`${act.of}/1/content`), 200);
    const copy = await receive(world, pngOf(photographed(sheet!)), { name: 'IMG_1204.png' });
    expect(copy).toMatchObject({ state: 'placed', pageCount: 1, document: { subjectId: act.id } });
  });

  it('sent twice, is one copy, and the sender is told', async () => {
    const act = await frozenAct();
    const scan = await scanOf(world, act.of);
    const first = await receive(world, scan);
    const second = await receive(world, scan, { name: 'autre nom.pdf' });
    expect(second).toMatchObject({ id: first.id, again: true, fileName: 'scan.pdf' });
    expect((await papersOf(act)).items).toHaveLength(1);
    const [waiting, once] = [await illegible(act), await illegible(act)];
    expect([once.id, once.again]).toEqual([waiting.id, true]);
    const atOnce = await Promise.all(
      [1, 2, 3].map(async () => receive(world, Buffer.concat([scan, Buffer.from('\n')]))),
    );
    expect(new Set(atOnce.map(({ id }) => id)).size).toBe(1);
  });

  it('that nothing can be read of waits, is looked at, and is placed by the code that somebody types', async () => {
    const act = await frozenAct();
    const copy = await illegible(act);
    expect([copy.state, codesOf(copy)]).toEqual(['to_place', ['copy_without_code']]);
    expect((await clerk.download(`/api/signed-copies/${copy.id}/content`)).length).toBe(copy.sizeBytes);
    const { code } = act.document;
    const mistyped = code.replace(/.$/, (sign) => (sign === '2' ? '3' : '2'));
    expect(refusal(await place(copy, { code: mistyped }))).toEqual([409, ['copy_code_mistyped']]);
    expect(refusal(await place(copy, { code: '22222-22222' }))).toEqual([409, ['copy_unknown_code']]);
    expect(refusal(await place(copy, {}))).toEqual([409, ['copy_document_required']]);
    const placed = expectOk(await place(copy, { code: code.toLowerCase().replace('-', ' ') })).body as SignedCopyView;
    expect(placed).toMatchObject({ state: 'placed', foundBy: 'typed', document: { code } });
    expect(refusal(await place(placed, { code }))).toEqual([409, ['wrong_state']]);
  });

  it('is placed by choosing its act, or set aside with why', async () => {
    const act = await frozenAct();
    const copy = await illegible(act);
    const chosen = expectOk(await place(copy, { documentId: act.document.id })).body;
    expect(chosen).toMatchObject({ state: 'placed', foundBy: 'chosen' });
    const other = await receive(world, pngOf(stained((await sheetsOf(act))[0]!, WHOLE)), { name: 'noir.png' });
    const path = `/api/signed-copies/${other.id}/set-aside`;
    expect((await clerk.change('post', path, other.version, {})).status).toBe(422);
    const aside = expectOk(await clerk.change('post', path, other.version, { reason: 'Page de garde.' })).body;
    expect(aside).toMatchObject({ state: 'set_aside', asideReason: 'Page de garde.', actions: [] });
  });

  it('of a version that was replaced is told which one is to be signed, and cannot be placed', async () => {
    const act = await frozenAct();
    const scan = await scanOf(world, act.of);
    const { code } = await freeze(world, act.of, 'Coquille dans le nom du bénéficiaire.');
    const copy = await receive(world, scan);
    expect([copy.state, codesOf(copy)]).toEqual(['to_place', ['copy_superseded']]);
    expect(copy.findings[0]!.params).toMatchObject({ edition: 2, code });
    expect(refusal(await place(copy, { code: act.document.code }))).toEqual([409, ['copy_superseded']]);
    expect((await papersOf(act)).items).toEqual([]);
  });

  it('of an act that has one already waits for somebody to say that it completes it', async () => {
    const act = await frozenAct();
    const scan = await scanOf(world, act.of);
    await receive(world, scan);
    const second = await receive(world, await scanAgain(act));
    expect([second.state, codesOf(second)]).toEqual(['to_place', ['copy_signed_already']]);
    expectOk(await place(second, { code: act.document.code }));
    expect((await papersOf(act)).items).toHaveLength(2);
  });
  const scanAgain = async (act: Frozen): Promise<Buffer> => pdfOf(await sheetsOf(act), 150);

  it('dropped on the page of another act, or with the pages of two, is told so', async () => {
    const [one, other] = [await frozenAct(), await frozenAct()];
    const astray = await receive(world, await scanOf(world, one.of), { expectedId: other.document.id });
    expect([astray.state, codesOf(astray)]).toEqual(['to_place', ['copy_of_another']]);
    const mixed = await receive(world, pdfOf([(await sheetsOf(one))[0]!, (await sheetsOf(other))[0]!], 150));
    expect([mixed.state, codesOf(mixed)]).toEqual(['to_place', ['copy_several_documents']]);
    expect(mixed.findings[0]!.sentence).toContain(one.document.reference);
    const unknown = await clerk.send(`/api/signed-copies?name=a.pdf&expectedId=999999`, await scanAgain(other));
    expect(refusal(unknown)).toEqual([404, ['not_found']]);
  });

  it('that does not open is kept and told; what is no scan is refused', async () => {
    const broken = await receive(world, pdf('protégé'), { name: 'protégé.pdf' });
    expect([broken.state, broken.pageCount, codesOf(broken)]).toEqual(['to_place', null, ['copy_unreadable']]);
    const sent = (name: string, content: Buffer) => clerk.send(`/api/signed-copies?name=${name}`, content);
    expect(refusal(await sent('a.xlsx', xlsx()))).toEqual([422, ['copy_not_scan']]);
    expect(refusal(await sent('a.bin', noise()))).toEqual([422, ['file_type']]);
    expect(refusal(await sent('a.pdf', Buffer.alloc(0)))).toEqual([422, ['file_empty']]);
  });

  it('taken off its act with a reason leaves it to be signed, and may come back', async () => {
    const act = await frozenAct();
    const scan = await scanOf(world, act.of);
    const copy = await receive(world, scan);
    const file = `/api/attachments/deliberation/${act.id}/${copy.attachmentId}`;
    expectOk(await clerk.create(`${file}/remove`, { reason: 'Page manquante.' }));
    expect(expectOk(await clerk.get(act.of)).body.items[0]).toMatchObject({ standing: 'to_sign', copies: [] });
    expect(expectOk(await clerk.get(`/api/signed-copies/${copy.id}`)).body).toMatchObject({ removed: true });
    const back = await receive(world, scan);
    expect([back.state, back.again, back.id === copy.id]).toEqual(['placed', false, false]);
  });

  it('is handed in by who may, seen by its department, and listed by what became of it', async () => {
    const act = await frozenAct();
    const officer = await world.as('officer');
    const other = await world.as('otherOfficer');
    const auditor = await world.as('auditor');
    const scan = await scanOf(world, act.of);
    expect(refusal(await auditor.send('/api/signed-copies?name=a.pdf', scan))).toEqual([403, ['role_required']]);
    expect(refusal(await other.send('/api/signed-copies?name=a.pdf', scan))).toEqual([403, ['other_department']]);
    const copy = await receive(world, scan, { who: 'officer' });
    expect(copy.state).toBe('placed');
    expect(refusal(await other.get(`/api/signed-copies/${copy.id}`))).toEqual([403, ['other_department']]);
    const listed = async (query: string, who: Person) =>
      (expectOk(await who.get(`/api/signed-copies?perPage=200&${query}`)).body.items as { id: number }[]).map(
        ({ id }) => id,
      );
    expect(await listed('state=placed', auditor)).toContain(copy.id);
    expect(await listed('state=to_place', auditor)).not.toContain(copy.id);
    expect(await listed(`q=${act.document.code}`, officer)).toEqual([copy.id]);
    expect(await listed('', other)).toEqual([]);
  });
});

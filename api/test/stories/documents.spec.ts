import { conventionDocument } from '../../src/conventions/domain/convention-document.js';
import type { BlockDocument } from '../../src/kernel/blocks.js';
import { printDocx } from '../../src/platform/printing/docx.js';
import { bare, rolesOfPdf, textOfDocx, textOfPdf } from '../support/printed.js';
import { DEMONSTRATION_PATIENCE, expectOk, openDemonstration, type Person, type World } from '../support/world.js';

interface Kept {
  id: number;
  requestId: number;
  number: string;
  version: number;
  body: string;
}

const HOUSE = { name: 'La Métropole', letterhead: { logo: null, lines: [], foot: null } };

/** The lines of a text that a print does not say, whatever the dash of its lists. */
const unsaid = (body: string, printed: string): string[] =>
  body.split('\n').filter((line) => !printed.includes(bare(line)));

describe('What the authority signs and sends, on the whole demonstration', () => {
  let world: World;
  let auditor: Person;
  let conventions: Kept[];
  let letters: Kept[];
  beforeAll(async () => {
    world = await openDemonstration();
    auditor = await world.as('auditor');
    conventions = await world.query<Kept>(
      'SELECT convention_id AS id, text_version AS version, body FROM convention_text ORDER BY id',
    );
    letters = await world.query<Kept>('SELECT id, grant_request_id AS "requestId", number, body FROM request_letter');
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => world?.close());

  it('keeps every line of every convention once it is laid out', async () => {
    expect(conventions.length).toBeGreaterThan(20);
    for (const { id, version, body } of conventions) {
      const kept = { ...{ id, title: '', textVersion: version, body }, writtenOn: '2026-01-01', isVoted: true };
      const document: BlockDocument = conventionDocument(kept, HOUSE);
      expect([id, unsaid(body, await textOfDocx(await printDocx(document)))]).toEqual([id, []]);
    }
  });

  it('prints a convention of each state in PDF, tagged, with its version, and says which is a draft', async () => {
    const one = await world.query<Kept & { state: string; isVoted: boolean }>(
      `SELECT DISTINCT ON (c.state) c.id, c.state, c.text_version AS version, t.body, c.text_version = c.annexed_version
              AND EXISTS (SELECT FROM report_item i JOIN deliberation d ON d.report_id = i.report_id WHERE i.award_id = c.award_id) AS "isVoted"
       FROM convention c JOIN convention_text t ON t.convention_id = c.id AND t.text_version = c.text_version ORDER BY c.state, c.id`,
    );
    expect(one.length).toBeGreaterThan(4);
    for (const { id, state, version, body, isVoted } of one) {
      const pdf = await auditor.download(`/api/conventions/${id}/document`);
      const text = await textOfPdf(pdf, `Convention n° ${id}, version ${version}`);
      expect([state, unsaid(body, text)]).toEqual([state, []]);
      expect([state, text.includes('PROJET')]).toEqual([state, !isVoted]);
      expect(await rolesOfPdf(pdf)).toEqual(expect.arrayContaining(['H1', 'P', 'L']));
    }
  });

  it('prints a version that was asked for, and none that is not', async () => {
    const [{ id }] = conventions as [Kept];
    const named = async (path: string) => (await auditor.get(path)).headers['content-disposition'];
    expect(await named(`/api/conventions/${id}/document?version=1&format=docx`)).toContain('version 1.docx');
    expect((await auditor.get(`/api/conventions/${id}/document?version=99`)).status).toBe(404);
    expect((await auditor.get(`/api/conventions/${id}/document?version=x`)).status).toBe(422);
  });

  it('prints every letter in the words that were frozen, under the head of the house', async () => {
    expect(letters.length).toBeGreaterThan(3);
    for (const { id, requestId, number, body } of letters) {
      const path = `/api/grant-requests/${requestId}/letters/${id}/document`;
      const pdf = await textOfPdf(await auditor.download(path), `Lettre n° ${number}`);
      const docx = await textOfDocx(await auditor.download(`${path}?format=docx`));
      for (const text of [pdf, docx]) {
        expect([number, unsaid(body, text)]).toEqual([number, []]);
        expect(text).toContain(bare('58 boulevard Charles-Livon'));
        expect(text).toContain(bare('Marseille, le '));
      }
    }
  });

  it('prints the papers of each sitting, each report of its agenda in them', async () => {
    const sittings = await world.query<{ id: number; state: string; named: string; members: number }>(
      `SELECT id, state, initcap(body) || ' du ' || to_char(held_on, 'DD/MM/YYYY') AS named,
              (SELECT count(*) FROM sitting_member m WHERE m.sitting_id = s.id) AS members FROM sitting s`,
    );
    expect(sittings.length).toBeGreaterThan(3);
    for (const { id, state, named, members } of sittings) {
      const { agenda } = (await auditor.get(`/api/sittings/${id}`).then(expectOk)).body;
      const told = agenda.flatMap(({ number, title }: { number: string; title: string }) => [number, title]);
      const paper = async (name: string, title: string) =>
        textOfPdf(await auditor.download(`/api/sittings/${id}/document?paper=${name}`), `${title}, ${named}`);
      expect(unsaid(told.join('\n'), await paper('agenda', 'Ordre du jour'))).toEqual([]);
      if (state === 'held') expect(unsaid(told.join('\n'), await paper('votes', 'Relevé des votes'))).toEqual([]);
      if (members > 0) expect(await paper('attendance', 'Liste de présence')).toContain('Signature');
    }
  });
});

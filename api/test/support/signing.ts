import type { DeliberationView } from '../../src/deliberations/deliberation.view.js';
import type { ReceivedCopyView } from '../../src/signed-documents/copies/signed-copy.view.js';
import type { SignedDocumentsView, SignedDocumentView } from '../../src/signed-documents/signed-document.view.js';
import type { CastName } from '../../../seeds/demo/cast.js';
import { inBlackAndWhite, pdfOf, scanned } from './scans.js';
import { adopted } from './scenes.js';
import { expectOk, type World } from './world.js';

let sittings = 0;

/** The assembly sits once a day. */
export function nextSitting(): string {
  sittings += 1;
  return `2019-09-${10 + sittings}`;
}

/** A deliberation whose extract can be certified. */
export async function certifiedAct(world: World): Promise<DeliberationView> {
  const { deliberation } = await adopted(world, nextSitting());
  const clerk = await world.as('clerk');
  const certifier = { certifierName: 'Domitien DÉTRIE', certifierCapacity: 'Directeur des assemblées' };
  return expectOk(await clerk.change('patch', `/api/deliberations/${deliberation.id}`, deliberation.version, certifier))
    .body;
}

export const frozenOf = (subject: string, id: number): string => `/api/signed-documents/${subject}/${id}`;

export async function freeze(
  world: World,
  of: string,
  reason: string | null = null,
  who: CastName = 'clerk',
): Promise<SignedDocumentView> {
  const person = await world.as(who);
  const { items } = expectOk(await person.create(`${of}/freeze`, { reason })).body as SignedDocumentsView;
  return items[0]!;
}

/** The sheets of a frozen document as they come back from an office scanner. */
export async function scanOf(world: World, of: string, edition = 1): Promise<Buffer> {
  const clerk = await world.as('clerk');
  const sheets = await scanned(await clerk.download(`${of}/${edition}/content`), 150);
  return pdfOf(
    sheets.map((sheet) => inBlackAndWhite(sheet)),
    150,
  );
}

interface Sending {
  name?: string;
  expectedId?: number | null;
  who?: CastName;
}

export async function receive(
  world: World,
  content: Buffer,
  { name = 'scan.pdf', expectedId = null, who = 'clerk' }: Sending = {},
): Promise<ReceivedCopyView> {
  const person = await world.as(who);
  const expected = expectedId === null ? '' : `&expectedId=${expectedId}`;
  return expectOk(await person.send(`/api/signed-copies?name=${encodeURIComponent(name)}${expected}`, content)).body;
}

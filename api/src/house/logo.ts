import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { BlockDocument } from '../kernel/blocks.js';
import type { House } from '../kernel/house.js';
import { Refusal } from '../kernel/refusal.js';
import type { RequestContext, Target, Tx } from '../platform/context.js';
import { fileName } from '../platform/files/file-name.js';
import type { FileStore } from '../platform/files/file-store.js';
import { holdFile } from '../platform/files/kept.js';
import { receiveFile } from '../platform/files/receive.js';
import type { Download } from '../platform/http/download.js';
import type { Arrival } from '../platform/http/request.js';
import { HOUSE_COLUMNS } from '../platform/house.js';
import { found, saveRow } from '../platform/rows.js';
import { prepared } from '../platform/sql.js';
import type { Transactions } from '../platform/transactions.js';
import { houseReasons as reasons } from './domain/house.reasons.js';
import { LARGEST_LOGO_BYTES, type LogoImage, readLogo } from './domain/logo-content.js';
import { specimen } from './domain/specimen.js';
import type { LogoQuery } from './house-identity.dto.js';
import { HouseIdentity } from './house-identity.entity.js';
import type { HouseIdentityView } from './house-identity.view.js';
import { takeComing } from './prepare.js';
import { readIdentity } from './read.js';

export const HOUSE_OF = prepared(
  `SELECT ${HOUSE_COLUMNS}, valid_from AS "validFrom" FROM house_identity WHERE id = $1::bigint`,
);

/** What giving a logo needs beside a transaction, which it opens and closes itself. */
export interface Means {
  readonly transactions: Transactions;
  readonly files: FileStore;
  readonly printer: { print(document: BlockDocument): Promise<Buffer> };
}

/** The head of a letter as this identity prints it. */
export async function readSpecimen(tx: Tx, id: number): Promise<BlockDocument> {
  const { validFrom, ...house } = found((await tx.query<House & { validFrom: string }>(HOUSE_OF, [id]))[0]);
  return specimen(house, validFrom);
}

/**
 * Gives a logo to an identity to come. It is printed once before a row names it: an image that no document could bear
 * would keep every document from being printed.
 * @throws Refusal too_large, or invalid when it is no logo
 */
export async function giveLogo(
  { transactions, files, printer }: Means,
  context: RequestContext,
  target: Target,
  { name: given, alternativeText }: LogoQuery,
  arrival: Arrival,
): Promise<HouseIdentityView> {
  const named = fileName(given);
  if (!named.ok) throw new Refusal('invalid', [named.reason]);
  const letter = await transactions.run(context, async (tx) => {
    await takeComing(tx, target);
    return readSpecimen(tx, target.id);
  });
  const { judged: image, sha256 } = await receiveFile(files, arrival, { limit: LARGEST_LOGO_BYTES, judge: judged });
  const logo = { ...image, sha256, alternativeText };
  const headed = { ...letter, letterhead: { ...letter.letterhead!, logo } };
  await printer.print(headed).catch(() => {
    throw new Refusal('invalid', [reasons.logo_unprintable({}, 'file')]);
  });
  return transactions.run(context, async (tx) => {
    const row = await takeComing(tx, target);
    await holdFile(tx, files, sha256);
    await tx.mark('house_identity.give_logo');
    await saveRow(tx, HouseIdentity, row, {
      ...{ logoSha256: sha256, logoContentType: image.contentType, logoFileName: named.name },
      ...{ logoWidth: image.width, logoHeight: image.height, logoAlternativeText: alternativeText },
    });
    return readIdentity(tx, row.id);
  });
}

async function judged(open: () => Readable): Promise<LogoImage> {
  const read = readLogo(await buffer(open()));
  if ('code' in read) throw new Refusal('invalid', [read]);
  return read;
}

export async function removeLogo(tx: Tx, target: Target): Promise<HouseIdentityView> {
  const row = await takeComing(tx, target);
  await tx.mark('house_identity.remove_logo');
  await saveRow(tx, HouseIdentity, row, {
    ...{ logoSha256: null, logoContentType: null, logoFileName: null },
    ...{ logoWidth: null, logoHeight: null, logoAlternativeText: null },
  });
  return readIdentity(tx, row.id);
}

/** The image of an identity, for the page. */
export async function openLogo({ transactions, files }: Means, context: RequestContext, id: number): Promise<Download> {
  const logo = found((await transactions.run(context, (tx) => readIdentity(tx, id))).logo);
  const content = await buffer(await files.open(logo.sha256));
  return {
    content: Readable.from([content]),
    name: logo.fileName,
    contentType: logo.contentType,
    size: content.length,
    inline: true,
  };
}

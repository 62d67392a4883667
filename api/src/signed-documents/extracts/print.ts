import { buffer } from 'node:stream/consumers';
import { addDays, today } from '../../kernel/calendar-day.js';
import type { RequestContext, Tx } from '../../platform/context.js';
import type { FileStore } from '../../platform/files/file-store.js';
import { type ZipEntry, zipOf } from '../../platform/files/zip.js';
import type { JobFile, JobRun } from '../../platform/jobs/jobs.js';
import { type JobPart, keepPart, partsOf } from '../../platform/jobs/parts.js';
import { parameterOn } from '../../platform/parameters.js';
import { frozenPrint } from '../../platform/printing/frozen.js';
import { nameOf } from '../../platform/printing/print.js';
import { againstThisFreezing } from '../domain/signed-document.js';
import { freezeIn, type Means } from '../freeze.js';
import { printOf, readStanding, type SignedOf } from '../sources.js';
import type { ExtractsInput } from './ask.js';

/**
 * Prints each extract, then gathers them. Each is in the store and noted before the next: whoever takes the job again
 * goes on from there, and prints none a second time. What was frozen is given as it was signed.
 */
export async function printExtracts(means: Means, run: JobRun): Promise<JobFile> {
  const { ids, freeze } = run.input as ExtractsInput;
  const { transactions, files } = means;
  const made = await transactions.run(run.context, (tx) => partsOf(tx, run.job.id));
  const known = new Set(made.map(({ rank }) => rank));
  await run.step(known.size, ids.length);
  for (const [index, id] of ids.entries()) {
    const rank = index + 1;
    if (known.has(rank)) continue;
    const printed = await printExtract(means, run.context, { subject: 'deliberation', id }, freeze);
    await transactions.run(run.context, (tx) => keepPart(tx, files, run.job, { rank, ...printed }));
    known.add(rank);
    await run.step(known.size, ids.length);
  }
  return gathered(means, run);
}

type Printed = Omit<JobPart, 'rank'>;

async function printExtract(means: Means, context: RequestContext, of: SignedOf, freeze: boolean): Promise<Printed> {
  const { transactions, files, printer } = means;
  const read = await transactions.run(context, async (tx) => {
    if (freeze) await freezeIfDue(tx, means, of);
    return (await frozenPrint(tx, of)) ?? printOf(tx, of);
  });
  const name = `${nameOf(read.reference)}.pdf`;
  if ('sha256' in read) return { name, sha256: read.sha256, size: read.sizeBytes };
  const { sha256, size } = await files.put([await printer.print(read)]);
  return { name, sha256, size };
}

/** Once, and only what may be: an act without its certifier, or signed before, is printed as its data say. */
async function freezeIfDue(tx: Tx, means: Means, of: SignedOf): Promise<void> {
  const standing = await readStanding(tx, of);
  const isDue = standing.last === null && againstThisFreezing(of.subject, { ...standing, reason: null }).length === 0;
  if (isDue) await freezeIn(tx, means, of, null);
}

async function gathered({ transactions, files }: Means, { job, context }: JobRun): Promise<JobFile> {
  const { parts, days } = await transactions.run(context, async (tx) => ({
    parts: await partsOf(tx, job.id),
    days: await parameterOn(tx, 'export_retention', tx.today),
  }));
  const day = today('Europe/Paris', new Date());
  const stored = await files.put(zipOf(entriesOf(files, parts), day));
  return {
    ...stored,
    name: `extraits-${day}.zip`,
    contentType: 'application/zip',
    until: addDays(day, days),
  };
}

async function* entriesOf(files: FileStore, parts: readonly JobPart[]): AsyncGenerator<ZipEntry> {
  const taken = new Set<string>();
  for (const { rank, name, sha256 } of parts) {
    yield { name: taken.has(name) ? `${rank} ${name}` : name, content: await buffer(await files.open(sha256)) };
    taken.add(name);
  }
}

import { textStops } from '../act-texts/law.js';
import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { readDecided } from './decided.js';
import type { ReportFacts, ReportState } from './domain/report.lifecycle.js';
import type { ReadItem } from './kinds/kind.js';

export const REPORT_FACTS = sqlFile(import.meta.dirname, 'facts.sql');

type ReportRow = Omit<ReportFacts, 'items' | 'stops'> & { state: ReportState };

/** The same facts, with what is shown of each thing decided. */
export type ReportFile = Omit<ReportFacts, 'items'> & { readonly items: readonly ReadItem[] };

/** What the guards of a report look at. Before a sitting is known, the law is that of today. */
export async function reportFacts(tx: Tx, id: number, sittingId: number | null = null): Promise<ReportFile> {
  const [row] = await tx.query<ReportRow>(REPORT_FACTS, [id, sittingId]);
  const { state, ...report } = found(row);
  return {
    ...report,
    items: await readDecided(tx, id, report.sitting?.heldOn ?? tx.today),
    stops: state === 'drafting' ? await textStops(tx, id) : [],
  };
}

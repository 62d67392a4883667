import type { BlockDocument } from '../kernel/blocks.js';
import { sealedFields } from '../kernel/fields.js';
import { possibleActions } from '../kernel/lifecycle.js';
import { actionViews } from '../platform/action-views.js';
import type { Tx } from '../platform/context.js';
import type { DifferenceQuery } from '../platform/difference.dto.js';
import { differenceView, type Version } from '../platform/difference.js';
import type { DifferenceView } from '../platform/difference.view.js';
import { houseOn } from '../platform/house.js';
import { assertInScope, found } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import type { ComparedPoint, ConventionTextView, ConventionView } from './convention.view.js';
import { conventionDocument, type PrintedConvention } from './domain/convention-document.js';
import { conventionFields } from './domain/convention.fields.js';
import { conventionLifecycle } from './domain/convention.lifecycle.js';
import { statesAmount } from './domain/stated-amount.js';
import { textBlocks } from './domain/text-blocks.js';
import { conventionFacts } from './facts.js';

export type { ConventionTextView, ConventionView } from './convention.view.js';

export const CONVENTION = sqlFile(import.meta.dirname, 'read.sql');
export const CONVENTION_DOCUMENT = sqlFile(import.meta.dirname, 'document.sql');
export const CONVENTION_TEXT = sqlFile(import.meta.dirname, 'read-text.sql');

type ConventionRow = Omit<ConventionView, 'comparison' | 'actions' | 'sealed'>;

export async function readConvention(tx: Tx, id: number): Promise<ConventionView> {
  const [row] = await tx.query<ConventionRow>(CONVENTION, [id]);
  const convention = found(row);
  assertInScope(tx.actor, convention.department.id);
  const actions = possibleActions(conventionLifecycle, convention.state, await conventionFacts(tx, id), tx.actor);
  return {
    ...convention,
    comparison: comparison(convention),
    actions: actionViews(actions, tx.language),
    sealed: sealedFields(conventionFields, convention.state),
  };
}

/** What was voted against what is written, as far as a machine can tell; the text is compared once it is annexed. */
function comparison({ award, body, textSha256, annexedSha256 }: ConventionRow): ComparedPoint[] {
  const text = { point: 'text' as const, same: annexedSha256 === textSha256 };
  return [{ point: 'amount', same: statesAmount(body, award.amountCents) }, ...(annexedSha256 ? [text] : [])];
}

/** What changed from a version of the text to another. */
export async function readConventionDifference(
  tx: Tx,
  id: number,
  { from, to }: DifferenceQuery,
): Promise<DifferenceView> {
  const version = async (textVersion: number): Promise<Version> => {
    const { body, ...about } = await conventionText(tx, id, textVersion);
    return { ...about, blocks: textBlocks(body) };
  };
  return differenceView(await version(from), await version(to));
}

/** A text of the convention as it is printed: the one that stands, unless a version is asked for. */
export async function readConventionDocument(tx: Tx, id: number, version: number | null): Promise<BlockDocument> {
  const [row] = await tx.query<PrintedConvention & { departmentId: number }>(CONVENTION_DOCUMENT, [id, version]);
  const { departmentId, ...printed } = found(row);
  assertInScope(tx.actor, departmentId);
  return conventionDocument(printed, await houseOn(tx, printed.writtenOn));
}

/** One version of the text, with its words. */
export function readConventionText(tx: Tx, id: number, textVersion: string): Promise<ConventionTextView> {
  return conventionText(tx, id, found(/^\d{1,9}$/.test(textVersion) ? Number(textVersion) : null));
}

async function conventionText(tx: Tx, id: number, version: number): Promise<ConventionTextView> {
  const [row] = await tx.query<ConventionTextView & { departmentId: number }>(CONVENTION_TEXT, [id, version]);
  const { departmentId, ...text } = found(row);
  assertInScope(tx.actor, departmentId);
  return text;
}

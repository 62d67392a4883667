import { mentionsOf } from '../act-texts/domain/mentions.js';
import { compose, type PrintedPassage, type Source } from '../act-texts/domain/passages.js';
import { readAct } from '../act-texts/facts.js';
import { readOver } from '../act-texts/law.js';
import { keepWritten } from '../act-texts/texts.js';
import type { ClauseProposalView } from '../clauses/clause.view.js';
import { proposeClauses } from '../clauses/proposals.js';
import { type Block, heading } from '../kernel/blocks.js';
import type { CalendarDay } from '../kernel/calendar-day.js';
import { sealedChanges, sealedFields } from '../kernel/fields.js';
import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import type { DifferenceQuery } from '../platform/difference.dto.js';
import { differenceView, type Version } from '../platform/difference.js';
import type { DifferenceView } from '../platform/difference.view.js';
import { assertInScope, found, lockRow, saveRow } from '../platform/rows.js';
import { prepared } from '../platform/sql.js';
import { reportFields } from './domain/report.fields.js';
import { reportLifecycle, type ReportState } from './domain/report.lifecycle.js';
import { Report } from './report.entities.js';
import { shown, sound, told } from './text-views.js';
import type { PassageDto } from './text.dto.js';
import type { ActTextVersionView, ActTextView, PassageView } from './text.view.js';

export const TEXT_HEAD = prepared(`
  SELECT r.version, r.state, r.text_version AS "textVersion", author.display_name AS "writtenBy", t.written_at AS "writtenAt"
  FROM report r
  LEFT JOIN act_text t ON t.report_id = r.id AND t.text_version = r.text_version
  LEFT JOIN app_user author ON author.id = t.written_by
  WHERE r.id = $1::bigint`);

export const TEXT_VERSIONS = prepared(`
  SELECT r.department_id AS "departmentId", coalesce((
    SELECT jsonb_agg(jsonb_build_object('textVersion', t.text_version, 'sha256', t.sha256, 'writtenBy', author.display_name,
             'writtenOn', t.written_on, 'writtenAt', t.written_at) ORDER BY t.text_version DESC)
    FROM act_text t JOIN app_user author ON author.id = t.written_by WHERE t.report_id = r.id), '[]') AS versions
  FROM report r WHERE r.id = $1::bigint`);

const sourceOf = ({ source, topic, clauseId }: PassageDto): Source => {
  if (source === 'generated') return { kind: source, topic: topic ?? '' };
  return source === 'clause' && clauseId ? { kind: source, clauseId } : { kind: 'free' };
};

/** Writes the text of a report anew, whole: a new version, and the former ones stay readable. */
export async function reviseActText(
  tx: Tx,
  target: Target,
  { passages }: { passages: readonly PassageDto[] },
): Promise<ActTextView> {
  const row = await lockRow(tx, Report, target);
  refuseFor('refused', sealedChanges(reportFields, row.state, { passages }));
  await tx.mark('report.write');
  const written = passages.map((passage) => ({
    ...passage,
    blocks: passage.blocks ?? null,
    source: sourceOf(passage),
  }));
  await saveRow(tx, Report, row, { textVersion: await keepWritten(tx, row.id, written) });
  return readActText(tx, row.id);
}

/** What suits the report on that day and its text does not have yet. */
async function missing(
  tx: Tx,
  reportId: number,
  day: CalendarDay,
  text: readonly PassageView[],
): Promise<ClauseProposalView[]> {
  const there = new Set(text.map(({ clauseId }) => clauseId).filter((clauseId) => clauseId !== null));
  const proposed = await proposeClauses(tx, reportId, day);
  return proposed.filter(({ clauseId }) => clauseId === null || !there.has(clauseId));
}

/** The text of a report as it reads now, with what it may say. */
export async function readActText(tx: Tx, reportId: number): Promise<ActTextView> {
  const { facts, passages } = await readAct(tx, reportId);
  const [row] = await tx.query<
    Pick<ActTextView, 'version' | 'textVersion' | 'writtenBy' | 'writtenAt'> & { state: ReportState }
  >(TEXT_HEAD, [reportId]);
  const { state, ...head } = found(row);
  const roles = tx.actor.actingRoles ?? tx.actor.roles;
  const editable =
    !sealedFields(reportFields, state).includes('passages') &&
    reportLifecycle.access.modify.some((role) => roles.includes(role));
  const composed = compose(facts, passages);
  const text = composed.map(shown);
  const read = await readOver(tx, reportId, facts, composed);
  return {
    reportId,
    ...head,
    editable,
    passages: text,
    mentions: [...mentionsOf(facts)],
    proposals: editable ? await missing(tx, reportId, facts.sitting?.heldOn ?? tx.today, text) : [],
    findings: read.findings.map((finding) => told(finding, tx.language)),
    sound: read.sound.map((rule) => sound(rule, tx.language)),
  };
}

export const PRINTED_VERSION = prepared(`
  SELECT r.department_id AS "departmentId", t.text_version AS "textVersion", author.display_name AS "writtenBy",
         t.written_on AS "writtenOn", t.printed
  FROM act_text t JOIN report r ON r.id = t.report_id JOIN app_user author ON author.id = t.written_by
  WHERE t.report_id = $1::bigint AND t.text_version = $2::integer`);

type PrintedRow = Omit<Version, 'blocks'> & { departmentId: number; printed: string };

/** What changed from a version of the text to another, as each read when it was kept. */
export async function readActTextDifference(
  tx: Tx,
  reportId: number,
  { from, to }: DifferenceQuery,
): Promise<DifferenceView> {
  const version = async (textVersion: number): Promise<Version> => {
    const { departmentId, printed, ...about } = found(
      (await tx.query<PrintedRow>(PRINTED_VERSION, [reportId, textVersion]))[0],
    );
    assertInScope(tx.actor, departmentId);
    return { ...about, blocks: blocksOf(JSON.parse(printed) as PrintedPassage[]) };
  };
  return differenceView(await version(from), await version(to));
}

const blocksOf = (passages: readonly PrintedPassage[]): readonly Block[] =>
  passages.flatMap(({ heading: title, blocks }) => [...(title ? [heading(2, title)] : []), ...blocks]);

/** Who wrote each version of the text, and when, newest first. */
export async function readActTextVersions(tx: Tx, reportId: number): Promise<ActTextVersionView[]> {
  const [row] = await tx.query<{ departmentId: number; versions: ActTextVersionView[] }>(TEXT_VERSIONS, [reportId]);
  const { departmentId, versions } = found(row);
  assertInScope(tx.actor, departmentId);
  return versions;
}

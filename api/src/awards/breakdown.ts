import type { EntityTarget } from 'typeorm';
import { actorId, type Tx } from '../platform/context.js';
import { addRows, type Row } from '../platform/rows.js';
import type { ModifyAwardDto } from './award.dto.js';
import { AwardPart, ImputationLine, Instalment } from './award.entities.js';

type Breakdown = Pick<ModifyAwardDto, 'parts' | 'imputationLines' | 'instalments'>;

/** Replaces each list that is given, whole; what is not given stays. */
export async function replaceBreakdown(tx: Tx, awardId: number, lists: Breakdown): Promise<void> {
  const parts = lists.parts?.map(({ requestId, ...part }) => ({
    printedShare: null,
    ...part,
    grantRequestId: requestId,
  }));
  const resolved = await resolvedLines(tx, awardId, lists.imputationLines);
  const lines = resolved?.map((line) => ({ ...UNRESOLVED, ...line }));
  const instalments = lists.instalments?.map((instalment) => ({ rateBp: null, ...instalment }));
  await replace(tx, AwardPart, awardId, parts, isOfRequest);
  await replace(tx, ImputationLine, awardId, lines, isOnCredits);
  await replace(tx, Instalment, awardId, instalments, () => true);
}

const isOfRequest = (before: AwardPart, now: Partial<AwardPart>): boolean =>
  before.grantRequestId === now.grantRequestId;

const isOnCredits = (before: ImputationLine, now: Partial<ImputationLine>): boolean =>
  before.creditLineId === null || before.creditLineId === now.creditLineId;

const UNRESOLVED = { printed: null, creditLineId: null, resolvedBy: null, resolvedOn: null };

export const RESOLUTIONS = `SELECT credit_line_id AS "creditLineId", resolved_by AS "resolvedBy", resolved_on AS "resolvedOn"
  FROM imputation_line WHERE award_id = $1::bigint AND resolved_by IS NOT NULL`;

type Resolved = Pick<ImputationLine, 'creditLineId' | 'resolvedBy' | 'resolvedOn'>;

/** Whoever chose a credit line stays its author while it is kept. */
async function resolvedLines(tx: Tx, awardId: number, lines: Breakdown['imputationLines']) {
  if (!lines) return undefined;
  const known = await tx.query<Resolved>(RESOLUTIONS, [awardId]);
  return lines.map((line) => {
    if (!line.creditLineId) return line;
    const author = known.find(({ creditLineId }) => creditLineId === line.creditLineId);
    return { resolvedBy: actorId(tx), resolvedOn: tx.today, ...line, ...author };
  });
}

type Ranked = Row & { awardId: number; rank: number };
type Line<Entity> = Partial<Entity>;

/** A row that is still itself at its rank keeps its number: the text of an act says it by that. */
async function replace<Entity extends Ranked>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  awardId: number,
  lines: readonly Line<Entity>[] | undefined,
  isItself: (before: Entity, now: Line<Entity>) => boolean,
): Promise<void> {
  if (!lines) return;
  const rows = tx.manager.getRepository<Ranked>(entity);
  const former = (await rows.findBy({ awardId })) as Entity[];
  const ranked = lines.map((line, index) => ({ ...line, awardId, rank: index + 1 }));
  const kept = new Map<number, number>();
  for (const line of ranked) {
    const before = former.find(({ rank }) => rank === line.rank);
    if (before && isItself(before, line)) kept.set(line.rank, before.id);
  }
  const gone = former.filter(({ rank }) => !kept.has(rank)).map(({ id }) => id);
  if (gone.length > 0) await rows.delete(gone);
  for (const line of ranked) {
    const id = kept.get(line.rank);
    if (id !== undefined) await rows.update(id, line);
  }
  await addRows<Ranked>(
    tx,
    entity,
    ranked.filter(({ rank }) => !kept.has(rank)),
  );
}

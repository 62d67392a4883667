import type { EntityTarget } from 'typeorm';
import { actorId, type Tx } from '../platform/context.js';
import { addRows, type Row } from '../platform/rows.js';
import type { ModifyAwardDto } from './award.dto.js';
import { AwardPart, ImputationLine, Instalment } from './award.entities.js';

type Breakdown = Pick<ModifyAwardDto, 'parts' | 'imputationLines' | 'instalments'>;

/** Replaces each list that is given, whole; what is not given stays. */
export async function replaceBreakdown(tx: Tx, awardId: number, lists: Breakdown): Promise<void> {
  const parts = lists.parts?.map(({ requestId, ...part }) => ({ ...part, grantRequestId: requestId }));
  await replace(tx, AwardPart, awardId, parts);
  await replace(tx, ImputationLine, awardId, await resolvedLines(tx, awardId, lists.imputationLines));
  await replace(tx, Instalment, awardId, lists.instalments);
}

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

async function replace(
  tx: Tx,
  entity: EntityTarget<Row>,
  awardId: number,
  lines: readonly object[] | undefined,
): Promise<void> {
  if (!lines) return;
  await tx.manager.delete(entity, { awardId });
  await addRows(
    tx,
    entity,
    lines.map((line, index) => ({ ...line, awardId, rank: index + 1 })),
  );
}

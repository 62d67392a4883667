import type { EntityTarget } from 'typeorm';
import type { Tx } from '../platform/context.js';
import { addRow, type Row } from '../platform/rows.js';
import type { ModifyAwardDto } from './award.dto.js';
import { AwardPart, ImputationLine, Instalment } from './award.entities.js';

type Breakdown = Pick<ModifyAwardDto, 'parts' | 'imputationLines' | 'instalments'>;

/** Replaces each list that is given, whole; what is not given stays. */
export async function replaceBreakdown(tx: Tx, awardId: number, lists: Breakdown): Promise<void> {
  const parts = lists.parts?.map(({ requestId, ...part }) => ({ ...part, grantRequestId: requestId }));
  await replace(tx, AwardPart, awardId, parts);
  await replace(tx, ImputationLine, awardId, lists.imputationLines);
  await replace(tx, Instalment, awardId, lists.instalments);
}

async function replace(
  tx: Tx,
  entity: EntityTarget<Row>,
  awardId: number,
  lines: readonly object[] | undefined,
): Promise<void> {
  if (!lines) return;
  await tx.manager.delete(entity, { awardId });
  for (const [index, line] of lines.entries()) {
    await addRow(tx, entity, { ...line, awardId, rank: index + 1 });
  }
}

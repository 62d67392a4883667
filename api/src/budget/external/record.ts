import { refuseFor } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context.js';
import { addRow, found } from '../../platform/rows.js';
import { prepared, sqlFile } from '../../platform/sql.js';
import {
  externalConsumptionReasons as reasons,
  repeats,
  tellingReasons,
  type Told,
} from '../domain/external-consumption.js';
import { recordMovements } from '../movements.js';
import type { RecordExternalConsumptionDto } from './external-consumption.dto.js';
import { ExternalConsumption } from './external-consumption.entity.js';
import type { ExternalConsumptionItem, ToldEnvelope } from './external-consumption.view.js';
import { EXTERNAL_CONSUMPTION_COLUMNS, EXTERNAL_CONSUMPTION_TABLES } from './list.js';

export const TOLD_ENVELOPES = sqlFile(import.meta.dirname, 'envelopes.sql');

export const EXTERNAL_CONSUMPTION = prepared(
  `SELECT ${EXTERNAL_CONSUMPTION_COLUMNS} FROM ${EXTERNAL_CONSUMPTION_TABLES} WHERE x.id = $1::bigint`,
);

/** The year before its envelope, as movements lock them. */
export const YEAR_HELD = prepared(
  `SELECT y.id FROM fiscal_year y JOIN control_envelope e ON e.fiscal_year_id = y.id WHERE e.id = $1::bigint FOR SHARE OF y`,
);

export const ENVELOPE_HELD = prepared(
  `SELECT external_cents AS "externalCents" FROM control_envelope WHERE id = $1::bigint FOR NO KEY UPDATE`,
);

export const LAST_TOLD = prepared(
  `SELECT id, told_on AS on, cumulative_cents AS "cumulativeCents" FROM external_consumption
   WHERE envelope_id = $1::bigint ORDER BY told_on DESC, id DESC LIMIT 1`,
);

export const toldEnvelopes = (tx: Tx, year: number | null): Promise<ToldEnvelope[]> =>
  tx.query<ToldEnvelope>(TOLD_ENVELOPES, [year]);

/**
 * Records what the finance system tells of an envelope on a day: the movement carries the difference, beyond the credits if
 * need be, for a fact from outside is never refused. The figure already told for that day changes nothing.
 */
export async function recordExternalConsumption(
  tx: Tx,
  input: RecordExternalConsumptionDto & { demonstration?: boolean },
): Promise<ExternalConsumptionItem> {
  const { envelopeId, on, cumulativeCents, source, demonstration } = input;
  const [year] = await tx.query<{ id: number }>(YEAR_HELD, [envelopeId]);
  refuseFor('invalid', year ? [] : [reasons.unknown_envelope({}, 'envelopeId')]);
  const [envelope] = await tx.query<{ externalCents: number }>(ENVELOPE_HELD, [envelopeId]);
  const last = (await tx.query<Told>(LAST_TOLD, [envelopeId]))[0] ?? null;
  refuseFor('invalid', tellingReasons(on, last, tx.today));
  if (repeats({ on, cumulativeCents }, last)) return readExternalConsumption(tx, last.id);
  await tx.mark('external_consumption.record');
  const told = { envelopeId, toldOn: on, cumulativeCents, source, demonstration };
  const id = await addRow(tx, ExternalConsumption, told);
  const external = cumulativeCents - found(envelope).externalCents;
  if (external !== 0) {
    const creditLineId = await restOfChapitre(tx, envelopeId, demonstration);
    const origin = { kind: 'external_consumption', id, label: source };
    await recordMovements(tx, origin, 'external_consumption', [{ creditLineId, deltas: { external } }], on);
  }
  return readExternalConsumption(tx, id);
}

async function readExternalConsumption(tx: Tx, id: number): Promise<ExternalConsumptionItem> {
  return found((await tx.query<ExternalConsumptionItem>(EXTERNAL_CONSUMPTION, [id]))[0]);
}

/** The line of what the chapitre spends outside our files, opened when it is first told of, in the department that tells it. */
async function restOfChapitre(tx: Tx, envelopeId: number, demonstration = false): Promise<number> {
  await tx.query(
    `INSERT INTO credit_line (envelope_id, department_id, nature, fonction, demonstration) VALUES ($1, $2, '', '', $3)
     ON CONFLICT DO NOTHING`,
    [envelopeId, tx.actor.departmentId, demonstration],
  );
  const [line] = await tx.query<{ id: number }>(`SELECT id FROM credit_line WHERE envelope_id = $1 AND nature = ''`, [
    envelopeId,
  ]);
  return found(line).id;
}

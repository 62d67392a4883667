import type { DeepPartial, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { defineReasons } from '../kernel/reasons.js';
import { Refusal } from '../kernel/refusal.js';
import { DEPARTMENT_SCOPED } from '../kernel/roles.js';
import type { Actor, Target, Tx } from './context.js';
import { prepared } from './sql.js';

export interface Row extends ObjectLiteral {
  id: number;
}

export interface VersionedRow extends Row {
  version: number;
  departmentId?: number;
}

const reasons = defineReasons({
  not_found: {
    fr: () => 'Cette fiche n’existe pas.',
    en: () => 'This record does not exist.',
  },
  other_department: {
    fr: () => 'Ce dossier relève d’une autre direction.',
    en: () => 'This file belongs to another department.',
  },
  stale_version: {
    fr: (p: { changedBy: string | null }) =>
      `${p.changedBy ?? 'Quelqu’un'} a modifié cette fiche pendant votre saisie. Votre saisie est conservée.`,
    en: (p: { changedBy: string | null }) =>
      `${p.changedBy ?? 'Somebody'} changed this record while you were editing. Your entry is kept.`,
  },
});

/** @throws Refusal not_found */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Refusal('not_found', [reasons.not_found()]);
  return value;
}

/** The department to which an actor's sight is limited; null when the role sees all. */
export function departmentScope(actor: Actor): number | null {
  const roles = actor.actingRoles ?? actor.roles;
  const limited = roles.length > 0 && roles.every((role) => DEPARTMENT_SCOPED.has(role));
  return limited ? actor.departmentId : null;
}

/** @throws Refusal forbidden when the file is another department's. */
export function assertInScope(actor: Actor, departmentId: number | undefined): void {
  const scope = departmentScope(actor);
  if (scope !== null && departmentId !== undefined && scope !== departmentId) {
    throw new Refusal('forbidden', [reasons.other_department()]);
  }
}

/**
 * Takes a row for a change: locked (FOR NO KEY UPDATE), of the caller's department, at the caller's version.
 * @throws Refusal not_found, forbidden, or stale with who changed it meanwhile.
 */
export async function lockRow<Entity extends VersionedRow>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  target: Target,
): Promise<Entity> {
  const [taken] = await tx.query<Entity>(lockingText(metadataOf(tx, entity)), [target.id]);
  const row = found(taken);
  assertInScope(tx.actor, row.departmentId);
  if (target.version !== undefined && target.version !== row.version) {
    throw await staleVersion(tx, entity, row);
  }
  return row;
}

const metadataOf = (tx: Tx, entity: EntityTarget<Row>): EntityMetadata => tx.manager.getRepository(entity).metadata;

const lockingTexts = new Map<string, string>();

/** Written by us: every change begins here, and making the query anew would cost more than running it. */
function lockingText({ tableName, columns }: EntityMetadata): string {
  const known = lockingTexts.get(tableName);
  if (known !== undefined) return known;
  const names = columns.map(({ databaseName, propertyName }) => `"${databaseName}" AS "${propertyName}"`);
  const text = prepared(`SELECT ${names.join(', ')} FROM "${tableName}" WHERE id = $1 FOR NO KEY UPDATE`);
  lockingTexts.set(tableName, text);
  return text;
}

async function staleVersion<Entity extends VersionedRow>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  row: Entity,
): Promise<Refusal> {
  const [last] = await tx.query<{ changedBy: string; changedAt: string }>(
    `SELECT actor_name AS "changedBy", recorded_at AS "changedAt" FROM history_entry
     WHERE subject = $1 AND subject_id = $2 ORDER BY id DESC LIMIT 1`,
    [metadataOf(tx, entity).tableName, row.id],
  );
  const changedBy = last?.changedBy ?? null;
  return new Refusal('stale', [reasons.stale_version({ changedBy })], {
    current: { version: row.version, changedBy, changedAt: last?.changedAt ?? null },
  });
}

/** Adds a row; its identifier. */
export async function addRow<Entity extends Row>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  values: DeepPartial<Entity>,
): Promise<number> {
  const { identifiers } = await tx.manager.getRepository(entity).insert(values);
  return (identifiers[0] as Row).id;
}

/** Adds rows, in their order. */
export async function addRows<Entity extends Row>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  rows: DeepPartial<Entity>[],
): Promise<void> {
  if (rows.length > 0) await tx.manager.getRepository(entity).insert(rows);
}

/** Writes changes onto a row taken by lockRow; the version moves by one, and never from another value than the one read. */
export async function saveRow<Entity extends VersionedRow>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  row: Entity,
  changes: DeepPartial<Entity>,
): Promise<Entity> {
  const next = { ...changes, version: row.version + 1 };
  const { affected } = await tx.manager
    .createQueryBuilder()
    .update(entity)
    .set(next)
    .where('id = :id AND version = :version', { id: row.id, version: row.version })
    .execute();
  if (affected !== 1) throw await staleVersion(tx, entity, row);
  return Object.assign(row, next);
}

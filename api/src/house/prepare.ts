import { refuseFor } from '../kernel/refusal.js';
import type { Target, Tx } from '../platform/context.js';
import { addRow, lockRow, saveRow } from '../platform/rows.js';
import { servedReasons, validFromReasons } from './domain/house-identity.js';
import type { ModifyIdentityDto, PrepareIdentityDto } from './house-identity.dto.js';
import { HouseIdentity } from './house-identity.entity.js';
import type { HouseIdentityView } from './house-identity.view.js';
import { readIdentity } from './read.js';

/** The logo of the identity that a new one will follow. */
export const LOGO_BEFORE = `
  SELECT logo_sha256 AS "logoSha256", logo_content_type AS "logoContentType", logo_file_name AS "logoFileName",
         logo_width AS "logoWidth", logo_height AS "logoHeight", logo_alternative_text AS "logoAlternativeText"
  FROM house_identity WHERE valid_from < $1::date ORDER BY valid_from DESC LIMIT 1`;

/** Prepares the identity that the authority takes on a day to come; it keeps its logo until another one is given. */
export async function prepareIdentity(tx: Tx, input: PrepareIdentityDto): Promise<HouseIdentityView> {
  refuseFor('invalid', validFromReasons(input.validFrom, tx.today));
  const [logo] = await tx.query<Partial<HouseIdentity>>(LOGO_BEFORE, [input.validFrom]);
  await tx.mark('house_identity.create');
  return readIdentity(tx, await addRow(tx, HouseIdentity, { ...logo, ...input }));
}

export async function modifyIdentity(tx: Tx, target: Target, input: ModifyIdentityDto): Promise<HouseIdentityView> {
  const row = await takeComing(tx, target);
  refuseFor('invalid', input.validFrom === undefined ? [] : validFromReasons(input.validFrom, tx.today));
  await tx.mark('house_identity.modify');
  await saveRow(tx, HouseIdentity, row, { ...input });
  return readIdentity(tx, row.id);
}

/** What was prepared by mistake goes; history keeps it. */
export async function removeIdentity(tx: Tx, target: Target): Promise<void> {
  const row = await takeComing(tx, target);
  await tx.mark('house_identity.remove');
  await tx.query('DELETE FROM house_identity WHERE id = $1', [row.id]);
}

/** The row, for a change. @throws Refusal refused when it may have served. */
export async function takeComing(tx: Tx, target: Target): Promise<HouseIdentity> {
  const row = await lockRow(tx, HouseIdentity, target);
  refuseFor('refused', servedReasons(row.validFrom, tx.today));
  return row;
}

import type { Tx } from '../platform/context.js';
import { found } from '../platform/rows.js';
import { prepared } from '../platform/sql.js';
import type { HouseIdentityView } from './house-identity.view.js';
import { IDENTITY_COLUMNS, IDENTITY_TABLES } from './list.js';

export const HOUSE_IDENTITY = prepared(
  `SELECT ${IDENTITY_COLUMNS}, h.version, h.name_of AS "nameOf", h.short_name AS "shortName", h.short_name_of AS "shortNameOf",
     h.address_lines AS "addressLines", h.court, h.header_lines AS "headerLines", h.footer_line AS "footerLine",
     CASE WHEN h.logo_sha256 IS NOT NULL THEN jsonb_build_object(
       'fileName', h.logo_file_name, 'contentType', h.logo_content_type, 'width', h.logo_width, 'height', h.logo_height,
       'sha256', h.logo_sha256, 'alternativeText', h.logo_alternative_text) END AS logo
   FROM ${IDENTITY_TABLES} WHERE h.id = $1::bigint`,
);

export async function readIdentity(tx: Tx, id: number): Promise<HouseIdentityView> {
  const [row] = await tx.query<Omit<HouseIdentityView, 'editable'>>(HOUSE_IDENTITY, [id]);
  const identity = found(row);
  return { ...identity, editable: identity.standing === 'coming' };
}

import type { CalendarDay } from '../kernel/calendar-day.js';
import type { House } from '../kernel/house.js';
import type { Tx } from './context.js';
import { found } from './rows.js';
import { prepared } from './sql.js';

/** What a row of identity says of the house. */
export const HOUSE_COLUMNS = `name, name_of AS "of", short_name AS "shortName", short_name_of AS "shortOf",
  address_lines AS "addressLines", city, siren, court,
  jsonb_build_object('lines', header_lines, 'foot', footer_line,
    'logo', CASE WHEN logo_sha256 IS NOT NULL THEN jsonb_build_object(
      'sha256', logo_sha256, 'contentType', logo_content_type, 'width', logo_width, 'height', logo_height,
      'alternativeText', logo_alternative_text) END) AS letterhead`;

/** The identity of that day; before the first one, the first. */
const HOUSE_ON = prepared(
  `SELECT ${HOUSE_COLUMNS} FROM house_identity ORDER BY valid_from <= $1::date DESC, abs(valid_from - $1::date) LIMIT 1`,
);

/** Who the authority is on a day: what is written then is headed, signed and contested under it. */
export async function houseOn(tx: Tx, day: CalendarDay): Promise<House> {
  return found((await tx.query<House>(HOUSE_ON, [day]))[0]);
}

import { advanceAward } from '../../awards/advance.js';
import type { AwardAction } from '../../awards/domain/award.lifecycle.js';
import { type ConventionRequirement, conventionRequirements } from '../../awards/requirement.js';
import { advanceConvention } from '../../conventions/advance.js';
import type { ConventionAction, ConventionState } from '../../conventions/domain/convention.lifecycle.js';
import { statesAmount } from '../../conventions/domain/stated-amount.js';
import { advanceGrantRequest } from '../../grant-requests/advance.js';
import { sqlFile } from '../../platform/sql.js';
import { type AwardItem, awardConditions } from '../domain/award-item.js';
import { judgedBy } from '../domain/item.js';
import type { DecidedItemView } from '../report.view.js';
import type { Effect, Kind, ReadItem } from './kind.js';

export const AWARD_CANDIDATES = sqlFile(import.meta.dirname, 'award.candidates.sql');
export const REPORTED_AWARDS = sqlFile(import.meta.dirname, 'award.read.sql');

const conventions =
  (action: ConventionAction): Effect =>
  async (tx, held) => {
    for (const { id } of held.convention) await advanceConvention(tx, { id }, action);
  };

const awards =
  (action: AwardAction): Effect =>
  async (tx, held, reason) => {
    for (const { id } of held.item) await advanceAward(tx, { id }, action, reason === undefined ? {} : { reason });
  };

/** Only those of a report on an agenda are annexed. */
const annexedConventionsBack: Effect = async (tx, held) => {
  for (const { id, state } of held.convention) {
    if (state === 'annexed') await advanceConvention(tx, { id }, 'take_off_agenda');
  }
};

const grantRequests: Effect = async (tx, held) => {
  for (const { id, cents } of held.request) await advanceGrantRequest(tx, { id }, 'grant', { grantedCents: cents! });
};

const refuseRequests: Effect = async (tx, held) => {
  for (const { id } of held.request) await advanceGrantRequest(tx, { id }, 'refuse');
};

const requestsBack: Effect = async (tx, held) => {
  for (const { id } of held.request) await advanceGrantRequest(tx, { id }, 'take_off_report');
};

export const awardKind: Kind = {
  table: 'award',
  column: 'award_id',
  amount: 'amount_cents',
  search: `EXISTS (SELECT FROM report_item i JOIN award a ON a.id = i.award_id JOIN beneficiary b ON b.id = a.beneficiary_id
                   WHERE i.report_id = r.id AND b.search_text LIKE ?)`,
  candidates: AWARD_CANDIDATES,
  moves: { onto: 'place_on_report', off: 'take_off_report' },
  locks: {
    convention: `SELECT c.id, c.state FROM convention c JOIN report_item i ON i.award_id = c.award_id
      WHERE i.report_id = $1::bigint ORDER BY c.id FOR NO KEY UPDATE OF c`,
    item: `SELECT a.id FROM award a JOIN report_item i ON i.award_id = a.id
      WHERE i.report_id = $1::bigint ORDER BY a.id FOR NO KEY UPDATE OF a`,
    request: `SELECT r.id, p.amount_cents AS cents
      FROM grant_request r JOIN award_part p ON p.grant_request_id = r.id JOIN report_item i ON i.award_id = p.award_id
      WHERE i.report_id = $1::bigint ORDER BY r.id FOR NO KEY UPDATE OF r`,
    // The year's aid is counted by SIREN: two reports that give to one body count one after the other.
    beneficiary: `SELECT same.id FROM beneficiary same WHERE EXISTS (
        SELECT FROM beneficiary b JOIN award a ON a.beneficiary_id = b.id JOIN report_item i ON i.award_id = a.id
        WHERE i.report_id = $1::bigint AND (same.id = b.id OR same.siren = b.siren))
      ORDER BY same.id FOR NO KEY UPDATE OF same`,
  },
  effects: {
    request_visas: [awards('request_visa')],
    return_to_draft: [awards('return_to_draft')],
    place_on_agenda: [conventions('annex')],
    adjourn: [conventions('take_off_agenda')],
    adopt: [conventions('vote'), awards('grant'), grantRequests],
    withdraw: [annexedConventionsBack, awards('return_to_draft'), requestsBack],
    reject: [conventions('lapse'), awards('dismiss'), refuseRequests],
  },
  read: async (tx, reportId, day) => {
    const rows = await tx.query<AwardRow>(REPORTED_AWARDS, [reportId]);
    const ids = rows.map(({ id }) => id);
    const requirements = new Map((await conventionRequirements(tx, ids, day)).map((row) => [row.awardId, row]));
    return rows.map((row) => readAward(row, requirements.get(row.id)!));
  },
};

type AwardRow = Omit<DecidedItemView, 'kind' | 'state' | 'visa' | 'convention'> &
  Pick<AwardItem, 'state' | 'amountCents' | 'addsUp' | 'name'> & {
    rank: number;
    visaBy: string | null;
    visaOn: string | null;
    convention: { id: number; state: ConventionState; body: string } | null;
  };

function readAward(row: AwardRow, requirement: ConventionRequirement): ReadItem {
  const { required, advised, yearCents, inKindCents, preparedCents, thresholdCents } = requirement;
  const { rank, name, addsUp, visaBy, visaOn, convention, ...shown } = row;
  const { id: conventionId = null, state: conventionState = null } = convention ?? {};
  const judged: AwardItem = {
    ...{ id: row.id, name, state: row.state, amountCents: row.amountCents, addsUp },
    convention: convention && {
      state: convention.state,
      statesAmount: statesAmount(convention.body, row.amountCents),
    },
    ...{ conventionRequired: required, yearCents, thresholdCents },
  };
  return {
    rank,
    visaOn,
    unmet: judgedBy(awardConditions, judged),
    view: {
      kind: 'award',
      ...shown,
      visa: { by: visaBy, on: visaOn },
      convention: {
        ...{ id: conventionId, state: conventionState, required, advised },
        ...{ yearCents, inKindCents, preparedCents, thresholdCents },
      },
    },
  };
}

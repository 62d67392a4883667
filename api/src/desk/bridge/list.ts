import { CREDIT_LINE_TABLES, creditLineList } from '../../budget/list.js';
import { identifiers, type ListDeclaration, oneOf } from '../../platform/lists.js';
import { sqlFile } from '../../platform/sql.js';
import { reaching, SITUATIONS, situations, STEPS, type Step } from '../domain/bridge.js';

export const BRIDGE_ITEMS = sqlFile(import.meta.dirname, 'items.sql');

const among = (step: Step): string =>
  situations.flatMap((each) => (SITUATIONS[each] === step ? [`'${each}'`] : [])).join(', ');

const STEP = `CASE ${STEPS.map((step) => `WHEN bridge.situation IN (${among(step)}) THEN '${step}'`).join(' ')} END`;

const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);

/** Every euro that was voted, once, under the filters of credit lines: how far it has come and why it is no further. */
export const bridgeList: ListDeclaration = {
  select: `bridge.id, bridge.kind, bridge.file_id AS "fileId", body.legal_name AS "beneficiaryName", bridge.object,
    ${STEP} AS step, bridge.situation, bridge.since, bridge.cents AS "amountCents", bridge.credit_line_id AS "creditLineId", b.name AS budget,
    y.year, y.id AS "fiscalYearId", e.chapitre, l.nature, l.fonction, l.sous_politique AS "sousPolitique", l.programme, d.name AS department`,
  from: `${CREDIT_LINE_TABLES}
  JOIN (
${BRIDGE_ITEMS}
  ) AS bridge ON bridge.credit_line_id = l.id
  JOIN beneficiary body ON body.id = bridge.beneficiary_id`,
  id: 'bridge.id',
  department: 'bridge.file_department_id',
  filters: {
    ...creditLineList.filters,
    awardId: identifiers('bridge.award_id'),
    situation: oneOf('bridge.situation', situations),
    /** What has come at least as far as a step. */
    reached: {
      describe: STEPS.join(', '),
      condition: (text, bind) => (isStep(text) ? `bridge.situation = ANY(${bind(reaching(text))}::text[])` : null),
    },
  },
  sorts: { amountCents: 'bridge.cents', since: 'bridge.since', beneficiaryName: 'body.legal_name COLLATE "fr-x-icu"' },
  defaultSort: { by: 'amountCents', order: 'desc' },
  sums: { amount: 'bridge.cents' },
};

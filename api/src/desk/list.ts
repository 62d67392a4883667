import { CREDIT_LINE_TABLES, creditLineList, movementList } from '../budget/list.js';
import { day, type ListDeclaration } from '../platform/lists.js';
import { BALANCES, FIGURES, MADE_OF, type Balance, type Figure, sqlOf } from './domain/figures.js';

const moved = (balance: Balance): string => `m.${balance}_cents`;

/** Whether a movement counts in a figure. */
const counts = (figure: Figure): string =>
  `(${MADE_OF[figure].map(({ balance }) => `${moved(balance)} <> 0`).join(' OR ')})`;

const COUNTS = Object.fromEntries(FIGURES.map((figure) => [figure, counts(figure)]));

const MOVEMENT_TABLES = `${CREDIT_LINE_TABLES}
  JOIN movement m ON m.credit_line_id = l.id
  LEFT JOIN app_user author ON author.id = m.recorded_by`;

/** Every movement, under the filters of credit lines: what makes a figure of the desk, one by one. */
export const ledgerList: ListDeclaration = {
  select: `m.id, m.kind, m.credit_line_id AS "creditLineId", ${BALANCES.map((balance) => `${moved(balance)} AS "${balance}Cents"`).join(', ')},
    m.corrects_id AS "correctsId", m.accounting_date AS "accountingDate", m.recorded_at AS "recordedAt",
    author.display_name AS "recordedBy", m.origin_kind AS "originKind", m.origin_id AS "originId", m.origin_label AS label,
    b.name AS budget, y.year, e.section, e.chapitre, l.nature, l.fonction,
    l.sous_politique AS "sousPolitique", l.programme, d.name AS department`,
  from: MOVEMENT_TABLES,
  id: 'm.id',
  department: null,
  filters: {
    ...creditLineList.filters,
    kind: movementList.filters['kind']!,
    creditLineId: movementList.filters['creditLineId']!,
    figure: {
      describe: FIGURES.join(', '),
      condition: (text) => (Object.hasOwn(COUNTS, text) ? COUNTS[text]! : null),
    },
    from: day('m.accounting_date >='),
    until: day('m.accounting_date <='),
  },
  sorts: { accountingDate: 'm.accounting_date' },
  defaultSort: { by: 'accountingDate', order: 'desc' },
  sums: {
    ...Object.fromEntries(BALANCES.map((balance) => [balance, moved(balance)])),
    available: sqlOf('available', moved),
  },
};

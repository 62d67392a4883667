import type { Tx } from '../platform/context.js';
import type { Listed } from '../platform/http/permissions.js';
import { type ListQuery, listTotals, type Sum, type Totals } from '../platform/lists.js';
import { filterTitle } from './filter-titles.js';
import { headingOf, titleOf } from './headings.js';
import type { AboutLine } from './sheet.js';
import { wordsOf } from './words.js';

const text = (label: string, value: string): AboutLine => ({ label, value, kind: 'text' });

/** What a file says of itself, so that it can be read without its screen: the list, its filters, the day, the totals. */
export async function aboutList(
  tx: Tx,
  name: string,
  { list, guarded }: Listed,
  filters: ListQuery,
): Promise<{ count: number; lines: AboutLine[] }> {
  const { count, ...sums } = await listTotals<Totals>(tx, list, filters);
  const lines = [
    text('Liste', titleOf(name)),
    ...(await filterLines(tx, name, guarded.subject, filters)),
    text('Demandé par', tx.actor.name),
    { label: 'Écrit le', value: new Date(), kind: 'instant' as const },
    { label: 'Situation au', value: tx.today, kind: 'day' as const },
    { label: 'Lignes', value: count, kind: 'number' as const },
    ...Object.entries(sums).flatMap(([sum, total]) => sumLines(name, sum, total as Sum)),
  ];
  return { count, lines };
}

/** A total adds up what is known, and says how many rows say nothing. */
function sumLines(list: string, name: string, { cents, unknown }: Sum): AboutLine[] {
  const label = headingOf(list, name.endsWith('Cents') ? name : `${name}Cents`)?.title ?? name;
  return [
    { label: `Total · ${label}`, value: cents, kind: 'amount' },
    ...(unknown > 0 ? [{ label: `${label} · non précisés`, value: unknown, kind: 'number' as const }] : []),
  ];
}

/** The tables whose rows a filter names by their identifier, and what each is called. */
const NAMED_BY: Readonly<Record<string, string>> = {
  beneficiaryId: 'SELECT legal_name AS name FROM beneficiary',
  budgetId: 'SELECT name FROM budget',
  departmentId: 'SELECT name FROM department',
  officerId: 'SELECT display_name AS name FROM app_user',
  userId: 'SELECT display_name AS name FROM app_user',
};

async function filterLines(tx: Tx, list: string, subject: string, filters: ListQuery): Promise<AboutLine[]> {
  const lines: AboutLine[] = [];
  for (const [filter, wanted] of Object.entries(filters)) {
    if (!wanted) continue;
    const words = wordsOf(list, subject, filter) ?? { true: 'oui', false: 'non' };
    const values = NAMED_BY[filter]
      ? await namesOf(tx, NAMED_BY[filter], wanted)
      : wanted.split(',').map((value) => words[value] ?? value);
    lines.push(text(`Filtre · ${filterTitle(list, filter)}`, values.join(', ')));
  }
  return lines.length > 0 ? lines : [text('Filtre', 'aucun : toute la liste')];
}

async function namesOf(tx: Tx, select: string, ids: string): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(`${select} WHERE id = ANY($1::bigint[]) ORDER BY 1`, [ids.split(',')]);
  return rows.map(({ name }) => name);
}

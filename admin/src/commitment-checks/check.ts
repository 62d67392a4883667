import type { ListAnswer, Schemas, View } from '../api/types';
import { useRead } from '../api/useRead';

/** An anomaly has no version: it stands for exactly its facts. */
export type Check = Schemas['CommitmentCheckView'] & View;
export type CheckTotals = Schemas['CommitmentCheckTotals'];

export type Scope = Readonly<Record<string, string>>;

export const severities = ['stop', 'attention', 'unknown', 'info'] as const satisfies Check['severity'][];
export const codes = [
  'nature_beneficiary',
  'nature_chapitre',
  'chapitre_section',
  'without_vote',
  'convention_missing',
  'movements',
  'line_beyond',
  'envelope_nearly_empty',
  'wrong_year',
  'multi_year',
  'unknown_code',
  'closed_code',
  'printed_differs',
  'missing_axis',
  'budget_alias',
] as const satisfies Check['code'][];
export const outcomes = ['verified', 'corrected'] as const satisfies NonNullable<Check['outcome']>[];
export type Outcome = (typeof outcomes)[number];

/** The page of what it is about; an envelope has none of its own. */
export function pathOfSubject({ subject, subjectId }: Pick<Check, 'subject' | 'subjectId'>): string | null {
  const resources = { award: 'awards', membership: 'memberships', credit_line: 'credit-lines', control_envelope: null };
  const resource = resources[subject];
  return resource && `/${resource}/${subjectId}/show`;
}

/** A document that several anomalies tell counts once. */
export const centsOf = (checks: readonly Check[]): number =>
  [...new Map(checks.map((check) => [`${check.subject} ${check.subjectId}`, check.amountCents])).values()].reduce(
    (total, cents) => total + cents,
    0,
  );

/** What the desk and this list are narrowed by alike. */
const SHARED = [
  ...['year', 'budgetId', 'section', 'chapitre', 'nature', 'fonction'],
  ...['politique', 'sousPolitique', 'programme', 'departmentId'],
];

export const scopeOf = (filters: Readonly<Record<string, unknown>>): Scope =>
  Object.fromEntries(SHARED.flatMap((name) => (filters[name] ? [[name, asText(filters[name])]] : [])));

/** A filter of several values is their list. */
const asText = (value: unknown): string => (value as string | number | readonly (string | number)[]).toString();

const AT_ONCE = 200;

/** What is left to check within a scope, most serious first. */
export const useQueue = (scope: Scope, isOn = true): Check[] | undefined =>
  useRead<ListAnswer<Check>>(isOn ? '/commitment-checks' : null, { ...scope, treated: 'false', perPage: AT_ONCE }).data
    ?.items;

const scopeText = (scope: Scope): string => JSON.stringify(scope);

/** One anomaly among those of a scope, which the address keeps. */
export const checkPath = (id: number, scope: Scope = {}): string => {
  const within = Object.keys(scope).length > 0 ? `?filter=${encodeURIComponent(scopeText(scope))}` : '';
  return `/commitment-checks/${id}/show${within}`;
};

/** The list under the same scope: what is chosen among several is a list there. */
export const queuePath = (scope: Scope = {}): string => {
  const chosen = Object.fromEntries(Object.entries(scope).map(([name, text]) => [name, text.split(',')]));
  return `/commitment-checks?filter=${encodeURIComponent(JSON.stringify({ ...chosen, treated: 'false' }))}`;
};

/** What the address says of the scope; a stranger's text says nothing. */
export function readScope(search: string): Scope {
  try {
    const told: unknown = JSON.parse(new URLSearchParams(search).get('filter') ?? '{}');
    return Object.fromEntries(Object.entries(told as object).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

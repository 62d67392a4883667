import type { Reason } from '../../../kernel/reasons.js';
import type { Language } from '../../../kernel/words.js';
import { type Finding, type LintInput, SEVERITIES, type Severity } from './finding.js';
import { readingOf } from './reading/reading.js';
import { reasonsOf, type Rule, type Rules } from './rule.js';
import { amountRules } from './rules/amounts.js';
import { bodyRules } from './rules/bodies.js';
import { budgetRules } from './rules/budgets.js';
import { calendarRules } from './rules/calendar.js';
import { citationRules } from './rules/citations.js';
import { conventionRules } from './rules/conventions.js';
import { imputationRules } from './rules/imputation.js';
import { mentionRules } from './rules/mentions.js';
import { opinionRules } from './rules/opinions.js';
import { powerRules } from './rules/powers.js';
import { shareRules } from './rules/shares.js';
import { standingRules } from './rules/standing.js';
import { sumRules } from './rules/sums.js';

/** What an act is read over for: one row a rule. */
export const RULES = {
  ...sumRules,
  ...amountRules,
  ...shareRules,
  ...imputationRules,
  ...budgetRules,
  ...bodyRules,
  ...conventionRules,
  ...opinionRules,
  ...citationRules,
  ...powerRules,
  ...calendarRules,
  ...standingRules,
  ...mentionRules,
} as const;

const rows = Object.entries(RULES) as readonly (readonly [string, Rule])[];
const reasons = reasonsOf(RULES);

/** What a rule found, in words. */
export const reasonOf = ({ rule, params }: Pick<Finding, 'rule' | 'params'>): Reason => reasons[rule]!(params);

export const titleOf = (rule: string, language: Language): string => row(rule).title[language];
export const sourceOf = (rule: string): string | null => row(rule).source ?? null;

const row = (name: string): Rule => (RULES as Rules)[name]!;

const weight = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** What the text of this act has wrong, the gravest first, then in the order of the text. */
export function lint(input: LintInput): Finding[] {
  const reading = readingOf(input);
  const order = new Map(input.passages.map(({ key }, index) => [key, index]));
  const at = ({ passage }: Finding): number => (passage === null ? -1 : (order.get(passage) ?? order.size));
  return distinct(
    rows.flatMap(([rule, { severity, check }]) =>
      check(reading).map(({ params, passage = null, quote = null, mention = null, fix = null }): Finding => {
        return { rule, severity, params, passage, quote, mention, fix };
      }),
    ),
  ).sort((one, other) => weight(one.severity) - weight(other.severity) || at(one) - at(other));
}

/** The same words twice in one passage are one thing to mend. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { fix: _, ...what } = finding;
    const key = JSON.stringify(what);
    return !seen.has(key) && seen.add(key);
  });
}

/** The rules that had something to judge in this act and found nothing to say. */
export function soundRules(input: LintInput, findings: readonly Finding[]): string[] {
  const reading = readingOf(input);
  const told = new Set(findings.map(({ rule }) => rule));
  return rows.filter(([name, { concerns }]) => !told.has(name) && (concerns?.(reading) ?? true)).map(([name]) => name);
}

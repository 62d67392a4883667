import type { Imputation } from '../../../../budget/domain/imputed.js';
import type { ImputedAmount } from '../../act.js';
import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import { amountsIn } from '../reading/figures.js';
import { type CodedAxis, codesIn, usedAxes, type WrittenCode } from '../reading/imputations.js';
import { once, type Reading, type Saying, tells } from '../reading/reading.js';
import { AXES, axesNamed } from './axes.js';
import { opened, placeOf, replaced } from './spots.js';

type Differs = {
  axis: CodedAxis;
  written: string;
  imputed: string;
  place: string;
};

interface Resolved extends ImputedAmount {
  readonly imputation: Imputation;
}

const isResolved = (line: ImputedAmount): line is Resolved => line.imputation !== null;

/** A sentence that imputes, and the line it speaks of: the one whose amount it says, else the one it agrees with most. */
interface Imputing {
  readonly saying: Saying;
  readonly codes: readonly WrittenCode[];
  readonly line: Resolved;
  /** Codes of the same axis may be those of several lines in one sentence. */
  readonly several: boolean;
}

const agreement = (codes: readonly WrittenCode[], { imputation }: Resolved): number =>
  codes.filter(({ axis, code }) => imputation[axis] === code).length;

const imputingSentences = once(({ lines, sayings }): Imputing[] => {
  const resolved = lines.filter(isResolved);
  const unresolved = lines.filter((line) => !isResolved(line));
  if (resolved.length === 0) return [];
  return sayings.flatMap((saying) => {
    const codes = codesIn(saying.text);
    const said = new Set(amountsIn(saying.text).map(({ cents }) => cents));
    // It may speak of a line of which finance has only what was printed.
    if (codes.length === 0 || unresolved.some(({ amountCents }) => said.has(amountCents))) return [];
    const meant = resolved.filter(({ amountCents }) => said.has(amountCents));
    const likeliest = [...(meant.length > 0 ? meant : resolved)].sort(
      (a, b) => agreement(codes, b) - agreement(codes, a),
    );
    return [{ saying, codes, line: likeliest[0]!, several: meant.length !== 1 && resolved.length > 1 }];
  });
});

const contradicts =
  ({ line, several }: Imputing, lines: readonly Resolved[]) =>
  ({ axis, code }: WrittenCode): boolean =>
    several ? !lines.some(({ imputation }) => imputation[axis] === code) : line.imputation[axis] !== code;

/** « Sous-politique A120 », whereas A120 is a programme: the code is right, its word is not. */
function trueAxis(
  { law }: Reading,
  { line }: Imputing,
  { axis, code }: WrittenCode,
): 'sousPolitique' | 'programme' | null {
  if (axis !== 'sousPolitique' && axis !== 'programme') return null;
  const other = axis === 'programme' ? 'sousPolitique' : 'programme';
  if (line.imputation[other] === code) return other;
  const known = law.codes.filter((one) => one.code === code).map((one) => one.axis);
  return known.includes(other) && !known.includes(axis) ? other : null;
}

const wrongCodes = once((reading): { imputing: Imputing; code: WrittenCode; axis: CodedAxis | null }[] => {
  const resolved = reading.lines.filter(isResolved);
  return imputingSentences(reading).flatMap((imputing) =>
    imputing.codes
      .filter(contradicts(imputing, resolved))
      .map((code) => ({ imputing, code, axis: trueAxis(reading, imputing, code) })),
  );
});

const inArticle = ({ passage }: Saying): boolean => passage.place === 'articles';

const differing =
  (where: (saying: Saying) => boolean) =>
  (reading: Reading): Found<Differs>[] =>
    wrongCodes(reading)
      .filter(({ imputing, axis }) => axis === null && where(imputing.saying))
      .map(({ imputing: { saying, line }, code: { axis, code, quote } }) => ({
        params: { axis, written: code, imputed: line.imputation[axis] || '–', place: placeOf(saying.passage) },
        passage: saying.passage.key,
        quote,
        mention: `${line.key}.${axis}`,
        fix: line.imputation[axis]
          ? replaced(saying.passage.key, quote, quote.replace(new RegExp(`${code}$`, 'i'), line.imputation[axis]))
          : null,
      }));

type Missing = {
  axes: string;
  /** Null for what the file keeps as printed. */
  place: string | null;
};

/** A sentence that imputes by several axes says them all, with its budget. */
function incomplete(reading: Reading): Found<Missing>[] {
  return imputingSentences(reading)
    .filter(({ saying, codes }) => saying.byHand && inArticle(saying) && codes.length > 1)
    .flatMap(({ saying, codes, line }) => {
      const said = new Set(codes.map(({ axis }) => axis));
      const axes = usedAxes(line.imputation).filter((axis) => !said.has(axis) && !namesAxis(saying.text, axis));
      if (axes.length === 0) return [];
      return [
        {
          params: { axes: axesNamed(axes), place: placeOf(saying.passage) },
          passage: saying.passage.key,
          quote: saying.text,
          mention: `${line.key}.${axes[0]}`,
        },
      ];
    });
}

const namesAxis = (text: string, axis: CodedAxis): boolean => AXES[axis].words.test(text);

/** What the act printed of a line leaves out an axis that its document uses: nobody can tell which credits are meant. */
function printedIncomplete({ act, law }: Reading): Found<Missing>[] {
  const documents = [...act.awards.map(({ lines }) => lines), ...act.memberships.map(({ line }) => [line])];
  return documents.flatMap((lines) => {
    const used = new Set(lines.filter(isResolved).flatMap(({ imputation }) => usedAxes(imputation)));
    return lines.flatMap(({ key, printed }) => {
      const axes = printed === null ? [] : [...used].filter((axis) => !namesAxis(printed, axis));
      if (axes.length === 0) return [];
      const owner = law.lines.find((line) => line.key === key)?.owner;
      return [
        {
          params: { axes: axesNamed(axes), place: null },
          passage: 'articles:credits',
          quote: printed,
          mention: `${key}.printed`,
          fix: owner ? opened(owner.resource, owner.id, 'imputationLines') : null,
        },
      ];
    });
  });
}

export const imputationRules = {
  imputation_written: rule({
    severity: 'stop',
    source: 'M57 : l’acte et la ligne de crédits disent la même imputation',
    title: { fr: 'Imputation écrite et imputée', en: 'Imputation written and imputed' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: Differs) => `${p.place} : ${AXES[p.axis].fr} ${p.written}, la ligne de crédits porte ${p.imputed}.`,
    en: (p: Differs) => `${p.place}: ${AXES[p.axis].fr} ${p.written}, the credit line has ${p.imputed}.`,
    check: differing((saying) => inArticle(saying) && saying.byHand),
  }),
  imputation_printed: rule({
    severity: 'warn',
    source: 'Règle interne : les finances rapprochent l’imputation imprimée de la ligne de crédits',
    title: { fr: 'Imputation imprimée et imputée', en: 'Imputation printed and imputed' },
    concerns: ({ lines }) => lines.some(({ printed }) => printed !== null),
    fr: (p: Differs) => `Imprimé : ${AXES[p.axis].fr} ${p.written}, la ligne de crédits porte ${p.imputed}.`,
    en: (p: Differs) => `Printed: ${AXES[p.axis].fr} ${p.written}, the credit line has ${p.imputed}.`,
    // Kept as it was printed, beside what it means: finance has not looked at it yet when visas are asked for.
    check: differing((saying) => inArticle(saying) && !saying.byHand),
  }),
  imputation_told: rule({
    severity: 'warn',
    title: { fr: 'Imputation de l’exposé', en: 'Imputation of the report' },
    concerns: ({ sayings }) => sayings.some((saying) => !inArticle(saying) && codesIn(saying.text).length > 0),
    fr: (p: Differs) => `${p.place} : ${AXES[p.axis].fr} ${p.written}, la ligne de crédits porte ${p.imputed}.`,
    en: (p: Differs) => `${p.place}: ${AXES[p.axis].fr} ${p.written}, the credit line has ${p.imputed}.`,
    check: differing((saying) => !inArticle(saying) && !tells(saying)),
  }),
  axis_label: rule({
    severity: 'warn',
    title: { fr: 'Mot de l’axe', en: 'Word of the axis' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: { code: string; said: CodedAxis; axis: CodedAxis }) =>
      `${p.code} est un code de ${AXES[p.axis].fr}, le texte dit ${AXES[p.said].fr}.`,
    en: (p: { code: string; said: CodedAxis; axis: CodedAxis }) =>
      `${p.code} is a code of ${AXES[p.axis].fr}, the text says ${AXES[p.said].fr}.`,
    check: (reading) =>
      wrongCodes(reading)
        .filter(({ axis }) => axis !== null)
        .map(({ imputing: { saying, line }, code: { axis: said, code, quote }, axis }) => ({
          params: { code, said, axis: axis! },
          passage: saying.passage.key,
          quote,
          mention: `${line.key}.${axis}`,
          fix: replaced(saying.passage.key, quote, `${AXES[axis!].fr} ${code}`),
        })),
  }),
  imputation_incomplete: rule({
    severity: 'warn',
    title: { fr: 'Imputation complète', en: 'Whole imputation' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: Missing) => `${p.place ?? 'Imputation imprimée'} : ${p.axes} à préciser, l’imputation est incomplète.`,
    en: (p: Missing) => `${p.place ?? 'Printed imputation'}: ${p.axes} to be stated, the imputation is incomplete.`,
    check: (reading) => [...incomplete(reading), ...printedIncomplete(reading)],
  }),
  axis_without_code: rule({
    severity: 'advise',
    title: { fr: 'Axe nommé sans son code', en: 'Axis named without its code' },
    concerns: ({ lines }) => lines.some(({ printed }) => printed !== null),
    fr: (p: { axis: CodedAxis; code: string }) => `La ${AXES[p.axis].fr} est nommée sans son code, ${p.code}.`,
    en: (p: { axis: CodedAxis; code: string }) => `The ${AXES[p.axis].fr} is named without its code, ${p.code}.`,
    check: ({ lines }) =>
      lines.filter(isResolved).flatMap(({ key, printed, imputation }) =>
        usedAxes(imputation)
          .filter((axis) => printed !== null && namesAxis(printed, axis))
          .filter((axis) => !codesIn(printed!).some((code) => code.axis === axis))
          .map((axis) => ({
            params: { axis, code: imputation[axis] },
            passage: 'articles:credits',
            quote: AXES[axis].words.exec(printed!)![0],
            mention: `${key}.${axis}`,
          })),
      ),
  }),
  imputation_unknown: rule({
    severity: 'warn',
    source: 'Règle interne : les finances désignent la ligne de crédits avant l’ordre du jour',
    title: { fr: 'Ligne de crédits désignée', en: 'Credit line chosen' },
    concerns: ({ lines }) => lines.length > 0,
    fr: (p: { amountCents: number }, w) => `${w.euros(p.amountCents)} : la ligne de crédits est à désigner.`,
    en: (p: { amountCents: number }, w) => `${w.euros(p.amountCents)}: the credit line is to be chosen.`,
    check: ({ lines, law }) =>
      lines
        .filter((line) => !isResolved(line))
        .map(({ key, amountCents }) => {
          const owner = law.lines.find((line) => line.key === key)?.owner;
          return {
            params: { amountCents },
            passage: 'articles:credits',
            mention: `${key}.imputation`,
            fix: owner ? opened(owner.resource, owner.id, 'imputationLines') : null,
          };
        }),
  }),
} satisfies Rules;

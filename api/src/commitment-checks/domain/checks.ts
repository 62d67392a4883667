import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import type { NomenclatureAxis, Section } from '../../budget/domain/budget.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import type { Wordings } from '../../kernel/reasons.js';
import { type Language, type Words, wordsIn } from '../../kernel/words.js';
import type { Severity } from './check.js';
import { axes, kinds, sections } from './words.js';

interface Check<Facts> extends Wordings<Facts> {
  readonly severity: Severity;
  /** The article of law or the rule of the house that asks for it. */
  readonly source: string;
}

const check = <Facts>(severity: Severity, source: string, words: Wordings<Facts>): Check<Facts> => ({
  severity,
  source,
  ...words,
});

interface Code {
  axis: NomenclatureAxis;
  code: string;
}

interface Moved {
  dueReserved: Cents;
  dueCommitted: Cents;
  reserved: Cents;
  committed: Cents;
}

interface Nature {
  nature: string;
  kind: BeneficiaryKind;
  category: string | null;
  /** Null when no nature is known for such a body. */
  accepted: string | null;
}

interface Years {
  year: number;
  documentYear: number;
  sittingOn: CalendarDay | null;
}

interface Beyond {
  opened: Cents;
  used: Cents;
  beyond: Cents;
  /** What named rights answer for, in writing. */
  overridden: Cents;
}

interface Differing {
  axis: NomenclatureAxis;
  printed: string;
  actual: string;
}

/** What is asked for, where it comes from and how its arithmetic is told. The facts are those of anomalies.sql. */
export const CHECKS = {
  nature_beneficiary: check('stop', 'M57, comptes 657, 204 et 6281 : la nature suit le bénéficiaire', {
    fr: ({ nature, kind, category, accepted }: Nature) =>
      `Nature ${nature} pour ${kinds[kind].fr}${category ? ` (${category})` : ''} : attendu ${accepted ?? 'autre chose, nature non connue'}.`,
    en: ({ nature, kind, category, accepted }: Nature) =>
      `Nature ${nature} for ${kinds[kind].en}${category ? ` (${category})` : ''}: expected ${accepted ?? 'another one, not known'}.`,
  }),
  nature_chapitre: check('stop', 'M57, plan de comptes : chaque nature relève d’un chapitre', {
    fr: (f: { nature: string; expected: string; chapitre: string }) =>
      `La nature ${f.nature} relève du chapitre ${f.expected}, la ligne est au ${f.chapitre}.`,
    en: (f: { nature: string; expected: string; chapitre: string }) =>
      `Nature ${f.nature} belongs to chapitre ${f.expected}, the line stands under ${f.chapitre}.`,
  }),
  chapitre_section: check('stop', 'M57, plan de comptes : chaque chapitre relève d’une section', {
    fr: (f: { chapitre: string; expected: Section; section: Section }) =>
      `Chapitre ${f.chapitre} : section ${sections[f.expected].fr}, la ligne est en ${sections[f.section].fr}.`,
    en: (f: { chapitre: string; expected: Section; section: Section }) =>
      `Chapitre ${f.chapitre}: section ${sections[f.expected].en}, the line is in ${sections[f.section].en}.`,
  }),
  without_vote: check('stop', 'CGCT, art. L2311-7 : l’attribution donne lieu à une délibération', {
    fr: (f: { cents: Cents }, w) => `${w.euros(f.cents)} engagés sans délibération.`,
    en: (f: { cents: Cents }, w) => `${w.euros(f.cents)} committed without a deliberation.`,
  }),
  convention_missing: check('stop', 'Loi 2000-321 art. 10 ; décret 2001-495 art. 1', {
    fr: (f: { yearCents: Cents; thresholdCents: Cents }, w) =>
      `Aides de l’année ${w.euros(f.yearCents)}, seuil ${w.euros(f.thresholdCents)} : aucune convention.`,
    en: (f: { yearCents: Cents; thresholdCents: Cents }, w) =>
      `Aid of the year ${w.euros(f.yearCents)}, threshold ${w.euros(f.thresholdCents)}: no convention.`,
  }),
  movements: check('stop', 'Règle interne : l’attribution et ses mouvements disent le même montant', {
    fr: (f: Moved, w) =>
      `Engagé ${w.euros(f.committed)}, attendu ${w.euros(f.dueCommitted)} ; réservé ${w.euros(f.reserved)}, attendu ${w.euros(f.dueReserved)}.`,
    en: (f: Moved, w) =>
      `Committed ${w.euros(f.committed)}, expected ${w.euros(f.dueCommitted)}; reserved ${w.euros(f.reserved)}, expected ${w.euros(f.dueReserved)}.`,
  }),
  line_beyond: check('attention', 'Règle interne : la ligne alerte, l’enveloppe refuse', {
    fr: (f: Beyond, w) =>
      `Ligne dépassée : ${w.euros(f.opened)} ouverts − ${w.euros(f.used)} pris = ${w.euros(-f.beyond)}${f.overridden > 0 ? ` ; dérogations ${w.euros(f.overridden)}` : ''}.`,
    en: (f: Beyond, w) =>
      `Line exceeded: ${w.euros(f.opened)} opened − ${w.euros(f.used)} taken = ${w.euros(-f.beyond)}${f.overridden > 0 ? `; overrides ${w.euros(f.overridden)}` : ''}.`,
  }),
  envelope_nearly_empty: check('attention', 'Règle interne : seuil d’alerte des enveloppes', {
    fr: (f: { opened: Cents; used: Cents; available: Cents }, w) =>
      `${w.euros(f.used)} pris sur ${w.euros(f.opened)}${shareOf(f, w, 'soit')} : reste ${w.euros(f.available)}.`,
    en: (f: { opened: Cents; used: Cents; available: Cents }, w) =>
      `${w.euros(f.used)} taken of ${w.euros(f.opened)}${shareOf(f, w, 'that is')}: ${w.euros(f.available)} left.`,
  }),
  wrong_year: check('attention', 'M57 : annualité des crédits', {
    fr: (f: Years, w) =>
      `Crédits ${f.year}${f.documentYear === f.year ? '' : `, dossier de ${f.documentYear}`}${f.sittingOn ? `, séance du ${w.day(f.sittingOn)}` : ''}.`,
    en: (f: Years, w) =>
      `Credits of ${f.year}${f.documentYear === f.year ? '' : `, file of ${f.documentYear}`}${f.sittingOn ? `, sitting of ${w.day(f.sittingOn)}` : ''}.`,
  }),
  multi_year: check('attention', 'CGCT, art. L5217-10-7 : autorisations de programme et d’engagement', {
    fr: (f: { year: number; until: CalendarDay | null }, w) =>
      `${f.until ? `Jusqu’au ${w.day(f.until)}` : 'Convention pluriannuelle'} sur crédits ${f.year}, sans autorisation.`,
    en: (f: { year: number; until: CalendarDay | null }, w) =>
      `${f.until ? `Until ${w.day(f.until)}` : 'Convention over several years'} on credits of ${f.year}, no authorisation.`,
  }),
  unknown_code: check('attention', 'M57, plan de comptes de l’exercice', {
    fr: (f: { codes: Code[]; year: number }) => `Absent de la nomenclature ${f.year} : ${coded(f.codes, 'fr')}.`,
    en: (f: { codes: Code[]; year: number }) => `Not in the ${f.year} nomenclature: ${coded(f.codes, 'en')}.`,
  }),
  closed_code: check('attention', 'Règle interne : un code clos ne reçoit plus d’engagement', {
    fr: (f: { codes: (Code & { on: CalendarDay })[] }, w) =>
      `Code clos : ${f.codes.map((code) => `${coded([code], 'fr')} le ${w.day(code.on)}`).join(', ')}.`,
    en: (f: { codes: (Code & { on: CalendarDay })[] }, w) =>
      `Closed code: ${f.codes.map((code) => `${coded([code], 'en')} on ${w.day(code.on)}`).join(', ')}.`,
  }),
  printed_differs: check('attention', 'Règle interne : l’acte et la ligne de crédits disent la même imputation', {
    fr: (f: { axes: Differing[] }) =>
      `${f.axes.map(({ axis, printed, actual }) => `L’acte imprime ${axes[axis].fr} ${printed}, la ligne porte ${actual}`).join(' ; ')}.`,
    en: (f: { axes: Differing[] }) =>
      `${f.axes.map(({ axis, printed, actual }) => `The act prints ${axes[axis].en} ${printed}, the line has ${actual}`).join('; ')}.`,
  }),
  missing_axis: check('unknown', 'Règle interne : l’acte imprime toute son imputation', {
    fr: (f: { axes: NomenclatureAxis[] }) =>
      `Non précisé dans l’acte : ${f.axes.map((axis) => axes[axis].fr).join(', ')}.`,
    en: (f: { axes: NomenclatureAxis[] }) =>
      `Not stated in the act: ${f.axes.map((axis) => axes[axis].en).join(', ')}.`,
  }),
  budget_alias: check('info', 'Règle interne : un budget se reconnaît sous ses autres noms', {
    fr: (f: { alias: string; budget: string }) => `« ${f.alias} » lu comme « ${f.budget} ».`,
    en: (f: { alias: string; budget: string }) => `“${f.alias}” read as “${f.budget}”.`,
  }),
} as const;

export type CheckCode = keyof typeof CHECKS;
export const CHECK_CODES = Object.keys(CHECKS) as CheckCode[];

const coded = (codes: readonly Code[], language: Language): string =>
  codes.map(({ axis, code }) => `${axes[axis][language]} ${code}`).join(', ');

/** Nothing when no credits were opened: a share of nothing is none. */
const shareOf = ({ opened, used }: { opened: Cents; used: Cents }, words: Words, that: string): string =>
  opened > 0 ? `, ${that} ${words.percent(Math.floor((used * 10_000) / opened))}` : '';

/** The arithmetic of an anomaly, in words. */
export function sentenceOf(code: CheckCode, facts: object, language: Language): string {
  const words = wordsIn(language);
  return words.typeset((CHECKS as Readonly<Record<CheckCode, Check<never>>>)[code][language](facts as never, words));
}

import type { Cents } from '../../../../kernel/money.js';
import { wordsIn, type Words } from '../../../../kernel/words.js';
import type { PartFacts } from '../../act.js';
import type { Found } from '../finding.js';
import { type Rule, rule, type Rules } from '../rule.js';
import { amountsIn, percentsIn, type WrittenPercent } from '../reading/figures.js';
import { once, type Reading, type Saying } from '../reading/reading.js';
import { replaced } from './spots.js';

type Printed = {
  quote: string;
  amountCents: Cents;
  baseCents: Cents;
};

/** Exact is said by nobody: four decimals are enough to see how a share was rounded. */
const FINEST = 4;

/** A share at this many decimals, in units of the last one. */
const roundedAt = (amount: Cents, base: Cents, decimals: number): number =>
  Number((2n * BigInt(amount) * 10n ** BigInt(decimals + 2) + BigInt(base)) / (2n * BigInt(base)));

const truncatedAt = (amount: Cents, base: Cents, decimals: number): number =>
  Number((BigInt(amount) * 10n ** BigInt(decimals + 2)) / BigInt(base));

type Verdict = 'right' | 'rounded' | 'off' | 'false';

/** How a printed share stands to its amount and its base. */
export function verdictOf({ units, decimals }: WrittenPercent, amount: Cents, base: Cents): Verdict {
  const printed = units * 10 ** (FINEST - decimals);
  const exact = roundedAt(amount, base, FINEST);
  if (printed === exact) return 'right';
  if (units === roundedAt(amount, base, decimals)) return decimals < 2 ? 'rounded' : 'right';
  if (units === truncatedAt(amount, base, decimals)) return 'rounded';
  // Within a point somebody miscounted or the amount moved since; beyond it, the sentence is about something else.
  return Math.abs(printed - exact) < 10 ** FINEST ? 'off' : 'false';
}

interface SaidShare {
  verdict: Verdict;
  printed: Printed;
  saying: Saying;
  part: PartFacts;
}

/** Shares that stand in the same sentence as the budget that they are of; of two parts, the one whose amount is said there. */
const sharesOf = once(({ act, sayings }): SaidShare[] => {
  const parts = act.awards.flatMap((award) => award.parts).filter(({ budgetCents }) => budgetCents);
  return sayings.flatMap((saying) => {
    const said = new Set(amountsIn(saying.text).map(({ cents }) => cents));
    const meant = parts.filter(({ budgetCents }) => said.has(budgetCents!));
    const part = meant.find(({ amountCents }) => said.has(amountCents)) ?? meant[0];
    if (!part) return [];
    const told = [part.title, part.purpose, part.formerSupport].join(' ');
    const shares = percentsIn(saying.text).filter(({ quote }) => !told.includes(quote));
    return shares.map((percent) => ({
      ...{ saying, part },
      printed: { quote: percent.quote, amountCents: part.amountCents, baseCents: part.budgetCents! },
      verdict: verdictOf(percent, part.amountCents, part.budgetCents!),
    }));
  });
});

const judged =
  (verdict: Verdict) =>
  (reading: Reading): Found<Printed>[] =>
    sharesOf(reading)
      .filter((share) => share.verdict === verdict)
      .map(({ saying, printed, part }) => ({
        params: printed,
        passage: saying.passage.key,
        quote: printed.quote,
        mention: `part.${part.id}.share`,
        fix: replaced(
          saying.passage.key,
          printed.quote,
          exactly(printed.amountCents, printed.baseCents, wordsIn('fr'), 2),
        ),
      }));

/** « 4,05 % », or « 4,0467 % » where the rounding itself is in question. */
function exactly(amount: Cents, base: Cents, w: Words, decimals: 2 | 4): string {
  const units = roundedAt(amount, base, decimals);
  if (decimals === 2) return w.percent(units);
  const whole = Math.floor(units / 10 ** FINEST);
  return w.percent(whole * 100).replace(/00(?=\D*$)/, String(units % 10 ** FINEST).padStart(FINEST, '0'));
}

const unrounded = (cents: Cents, w: Words): string =>
  w
    .euros(cents)
    .replace(/[,.]00(?=\D*$)/, '')
    .replace(/\s?€/, '');

/** « 90 000 / 2 224 070 = 4,0467 % » */
const arithmetic = ({ amountCents, baseCents }: Printed, w: Words): string =>
  `${unrounded(amountCents, w)} / ${unrounded(baseCents, w)} = ${exactly(amountCents, baseCents, w, 4)}`;

const shareRule = (verdict: Verdict, row: Pick<Rule<Printed>, 'severity' | 'title'>) =>
  rule<Printed>({
    ...row,
    concerns: ({ act }) => act.awards.some(({ parts }) => parts.some(({ budgetCents }) => budgetCents)),
    fr: (p, w) => `${arithmetic(p, w)}. Le texte imprime « ${p.quote} ».`,
    en: (p, w) => `${arithmetic(p, w)}. The text prints “${p.quote}”.`,
    check: judged(verdict),
  });

export const shareRules = {
  share_false: shareRule('false', { severity: 'stop', title: { fr: 'Part fausse', en: 'False share' } }),
  share_off: shareRule('off', { severity: 'warn', title: { fr: 'Part inexacte', en: 'Inexact share' } }),
  share_rounded: shareRule('rounded', { severity: 'advise', title: { fr: 'Part arrondie', en: 'Rounded share' } }),
  decimal_point: rule({
    severity: 'advise',
    source: 'Règles typographiques françaises : la virgule sépare les décimales',
    title: { fr: 'Virgule décimale', en: 'Decimal comma' },
    fr: (p: { quote: string }) => `« ${p.quote} » s’écrit avec une virgule.`,
    en: (p: { quote: string }) => `“${p.quote}” is written with a comma in French.`,
    check: ({ sayings }) =>
      sayings.flatMap(({ text, passage: { key: passage } }) =>
        percentsIn(text)
          .filter(({ point }) => point === '.')
          .map(({ quote }) => ({
            params: { quote },
            passage,
            quote,
            fix: replaced(passage, quote, quote.replace('.', ',')),
          })),
      ),
  }),
} satisfies Rules;

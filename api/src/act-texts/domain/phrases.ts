import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import type { ConventionKind } from '../../conventions/domain/convention.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { amountInWords, longDay, wordsIn } from '../../kernel/words.js';
import type { CitedAct, MembershipFacts, Named, OpinionDirection, ReportFacts } from './act.js';

const french = wordsIn('fr');

export const euros = (cents: Cents): string => french.euros(cents);
export const percent = (hundredths: number): string => french.percent(hundredths);

/** What nobody states is said so, in the very words of the screens. */
export const NOT_STATED = 'non précisé';

export const inFull = (cents: Cents): string => `${euros(cents)} (${amountInWords(cents)})`;
export const onDay = (day: CalendarDay | null): string => (day ? `le ${longDay(day)}` : `à une date ${NOT_STATED}e`);

const KINDS: Readonly<Record<BeneficiaryKind, string>> = {
  association: 'association',
  foundation: 'fondation',
  company: 'société',
  public_body: 'organisme public',
  natural_person: 'personne physique',
};

const CONVENTIONS: Readonly<Record<ConventionKind, string>> = {
  financial: 'la convention financière',
  objectives: 'la convention d’objectifs',
  multi_year: 'la convention pluriannuelle d’objectifs',
  investment: 'la convention de subvention d’investissement',
};

export const conventionName = (kind: ConventionKind): string => CONVENTIONS[kind];

const DIRECTIONS: Readonly<Record<OpinionDirection, string>> = {
  favourable: 'avis favorable',
  reserved: 'avis réservé',
  unfavourable: 'avis défavorable',
};

/** « Pôle SCS (Solutions Communicantes Sécurisées, SCS), association » */
export function fullName({ legalName, usualName, acronym, kind }: Named): string {
  const others = [usualName, acronym].filter(Boolean).join(', ');
  return `${legalName}${others ? ` (${others})` : ''}, ${KINDS[kind]}`;
}

/** The parts that are known, closed together: « (n° 2014-58, 27 janvier 2014) ». */
const aside = (...parts: readonly (string | null | undefined | false)[]): string => {
  const known = parts.filter(Boolean).join(', ');
  return known ? ` (${known})` : '';
};

export function citedAct({ body, actOn, number, citedFor }: CitedAct): string {
  if (!citedFor) return `L’acte n° ${number}${aside(body, actOn && longDay(actOn))}`;
  return `${citedFor}${aside(number && `n° ${number}`, body, actOn && longDay(actOn))}`;
}

export const opinion = ({ body, givenOn, direction }: ReportFacts['opinions'][number]): string =>
  `${body ?? `Une instance ${NOT_STATED}e`} : ${direction ? DIRECTIONS[direction] : `avis dont le sens est ${NOT_STATED}`}, ${onDay(givenOn)}`;

/** How the dues of a membership were fixed, as far as it is known. */
export const tariff = ({ tariffBand, fullTariffCents, discountBp, discountReason }: MembershipFacts): string =>
  [
    tariffBand ? `tranche « ${tariffBand} »` : null,
    fullTariffCents === null ? `plein tarif ${NOT_STATED}` : `plein tarif de ${euros(fullTariffCents)}`,
    discountBp === null ? null : `réduction de ${percent(discountBp)}${discountReason ? ` (${discountReason})` : ''}`,
  ]
    .filter(Boolean)
    .join(', ');

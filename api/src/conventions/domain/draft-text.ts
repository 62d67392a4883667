import type { InstalmentCondition } from '../../awards/domain/award.js';
import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import { imputed, type ImputedAmount } from '../../budget/domain/imputed.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import type { House } from '../../kernel/house.js';
import { formatSiren, formatSiret } from '../../kernel/identifiers.js';
import { amountInWords, wordsIn } from '../../kernel/words.js';
import type { ConventionKind } from './convention.js';

export interface DraftFacts {
  house: Pick<House, 'name' | 'siren' | 'addressLines' | 'court'>;
  title: string;
  kind: ConventionKind;
  beneficiaryKind: BeneficiaryKind;
  legalName: string;
  siret: string | null;
  address: string | null;
  representativeName: string | null;
  representativeCapacity: string | null;
  object: string;
  fiscalYear: number;
  amountCents: Cents;
  parts: { label: string; amountCents: Cents; earmarked: boolean }[];
  imputations: ImputedAmount[];
  instalments: { label: string; condition: InstalmentCondition; rateBp: number | null; amountCents: Cents }[];
  financialReportMonths: number;
  termOn: CalendarDay | null;
}

type Article = readonly [title: string, ...paragraphs: string[]];

const french = wordsIn('fr');

const KIND_NAMES: Readonly<Record<ConventionKind, string>> = {
  financial: 'Convention financière',
  objectives: 'Convention d’objectifs',
  multi_year: 'Convention pluriannuelle',
  investment: 'Convention de subvention d’équipement',
};

/** « L’association Medinsoft, dont le siège… »: how a party is introduced. */
const PARTIES: Readonly<Record<BeneficiaryKind, string>> = {
  association: 'L’association ',
  foundation: 'La fondation ',
  company: 'La société ',
  public_body: 'L’organisme public ',
  natural_person: '',
};

const CONDITIONS: Readonly<Record<InstalmentCondition, string>> = {
  act_enforceable: 'dès que la délibération d’attribution est exécutoire',
  convention_notified: 'à la notification de la présente convention',
  financial_report_accepted: 'une fois le compte rendu financier reçu et accepté',
};

/**
 * The first text of a convention, written from what is recorded and then left to the officer.
 * What the law wants in it: object, amount, terms of payment, conditions of use (décret 2001-495 art. 1).
 */
export function draftText(facts: DraftFacts): string {
  const articles = [
    purpose(facts),
    amount(facts),
    imputation(facts),
    payment(facts),
    accounts(facts),
    control(),
    duration(facts),
    termination(),
    disputes(facts),
  ];
  return french.typeset([heading(facts), ...articles.map(numbered), signatures(facts)].join('\n\n'));
}

function heading(facts: DraftFacts): string {
  return [
    KIND_NAMES[facts.kind].toUpperCase(),
    facts.title,
    '',
    'Entre',
    `${authority(facts.house)}, agissant par la personne que son assemblée délibérante habilite à signer, ci-après « la collectivité »,`,
    'et',
    `${beneficiary(facts)}, ci-après « le bénéficiaire »,`,
    'il est convenu ce qui suit.',
  ].join('\n');
}

const authority = ({ name, siren, addressLines }: DraftFacts['house']): string =>
  [name, `SIREN ${formatSiren(siren)}`, addressLines.join(' ')].join(', ');

function beneficiary(facts: DraftFacts): string {
  const capacity = facts.representativeCapacity ? ` (${facts.representativeCapacity})` : '';
  const representative = facts.representativeName ? `${facts.representativeName}${capacity}` : 'son représentant légal';
  const isPerson = facts.beneficiaryKind === 'natural_person';
  return [
    `${PARTIES[facts.beneficiaryKind]}${facts.legalName}`,
    ...(facts.siret ? [`SIRET ${formatSiret(facts.siret)}`] : []),
    ...(facts.address ? [facts.address] : []),
    ...(isPerson ? [] : [`agissant par ${representative}`]),
  ].join(', ');
}

function numbered([title, ...paragraphs]: Article, index: number): string {
  return [`Article ${index + 1}${index === 0 ? 'er' : ''} – ${title}`, ...paragraphs].join('\n');
}

function purpose({ object, parts }: DraftFacts): Article {
  const actions = parts.map((part) => `– ${part.label}${part.earmarked ? ' (action affectée)' : ''} ;`);
  return [
    'Objet',
    `La collectivité soutient le bénéficiaire pour l’objet suivant : ${object}.`,
    ...(parts.length > 1 ? ['Ce soutien se compose comme suit :', ...lastClosed(actions)] : []),
    'Le bénéficiaire en garde l’initiative et la responsabilité ; il emploie la subvention à cet objet seulement.',
  ];
}

function amount({ amountCents, fiscalYear, parts }: DraftFacts): Article {
  const split = parts.map((part) => `– ${part.label} : ${french.euros(part.amountCents)} ;`);
  return [
    'Montant',
    `La subvention attribuée au titre de l’exercice ${fiscalYear} est de ${french.euros(amountCents)} (${amountInWords(amountCents)}).`,
    ...(parts.length > 1 ? ['Elle se répartit ainsi :', ...lastClosed(split)] : []),
  ];
}

function imputation({ imputations }: DraftFacts): Article {
  const lines = imputations.map(({ imputation: line, printed, amountCents: cents }) => {
    const where = line ? imputed(line) : (printed ?? 'imputation à préciser');
    return `– ${where} : ${french.euros(cents)} ;`;
  });
  return [
    'Imputation budgétaire',
    ...(lines.length > 0
      ? ['La dépense est inscrite aux crédits suivants :', ...lastClosed(lines)]
      : ['Les crédits sur lesquels la dépense est inscrite restent à préciser.']),
  ];
}

function payment({ instalments }: DraftFacts): Article {
  const lines = instalments.map(({ label, condition, rateBp, amountCents }) => {
    const rate = rateBp === null ? '' : `, soit ${french.percent(rateBp)} de la subvention`;
    return `– ${label} : ${french.euros(amountCents)}${rate}, ${CONDITIONS[condition]} ;`;
  });
  return [
    'Modalités de versement',
    ...(lines.length > 0
      ? ['La subvention est versée en :', ...lastClosed(lines)]
      : ['L’échéancier des versements reste à préciser.']),
    'Les versements se font sur le compte ouvert au nom du bénéficiaire et vérifié par la collectivité.',
  ];
}

function accounts({ financialReportMonths }: DraftFacts): Article {
  const delay = NUMBERS[financialReportMonths] ?? String(financialReportMonths);
  return [
    'Compte rendu financier',
    `Dans les ${delay} mois qui suivent la fin de l’exercice, le bénéficiaire remet le compte rendu financier de l’emploi de la subvention, avec ses comptes annuels et son rapport d’activité.`,
  ];
}
const NUMBERS: Readonly<Record<number, string>> = { 1: 'un', 2: 'deux', 3: 'trois', 6: 'six', 9: 'neuf', 12: 'douze' };

function control(): Article {
  return [
    'Contrôle',
    'La collectivité peut vérifier, sur pièces et sur place, l’emploi de la subvention ; le bénéficiaire lui ouvre ses comptes et ses justificatifs.',
    'La part non employée, ou employée à un autre objet, est reversée à la collectivité. La subvention ne peut être redistribuée à un tiers.',
    'Le bénéficiaire signale sans attendre tout changement de ses statuts, de ses dirigeants ou de son compte bancaire.',
  ];
}

function duration({ termOn }: DraftFacts): Article {
  const end = termOn ? `le ${french.day(termOn)}` : 'lorsque chacune des parties a rempli ses obligations';
  return ['Durée', `La convention prend effet à sa notification au bénéficiaire. Elle prend fin ${end}.`];
}

function termination(): Article {
  return [
    'Résiliation',
    'Si l’une des parties manque à ses obligations, l’autre peut résilier la convention un mois après une mise en demeure restée sans réponse, par lettre recommandée avec avis de réception.',
    'Les sommes versées et non justifiées à cette date sont alors reversées à la collectivité.',
  ];
}

function disputes({ house }: DraftFacts): Article {
  return [
    'Litiges',
    `Les parties cherchent d’abord un accord amiable. À défaut, le litige est porté devant ${house.court}.`,
  ];
}

function signatures({ legalName }: DraftFacts): string {
  return `Pour la collectivité :\n\nPour ${legalName} :`;
}

/** The last item of an enumeration closes the sentence. */
function lastClosed(items: string[]): string[] {
  return items.map((item, index) => (index === items.length - 1 ? item.replace(/ ;$/, '.') : item));
}

import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { House } from '../../kernel/house.js';
import type { Cents } from '../../kernel/money.js';
import { wordsIn } from '../../kernel/words.js';
import type { Paper, PaperState } from './papers.js';

/** The letters that a request gives rise to. */
export const LETTER_KINDS = ['completion', 'inadmissibility', 'closure', 'refusal'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What every letter says: who writes to whom, about which file. */
export interface LetterFacts {
  readonly house: Pick<House, 'name' | 'shortOf' | 'court'>;
  readonly department: string;
  readonly officer: string;
  /** Number of the letter. */
  readonly number: string;
  readonly writtenOn: CalendarDay;
  readonly beneficiary: string;
  readonly representative: string | null;
  readonly address: string | null;
  readonly request: string;
  readonly title: string;
  readonly fiscalYear: number;
  readonly receivedOn: CalendarDay;
  /** Null when the file does not state it. */
  readonly requestedCents: Cents | null;
  /** Months left to contest a decision. */
  readonly appealMonths: number;
}

const french = wordsIn('fr');

const WHY: Readonly<Partial<Record<PaperState, (paper: Paper) => string>>> = {
  expected: () => 'pièce non reçue',
  refused: ({ reason }) => `pièce refusée : ${reason ?? ''}`,
  expired: ({ validUntil }) => `pièce périmée depuis le ${french.day(validUntil!)}`,
};

/** « Il manque à votre demande… »: each missing paper with its reason, and by when. */
export function completionLetter(
  facts: LetterFacts,
  { papers, message, dueOn }: { papers: readonly Paper[]; message: string | null; dueOn: CalendarDay },
): string {
  const items = papers.map((paper) => `– ${paper.label} (${WHY[paper.state]?.(paper) ?? 'à fournir'}) ;`);
  return letter(facts, 'Demande de pièces complémentaires', [
    'Votre demande ne peut pas encore être instruite.',
    ...(items.length > 0 ? ['Il nous faut les pièces suivantes :', ...lastClosed(items)] : []),
    ...(message ? [message] : []),
    `Ces éléments doivent nous parvenir au plus tard le ${french.day(dueOn)}. Passé cette date, la demande pourra être classée sans suite.`,
  ]);
}

/** The request cannot be examined, and why. */
export function inadmissibilityLetter(facts: LetterFacts, { reason }: { reason: string }): string {
  return letter(facts, 'Irrecevabilité de votre demande', [
    'Votre demande n’est pas recevable, pour le motif suivant :',
    reason,
    ...appeal(facts),
  ]);
}

/** The papers did not come in time. */
export function closureLetter(
  facts: LetterFacts,
  { reason, dueOn }: { reason: string; dueOn: CalendarDay | null },
): string {
  const delay = dueOn ? ` attendus au plus tard le ${french.day(dueOn)}` : '';
  return letter(facts, 'Classement sans suite de votre demande', [
    `Les éléments${delay} ne nous étant pas parvenus, votre demande est classée sans suite.`,
    reason,
    'Vous pouvez déposer une nouvelle demande, complète, pour le même projet.',
    ...appeal(facts),
  ]);
}

/** Who refused, and when; null when the vote is not told. */
export interface RefusalDecision {
  readonly body: 'bureau' | 'conseil';
  readonly heldOn: CalendarDay;
}

const BODIES: Readonly<Record<RefusalDecision['body'], string>> = { bureau: 'le Bureau', conseil: 'le Conseil' };

/** The competent authority refused, and why (code des relations entre le public et l’administration, art. L211-2). */
export function refusalLetter(
  facts: LetterFacts,
  { reasons, decision }: { reasons: string | null; decision: RefusalDecision | null },
): string {
  const decided = decision
    ? `Par décision du ${french.day(decision.heldOn)}, ${BODIES[decision.body]} ${facts.house.shortOf} n’a pas donné une suite favorable à votre demande.`
    : 'Il n’a pas été donné une suite favorable à votre demande.';
  return letter(facts, 'Refus de subvention', [
    decided,
    ...(reasons ? ['Cette décision repose sur les motifs suivants :', reasons] : []),
    ...appeal(facts),
  ]);
}

/** Every letter: the heading, the object, its paragraphs, who signs. */
function letter(facts: LetterFacts, object: string, paragraphs: readonly string[]): string {
  const asked = facts.requestedCents === null ? 'montant non précisé' : french.euros(facts.requestedCents);
  const heading = [
    facts.house.name,
    facts.department,
    `Lettre n° ${facts.number} du ${french.day(facts.writtenOn)}`,
    `Affaire suivie par ${facts.officer}`,
  ];
  const addressee = [facts.beneficiary, facts.representative, facts.address].filter((line) => line !== null);
  const subject = [
    `Objet : ${object}`,
    `Demande n° ${facts.request}, « ${facts.title} », exercice ${facts.fiscalYear}, reçue le ${french.day(facts.receivedOn)} (${asked})`,
  ];
  const close = 'Nous vous prions d’agréer l’expression de notre considération distinguée.';
  const signed = `Pour ${uncapitalised(facts.house.name)}`;
  const blocks = [heading, addressee, subject].map((lines) => lines.join('\n'));
  return french.typeset([...blocks, 'Madame, Monsieur,', paragraphs.join('\n'), close, signed].join('\n\n'));
}

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Code de justice administrative, art. R421-5: the delay only runs when the ways of appeal are told. */
function appeal({ appealMonths, house }: LetterFacts): string[] {
  const delay = `dans les ${appealMonths} mois qui suivent sa notification`;
  return [
    `Cette décision peut être contestée ${delay}, par un recours gracieux auprès de nos services ou par un recours devant ${house.court}.`,
  ];
}

/** The last item of an enumeration closes the sentence. */
const lastClosed = (items: readonly string[]): string[] =>
  items.map((item, index) => (index === items.length - 1 ? item.replace(/ ;$/, '.') : item));

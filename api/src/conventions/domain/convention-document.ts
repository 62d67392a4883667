import { type Block, type BlockDocument, heading } from '../../kernel/blocks.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { House } from '../../kernel/house.js';
import { blocksOf, partsOf } from '../../kernel/plain-text.js';

export interface PrintedConvention {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly textVersion: number;
  readonly writtenOn: CalendarDay;
  /** Whether these very words were voted. */
  readonly isVoted: boolean;
}

type Lines = readonly string[];

/** A title in capitals is the kind of the text, the line after it what the convention is called. */
function titleOf(lines: Lines): { kind: string; title: string; rest: Lines } {
  const [first = '', second, ...others] = lines;
  const isKind = second !== undefined && first === first.toLocaleUpperCase('fr');
  return isKind ? { kind: first, title: second, rest: others } : { kind: '', title: first, rest: lines.slice(1) };
}

const ARTICLE = /^Article\s+(?:1er|premier|\d+)(?=\s|$)/i;

const partBlocks = ([first, ...others]: Lines): readonly Block[] =>
  ARTICLE.test(first!) ? [heading(1, first!), ...blocksOf(others)] : blocksOf([first!, ...others]);

/** « Pour la collectivité : »: where a party signs. */
const isSignature = ([first]: Lines): boolean => /^Pour\s.*:$/.test(first!);

/** What stands before the signatures, and what each party signs under: from the first of them after the last article. */
function parted(parts: readonly Lines[]): { text: readonly Lines[]; parties: readonly Lines[] } {
  const lastArticle = parts.findLastIndex(([first]) => ARTICLE.test(first!));
  const start = parts.findIndex((part, index) => index > lastArticle && isSignature(part));
  if (start < 0) return { text: parts, parties: [] };
  const parties: Lines[] = [];
  for (const part of parts.slice(start)) {
    if (isSignature(part)) parties.push(part);
    else parties.push([...parties.pop()!, ...part]);
  }
  return { text: parts.slice(0, start), parties };
}

const signed = (parties: readonly Lines[]): readonly Block[] =>
  parties.length === 0 ? [] : [{ type: 'signatures', parties }];

const DRAFT = 'Projet';

/** The words of a convention set as a document: they are its own, none is added, none is left out. */
export function conventionDocument(
  { id, title: called, body, textVersion, writtenOn, isVoted }: PrintedConvention,
  { name, letterhead }: Pick<House, 'name' | 'letterhead'>,
): BlockDocument {
  const [first = [called], ...parts] = partsOf(body);
  const { kind, title, rest } = titleOf(first);
  const { text, parties } = parted(parts);
  return {
    title,
    kind: [kind || 'Convention', ...(isVoted ? [] : [DRAFT])].join(' – '),
    author: name,
    reference: `Convention n° ${id}, version ${textVersion}`,
    day: writtenOn,
    letterhead,
    blocks: [...blocksOf(rest), ...text.flatMap(partBlocks), ...signed(parties)],
  };
}

import { type List, list, type Paragraph, paragraph, type RichRun } from '../../kernel/blocks.js';
import { longDay } from '../../kernel/words.js';
import type { Reason } from '../../kernel/reasons.js';
import type { Clause } from './clause.js';
import { clauseReasons as reasons } from './clause.reasons.js';
import { CLAUSE_MENTIONS, type ClauseMention, mentionNamed, OWN_MENTIONS } from './mentions.js';

const IN_BRACES = /\{([^{}]*)\}/;
/** How a line of a list begins, as people type it. */
const BULLET = /^\s*[-–—•*]\s+/;

/** What a clause is made of. */
export type ClauseBlock = Paragraph | List;

type Say = (mention: ClauseMention) => RichRun;

/** The runs of a line: what stands in braces is said by a mention, what no mention says stays as it is. */
const runsIn = (line: string, say: Say): readonly RichRun[] =>
  line.split(IN_BRACES).flatMap((piece, index): readonly RichRun[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece }];
    const mention = mentionNamed(piece);
    return [mention ? say(mention) : { text: `{${piece}}` }];
  });

/** A line is a paragraph; lines that begin with a dash and follow each other are a list. */
function blocksOf(text: string, say: Say): readonly ClauseBlock[] {
  const blocks: ClauseBlock[] = [];
  let items: (readonly RichRun[])[] = [];
  for (const line of [...text.split('\n').map((each) => each.trim()), '']) {
    if (BULLET.test(line)) {
      items.push(runsIn(line.replace(BULLET, ''), say));
      continue;
    }
    if (items.length > 0) blocks.push(list(items));
    items = [];
    if (line !== '') blocks.push(paragraph(...runsIn(line, say)));
  }
  return blocks;
}

export type SaidClause = Pick<Clause, 'text' | 'actNumber' | 'actOn'>;

const OWN: Readonly<Record<(typeof OWN_MENTIONS)[number]['key'], (clause: SaidClause) => string | null>> = {
  'clause.actNumber': ({ actNumber }) => actNumber,
  'clause.actOn': ({ actOn }) => actOn && longDay(actOn),
};

/** What the clause itself says of the act that it cites; undefined where it is not the one to say. */
const own = (clause: SaidClause, { key }: ClauseMention): string | null | undefined =>
  (OWN as Readonly<Record<string, (typeof OWN)[keyof typeof OWN] | undefined>>)[key]?.(clause);

/** A clause as blocks, its mentions under their keys; until an act says them they show the word that is meant. */
export const clauseBlocks = (clause: SaidClause): readonly ClauseBlock[] =>
  blocksOf(clause.text, (mention) => {
    const said = own(clause, mention);
    return said ? { text: said } : { text: `{${mention.word}}`, mention: mention.key };
  });

/** The same, as it would read in an act. */
export const clauseExample = (clause: SaidClause): readonly ClauseBlock[] =>
  blocksOf(clause.text, (mention) => ({ text: own(clause, mention) ?? mention.example, mention: mention.key }));

/** Why a text cannot be kept: what stands in braces must be one of the mentions, and what it says must be known. */
export function textReasons(clause: SaidClause): Reason[] {
  const words = [...clause.text.matchAll(new RegExp(IN_BRACES, 'g'))].map(([, word]) => word!);
  const rest = clause.text.replaceAll(new RegExp(IN_BRACES, 'g'), '');
  const accepted = CLAUSE_MENTIONS.map(({ word }) => `{${word}}`).join(', ');
  return [
    ...(/[{}]/.test(rest) ? [reasons.brace_alone({}, 'text')] : []),
    ...words.flatMap((word) => {
      const mention = mentionNamed(word);
      if (!mention) return [reasons.unknown_mention({ mention: word, accepted }, 'text')];
      return own(clause, mention) === null ? [reasons.mention_without_act({ mention: word }, 'actNumber')] : [];
    }),
  ];
}

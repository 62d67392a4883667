import { type Block, type BlockDocument, paragraph, strong } from '../../kernel/blocks.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { House } from '../../kernel/house.js';
import { blocksOf, partsOf } from '../../kernel/plain-text.js';
import { longDay } from '../../kernel/words.js';

/** A letter as it was frozen. */
export interface KeptLetter {
  readonly number: string;
  readonly writtenOn: CalendarDay;
  readonly body: string;
}

/**
 * The frozen words set on a sheet, in their order: who writes, to whom, about what, the text, who signs.
 * Only the letterhead, the place and the day come from the identity of that day.
 */
export function letterDocument(
  { number, writtenOn, body }: KeptLetter,
  { name, city, letterhead }: Pick<House, 'name' | 'city' | 'letterhead'>,
): BlockDocument {
  const [sender = [], addressee = [], [object = '', ...precisions] = [], ...parts] = partsOf(body);
  const signed = parts.at(-1) ?? [];
  return {
    title: object.replace(/^Objet\s*:\s*/, ''),
    kind: 'Lettre',
    author: name,
    reference: `Lettre n° ${number}`,
    day: writtenOn,
    letterhead,
    letter: true,
    blocks: [
      { type: 'lines', side: 'left', lines: sender },
      { type: 'lines', side: 'right', lines: addressee },
      { type: 'lines', side: 'right', lines: [`${city}, le ${longDay(writtenOn)}`] },
      paragraph(strong(object)),
      ...precisions.map((precision): Block => paragraph(precision)),
      ...parts.slice(0, -1).flatMap(blocksOf),
      { type: 'signature', lines: signed },
    ],
  };
}

import { type Block, type BlockDocument, heading, list, paragraph, type Text, textsOf } from '../../kernel/blocks.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import { longDay } from '../../kernel/words.js';
import { attendanceBlocks } from '../../sittings/domain/attendance-blocks.js';
import { bodyOf } from '../../sittings/domain/sitting.js';
import type { ActFacts, DeliberationFacts, SittingFacts } from './act.js';
import type { Place, PrintedPassage } from './passages.js';

const stamp = ({ signedOn, receivedOn, publishedOn }: DeliberationFacts): readonly Block[] => {
  const facts: readonly (readonly [string, CalendarDay | null])[] = [
    ['Signé le', signedOn],
    ['Reçu au contrôle de légalité le', receivedOn],
    ['Publié le', publishedOn],
  ];
  const lines = facts.flatMap(([what, day]) => (day ? [`${what} ${longDay(day)}`] : []));
  return lines.length > 0 ? [{ type: 'stamp', lines }] : [];
};

const rapporteur = ({ report }: ActFacts): readonly Block[] =>
  report.rapporteur ? [paragraph(`Rapporteur : ${report.rapporteur}.`)] : [];

const signature = ({ certifierName, certifierCapacity }: DeliberationFacts): Block => ({
  type: 'signature',
  lines: [
    'Pour extrait certifié conforme,',
    ...(certifierCapacity?.split(', ') ?? []),
    certifierName ?? 'Certificateur non précisé',
  ],
});

/** Each paragraph and each item of a passage, as one item of the list that its place makes. */
const itemsOf = (passages: readonly PrintedPassage[]): readonly Text[] =>
  passages.flatMap(({ blocks }) => blocks.flatMap((block) => textsOf(block)));

const listed = (title: string, items: readonly Text[]): readonly Block[] =>
  items.length > 0 ? [heading(1, title), list(items)] : [];

const ofAct = ({ report, house }: ActFacts): string => bodyOf(report.body, house.of);

/** What a report submits: the same text as the act, without what a sitting adds to it. */
function submitted(act: ActFacts, text: readonly PrintedPassage[]): readonly Block[] {
  const placed = (place: Place) => text.filter((passage) => passage.place === place);
  return [
    ...rapporteur(act),
    heading(1, 'Exposé'),
    ...placed('exposition').flatMap(({ blocks }) => blocks),
    ...listed('Vu', itemsOf(placed('visas'))),
    ...listed('Considérant', itemsOf(placed('considerants'))),
    heading(1, `Le ${ofAct(act)} délibère`),
    ...placed('articles').flatMap((article) =>
      article.heading ? [heading(2, article.heading), ...article.blocks] : [],
    ),
  ];
}

/** The report as it is submitted to the vote. */
export function reportDocument(act: ActFacts, text: readonly PrintedPassage[], day: CalendarDay): BlockDocument {
  return {
    title: act.report.title,
    kind: `Rapport au ${ofAct(act)}`,
    author: act.house.name,
    letterhead: act.house.letterhead,
    reference: act.report.number,
    day,
    blocks: submitted(act, text),
  };
}

/** The extract of the register: the act as it was voted, with the facts that came upon it since. */
export function extractDocument(
  act: ActFacts,
  text: readonly PrintedPassage[],
  sitting: SittingFacts,
  deliberation: DeliberationFacts,
): BlockDocument {
  return {
    title: act.report.title,
    kind: `Extrait du registre des délibérations du ${ofAct(act)}`,
    author: act.house.name,
    letterhead: act.house.letterhead,
    reference: deliberation.number,
    day: sitting.heldOn,
    blocks: [
      ...stamp(deliberation),
      ...attendanceBlocks(sitting),
      paragraph(`Délibération n° ${deliberation.number}, sur le rapport n° ${act.report.number}.`),
      ...submitted(act, text),
      heading(1, 'Vote'),
      paragraph(deliberation.voteWording),
      signature(deliberation),
    ],
  };
}

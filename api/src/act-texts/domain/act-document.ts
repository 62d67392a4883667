import type { CalendarDay } from '../../kernel/calendar-day.js';
import { longDay } from '../../kernel/words.js';
import type { ActFacts, DeliberationFacts, SittingFacts } from './act.js';
import { articlesOf } from './articles.js';
import { type Block, type BlockDocument, heading, list, paragraph, strong } from '../../kernel/blocks.js';
import { expositionOf } from './exposition.js';
import { BODY_NAMES, citedAct } from './phrases.js';

/** Whose act it is: « La Métropole … », « de la Métropole … ». */
export interface House {
  readonly name: string;
  readonly of: string;
}

const stamp = ({ signedOn, receivedOn, publishedOn }: DeliberationFacts): readonly Block[] => {
  const facts: readonly (readonly [string, CalendarDay | null])[] = [
    ['Signé le', signedOn],
    ['Reçu au contrôle de légalité le', receivedOn],
    ['Publié le', publishedOn],
  ];
  const lines = facts.flatMap(([what, day]) => (day ? [`${what} ${longDay(day)}`] : []));
  return lines.length > 0 ? [{ type: 'stamp', lines }] : [];
};

function attendance(sitting: SittingFacts): readonly Block[] {
  const { chair, secretary, printedPresentCount, present, represented, excused } = sitting;
  const count = printedPresentCount ?? present.length;
  const members = (first: string, names: readonly string[]): readonly Block[] =>
    names.length > 0 ? [paragraph(strong(first), names.join(' – '), '.')] : [];
  return [
    paragraph(
      `Séance du ${longDay(sitting.heldOn)}, présidée par ${chair}${secretary ? `, secrétaire de séance : ${secretary}` : ''}. Nombre de membres présents : ${count}.`,
    ),
    ...members('Présents : ', present),
    ...members(
      'Représentés : ',
      represented.map(({ name, by }) => `${name} par ${by}`),
    ),
    ...members('Excusés : ', excused),
  ];
}

const rapporteur = ({ report }: ActFacts): readonly Block[] =>
  report.rapporteur ? [paragraph(`Rapporteur : ${report.rapporteur}.`)] : [];

const visas = ({ report }: ActFacts): readonly Block[] =>
  report.citedActs.length > 0 ? [heading(1, 'Vu'), list(report.citedActs.map(citedAct))] : [];

const signature = ({ certifierName, certifierCapacity }: DeliberationFacts): Block => ({
  type: 'signature',
  lines: [
    'Pour extrait certifié conforme,',
    ...(certifierCapacity?.split(', ') ?? []),
    certifierName ?? 'Certificateur non précisé',
  ],
});

/** What a report submits: the same text as the act, without what a sitting adds to it. */
const submitted = (act: ActFacts, of: string): readonly Block[] => [
  ...rapporteur(act),
  heading(1, 'Exposé'),
  ...expositionOf(act),
  ...visas(act),
  heading(1, `Le ${BODY_NAMES[act.report.body].replace('de la Métropole', of)} délibère`),
  ...articlesOf(act),
];

/** The report as it is submitted to the vote. */
export function reportDocument(act: ActFacts, { name, of }: House, day: CalendarDay): BlockDocument {
  const { title, number, body } = act.report;
  return {
    title,
    kind: `Rapport au ${BODY_NAMES[body].replace('de la Métropole', of)}`,
    author: name,
    reference: number,
    day,
    blocks: submitted(act, of),
  };
}

/** The extract of the register: the act as it was voted, with the facts that came upon it since. */
export function extractDocument(
  act: ActFacts,
  sitting: SittingFacts,
  deliberation: DeliberationFacts,
  { name, of }: House,
): BlockDocument {
  const { title, number, body } = act.report;
  return {
    title,
    kind: `Extrait du registre des délibérations du ${BODY_NAMES[body].replace('de la Métropole', of)}`,
    author: name,
    reference: deliberation.number,
    day: sitting.heldOn,
    blocks: [
      ...stamp(deliberation),
      ...attendance(sitting),
      paragraph(`Délibération n° ${deliberation.number}, sur le rapport n° ${number}.`),
      ...submitted(act, of),
      heading(1, 'Vote'),
      paragraph(deliberation.voteWording),
      signature(deliberation),
    ],
  };
}

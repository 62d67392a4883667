import { type Block, type BlockDocument, paragraph, type Table } from '../../kernel/blocks.js';
import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { House } from '../../kernel/house.js';
import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import { wordsIn } from '../../kernel/words.js';
import type { Attendance, Member } from './attendance.js';
import { attendanceBlocks, type Attended, chaired } from './attendance-blocks.js';
import type { SittingState } from './sitting.lifecycle.js';
import { sittingReasons as reasons } from './sitting.reasons.js';
import { type Body, bodyOf } from './sitting.js';

export const SITTING_PAPERS = ['agenda', 'attendance', 'votes'] as const;
export type SittingPaper = (typeof SITTING_PAPERS)[number];

export interface AgendaReport {
  readonly rank: number;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly rapporteur: string | null;
  readonly department: string;
  readonly beneficiaries: readonly string[];
  /** What it gives or pays; null when it decides no amount. */
  readonly amountCents: Cents | null;
  readonly deliberation: string | null;
  readonly voteWording: string | null;
}

export interface SittingOnPaper extends Omit<Attended, 'present' | 'represented' | 'excused'> {
  readonly body: Body;
  readonly heldOn: CalendarDay;
  readonly state: SittingState;
  readonly members: readonly Member[];
  readonly agenda: readonly AgendaReport[];
}

interface Paper {
  readonly title: string;
  /** Why it cannot be written yet. */
  readonly unmet?: (sitting: SittingOnPaper) => Reason | null;
  readonly blocks: (sitting: SittingOnPaper) => readonly Block[];
}

const french = wordsIn('fr');
const NOTHING = '–';
const NOT_STATED = 'non précisé';

const PAPERS: Readonly<Record<SittingPaper, Paper>> = {
  agenda: {
    title: 'Ordre du jour',
    blocks: (sitting) => [paragraph(chaired(sitting)), ...agendaBlocks(sitting)],
  },
  attendance: {
    title: 'Liste de présence',
    unmet: ({ members }) => (members.length === 0 ? reasons.no_member({}, 'members') : null),
    blocks: (sitting) => [paragraph(chaired(sitting)), signatures(sitting)],
  },
  votes: {
    title: 'Relevé des votes',
    unmet: ({ state }) => (state === 'held' ? null : reasons.votes_to_come()),
    blocks: (sitting) => [...attendanceBlocks(attended(sitting)), ...voteBlocks(sitting)],
  },
};

/** Why a paper of the sitting cannot be written yet; nothing when it can. */
export const paperReasons = (paper: SittingPaper, sitting: SittingOnPaper): readonly Reason[] => {
  const reason = PAPERS[paper].unmet?.(sitting);
  return reason ? [reason] : [];
};

/** A paper of the sitting, written from what is recorded of it. */
export function paperDocument(
  paper: SittingPaper,
  sitting: SittingOnPaper,
  { name, of, letterhead }: Pick<House, 'name' | 'of' | 'letterhead'>,
): BlockDocument {
  const { title, blocks } = PAPERS[paper];
  const { body, heldOn } = sitting;
  return {
    title,
    kind: bodyOf(body, of),
    author: name,
    reference: `${title}, ${bodyOf(body, `du ${french.day(heldOn)}`)}`,
    day: heldOn,
    letterhead,
    blocks: blocks(sitting),
  };
}

const left = (title: string) => ({ title, align: 'left' }) as const;
const right = (title: string) => ({ title, align: 'right' }) as const;

const WIDE_REPORT = { title: 'Rapport', align: 'left', wide: true } as const;

const amount = (cents: Cents | null): string => (cents === null ? NOTHING : french.euros(cents));
const report = ({ number, title }: AgendaReport): string => `${number} – ${title}`;

/** A table of the reports in their order, and what they come to. */
function listed(
  caption: string,
  columns: Table['columns'],
  agenda: readonly AgendaReport[],
  cells: (item: AgendaReport) => readonly string[],
) {
  if (agenda.length === 0) return [paragraph('Aucun rapport n’est inscrit à l’ordre du jour.')];
  const total = agenda.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
  return [
    {
      type: 'table' as const,
      caption,
      columns: [right('N°'), ...columns, right('Montant')],
      rows: agenda.map((item) => [String(item.rank), ...cells(item), amount(item.amountCents)]),
    },
    paragraph(
      `${french.count(agenda.length, 'rapport', 'rapports')}, pour un montant total de ${french.euros(total)}.`,
    ),
  ];
}

const agendaBlocks = ({ agenda }: SittingOnPaper): readonly Block[] =>
  listed(
    'Rapports soumis au vote',
    [WIDE_REPORT, left('Direction et rapporteur'), left('Bénéficiaire')],
    agenda,
    (item) => [
      report(item),
      `${item.department}. Rapporteur : ${item.rapporteur ?? NOT_STATED}`,
      item.beneficiaries.join(' ; ') || NOTHING,
    ],
  );

const OUTCOMES: Readonly<Record<string, string>> = { adopted: 'Adopté', rejected: 'Rejeté' };

const outcome = ({ state, deliberation }: AgendaReport): string =>
  `${OUTCOMES[state] ?? 'Vote à enregistrer'}${deliberation ? `, délibération n° ${deliberation}` : ''}`;

const voteBlocks = ({ agenda }: SittingOnPaper): readonly Block[] =>
  listed('Votes', [WIDE_REPORT, left('Décision'), left('Vote')], agenda, (item) => [
    report(item),
    outcome(item),
    item.voteWording ?? NOTHING,
  ]);

const ATTENDING: Readonly<Record<Attendance, (member: Member) => string>> = {
  present: () => '',
  represented: ({ representedBy }) => `Pouvoir à ${representedBy ?? NOT_STATED}`,
  excused: () => 'Excusé',
};

const signatures = ({ members }: SittingOnPaper): Table => ({
  type: 'table',
  roomy: true,
  caption: `Membres : ${members.length}`,
  columns: [right('N°'), left('Nom'), left('Pouvoir ou excuse'), left('Signature')],
  rows: members.map((member, index) => [String(index + 1), member.name, ATTENDING[member.attendance](member), '']),
});

function attended({ members, ...sitting }: SittingOnPaper): Attended {
  const those = (attendance: Attendance) => members.filter((member) => member.attendance === attendance);
  return {
    ...sitting,
    present: those('present').map(({ name }) => name),
    represented: those('represented').map(({ name, representedBy }) => ({ name, by: representedBy ?? NOT_STATED })),
    excused: those('excused').map(({ name }) => name),
  };
}

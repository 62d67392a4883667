import { list, paragraph, type Run, strong, type Table, type Text, type TextBlock } from '../../kernel/blocks.js';
import { longDay } from '../../kernel/words.js';
import type { ActFacts, ApplicationFacts, AwardFacts, MembershipFacts, PartFacts } from './act.js';
import { ofApplication, ofAward, ofLine, ofMembership, ofPart } from './mentions.js';
import { euros, fullName, NOT_STATED, opinion, tariff } from './phrases.js';

/** What an act has to say on one thing; nothing, when it is not concerned. */
export interface Topic {
  readonly name: string;
  readonly blocks: readonly TextBlock[];
}

const BASES = { body: 'de la structure', action: 'de l’action' } as const;

/** What was printed is kept as printed: « 13,63 % », « environ 5% ». */
function share(part: PartFacts): readonly Run[] {
  if (!part.budgetCents) return [', sans budget prévisionnel connu'];
  const whose = part.budgetBase ? `${BASES[part.budgetBase]} ` : '';
  return [', soit ', ofPart(part, 'share'), ` d’un budget prévisionnel ${whose}de `, ofPart(part, 'budget')];
}

const asked = (part: PartFacts): readonly Run[] =>
  part.requestedCents === null ? [` Montant demandé ${NOT_STATED}, `] : [' ', ofPart(part, 'requested'), ' demandés, '];

const partText = (part: PartFacts): Text => [
  strong(ofPart(part, 'title')),
  ...(part.purpose ? [' – ', ofPart(part, 'purpose'), '.'] : ['.']),
  part.formerSupport ? ` Aide précédente : ${part.formerSupport}.` : '',
  ...asked(part),
  ofPart(part, 'amount'),
  ' proposés',
  ...share(part),
  '.',
];

const award = (facts: AwardFacts): readonly TextBlock[] => [
  paragraph(
    strong(ofAward(facts, 'fullName')),
    facts.parts.length > 1 ? `, a déposé ${facts.parts.length} demandes :` : ', a déposé la demande suivante :',
  ),
  list(facts.parts.map(partText)),
  ...(facts.parts.length > 1 ? [paragraph('Le soutien proposé est de ', ofAward(facts, 'amount'), ' au total.')] : []),
];

const membership = (dues: MembershipFacts): readonly TextBlock[] => [
  paragraph(
    strong(ofMembership(dues, 'fullName')),
    ' : ',
    ofMembership(dues, 'object'),
    '. Cotisation ',
    ofMembership(dues, 'duesYear'),
    ' : ',
    ofLine(dues.line, 'amount'),
    `, ${tariff(dues)}.`,
  ),
  ...(dues.renewedActNumber
    ? [
        paragraph(
          `L’adhésion a été approuvée auparavant par l’acte n° ${dues.renewedActNumber}${dues.renewedActOn ? ` du ${longDay(dues.renewedActOn)}` : ''}.`,
        ),
      ]
    : []),
  ...(dues.representative
    ? [paragraph('La collectivité y est représentée par ', ofMembership(dues, 'representative'), '.')]
    : []),
];

const TAXES = { included: ' TTC', excluded: ' HT' } as const;
const or = (known: string | null): string => known ?? NOT_STATED;

function projects(applications: readonly ApplicationFacts[]): readonly TextBlock[] {
  if (applications.length === 0) return [];
  const table: Table = {
    type: 'table',
    caption: 'Projets présentés',
    columns: [
      { title: 'Projet', align: 'left' },
      { title: 'Guichet', align: 'left' },
      { title: 'Déposé le', align: 'left' },
      { title: 'Coût du projet', align: 'right' },
      { title: 'Aide demandée', align: 'right' },
    ],
    rows: applications.map(({ title, funder, operator, call, filedOn, projectCostCents, requestedCents, tax }) => [
      title,
      [funder, operator, call].filter(Boolean).join(' · '),
      or(filedOn && longDay(filedOn)),
      projectCostCents === null ? NOT_STATED : `${euros(projectCostCents)}${tax ? TAXES[tax] : ''}`,
      requestedCents === null ? NOT_STATED : euros(requestedCents),
    ]),
  };
  return [
    list(
      applications.map((application): Text => {
        const { purpose, yearCount, platform } = application;
        return [
          strong(ofApplication(application, 'title')),
          ` – ${purpose ?? `objet ${NOT_STATED}`}${yearCount ? `, sur ${yearCount} ans` : ''}${platform ? `, déposé sur : ${platform}` : ''}.`,
        ];
      }),
    ),
    table,
  ];
}

const refused = ({ refusals }: ActFacts): readonly TextBlock[] =>
  refusals.length === 0
    ? []
    : [
        paragraph('Il est proposé de ne pas donner suite :'),
        list(refusals.map(({ beneficiary, title }) => `${fullName(beneficiary)} : ${title}`)),
      ];

const opinions = ({ report }: ActFacts): readonly TextBlock[] =>
  report.opinions.length === 0 ? [] : [paragraph('Avis recueillis :'), list(report.opinions.map(opinion))];

const statement = ({ report }: ActFacts): readonly TextBlock[] =>
  report.statement ? report.statement.split(/\n+/).map((text) => paragraph(text)) : [];

/** Why the act is proposed, topic by topic: the officer’s own words first, then what the files say. */
export const expositionTopics = (act: ActFacts): readonly Topic[] => [
  { name: 'statement', blocks: statement(act) },
  ...act.awards.map((facts) => ({ name: `award.${facts.id}`, blocks: award(facts) })),
  ...act.memberships.map((dues) => ({ name: `membership.${dues.id}`, blocks: membership(dues) })),
  ...act.authorisations.map(({ id, applications }) => ({
    name: `authorisation.${id}`,
    blocks: projects(applications),
  })),
  { name: 'refusals', blocks: refused(act) },
  { name: 'opinions', blocks: opinions(act) },
];

import { shareOf } from '../../kernel/money.js';
import { longDay } from '../../kernel/words.js';
import type { ActFacts, ApplicationFacts, AwardFacts, MembershipFacts, PartFacts } from './act.js';
import { tariff } from './articles.js';
import { type Block, list, paragraph, strong, type Table, type Text } from '../../kernel/blocks.js';
import { euros, fullName, NOT_STATED, opinion, percent } from './phrases.js';

const BASES = { body: 'de la structure', action: 'de l’action' } as const;

/** What was printed is kept as printed: « 13,63 % », « environ 5% ». */
function share({ amountCents, budgetCents, budgetBase, printedShare }: PartFacts): string {
  if (!budgetCents) return `, sans budget prévisionnel connu`;
  const rate = printedShare ?? percent(shareOf(amountCents, budgetCents).hundredths);
  return `, soit ${rate} d’un budget prévisionnel ${budgetBase ? `${BASES[budgetBase]} ` : ''}de ${euros(budgetCents)}`;
}

const asked = ({ requestedCents }: PartFacts): string =>
  requestedCents === null ? `montant demandé ${NOT_STATED}` : `${euros(requestedCents)} demandés`;

const partText = (part: PartFacts): Text => [
  strong(part.title),
  part.purpose ? ` – ${part.purpose}.` : '.',
  part.formerSupport ? ` Aide précédente : ${part.formerSupport}.` : '',
  ` ${asked(part)}, ${euros(part.amountCents)} proposés${share(part)}.`,
];

const award = ({ beneficiary, parts, amountCents }: AwardFacts): readonly Block[] => [
  paragraph(
    strong(fullName(beneficiary)),
    parts.length > 1 ? `, a déposé ${parts.length} demandes :` : ', a déposé la demande suivante :',
  ),
  list(parts.map(partText)),
  ...(parts.length > 1 ? [paragraph(`Le soutien proposé est de ${euros(amountCents)} au total.`)] : []),
];

const membership = (dues: MembershipFacts): readonly Block[] => [
  paragraph(
    strong(fullName(dues.organisation)),
    ` : ${dues.object}. Cotisation ${dues.duesYear} : ${euros(dues.amountCents)}, ${tariff(dues)}.`,
  ),
  ...(dues.renewedActNumber
    ? [
        paragraph(
          `L’adhésion a été approuvée auparavant par l’acte n° ${dues.renewedActNumber}${dues.renewedActOn ? ` du ${longDay(dues.renewedActOn)}` : ''}.`,
        ),
      ]
    : []),
  ...(dues.representative ? [paragraph(`La collectivité y est représentée par ${dues.representative}.`)] : []),
];

const TAXES = { included: ' TTC', excluded: ' HT' } as const;
const or = (known: string | null): string => known ?? NOT_STATED;

function projects(applications: readonly ApplicationFacts[]): readonly Block[] {
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
      applications.map(({ title, purpose, yearCount, platform }): Text => [
        strong(title),
        ` – ${purpose ?? `objet ${NOT_STATED}`}${yearCount ? `, sur ${yearCount} ans` : ''}${platform ? `, déposé sur : ${platform}` : ''}.`,
      ]),
    ),
    table,
  ];
}

/** Why the act is proposed: the officer’s own words first, then what the files say. */
export const expositionOf = ({ report, awards, memberships, authorisations, refusals }: ActFacts): readonly Block[] => [
  ...(report.statement ? report.statement.split(/\n+/).map((text) => paragraph(text)) : []),
  ...awards.flatMap(award),
  ...memberships.flatMap(membership),
  ...authorisations.flatMap((authorisation) => projects(authorisation.applications)),
  ...(refusals.length > 0
    ? [
        paragraph('Il est proposé de ne pas donner suite :'),
        list(refusals.map(({ beneficiary, title }) => `${fullName(beneficiary)} : ${title}`)),
      ]
    : []),
  ...(report.opinions.length > 0 ? [paragraph('Avis recueillis :'), list(report.opinions.map(opinion))] : []),
];

import { longDay } from '../../kernel/words.js';
import type { ActFacts, AuthorisationFacts, AwardFacts, ImputedAmount, MembershipFacts } from './act.js';
import { type Block, heading, list, paragraph, strong, type Text } from '../../kernel/blocks.js';
import { conventionName, euros, imputedAmount, inFull, NOT_STATED, percent, SECTIONS } from './phrases.js';

type Topic = (act: ActFacts) => readonly Block[];

/** One sentence for one thing, a list under a first line for several. */
const said = (things: readonly Text[], first: string): readonly Block[] => {
  if (things.length === 0) return [];
  if (things.length === 1) return [{ type: 'paragraph', text: things[0]! }];
  return [paragraph(first), list(things)];
};

const granted = ({ beneficiary, amountCents, fiscalYear, object, parts }: AwardFacts): Text => {
  const split = parts.length > 1 ? ` Elle comprend ${parts.map(partOf).join(' et ')}.` : '';
  return [
    'Une subvention de ',
    strong(inFull(amountCents)),
    ' est attribuée à ',
    strong(beneficiary.legalName),
    ` au titre de l’exercice ${fiscalYear}, pour : ${object}.${split}`,
  ];
};

const partOf = ({ amountCents, title }: AwardFacts['parts'][number]): string =>
  `${euros(amountCents)} pour « ${title} »`;

const grants: Topic = ({ awards }) => said(awards.map(granted), 'Les subventions suivantes sont attribuées :');

const belonging = ({ organisation, duesYear, amountCents, renewedActNumber }: MembershipFacts): Text => [
  `L’adhésion à `,
  strong(organisation.legalName),
  renewedActNumber ? ` est renouvelée pour ${duesYear}. ` : ` est approuvée pour ${duesYear}. `,
  'La cotisation, de ',
  strong(inFull(amountCents)),
  ', est versée à cet organisme.',
];

const memberships: Topic = (act) => said(act.memberships.map(belonging), 'Les adhésions suivantes sont approuvées :');

const candidacy = ({ applications, programme }: AuthorisationFacts): Text => {
  const names = applications.map(({ title }) => `« ${title} »`).join(', ');
  const of = programme ? ` au titre du programme « ${programme} »` : '';
  return names
    ? `La candidature des projets suivants${of} est approuvée : ${names}.`
    : `La candidature aux appels à projets${of} est approuvée.`;
};

const applications: Topic = ({ authorisations }) =>
  said(authorisations.map(candidacy), 'Les candidatures suivantes sont approuvées :');

const blanket: Topic = ({ authorisations }) =>
  said(
    authorisations
      .filter(({ coversUntil }) => coversUntil)
      .map(
        ({ coversUntil, programme }) =>
          `Jusqu’au ${longDay(coversUntil!)}, cette approbation vaut pour tout nouvel appel${programme ? ` du programme « ${programme} »` : ''}.`,
      ),
    'Ces approbations valent pour de nouveaux appels :',
  );

const refusals: Topic = (act) =>
  said(
    act.refusals.map(({ beneficiary, title, reasons }): Text => [
      'La demande de ',
      strong(beneficiary.legalName),
      ` pour « ${title} » est refusée : ${reasons ?? `motif ${NOT_STATED}`}.`,
    ]),
    'Les demandes suivantes sont refusées :',
  );

const agreed = ({ awards }: ActFacts) => awards.filter(({ conventionKind }) => conventionKind !== null);

const conventions: Topic = (act) =>
  said(
    agreed(act).map(({ conventionKind, beneficiary }) => {
      const [first, ...rest] = conventionName(conventionKind!);
      return `${first!.toUpperCase()}${rest.join('')} avec ${beneficiary.legalName}, annexée à la présente délibération, est approuvée.`;
    }),
    'Les conventions suivantes, annexées à la présente délibération, sont approuvées :',
  );

/** Whoever presides is not named: the text stays true when the office changes hands. */
const SIGNER = 'La Présidente ou le Président de la Métropole, ou son représentant,';

const signatures: Topic = (act) => {
  const count = agreed(act).length;
  const what = count > 1 ? 'ces conventions' : 'cette convention';
  return [
    ...(count > 0 ? [paragraph(`${SIGNER} est autorisé à signer ${what} et tout document qui s’y rapporte.`)] : []),
    ...act.authorisations.flatMap(({ signingAuthority }) =>
      signingAuthority ? [paragraph(`Sont habilités à solliciter les aides et à signer : ${signingAuthority}.`)] : [],
    ),
  ];
};

const credits: Topic = ({ awards, memberships: dues }) => {
  const lines: readonly ImputedAmount[] = [...awards.flatMap(({ lines: own }) => own), ...dues.map(({ line }) => line)];
  return lines.length === 0
    ? []
    : [paragraph('Les crédits nécessaires sont inscrits ainsi :'), list(lines.map(imputedAmount))];
};

const revenue: Topic = ({ authorisations }) => {
  const expected = authorisations.flatMap((authorisation) => authorisation.revenue);
  return expected.length === 0
    ? []
    : [
        paragraph('Les recettes correspondantes seront inscrites ainsi :'),
        list(
          expected.map(({ budget, section, firstYear, andFollowing, amountCents }) => {
            const years = andFollowing ? `exercices ${firstYear} et suivants` : `exercice ${firstYear}`;
            const amount = amountCents === null ? `montant ${NOT_STATED}` : euros(amountCents);
            return `${budget}, ${SECTIONS[section]}, ${years} : ${amount}`;
          }),
        ),
      ];
};

/** What is decided, in the order in which acts decide it: each topic that has something to say is an article. */
const TOPICS: readonly Topic[] = [
  ...[grants, memberships, applications, blanket, refusals],
  ...[conventions, signatures, credits, revenue],
];

/** The articles of an act, written from its data and numbered. */
export const articlesOf = (act: ActFacts): readonly Block[] =>
  TOPICS.map((topic) => topic(act))
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, index) => [heading(2, `Article ${index === 0 ? '1er' : index + 1}`), ...blocks]);

/** How the dues of a membership were fixed, as far as it is known. */
export const tariff = ({ tariffBand, fullTariffCents, discountBp, discountReason }: MembershipFacts): string =>
  [
    tariffBand ? `tranche « ${tariffBand} »` : null,
    fullTariffCents === null ? `plein tarif ${NOT_STATED}` : `plein tarif de ${euros(fullTariffCents)}`,
    discountBp === null ? null : `réduction de ${percent(discountBp)}${discountReason ? ` (${discountReason})` : ''}`,
  ]
    .filter(Boolean)
    .join(', ');

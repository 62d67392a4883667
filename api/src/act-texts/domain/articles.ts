import { list, paragraph, type Run, strong, type Text, type TextBlock } from '../../kernel/blocks.js';
import { SECTIONS } from '../../budget/domain/imputed.js';
import type { ActFacts, AuthorisationFacts, AwardFacts, ImputedAmount, MembershipFacts } from './act.js';
import type { Topic } from './exposition.js';
import { ofApplication, ofAuthorisation, ofAward, ofLine, ofMembership, ofPart } from './mentions.js';
import { conventionName, euros, NOT_STATED } from './phrases.js';

type Says = (act: ActFacts) => readonly TextBlock[];

/** One sentence for one thing, a list under a first line for several. */
const said = (things: readonly Text[], first: string): readonly TextBlock[] => {
  if (things.length === 0) return [];
  if (things.length === 1) return [{ type: 'paragraph', text: things[0]! }];
  return [paragraph(first), list(things)];
};

/** Runs with words between them: « a et b », « a, b ». */
const joined = (things: readonly (readonly Run[])[], by: string): readonly Run[] =>
  things.flatMap((runs, index) => (index === 0 ? runs : [by, ...runs]));

const granted = (award: AwardFacts): Text => [
  'Une subvention de ',
  strong(ofAward(award, 'amountInFull')),
  ' est attribuée à ',
  strong(ofAward(award, 'beneficiary')),
  ' au titre de l’exercice ',
  ofAward(award, 'fiscalYear'),
  ', pour : ',
  ofAward(award, 'object'),
  '.',
  ...(award.parts.length > 1 ? [' Elle comprend ', ...joined(award.parts.map(partOf), ' et '), '.'] : []),
];

const partOf = (part: AwardFacts['parts'][number]): readonly Run[] => [
  ofPart(part, 'amount'),
  ' pour « ',
  ofPart(part, 'title'),
  ' »',
];

const grants: Says = ({ awards }) => said(awards.map(granted), 'Les subventions suivantes sont attribuées :');

const belonging = (dues: MembershipFacts): Text => [
  'L’adhésion à ',
  strong(ofMembership(dues, 'organisation')),
  dues.renewedActNumber ? ' est renouvelée pour ' : ' est approuvée pour ',
  ofMembership(dues, 'duesYear'),
  '. La cotisation, de ',
  strong(ofMembership(dues, 'amountInFull')),
  ', est versée à cet organisme.',
];

const memberships: Says = (act) => said(act.memberships.map(belonging), 'Les adhésions suivantes sont approuvées :');

const underProgramme = (authorisation: AuthorisationFacts, before: string): readonly Run[] =>
  authorisation.programme ? [before, ofAuthorisation(authorisation, 'programme'), ' »'] : [];

const candidacy = (authorisation: AuthorisationFacts): Text => {
  const names = authorisation.applications.map((one) => ['« ', ofApplication(one, 'title'), ' »']);
  const programme = underProgramme(authorisation, ' au titre du programme « ');
  return names.length > 0
    ? ['La candidature des projets suivants', ...programme, ' est approuvée : ', ...joined(names, ', '), '.']
    : ['La candidature aux appels à projets', ...programme, ' est approuvée.'];
};

const applications: Says = ({ authorisations }) =>
  said(authorisations.map(candidacy), 'Les candidatures suivantes sont approuvées :');

const blanket: Says = ({ authorisations }) =>
  said(
    authorisations
      .filter(({ coversUntil }) => coversUntil)
      .map((authorisation) => [
        'Jusqu’au ',
        ofAuthorisation(authorisation, 'coversUntil'),
        ', cette approbation vaut pour tout nouvel appel',
        ...underProgramme(authorisation, ' du programme « '),
        '.',
      ]),
    'Ces approbations valent pour de nouveaux appels :',
  );

const refusals: Says = (act) =>
  said(
    act.refusals.map(({ beneficiary, title, reasons }): Text => [
      'La demande de ',
      strong(beneficiary.legalName),
      ` pour « ${title} » est refusée : ${reasons ?? `motif ${NOT_STATED}`}.`,
    ]),
    'Les demandes suivantes sont refusées :',
  );

const agreed = ({ awards }: ActFacts) => awards.filter(({ conventionKind }) => conventionKind !== null);

const conventions: Says = (act) =>
  said(
    agreed(act).map((award): Text => {
      const [first, ...rest] = conventionName(award.conventionKind!);
      return [
        `${first!.toUpperCase()}${rest.join('')} avec `,
        ofAward(award, 'beneficiary'),
        ', annexée à la présente délibération, est approuvée.',
      ];
    }),
    'Les conventions suivantes, annexées à la présente délibération, sont approuvées :',
  );

/** Whoever presides is not named: the text stays true when the office changes hands. */
const signer = ({ house }: ActFacts): string => `La Présidente ou le Président ${house.shortOf}, ou son représentant,`;

const signatures: Says = (act) => {
  const count = agreed(act).length;
  const what = count > 1 ? 'ces conventions' : 'cette convention';
  return [
    ...(count > 0
      ? [paragraph(`${signer(act)} est autorisé à signer ${what} et tout document qui s’y rapporte.`)]
      : []),
    ...act.authorisations
      .filter(({ signingAuthority }) => signingAuthority)
      .map((authorisation) =>
        paragraph(
          'Sont habilités à solliciter les aides et à signer : ',
          ofAuthorisation(authorisation, 'signingAuthority'),
          '.',
        ),
      ),
  ];
};

const analytic = (line: ImputedAmount, axis: 'sousPolitique' | 'programme', word: string): readonly Run[] => {
  const { [axis]: code, [`${axis}Label` as const]: label } = line.imputation!;
  return code ? [`, ${word} `, ofLine(line, axis), label ? ` « ${label} »` : ''] : [];
};

/** The axes in the order in which acts print them; what is printed already is kept beside what it means. */
const imputedAmount = (line: ImputedAmount): Text => [
  ofLine(line, 'amount'),
  ' : ',
  ...(line.imputation
    ? [
        ofLine(line, 'budget'),
        ', exercice ',
        ofLine(line, 'year'),
        `, ${SECTIONS[line.imputation.section]}`,
        ...analytic(line, 'sousPolitique', 'sous-politique'),
        ...analytic(line, 'programme', 'programme'),
        ', chapitre ',
        ofLine(line, 'chapitre'),
        ', nature ',
        ofLine(line, 'nature'),
        ', fonction ',
        ofLine(line, 'fonction'),
      ]
    : ['imputation à préciser']),
  ...(line.printed ? [' (« ', ofLine(line, 'printed'), ' »)'] : []),
];

const credits: Says = ({ awards, memberships: dues }) => {
  const lines: readonly ImputedAmount[] = [...awards.flatMap(({ lines: own }) => own), ...dues.map(({ line }) => line)];
  return lines.length === 0
    ? []
    : [paragraph('Les crédits nécessaires sont inscrits ainsi :'), list(lines.map(imputedAmount))];
};

const revenue: Says = ({ authorisations }) => {
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
const TOPICS: Readonly<Record<string, Says>> = {
  ...{ grants, memberships, applications, blanket, refusals },
  ...{ conventions, signatures, credits, revenue },
};

/** What each article has to say, written from the data. */
export const articleTopics = (act: ActFacts): readonly Topic[] =>
  Object.entries(TOPICS).map(([name, says]) => ({ name, blocks: says(act) }));

import { imputed } from '../../budget/domain/imputed.js';
import type { RichRun } from '../../kernel/blocks.js';
import { type Cents, shareOf } from '../../kernel/money.js';
import { amountInWords, longDay } from '../../kernel/words.js';
import { bodyOf } from '../../sittings/domain/sitting.js';
import type {
  ActFacts,
  ApplicationFacts,
  AuthorisationFacts,
  AwardFacts,
  ImputedAmount,
  MembershipFacts,
  PartFacts,
} from './act.js';
import { euros, fullName, inFull, NOT_STATED, percent } from './phrases.js';

/** A datum that a text may say, under the key that finds it again. */
export interface Mention {
  readonly key: string;
  readonly label: string;
  /** What it is a datum of, as people know it: « Medinsoft ». */
  readonly group: string;
  readonly text: string;
}

interface Says<Subject> {
  readonly label: string;
  /** Null when nobody states it. */
  readonly text: (subject: Subject) => string | null;
}

type Sayings<Subject, Name extends string> = Readonly<Record<Name, Says<Subject>>>;

const sayings =
  <Subject>() =>
  <Name extends string>(table: Sayings<Subject, Name>): Sayings<Subject, Name> =>
    table;

const known = (cents: Cents | null): string | null => (cents === null ? null : euros(cents));

const AWARD = sayings<AwardFacts>()({
  beneficiary: { label: 'Nom du bénéficiaire', text: ({ beneficiary }) => beneficiary.legalName },
  fullName: { label: 'Nom complet du bénéficiaire', text: ({ beneficiary }) => fullName(beneficiary) },
  object: { label: 'Objet de la subvention', text: ({ object }) => object },
  fiscalYear: { label: 'Exercice', text: ({ fiscalYear }) => String(fiscalYear) },
  amount: { label: 'Montant', text: ({ amountCents }) => euros(amountCents) },
  amountInWords: { label: 'Montant en lettres', text: ({ amountCents }) => amountInWords(amountCents) },
  amountInFull: { label: 'Montant en chiffres et en lettres', text: ({ amountCents }) => inFull(amountCents) },
});

const PART = sayings<PartFacts>()({
  title: { label: 'Intitulé', text: ({ title }) => title },
  purpose: { label: 'Objet', text: ({ purpose }) => purpose },
  amount: { label: 'Montant proposé', text: ({ amountCents }) => euros(amountCents) },
  requested: { label: 'Montant demandé', text: ({ requestedCents }) => known(requestedCents) },
  budget: { label: 'Budget prévisionnel', text: ({ budgetCents }) => known(budgetCents) },
  share: {
    label: 'Part du budget prévisionnel',
    text: ({ amountCents, budgetCents, printedShare }) =>
      budgetCents ? (printedShare ?? percent(shareOf(amountCents, budgetCents).hundredths)) : null,
  },
  shareRounded: {
    label: 'Part, arrondie au centième',
    text: ({ amountCents, budgetCents }) =>
      budgetCents ? percent(shareOf(amountCents, budgetCents).hundredths) : null,
  },
  shareExact: {
    label: 'Part, à quatre décimales',
    text: ({ amountCents, budgetCents }) =>
      budgetCents ? `${((amountCents / budgetCents) * 100).toFixed(4).replace('.', ',')} %` : null,
  },
});

const LINE = sayings<ImputedAmount>()({
  amount: { label: 'Montant imputé', text: ({ amountCents }) => euros(amountCents) },
  imputation: { label: 'Imputation', text: ({ imputation }) => imputation && imputed(imputation) },
  budget: { label: 'Budget', text: ({ imputation }) => imputation && imputation.budget },
  year: { label: 'Exercice', text: ({ imputation }) => imputation && String(imputation.year) },
  sousPolitique: { label: 'Sous-politique', text: ({ imputation }) => imputation && imputation.sousPolitique },
  programme: { label: 'Programme', text: ({ imputation }) => imputation && imputation.programme },
  chapitre: { label: 'Chapitre', text: ({ imputation }) => imputation && imputation.chapitre },
  nature: { label: 'Nature', text: ({ imputation }) => imputation && imputation.nature },
  fonction: { label: 'Fonction', text: ({ imputation }) => imputation && imputation.fonction },
  printed: { label: 'Imputation telle qu’imprimée', text: ({ printed }) => printed },
});

const MEMBERSHIP = sayings<MembershipFacts>()({
  organisation: { label: 'Nom de l’organisme', text: ({ organisation }) => organisation.legalName },
  fullName: { label: 'Nom complet de l’organisme', text: ({ organisation }) => fullName(organisation) },
  object: { label: 'Objet de l’adhésion', text: ({ object }) => object },
  duesYear: { label: 'Année de cotisation', text: ({ duesYear }) => String(duesYear) },
  amountInFull: { label: 'Cotisation en chiffres et en lettres', text: ({ amountCents }) => inFull(amountCents) },
  representative: { label: 'Représentant de la collectivité', text: ({ representative }) => representative },
});

const AUTHORISATION = sayings<AuthorisationFacts>()({
  programme: { label: 'Programme', text: ({ programme }) => programme },
  coversUntil: { label: 'Fin de l’autorisation', text: ({ coversUntil }) => coversUntil && longDay(coversUntil) },
  signingAuthority: { label: 'Personnes habilitées', text: ({ signingAuthority }) => signingAuthority },
});

const APPLICATION = sayings<ApplicationFacts>()({
  title: { label: 'Projet', text: ({ title }) => title },
  funder: { label: 'Financeur', text: ({ funder }) => funder },
  cost: { label: 'Coût du projet', text: ({ projectCostCents }) => known(projectCostCents) },
  requested: { label: 'Aide demandée', text: ({ requestedCents }) => known(requestedCents) },
});

const of = <Facts>(facts: (act: ActFacts) => Facts | null, text: (facts: Facts) => string | null) => {
  return (act: ActFacts): string | null => {
    const known = facts(act);
    return known && text(known);
  };
};
const sitting = (act: ActFacts) => act.sitting;
const listed = (names: readonly string[]): string | null => names.join(', ') || null;

/** What there is one of, whatever the act decides: a clause of the library can say no other. */
const GENERAL = {
  'house.name': { label: 'Nom de la collectivité', text: ({ house }) => house.name },
  'house.of': { label: 'De la collectivité', text: ({ house }) => house.of },
  'report.number': { label: 'Numéro du rapport', text: ({ report }) => report.number },
  'report.title': { label: 'Intitulé du rapport', text: ({ report }) => report.title },
  'report.body': { label: 'Assemblée', text: ({ report, house }) => bodyOf(report.body, house.shortOf) },
  'report.rapporteur': { label: 'Rapporteur', text: ({ report }) => report.rapporteur },
  'sitting.heldOn': { label: 'Date de la séance', text: of(sitting, ({ heldOn }) => longDay(heldOn)) },
  'sitting.chair': { label: 'Présidence de la séance', text: of(sitting, ({ chair }) => chair) },
  'act.beneficiaries': {
    label: 'Bénéficiaires',
    text: ({ awards }) => listed([...new Set(awards.map(({ beneficiary }) => beneficiary.legalName))]),
  },
  'act.fiscalYears': {
    label: 'Exercices',
    text: ({ awards, memberships }) =>
      listed([
        ...new Set(
          [...awards.map((award) => award.fiscalYear), ...memberships.map((dues) => dues.duesYear)].map(String),
        ),
      ]),
  },
  'act.total': {
    label: 'Total des subventions',
    text: ({ awards }) => (awards.length > 0 ? euros(awards.reduce((sum, award) => sum + award.amountCents, 0)) : null),
  },
} as const satisfies Readonly<Record<string, Says<ActFacts>>>;

export type GeneralMention = keyof typeof GENERAL;
export const GENERAL_MENTIONS = Object.keys(GENERAL) as readonly GeneralMention[];

const run = <Subject, Name extends string>(
  table: Sayings<Subject, Name>,
  root: string,
  subject: Subject,
  name: Name,
): RichRun => ({ mention: `${root}.${name}`, text: table[name].text(subject) ?? NOT_STATED });

/** Runs of generated text: what each says, with the key of the datum. */
export const ofAward = (award: AwardFacts, name: keyof typeof AWARD) => run(AWARD, `award.${award.id}`, award, name);
export const ofPart = (part: PartFacts, name: keyof typeof PART) => run(PART, `part.${part.id}`, part, name);
export const ofLine = (line: ImputedAmount, name: keyof typeof LINE) => run(LINE, line.key, line, name);
export const ofMembership = (dues: MembershipFacts, name: keyof typeof MEMBERSHIP) =>
  run(MEMBERSHIP, `membership.${dues.id}`, dues, name);
export const ofAuthorisation = (authorisation: AuthorisationFacts, name: keyof typeof AUTHORISATION) =>
  run(AUTHORISATION, `authorisation.${authorisation.id}`, authorisation, name);
export const ofApplication = (application: ApplicationFacts, name: keyof typeof APPLICATION) =>
  run(APPLICATION, `application.${application.id}`, application, name);

function all<Subject>(table: Sayings<Subject, string>, root: string, group: string, subject: Subject): Mention[] {
  return Object.entries(table).flatMap(([name, { label, text }]) => {
    const said = text(subject);
    return said ? [{ key: root === '' ? name : `${root}.${name}`, label, group, text: said }] : [];
  });
}

/** Every datum that the text of this act may say; what nobody states is not there. */
export function mentionsOf(act: ActFacts): readonly Mention[] {
  return [
    ...act.awards.flatMap((award) => {
      const group = award.beneficiary.legalName;
      return [
        ...all(AWARD, `award.${award.id}`, group, award),
        ...award.parts.flatMap((part) => all(PART, `part.${part.id}`, `${group} – ${part.title}`, part)),
        ...award.lines.flatMap((line) => all(LINE, line.key, `${group} – imputation`, line)),
      ];
    }),
    ...act.memberships.flatMap((dues) => [
      ...all(MEMBERSHIP, `membership.${dues.id}`, dues.organisation.legalName, dues),
      ...all(LINE, dues.line.key, `${dues.organisation.legalName} – imputation`, dues.line),
    ]),
    ...act.authorisations.flatMap((authorisation) => [
      ...all(AUTHORISATION, `authorisation.${authorisation.id}`, authorisation.title, authorisation),
      ...authorisation.applications.flatMap((application) =>
        all(APPLICATION, `application.${application.id}`, application.title, application),
      ),
    ]),
    ...all(GENERAL, '', 'Acte', act),
  ];
}

/** What a column is called. `unknown`: nobody may have stated it, and its empty cells say so. */
export interface Heading {
  readonly title: string;
  readonly unknown?: string;
}

const NOT_STATED = 'non précisé';

const plain = (title: string): Heading => ({ title });
const unsure = (title: string, unknown = NOT_STATED): Heading => ({ title, unknown });

/** By the name of the field, the same in all lists; by list and field where the word differs. */
const HEADINGS: Readonly<Record<string, Heading>> = {
  acronym: plain('Sigle'),
  adoptedOn: plain('Votée le'),
  agendaRank: plain('Rang à l’ordre du jour'),
  amountCents: plain('Montant'),
  availableCents: plain('Disponible'),
  applicationCount: plain('Candidatures'),
  authorisedOn: plain('Autorisée le'),
  awardObject: plain('Objet'),
  awardedCents: plain('Accordé'),
  bankState: plain('Coordonnées bancaires'),
  beneficiaryName: plain('Bénéficiaire'),
  body: plain('Instance'),
  bordereauNumber: plain('Bordereau'),
  budget: plain('Budget'),
  budgetCents: unsure('Budget prévisionnel'),
  call: unsure('Appel à projets'),
  certifiedBy: plain('Certifié par'),
  certifiedCents: plain('Service fait'),
  certifiedOn: plain('Certifié le'),
  chair: plain('Présidence'),
  chapitre: plain('Chapitre'),
  chapitreLabel: plain('Libellé du chapitre'),
  city: plain('Commune'),
  code: plain('Code'),
  committedCents: plain('Engagé'),
  demonstration: plain('Démonstration'),
  coversUntil: plain('Couvre les appels jusqu’au'),
  department: plain('Direction'),
  dueOn: plain('À rendre le'),
  duesYear: plain('Exercice'),
  eligibleBaseCents: unsure('Assiette éligible'),
  enforceableOn: unsure('Exécutoire le', 'non établi'),
  filedFirst: plain('Déposée avant l’autorisation'),
  filedOn: unsure('Déposée le'),
  fiscalYear: plain('Exercice'),
  fonction: plain('Fonction'),
  fonctionLabel: plain('Libellé de la fonction'),
  fullTariffCents: unsure('Tarif plein'),
  funder: unsure('Financeur'),
  grantedCents: plain('Accordé'),
  heldOn: plain('Séance du'),
  instalmentLabel: plain('Versement'),
  itemCount: plain('Dossiers'),
  kind: plain('Nature'),
  legalName: plain('Dénomination'),
  liquidatedOn: plain('Liquidé le'),
  listed: plain('Inscrite à une autorisation'),
  mandatCount: plain('Mandats'),
  name: plain('Nom'),
  nature: plain('Nature comptable'),
  natureLabel: plain('Libellé de la nature'),
  notifiedOn: plain('Notifiée le'),
  number: plain('Numéro'),
  object: plain('Objet'),
  officer: plain('Instructeur'),
  openedCents: plain('Ouvert'),
  operator: unsure('Opérateur'),
  orderedCents: plain('Mandaté'),
  paidCents: plain('Payé'),
  partCents: plain('Accordé'),
  partLabel: plain('Part'),
  presentCount: plain('Présents'),
  programme: plain('Programme'),
  programmeLabel: plain('Libellé du programme'),
  progress: plain('Avancement'),
  projectCostCents: unsure('Coût du projet'),
  proposedCents: plain('Proposé'),
  publishedOn: plain('Publiée le'),
  receivedCents: plain('Reçu'),
  receivedOn: plain('Reçu le'),
  'deliberations.receivedOn': plain('Reçue le'),
  reportCount: plain('Rapports'),
  reportNumber: plain('Rapport'),
  requestedCents: unsure('Demandé'),
  reservedCents: plain('Réservé'),
  rna: unsure('RNA'),
  section: plain('Section'),
  sentOn: plain('Transmis le'),
  signedOn: plain('Signée le'),
  siret: unsure('SIRET'),
  sousPolitique: plain('Sous-politique'),
  sousPolitiqueLabel: plain('Libellé de la sous-politique'),
  spentCents: unsure('Dépensé'),
  state: plain('État'),
  stateSince: plain('Depuis le'),
  stopped: plain('Paiements arrêtés'),
  tax: plain('Taxes'),
  termOn: unsure('Échéance'),
  title: plain('Objet'),
  'reports.title': plain('Intitulé'),
  'conventions.title': plain('Intitulé'),
  'deliberations.title': plain('Intitulé'),
  'funding-authorisations.title': plain('Intitulé'),
  'incoming-grants.title': plain('Projet'),
  'incoming-grants.programme': unsure('Programme'),
  totalCents: plain('Montant'),
  transmittedOn: plain('Transmise le'),
  visaOn: plain('Visa le'),
  year: plain('Exercice'),
};

/** The file of each list is named after it. */
const LIST_NAMES: Readonly<Record<string, string>> = {
  awards: 'attributions',
  beneficiaries: 'beneficiaires',
  bordereaux: 'bordereaux',
  conventions: 'conventions',
  'credit-lines': 'lignes-de-credits',
  deliberations: 'deliberations',
  departments: 'directions',
  'financial-reports': 'justificatifs',
  'funding-authorisations': 'autorisations-de-candidature',
  'grant-requests': 'demandes-de-subvention',
  'incoming-grants': 'subventions-recues',
  mandats: 'mandats',
  memberships: 'adhesions',
  payments: 'paiements',
  reports: 'rapports',
  sittings: 'seances',
};

export const fileNameOf = (list: string, day: string): string => `${LIST_NAMES[list] ?? list}-${day}.csv`;

/** Identifiers are of no use in a spreadsheet: the name of what they lead to stands in another column. */
const isIdentifier = (field: string): boolean => field === 'id' || field.endsWith('Id');

/** Null for what is not exported. A field without a heading keeps its own name, which a test refuses. */
export function headingOf(list: string, field: string): Heading | null {
  if (isIdentifier(field)) return null;
  return HEADINGS[`${list}.${field}`] ?? HEADINGS[field] ?? plain(field);
}

export const isNamed = (list: string, field: string): boolean =>
  isIdentifier(field) || `${list}.${field}` in HEADINGS || field in HEADINGS;

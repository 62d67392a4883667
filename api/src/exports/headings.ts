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
  awardCount: plain('Attributions'),
  awardObject: plain('Objet'),
  bankState: plain('Coordonnées bancaires'),
  beneficiaryName: plain('Bénéficiaire'),
  body: plain('Instance'),
  bordereauNumber: plain('Bordereau'),
  budget: plain('Budget'),
  budgetCents: unsure('Budget prévisionnel'),
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
  department: plain('Direction'),
  dueOn: plain('À rendre le'),
  enforceableOn: unsure('Exécutoire le', 'non établi'),
  fiscalYear: plain('Exercice'),
  fonction: plain('Fonction'),
  fonctionLabel: plain('Libellé de la fonction'),
  grantedCents: plain('Accordé'),
  heldOn: plain('Séance du'),
  instalmentLabel: plain('Versement'),
  kind: plain('Nature'),
  legalName: plain('Dénomination'),
  liquidatedOn: plain('Liquidé le'),
  mandatCount: plain('Mandats'),
  name: plain('Nom'),
  nature: plain('Nature comptable'),
  natureLabel: plain('Libellé de la nature'),
  notifiedOn: plain('Notifiée le'),
  number: plain('Numéro'),
  object: plain('Objet'),
  officer: plain('Instructeur'),
  openedCents: plain('Ouvert'),
  orderedCents: plain('Mandaté'),
  paidCents: plain('Payé'),
  partCents: plain('Accordé'),
  partLabel: plain('Part'),
  presentCount: plain('Présents'),
  programme: plain('Programme'),
  programmeLabel: plain('Libellé du programme'),
  progress: plain('Avancement'),
  proposedCents: plain('Proposé'),
  publishedOn: plain('Publiée le'),
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
  termOn: unsure('Échéance'),
  title: plain('Objet'),
  'reports.title': plain('Intitulé'),
  'conventions.title': plain('Intitulé'),
  'deliberations.title': plain('Intitulé'),
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
  'grant-requests': 'demandes-de-subvention',
  mandats: 'mandats',
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

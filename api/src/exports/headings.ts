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
  act: plain('Acte'),
  active: plain('Compte actif'),
  activeUsers: plain('Comptes actifs'),
  adoptedOn: plain('Votée le'),
  agendaRank: plain('Rang à l’ordre du jour'),
  aliases: plain('Autres noms'),
  amount: plain('Valeur'),
  amountCents: plain('Montant'),
  applicationCount: plain('Candidatures'),
  authorisedOn: plain('Autorisée le'),
  availableCents: plain('Disponible'),
  awardedCents: plain('Accordé'),
  awardObject: plain('Objet'),
  axis: plain('Axe'),
  bankState: plain('Coordonnées bancaires'),
  beneficiaryName: plain('Bénéficiaire'),
  beyondLineCents: plain('Au-delà de la ligne'),
  body: plain('Instance'),
  bordereauNumber: plain('Bordereau'),
  budget: plain('Budget'),
  budgetCents: unsure('Budget prévisionnel'),
  call: unsure('Appel à projets'),
  ceilingCents: plain('Plafond'),
  certifiedBy: plain('Certifié par'),
  certifiedCents: plain('Service fait'),
  certifiedOn: plain('Certifié le'),
  chair: plain('Présidence'),
  chapitre: plain('Chapitre'),
  chapitreLabel: plain('Libellé du chapitre'),
  city: plain('Commune'),
  code: plain('Code'),
  committedCents: plain('Engagé'),
  coversUntil: plain('Couvre les appels jusqu’au'),
  demonstration: plain('Démonstration'),
  department: plain('Direction'),
  displayName: plain('Nom'),
  dueOn: plain('À rendre le'),
  duesYear: plain('Exercice'),
  eligibleBaseCents: unsure('Assiette éligible'),
  email: plain('Adresse électronique'),
  endReason: plain('Motif de fin'),
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
  holder: plain('Titulaire'),
  instalmentLabel: plain('Versement'),
  itemCount: plain('Dossiers'),
  kind: plain('Nature'),
  label: plain('Libellé'),
  legalCategory: unsure('Catégorie juridique'),
  legalName: plain('Dénomination'),
  liquidatedOn: plain('Liquidé le'),
  listed: plain('Inscrite à une autorisation'),
  mandatCount: plain('Mandats'),
  missingPapers: plain('Pièces manquantes'),
  mustChangePassword: plain('Mot de passe à changer'),
  name: plain('Nom'),
  nature: plain('Nature comptable'),
  natureLabel: plain('Libellé de la nature'),
  notifiedOn: plain('Notifiée le'),
  number: plain('Numéro'),
  object: plain('Objet'),
  officer: plain('Instructeur'),
  openedCents: plain('Ouvert'),
  openFiles: plain('Dossiers ouverts'),
  operator: unsure('Opérateur'),
  orderedCents: plain('Mandaté'),
  overriddenCents: plain('Dérogations'),
  paidCents: plain('Payé'),
  parent: plain('Rattaché à'),
  partCents: plain('Accordé'),
  partLabel: plain('Part'),
  postalCode: unsure('Code postal'),
  presentCount: plain('Présents'),
  programme: plain('Programme'),
  programmeLabel: plain('Libellé du programme'),
  progress: plain('Avancement'),
  projectCostCents: unsure('Coût du projet'),
  proposedCents: plain('Proposé'),
  publishedOn: plain('Publiée le'),
  receivedCents: plain('Reçu'),
  receivedOn: plain('Reçu le'),
  recordedAt: plain('Enregistré le'),
  recordedBy: plain('Enregistré par'),
  replaced: plain('Réémis'),
  reportCount: plain('Rapports'),
  reportNumber: plain('Rapport'),
  requestedCents: unsure('Demandé'),
  reservedCents: plain('Réservé'),
  rna: unsure('RNA'),
  roles: plain('Rôles'),
  section: plain('Section'),
  sentOn: plain('Transmis le'),
  signatory: plain('Signataire'),
  signedOn: plain('Signée le'),
  siret: unsure('SIRET'),
  source: plain('Source'),
  sousPolitique: plain('Sous-politique'),
  sousPolitiqueLabel: plain('Libellé de la sous-politique'),
  spentCents: unsure('Dépensé'),
  standing: plain('Situation'),
  state: plain('État'),
  stateSince: plain('Depuis le'),
  stopped: plain('Paiements arrêtés'),
  tax: plain('Taxes'),
  termOn: unsure('Échéance'),
  title: plain('Objet'),
  toAdvance: plain('À faire avancer'),
  totalCents: plain('Montant'),
  transmittedOn: plain('Transmise le'),
  unit: plain('Unité'),
  validFrom: plain('À partir du'),
  validUntil: plain('Jusqu’au'),
  visaOn: plain('Visa le'),
  year: plain('Exercice'),
  'conventions.title': plain('Intitulé'),
  'deliberations.receivedOn': plain('Reçue le'),
  'deliberations.title': plain('Intitulé'),
  'funding-authorisations.title': plain('Intitulé'),
  'incoming-grants.programme': unsure('Programme'),
  'incoming-grants.title': plain('Projet'),
  'reports.title': plain('Intitulé'),
};

/** How each list is called; its file and its sheet are named after it. */
const LIST_TITLES: Readonly<Record<string, string>> = {
  awards: 'Attributions',
  beneficiaries: 'Bénéficiaires',
  bordereaux: 'Bordereaux',
  budgets: 'Budgets',
  conventions: 'Conventions',
  'credit-lines': 'Lignes de crédits',
  deliberations: 'Délibérations',
  departments: 'Directions',
  'financial-reports': 'Justificatifs',
  'fiscal-years': 'Exercices',
  'funding-authorisations': 'Autorisations de candidature',
  'grant-requests': 'Demandes de subvention',
  'incoming-grants': 'Subventions reçues',
  mandats: 'Mandats',
  memberships: 'Adhésions',
  'nomenclature-codes': 'Nomenclature',
  officers: 'Instructeurs',
  parameters: 'Paramètres',
  payments: 'Paiements',
  reports: 'Rapports',
  'line-override-rights': 'Droits de déroger',
  'signature-delegations': 'Délégations de signature',
  sittings: 'Séances',
  users: 'Comptes',
};

export const titleOf = (list: string): string => LIST_TITLES[list] ?? list;

/** `demandes-de-subvention-2019-09-26.xlsx` */
export function fileNameOf(list: string, day: string, extension: string): string {
  const plainTitle = titleOf(list).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
  return `${plainTitle}-${day}.${extension}`;
}

/** Identifiers are of no use in a spreadsheet: the name of what they lead to stands in another column. */
const isIdentifier = (field: string): boolean => field === 'id' || field.endsWith('Id');

/** Null for what is not exported. A field without a heading keeps its own name, which a test refuses. */
export function headingOf(list: string, field: string): Heading | null {
  if (isIdentifier(field)) return null;
  return HEADINGS[`${list}.${field}`] ?? HEADINGS[field] ?? plain(field);
}

export const isNamed = (list: string, field: string): boolean =>
  isIdentifier(field) || `${list}.${field}` in HEADINGS || field in HEADINGS;

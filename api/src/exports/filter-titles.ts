import { isNamed, headingOf } from './headings.js';

/** What a filter is called where no column of its name says it. */
const FILTER_TITLES: Readonly<Record<string, string>> = {
  accountToConfirm: 'Coordonnées bancaires à confirmer',
  adoptedFrom: 'Votée à partir du',
  adoptedTo: 'Votée jusqu’au',
  authorisationId: 'Autorisation n°',
  awaitsReport: 'Attend un justificatif',
  awaitsVisa: 'Attend un visa',
  awardId: 'Attribution n°',
  beneficiaryId: 'Bénéficiaire',
  blanket: 'Couvre de nouveaux appels',
  bordereauId: 'Bordereau n°',
  budgetId: 'Budget',
  certifiable: 'Service fait à certifier',
  creditLineId: 'Ligne de crédits n°',
  departmentId: 'Direction',
  envelopeId: 'Enveloppe n°',
  established: 'Caractère exécutoire établi',
  feeCalled: 'Appel de cotisation reçu',
  filedFrom: 'Déposée à partir du',
  filedTo: 'Déposée jusqu’au',
  fiscalYearId: 'Exercice n°',
  gathered: 'Sur un bordereau',
  heldFrom: 'Séance à partir du',
  heldTo: 'Séance jusqu’au',
  holder: 'Chez',
  holdsFiles: 'Porte des dossiers',
  ids: 'Fiches n°',
  inAward: 'Dans une attribution',
  lacks: 'Manque',
  officerId: 'Instructeur',
  paidFrom: 'Payé à partir du',
  paymentId: 'Paiement n°',
  q: 'Recherche',
  receivedFrom: 'Reçue à partir du',
  receivedTo: 'Reçue jusqu’au',
  refusal: 'Refus proposé',
  reportDueFrom: 'Justificatif dû à partir du',
  reportDueTo: 'Justificatif dû jusqu’au',
  reported: 'Inscrite à un rapport',
  reportId: 'Rapport n°',
  role: 'Rôle',
  siren: 'SIREN',
  sittingId: 'Séance n°',
  sittingState: 'État de la séance',
  toJustify: 'À justifier',
  userId: 'Compte',
};

export const filterTitle = (list: string, filter: string): string =>
  FILTER_TITLES[filter] ?? headingOf(list, filter)?.title ?? filter;

export const isFilterNamed = (list: string, filter: string): boolean =>
  filter in FILTER_TITLES || isNamed(list, filter);

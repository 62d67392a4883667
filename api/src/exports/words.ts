import { ROLE_NAMES } from '../kernel/roles.js';
import { STATE_WORDS } from './state-words.js';

type Words = Readonly<Record<string, string>>;

const GRANT_KINDS = { running_costs: 'Fonctionnement', action: 'Action', investment: 'Investissement' };
const BODIES = { bureau: 'Bureau', conseil: 'Conseil' };

/** The words of the codes that a column holds: by its name, or by its list and its name where they differ. */
const CODES: Readonly<Record<string, Words>> = {
  'beneficiaries.kind': {
    association: 'Association',
    foundation: 'Fondation',
    company: 'Société',
    public_body: 'Organisme public',
    natural_person: 'Personne physique',
  },
  'beneficiaries.bankState': STATE_WORDS['bank_account'] ?? {},
  'grant-requests.kind': GRANT_KINDS,
  'conventions.kind': {
    financial: 'Convention financière',
    objectives: 'Convention d’objectifs',
    multi_year: 'Convention pluriannuelle',
    investment: 'Convention d’équipement',
  },
  'incoming-grants.tax': { included: 'TTC', excluded: 'HT', unknown: 'non précisé' },
  'payments.progress': {
    certified: 'Service fait certifié',
    liquidated: 'Liquidé',
    ordered: 'Ordonnancé',
    signed: 'Bordereau signé',
    sent: 'Transmis au comptable',
    taken_in_charge: 'Pris en charge',
    paid: 'Payé',
  },
  'movements.kind': {
    initial_budget: 'Budget primitif',
    supplementary_budget: 'Budget supplémentaire',
    amending_budget: 'Décision modificative',
    transfer: 'Virement',
    reservation: 'Réservation',
    commitment: 'Engagement',
    release: 'Libération',
    order: 'Mandatement',
    cancellation: 'Annulation',
    provisional_credits: 'Crédits provisoires',
    correction: 'Correction',
    external_consumption: 'Dépenses hors subventions',
    carry_forward: 'Report sur l’exercice suivant',
    carry_over: 'Report de l’exercice précédent',
    attachment: 'Rattachement',
    attachment_reversal: 'Contre-passation du rattachement',
  },
  originKind: { credit_line: 'Vote', award: 'Attribution', membership: 'Adhésion', mandat: 'Mandat' },
  'nomenclature-codes.axis': {
    chapitre: 'Chapitre',
    nature: 'Nature',
    fonction: 'Fonction',
    sous_politique: 'Sous-politique',
    programme: 'Programme',
  },
  'parameters.standing': { past: 'Passée', in_force: 'En vigueur', coming: 'À venir' },
  'parameters.unit': {
    cents: 'centimes',
    days: 'jours',
    months: 'mois',
    count: 'nombre',
    basis_points: 'dix-millièmes',
  },
  'transfers.scope': { within_chapitre: 'Dans le chapitre', between_chapitres: 'De chapitre à chapitre' },
  roles: Object.fromEntries(Object.entries(ROLE_NAMES).map(([role, { fr }]) => [role, fr])),
  body: BODIES,
  section: { fonctionnement: 'Fonctionnement', investissement: 'Investissement' },
};

/** The words of a column; undefined when it holds plain text. */
export function wordsOf(list: string, subject: string, field: string): Words | undefined {
  if (field === 'state') return STATE_WORDS[subject];
  return CODES[`${list}.${field}`] ?? CODES[field];
}

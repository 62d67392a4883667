import { ROLE_NAMES } from '../kernel/roles.js';
import { BRIDGE_WORDS } from './bridge-words.js';
import { STATE_WORDS } from './state-words.js';

type Words = Readonly<Record<string, string>>;

const GRANT_KINDS = { running_costs: 'Fonctionnement', action: 'Action', investment: 'Investissement' };
const BODIES = { bureau: 'Bureau', conseil: 'Conseil' };

const BENEFICIARY_KINDS = {
  association: 'Association',
  foundation: 'Fondation',
  company: 'Société',
  public_body: 'Organisme public',
  natural_person: 'Personne physique',
};
const DECISIONS = {
  award: 'Attribution',
  membership: 'Adhésion',
  authorisation: 'Autorisation de candidature',
  refusal: 'Refus',
};
const AXES = {
  chapitre: 'Chapitre',
  nature: 'Nature',
  fonction: 'Fonction',
  politique: 'Politique',
  sous_politique: 'Sous-politique',
  programme: 'Programme',
};

/** The words of the codes that a column holds: by its name, or by its list and its name where they differ. */
const CODES: Readonly<Record<string, Words>> = {
  'beneficiaries.kind': BENEFICIARY_KINDS,
  'beneficiaries.bankState': STATE_WORDS['bank_account'] ?? {},
  'grant-requests.kind': GRANT_KINDS,
  'budget-imports.kind': {
    initial_budget: 'Budget primitif',
    supplementary_budget: 'Budget supplémentaire',
    amending_budget: 'Décision modificative',
    external_consumption: 'Dépenses hors subventions',
  },
  'conventions.kind': {
    financial: 'Convention financière',
    objectives: 'Convention d’objectifs',
    multi_year: 'Convention pluriannuelle',
    investment: 'Convention d’équipement',
  },
  'clauses.place': { visas: 'Visas', considerants: 'Considérants', articles: 'Articles' },
  'clauses.kinds': DECISIONS,
  'clauses.kind': DECISIONS,
  'clauses.bodies': BODIES,
  'clauses.condition': {
    always: 'Toujours',
    delegation: 'Délégation du Conseil',
    opinions: 'Avis recueillis',
    convention_annexed: 'Convention annexée',
    above_threshold: 'Au-delà du seuil de convention',
    accounts_threshold: 'Au-delà du seuil de publication des comptes',
    several_budgets: 'Plusieurs budgets',
    investment: 'Section d’investissement',
    multi_year: 'Plusieurs exercices',
    earmarked: 'Subvention affectée',
    in_kind: 'Aide en nature',
    renewal: 'Renouvellement',
    represented: 'Représentation',
    association: 'Association ou fondation',
    republican_commitment: 'Engagement républicain',
    public_body: 'Organisme public',
    company: 'Entreprise',
    de_minimis: 'De minimis',
    sgei_de_minimis: 'De minimis SIEG',
    exempted: 'Aide exemptée',
  },
  'commitment-checks.code': {
    nature_beneficiary: 'Nature incompatible avec le bénéficiaire',
    nature_chapitre: 'Nature d’un autre chapitre',
    chapitre_section: 'Chapitre d’une autre section',
    without_vote: 'Engagement sans délibération',
    convention_missing: 'Convention absente',
    movements: 'Attribution et mouvements différents',
    line_beyond: 'Ligne dépassée',
    envelope_nearly_empty: 'Enveloppe presque épuisée',
    wrong_year: 'Autre exercice',
    multi_year: 'Plusieurs exercices sans autorisation',
    unknown_code: 'Code absent de la nomenclature',
    closed_code: 'Code clos',
    printed_differs: 'Imputation imprimée différente',
    missing_axis: 'Axe non imprimé',
    budget_alias: 'Budget sous un autre nom',
  },
  'commitment-checks.severity': {
    stop: 'Bloquant',
    attention: 'Attention',
    unknown: 'Non précisé',
    info: 'Pour information',
  },
  'commitment-checks.subject': {
    award: 'Attribution',
    membership: 'Adhésion',
    credit_line: 'Ligne de crédits',
    control_envelope: 'Enveloppe',
  },
  'commitment-checks.outcome': { verified: 'Vérifié', corrected: 'Corrigé' },
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
  'bridge-items.kind': { award: 'Attribution', membership: 'Adhésion' },
  'bridge-items.step': BRIDGE_WORDS.steps,
  'bridge-items.situation': BRIDGE_WORDS.situations,
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
  'nature-rules.document': { award: 'Attribution', membership: 'Adhésion' },
  'nature-rules.beneficiaryKind': BENEFICIARY_KINDS,
  'code-successions.axis': AXES,
  'nomenclature-codes.axis': AXES,
  'house-identities.standing': { past: 'Passée', in_force: 'En vigueur', coming: 'À venir' },
  'parameters.standing': { past: 'Passée', in_force: 'En vigueur', coming: 'À venir' },
  'parameters.unit': {
    cents: 'centimes',
    days: 'jours',
    months: 'mois',
    count: 'nombre',
    basis_points: 'dix-millièmes',
  },
  'signed-copies.subject': { deliberation: 'Délibération', report: 'Rapport', convention: 'Convention' },
  'signed-documents.subject': { deliberation: 'Délibération', report: 'Rapport', convention: 'Convention' },
  'signed-documents.kind': { extract: 'Extrait du registre', report: 'Rapport', convention: 'Convention' },
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

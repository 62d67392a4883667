import type { CalendarDay } from '../../kernel/calendar-day.js';
import { defineReasons } from '../../kernel/reasons.js';
import type { BeneficiaryKind } from './beneficiary.js';

const KINDS: Readonly<Record<BeneficiaryKind, Record<'fr' | 'en', string>>> = {
  association: { fr: 'd’une association', en: 'an association' },
  foundation: { fr: 'd’une fondation', en: 'a foundation' },
  company: { fr: 'd’une société', en: 'a company' },
  public_body: { fr: 'd’un organisme public', en: 'a public body' },
  natural_person: { fr: 'd’une personne physique', en: 'a natural person' },
};

export const beneficiaryReasons = defineReasons({
  siret_characters: {
    fr: (p: { unexpected: string }) => `SIRET : chiffres seulement, « ${p.unexpected} » n’en est pas un.`,
    en: (p: { unexpected: string }) => `SIRET: digits only, “${p.unexpected}” is not one.`,
  },
  siret_length: {
    fr: (p: { expected: number; given: number }) => `SIRET : ${p.expected} chiffres attendus, ${p.given} saisis.`,
    en: (p: { expected: number; given: number }) => `SIRET: ${p.expected} digits expected, ${p.given} given.`,
  },
  siren_key: {
    fr: (p: { siren: string }) => `SIRET : la clé du SIREN ${p.siren} est fausse, vérifiez les neuf premiers chiffres.`,
    en: (p: { siren: string }) => `SIRET: the key of SIREN ${p.siren} is wrong, check the first nine digits.`,
  },
  siret_key: {
    fr: () => 'SIRET : la clé est fausse, vérifiez les cinq derniers chiffres.',
    en: () => 'SIRET: the key is wrong, check the last five digits.',
  },
  rna_format: {
    fr: () => 'RNA : W suivi de neuf chiffres attendu, par exemple W131234567.',
    en: () => 'RNA: W and nine digits expected, W131234567 for instance.',
  },
  iban_country: {
    fr: () => 'IBAN : les deux premières lettres ne sont pas un pays.',
    en: () => 'IBAN: the first two letters are no country.',
  },
  iban_length: {
    fr: (p: { expected: number; given: number }) => `IBAN : ${p.expected} caractères attendus, ${p.given} saisis.`,
    en: (p: { expected: number; given: number }) => `IBAN: ${p.expected} characters expected, ${p.given} given.`,
  },
  iban_format: {
    fr: () => 'IBAN : caractères non conformes au pays.',
    en: () => 'IBAN: characters do not fit the country.',
  },
  iban_key: {
    fr: () => 'IBAN : la clé est fausse, vérifiez la saisie.',
    en: () => 'IBAN: the key is wrong, check the entry.',
  },
  rib_key: {
    fr: () => 'IBAN : la clé RIB est fausse, vérifiez le compte.',
    en: () => 'IBAN: the RIB key is wrong, check the account.',
  },
  bic_format: { fr: () => 'BIC : 8 ou 11 caractères attendus.', en: () => 'BIC: 8 or 11 characters expected.' },
  siret_taken: { fr: () => 'Un bénéficiaire porte déjà ce SIRET.', en: () => 'A beneficiary already has this SIRET.' },
  rna_taken: {
    fr: () => 'Un bénéficiaire porte déjà ce numéro RNA.',
    en: () => 'A beneficiary already has this RNA number.',
  },
  rna_kind: {
    fr: () => 'RNA : seules une association ou une fondation en ont un.',
    en: () => 'RNA: only an association or a foundation has one.',
  },
  unknown_legal_category: {
    fr: () => 'Catégorie juridique inconnue de l’Insee.',
    en: () => 'Legal category unknown to Insee.',
  },
  legal_category_kind: {
    fr: (p: { code: string; kind: BeneficiaryKind }) => `La catégorie ${p.code} est celle ${KINDS[p.kind].fr}.`,
    en: (p: { code: string; kind: BeneficiaryKind }) => `Category ${p.code} is that of ${KINDS[p.kind].en}.`,
  },
  commitment_or_exemption: {
    fr: () => 'Contrat d’engagement républicain : une date ou une dispense, pas les deux.',
    en: () => 'Republican commitment: a date or an exemption, not both.',
  },
  unknown_state_aid_regime: {
    fr: () => 'Régime d’aides d’État inconnu.',
    en: () => 'Unknown state aid regime.',
  },
  contact_immutable: {
    fr: () => 'Un contact ne se corrige pas : saisissez le nouveau, il ne sera connu que de ce jour.',
    en: () => 'A contact is not edited: enter the new one, known from today only.',
  },
  contact_left: {
    fr: () => 'Un contact ne part pas avant d’avoir été connu.',
    en: () => 'A contact does not leave before being known.',
  },
  payments_stopped: {
    fr: (p: { reason: string }) => `Paiements arrêtés : ${p.reason}`,
    en: (p: { reason: string }) => `Payments stopped: ${p.reason}`,
  },
  siret_before_payment: {
    fr: () => 'SIRET non précisé : exigé avant tout paiement.',
    en: () => 'SIRET not stated: required before any payment.',
  },
  account_missing: { fr: () => 'Aucun compte bancaire confirmé.', en: () => 'No confirmed bank account.' },
  account_to_confirm: {
    fr: () => 'Compte bancaire à confirmer par les finances.',
    en: () => 'Bank account to be confirmed by finance.',
  },
  account_usable_later: {
    fr: (p: { from: CalendarDay }, w) => `Compte bancaire utilisable à partir du ${w.day(p.from)}.`,
    en: (p: { from: CalendarDay }, w) => `Bank account usable from ${w.day(p.from)}.`,
  },
  postal_code: { fr: () => 'Code postal : cinq chiffres attendus.', en: () => 'Postal code: five digits expected.' },
  stop_lifted_by_finance: {
    fr: () => 'Une opposition aux paiements est levée par les finances.',
    en: () => 'A stop on payments is lifted by finance.',
  },
  identity_in_use: {
    fr: () => 'Une attribution est en cours : les finances modifient la nature et le SIRET.',
    en: () => 'An award is in progress: finance changes the kind and the SIRET.',
  },
  iban_of_other: {
    fr: (p: { name: string }) => `Cet IBAN est déjà celui de ${p.name}.`,
    en: (p: { name: string }) => `This IBAN is already that of ${p.name}.`,
  },
  iban_liquidator: {
    fr: () => 'Vous avez liquidé un paiement de ce bénéficiaire : un autre agent doit confirmer.',
    en: () => 'You liquidated a payment of this beneficiary: another officer must confirm.',
  },
  unknown_kind: { fr: () => 'Nature de bénéficiaire inconnue.', en: () => 'Unknown kind of beneficiary.' },
  stop_reason: {
    fr: () => 'Une opposition aux paiements se motive.',
    en: () => 'A stop on payments needs its reason.',
  },
  unknown_beneficiary: { fr: () => 'Ce bénéficiaire n’existe pas.', en: () => 'This beneficiary does not exist.' },
  iban_second_person: {
    fr: () => 'Vous avez saisi ces coordonnées : un autre agent doit les confirmer.',
    en: () => 'You entered these bank details: another officer must confirm them.',
  },
  iban_pending: {
    fr: () => 'Des coordonnées attendent déjà leur confirmation : qu’elle soit donnée ou refusée d’abord.',
    en: () => 'Bank details already wait for confirmation: confirm or refuse them first.',
  },
  iban_confirmed_already: {
    fr: () => 'D’autres coordonnées viennent d’être confirmées.',
    en: () => 'Other bank details were just confirmed.',
  },
  iban_immutable: {
    fr: () => 'Un IBAN ne se corrige pas : saisissez les nouvelles coordonnées, l’ancien reste lisible.',
    en: () => 'An IBAN is not edited: enter the new details, the former ones stay readable.',
  },
  iban_decision: {
    fr: () => 'Une décision sur des coordonnées bancaires a une date, un auteur et un contact appelé.',
    en: () => 'A decision on bank details has a day, an author and a called contact.',
  },
});

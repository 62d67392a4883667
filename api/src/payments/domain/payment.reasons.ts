import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Cents } from '../../kernel/money.js';
import { defineReasons } from '../../kernel/reasons.js';

export const paymentReasons = defineReasons({
  unknown_instalment: {
    fr: () => 'Ce versement prévu n’existe pas.',
    en: () => 'This instalment does not exist.',
  },
  award_not_granted: {
    fr: () => 'L’attribution n’est pas votée : rien n’est dû.',
    en: () => 'The award is not voted: nothing is due.',
  },
  convention_not_notified: {
    fr: () => 'La convention n’est pas notifiée : faites-la signer, puis notifier.',
    en: () => 'The convention is not notified: have it signed, then notified.',
  },
  convention_signed_too_early: {
    fr: (p: { signedOn: CalendarDay; enforceableOn: CalendarDay }, w) =>
      `La convention a été signée le ${w.day(p.signedOn)} avant que l’acte soit exécutoire (${w.day(p.enforceableOn)}) : faites-la signer de nouveau.`,
    en: (p: { signedOn: CalendarDay; enforceableOn: CalendarDay }, w) =>
      `The convention was signed on ${w.day(p.signedOn)} before the act was enforceable (${w.day(p.enforceableOn)}): have it signed again.`,
  },
  convention_missing: {
    fr: () => 'Une convention est obligatoire pour ce bénéficiaire : établissez-la d’abord.',
    en: () => 'A convention is compulsory for this beneficiary: draw it up first.',
  },
  financial_report_missing: {
    fr: (p: { part: string }) => `Compte rendu financier non accepté : « ${p.part} ».`,
    en: (p: { part: string }) => `Financial report not accepted: “${p.part}”.`,
  },
  instalment_already_certified: {
    fr: () => 'Le service fait de ce versement est déjà certifié.',
    en: () => 'This instalment is already certified.',
  },
  above_instalment: {
    fr: (p: { maxCents: Cents }, w) => `Ce versement est de ${w.euros(p.maxCents)} au plus.`,
    en: (p: { maxCents: Cents }, w) => `This instalment is ${w.euros(p.maxCents)} at most.`,
  },
  above_balance: {
    fr: (p: { balanceCents: Cents }, w) => `Il reste ${w.euros(p.balanceCents)} à verser sur l’attribution.`,
    en: (p: { balanceCents: Cents }, w) => `${w.euros(p.balanceCents)} remain to be paid on the award.`,
  },
  siret_unknown: {
    fr: () => 'SIRET du bénéficiaire inconnu : renseignez-le sur sa fiche.',
    en: () => 'The beneficiary’s SIRET is unknown: state it on its record.',
  },
  payments_stopped: {
    fr: (p: { reason: string }) => `Paiements arrêtés : « ${p.reason} ».`,
    en: (p: { reason: string }) => `Payments stopped: “${p.reason}”.`,
  },
  no_confirmed_bank_account: {
    fr: () => 'Aucun RIB confirmé : faites confirmer les coordonnées bancaires.',
    en: () => 'No confirmed bank account: have the bank details confirmed.',
  },
  bank_account_cooling_off: {
    fr: (p: { from: CalendarDay }, w) => `Ce RIB vient d’être confirmé : il paie à partir du ${w.day(p.from)}.`,
    en: (p: { from: CalendarDay }, w) => `This bank account was just confirmed: it pays from ${w.day(p.from)}.`,
  },
  certifier_may_not_liquidate: {
    fr: () => 'Vous avez certifié le service fait : un autre agent doit liquider.',
    en: () => 'You certified the service: another officer must liquidate.',
  },
  iban_author_or_confirmer_may_not_liquidate: {
    fr: () => 'Vous avez saisi ou confirmé ce RIB : un autre agent doit liquider.',
    en: () => 'You entered or confirmed this bank account: another officer must liquidate.',
  },
  yearly_credits_short: {
    fr: (p: { missingCents: Cents }, w) =>
      `Il manque ${w.euros(p.missingCents)} engagés sur l’année : faites engager les crédits de paiement.`,
    en: (p: { missingCents: Cents }, w) =>
      `${w.euros(p.missingCents)} are not committed on the year: have its payment credits committed.`,
  },
  payment_incomplete: {
    fr: () => 'Un paiement a un montant, un certificateur et, une fois liquidé, un liquidateur.',
    en: () => 'A payment has an amount, a certifier and, once liquidated, a liquidator.',
  },
  payment_immutable: {
    fr: () => 'Le montant d’un paiement ne se modifie pas.',
    en: () => 'The amount of a payment is never edited.',
  },
});

import { defineReasons } from '../../kernel/reasons.js';

export const incomingGrantReasons = defineReasons({
  number_taken: { fr: () => 'Un dossier porte déjà ce numéro.', en: () => 'A file already has this number.' },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
  amount_above_zero: { fr: () => 'Un montant est supérieur à zéro.', en: () => 'An amount is above zero.' },
  years_bounds: {
    fr: () => 'L’aide porte sur 1 à 50 ans, à partir d’une année de 2000 à 2100.',
    en: () => 'The aid covers 1 to 50 years, from a year between 2000 and 2100.',
  },
  listed_in_authorisation: {
    fr: (p: { authorisation: string }) => `Inscrite à l’autorisation « ${p.authorisation} » : retirez-la d’abord.`,
    en: (p: { authorisation: string }) => `Listed in the authorisation “${p.authorisation}”: take it off first.`,
  },
  unknown_authorisation: {
    fr: () => 'Cette autorisation n’existe pas.',
    en: () => 'This authorisation does not exist.',
  },
  authorisation_not_voted: {
    fr: () => 'Cette autorisation n’est pas votée.',
    en: () => 'This authorisation is not voted.',
  },
  authorisation_not_blanket: {
    fr: () => 'Cette autorisation ne vaut que pour les candidatures qu’elle nomme.',
    en: () => 'This authorisation holds only for the applications that it names.',
  },
  other_programme: {
    fr: (p: { programme: string | null }) => `Cette autorisation couvre le programme « ${p.programme ?? ''} ».`,
    en: (p: { programme: string | null }) => `This authorisation covers the programme “${p.programme ?? ''}”.`,
  },
  authorisation_ended: {
    fr: (p: { on: string; coversUntil: string }, w) =>
      `Dépôt du ${w.day(p.on)}, autorisation finie le ${w.day(p.coversUntil)} : il faut un nouveau vote.`,
    en: (p: { on: string; coversUntil: string }, w) =>
      `Filed on ${w.day(p.on)}, authorisation ended on ${w.day(p.coversUntil)}: a new vote is needed.`,
  },
  no_authorisation: {
    fr: () => 'Aucune autorisation votée ne la couvre : inscrivez-la à une autorisation.',
    en: () => 'No voted authorisation covers it: list it in an authorisation.',
  },
  receipt_decreased: {
    fr: (p: { receivedCents: number }, w) =>
      `${w.euros(p.receivedCents)} déjà reçus : saisissez le total, ou la raison de la correction.`,
    en: (p: { receivedCents: number }, w) =>
      `${w.euros(p.receivedCents)} already received: enter the total, or the reason for the correction.`,
  },
  facts_out_of_order: {
    fr: () => 'Les dates de ce dossier se contredisent.',
    en: () => 'The dates of this file contradict each other.',
  },
  fact_missing: {
    fr: () => 'Il manque un fait que cet état suppose : date, montant ou motif.',
    en: () => 'A fact that this state supposes is missing: date, amount or reason.',
  },
});

/** What is told beside a file and refuses nothing: it happened. */
export const incomingGrantWarnings = defineReasons({
  filed_unauthorised: {
    fr: (p: { filedOn: string }, w) => `Déposée le ${w.day(p.filedOn)} sans autorisation : elle reste à faire voter.`,
    en: (p: { filedOn: string }, w) => `Filed on ${w.day(p.filedOn)} without authorisation: it is still to be voted.`,
  },
  filed_before_authorised: {
    fr: (p: { filedOn: string; authorisedOn: string }, w) =>
      `Déposée le ${w.day(p.filedOn)}, avant son autorisation du ${w.day(p.authorisedOn)}.`,
    en: (p: { filedOn: string; authorisedOn: string }, w) =>
      `Filed on ${w.day(p.filedOn)}, before its authorisation of ${w.day(p.authorisedOn)}.`,
  },
  signing_not_authorised: {
    fr: () => 'L’autorisation n’habilite personne à signer : faites approuver la convention.',
    en: () => 'The authorisation lets nobody sign: have the agreement approved.',
  },
  awarded_above_requested: {
    fr: (p: { awardedCents: number; requestedCents: number }, w) =>
      `L’aide accordée, ${w.euros(p.awardedCents)}, dépasse l’aide demandée, ${w.euros(p.requestedCents)}.`,
    en: (p: { awardedCents: number; requestedCents: number }, w) =>
      `The aid awarded, ${w.euros(p.awardedCents)}, exceeds the aid requested, ${w.euros(p.requestedCents)}.`,
  },
  received_above_awarded: {
    fr: (p: { receivedCents: number; awardedCents: number }, w) =>
      `Reçu, ${w.euros(p.receivedCents)}, au-delà de l’aide accordée, ${w.euros(p.awardedCents)}.`,
    en: (p: { receivedCents: number; awardedCents: number }, w) =>
      `Received, ${w.euros(p.receivedCents)}, above the aid awarded, ${w.euros(p.awardedCents)}.`,
  },
});

import { defineReasons } from '../../kernel/reasons.js';

export const awardReasons = defineReasons({
  on_report: {
    fr: (p: { number: string }) => `Cette attribution est au rapport ${p.number} : retirez-l’en d’abord.`,
    en: (p: { number: string }) => `This award is on report ${p.number}: take it off first.`,
  },
  parts_do_not_add_up: {
    fr: (p: { partsCents: number; awardCents: number }, w) =>
      `Les parts font ${w.euros(p.partsCents)}, l’attribution ${w.euros(p.awardCents)}.`,
    en: (p: { partsCents: number; awardCents: number }, w) =>
      `The parts make ${w.euros(p.partsCents)}, the award ${w.euros(p.awardCents)}.`,
  },
  lines_do_not_add_up: {
    fr: (p: { linesCents: number; awardCents: number }, w) =>
      `L’imputation fait ${w.euros(p.linesCents)}, l’attribution ${w.euros(p.awardCents)}.`,
    en: (p: { linesCents: number; awardCents: number }, w) =>
      `The imputation makes ${w.euros(p.linesCents)}, the award ${w.euros(p.awardCents)}.`,
  },
  instalments_do_not_add_up: {
    fr: (p: { instalmentsCents: number; awardCents: number }, w) =>
      `Les versements font ${w.euros(p.instalmentsCents)}, l’attribution ${w.euros(p.awardCents)}.`,
    en: (p: { instalmentsCents: number; awardCents: number }, w) =>
      `The instalments make ${w.euros(p.instalmentsCents)}, the award ${w.euros(p.awardCents)}.`,
  },
  breakdown_does_not_add_up: {
    fr: () => 'La répartition ne fait pas le montant de l’attribution.',
    en: () => 'The breakdown does not make the amount of the award.',
  },
  request_unknown: {
    fr: (p: { requestId: number }) => `La demande ${p.requestId} n’existe pas.`,
    en: (p: { requestId: number }) => `Request ${p.requestId} does not exist.`,
  },
  request_not_proposed: {
    fr: (p: { number: string }) => `La demande ${p.number} n’est pas proposée : son montant n’est pas arrêté.`,
    en: (p: { number: string }) => `Request ${p.number} is not proposed: its amount is not settled.`,
  },
  requests_of_several_files: {
    fr: () => 'Une attribution réunit des demandes d’un bénéficiaire, d’une direction et d’un exercice.',
    en: () => 'An award gathers requests of one beneficiary, one department and one fiscal year.',
  },
  request_awarded_already: {
    fr: () => 'Une de ces demandes a déjà son attribution.',
    en: () => 'One of these requests has its award already.',
  },
  parts_are_the_requests: {
    fr: () => 'Une part par demande de l’attribution, ni plus ni moins.',
    en: () => 'One part for each request of the award, no more and no less.',
  },
  certified_already: {
    fr: (p: { certifiedCents: number }, w) =>
      `${w.euros(p.certifiedCents)} de service fait certifié : l’attribution ne s’abandonne plus en entier.`,
    en: (p: { certifiedCents: number }, w) =>
      `${w.euros(p.certifiedCents)} of service certified: the award can no longer be given up as a whole.`,
  },
  given_up: {
    fr: () => 'Cette attribution est abandonnée : plus aucun service fait ne s’y certifie.',
    en: () => 'This award is given up: no service is certified on it any more.',
  },
  part_above_proposal: {
    fr: (p: { number: string; partCents: number; proposedCents: number }, w) =>
      `La part, ${w.euros(p.partCents)}, dépasse la proposition pour la demande ${p.number}, ${w.euros(p.proposedCents)}.`,
    en: (p: { number: string; partCents: number; proposedCents: number }, w) =>
      `The part, ${w.euros(p.partCents)}, exceeds the proposal for request ${p.number}, ${w.euros(p.proposedCents)}.`,
  },
  rate_differs: {
    fr: (p: { label: string; amountCents: number; expectedCents: number }, w) =>
      `Le versement « ${p.label} » est de ${w.euros(p.amountCents)}, son taux donne ${w.euros(p.expectedCents)}.`,
    en: (p: { label: string; amountCents: number; expectedCents: number }, w) =>
      `Instalment “${p.label}” is ${w.euros(p.amountCents)}, its rate makes ${w.euros(p.expectedCents)}.`,
  },
  no_earmarked_part: {
    fr: () => 'Un versement attend un compte rendu financier, et aucune part n’est à justifier.',
    en: () => 'An instalment waits for a financial report, and no part is earmarked.',
  },
  convention_text_approved: {
    fr: () => 'Le texte de la convention est approuvé : faites-le renvoyer en rédaction d’abord.',
    en: () => 'The text of the convention is approved: have it returned to drafting first.',
  },
  line_of_earlier_year: {
    fr: (p: { year: number }) => `L’imputation se prend sur les crédits de ${p.year} et des exercices suivants.`,
    en: (p: { year: number }) => `The imputation is taken from the credits of ${p.year} and of later years.`,
  },
  authorisation_missing: {
    fr: () => 'L’imputation court sur plusieurs exercices : choisissez l’AE ou l’AP qui la porte.',
    en: () => 'The imputation runs over several years: choose the AE or AP that bears it.',
  },
  authorisation_elsewhere: {
    fr: (p: { number: string }) => `L’autorisation ${p.number} est d’un autre budget ou d’une autre section.`,
    en: (p: { number: string }) => `Authorisation ${p.number} is of another budget or section.`,
  },
  authorisation_years: {
    fr: (p: { number: string; firstYear: number; lastYear: number }) =>
      `L’autorisation ${p.number} court de ${p.firstYear} à ${p.lastYear}.`,
    en: (p: { number: string; firstYear: number; lastYear: number }) =>
      `Authorisation ${p.number} runs from ${p.firstYear} to ${p.lastYear}.`,
  },
  authorisation_short: {
    fr: (p: { number: string; missingCents: number }, w) =>
      `Il manque ${w.euros(p.missingCents)} sur l’autorisation ${p.number}.`,
    en: (p: { number: string; missingCents: number }, w) =>
      `${w.euros(p.missingCents)} are missing on authorisation ${p.number}.`,
  },
  authorisation_unknown: {
    fr: () => 'Cette autorisation n’existe pas.',
    en: () => 'This authorisation does not exist.',
  },
  nothing_to_commit: {
    fr: () => 'Tous les crédits de paiement sont engagés.',
    en: () => 'All payment credits are committed.',
  },
  year_not_voted: {
    fr: (p: { year: number; cents: number }, w) =>
      `${w.euros(p.cents)} s’engageront une fois voté le budget ${p.year}.`,
    en: (p: { year: number; cents: number }, w) =>
      `${w.euros(p.cents)} will be committed once the ${p.year} budget is voted.`,
  },
  bound_above_imputation: {
    fr: () => 'L’engagement dépasserait l’imputation.',
    en: () => 'The commitment would exceed the imputation.',
  },
  ordered_above_commitment: {
    fr: () => 'Le mandatement dépasserait ce qui est engagé sur les crédits de l’année.',
    en: () => 'What is ordered would exceed what is committed on the credits of the year.',
  },
  imputation_unresolved: {
    fr: (p: { rank: number }) => `Ligne d’imputation ${p.rank} : choisissez la ligne de crédits qu’elle désigne.`,
    en: (p: { rank: number }) => `Imputation line ${p.rank}: choose the credit line that it means.`,
  },
  imputations_unresolved: {
    fr: () => 'Une ligne d’imputation n’a pas sa ligne de crédits : résolvez-la d’abord.',
    en: () => 'An imputation line has no credit line: resolve it first.',
  },
  line_untold: {
    fr: () => 'Une ligne d’imputation porte ce que l’acte imprime, ou une ligne de crédits.',
    en: () => 'An imputation line has what the act prints, or a credit line.',
  },
  resolution_unsigned: {
    fr: () => 'Une résolution d’imputation a un auteur, une date et une ligne de crédits.',
    en: () => 'A resolved imputation has an author, a day and a credit line.',
  },
  unknown_line: {
    fr: () => 'Cette ligne d’imputation n’est pas de cette attribution.',
    en: () => 'This imputation line is not of this award.',
  },
  credit_line_twice: {
    fr: () => 'Une ligne de crédits ne figure qu’une fois dans l’imputation.',
    en: () => 'A credit line appears only once in the imputation.',
  },
  rank_taken: { fr: () => 'Deux lignes portent le même rang.', en: () => 'Two lines have the same rank.' },
  amount_above_zero: { fr: () => 'Un montant est supérieur à zéro.', en: () => 'An amount is above zero.' },
  rate_out_of_range: { fr: () => 'Taux : de 0,01 % à 100 %.', en: () => 'Rate: from 0.01% to 100%.' },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
  unknown_credit_line: {
    fr: () => 'Cette ligne de crédits n’existe pas.',
    en: () => 'This credit line does not exist.',
  },
  visa_unsigned: { fr: () => 'Un visa a un auteur et une date.', en: () => 'A visa has an author and a day.' },
  certified_above_award: {
    fr: () => 'Le service fait et ce qui est annulé dépasseraient l’attribution.',
    en: () => 'What is certified and what is cancelled would exceed the award.',
  },
  paid_above_certified: {
    fr: () => 'Le payé dépasserait le service fait certifié.',
    en: () => 'What is paid would exceed what is certified.',
  },
  ordered_above_imputation: {
    fr: () => 'Le mandatement dépasserait l’imputation.',
    en: () => 'What is ordered would exceed the imputation.',
  },
});

import { defineReasons } from '../../kernel/reasons.js';

export const grantRequestReasons = defineReasons({
  beneficiary_unidentified: {
    fr: () => 'Le bénéficiaire n’a ni SIRET ni RNA : complétez sa fiche.',
    en: () => 'The beneficiary has neither SIRET nor RNA: complete its record.',
  },
  republican_commitment_missing: {
    fr: () => 'Contrat d’engagement républicain non souscrit : datez-le sur la fiche du bénéficiaire.',
    en: () => 'Republican commitment not signed: date it on the record of the beneficiary.',
  },
  proposed_above_requested: {
    fr: (p: { proposedCents: number; requestedCents: number }, w) =>
      `La proposition, ${w.euros(p.proposedCents)}, dépasse la demande, ${w.euros(p.requestedCents)}.`,
    en: (p: { proposedCents: number; requestedCents: number }, w) =>
      `The proposal, ${w.euros(p.proposedCents)}, exceeds the request, ${w.euros(p.requestedCents)}.`,
  },
  request_in_award: {
    fr: () => 'Cette demande est dans une attribution : abandonnez-en d’abord le projet.',
    en: () => 'This request is in an award: discard its draft first.',
  },
  requested_above_budget: {
    fr: () => 'La demande dépasse le budget prévisionnel.',
    en: () => 'The request exceeds the budget it contributes to.',
  },
  budget_unbalanced: {
    fr: (p: { chargesCents: number; productsCents: number }, w) =>
      `${w.euros(p.chargesCents)} de charges, ${w.euros(p.productsCents)} de produits : le budget doit s’équilibrer.`,
    en: (p: { chargesCents: number; productsCents: number }, w) =>
      `${w.euros(p.chargesCents)} of charges, ${w.euros(p.productsCents)} of products: the budget must balance.`,
  },
  budget_in_kind_unbalanced: {
    fr: (p: { inKindChargesCents: number; inKindProductsCents: number }, w) =>
      `Le compte 86 fait ${w.euros(p.inKindChargesCents)}, le 87 ${w.euros(p.inKindProductsCents)} : ils doivent être égaux.`,
    en: (p: { inKindChargesCents: number; inKindProductsCents: number }, w) =>
      `Account 86 makes ${w.euros(p.inKindChargesCents)}, 87 makes ${w.euros(p.inKindProductsCents)}: they must be equal.`,
  },
  budget_total_differs: {
    fr: (p: { statedCents: number; chargesCents: number }, w) =>
      `Total saisi ${w.euros(p.statedCents)}, charges du budget ${w.euros(p.chargesCents)} : retirez l’un ou corrigez l’autre.`,
    en: (p: { statedCents: number; chargesCents: number }, w) =>
      `Total entered ${w.euros(p.statedCents)}, charges of the budget ${w.euros(p.chargesCents)}: remove one or correct the other.`,
  },
  budget_asks_other_amount: {
    fr: (p: { oursCents: number; requestedCents: number }, w) =>
      `Le budget nous demande ${w.euros(p.oursCents)}, la demande est de ${w.euros(p.requestedCents)} : à éclaircir.`,
    en: (p: { oursCents: number; requestedCents: number }, w) =>
      `The budget asks us for ${w.euros(p.oursCents)}, the request is for ${w.euros(p.requestedCents)}: to clear up.`,
  },
  budget_asks_nothing_of_us: {
    fr: () => 'Aucun produit du budget n’est demandé à notre collectivité : désignez la ligne.',
    en: () => 'No product of the budget is asked of our authority: mark the line.',
  },
  budget_line_not_a_product: {
    fr: () => 'Seul un produit dit à qui il est demandé.',
    en: () => 'Only a product says whom it is asked of.',
  },
  budget_asks_us_twice: {
    fr: () => 'Une seule ligne du budget est demandée à notre collectivité.',
    en: () => 'One line of the budget at most is asked of our authority.',
  },
  budget_total_kept: {
    fr: () => 'Le total est celui des charges du budget par comptes.',
    en: () => 'The total is that of the charges of the budget by account.',
  },
  unknown_account: {
    fr: () => 'Ce compte n’est pas de la structure du budget.',
    en: () => 'This account is not part of the structure of the budget.',
  },
  rank_taken: { fr: () => 'Deux lignes ont le même rang.', en: () => 'Two lines have the same rank.' },
  budget_balance_lost: {
    fr: () => 'Les charges et les produits du budget ne sont pas égaux.',
    en: () => 'The charges and the products of the budget are not equal.',
  },
  budget_in_kind_balance_lost: {
    fr: () => 'Les comptes 86 et 87 du budget ne sont pas égaux.',
    en: () => 'Accounts 86 and 87 of the budget are not equal.',
  },
  reference_taken: { fr: () => 'Ce code existe déjà.', en: () => 'This code exists already.' },
  requested_amount_missing: {
    fr: () => 'Saisissez le montant demandé, ou choisissez « non précisé ».',
    en: () => 'Enter the requested amount, or choose “not stated”.',
  },
  renewed_unknown: {
    fr: () => 'La demande renouvelée n’existe pas.',
    en: () => 'The renewed request does not exist.',
  },
  renews_itself: {
    fr: () => 'Une demande ne se renouvelle pas elle-même.',
    en: () => 'A request does not renew itself.',
  },
  renewed_of_other_beneficiary: {
    fr: () => 'La demande renouvelée est celle d’un autre bénéficiaire.',
    en: () => 'The renewed request is that of another beneficiary.',
  },
  renewed_later: {
    fr: (p: { year: number }) => `La demande renouvelée est de l’exercice ${p.year}, postérieur à celui-ci.`,
    en: (p: { year: number }) => `The renewed request is of fiscal year ${p.year}, later than this one.`,
  },
  renewal_told_twice: {
    fr: () => 'Choisissez la demande renouvelée ou décrivez l’aide précédente, pas les deux.',
    en: () => 'Choose the renewed request or describe the former support, not both.',
  },
  former_support_unnamed: {
    fr: () => 'Dites qui a accordé l’aide précédente.',
    en: () => 'Say who gave the former support.',
  },
  former_support_to_come: {
    fr: (p: { year: number }) => `L’aide précédente ne peut suivre l’exercice ${p.year}.`,
    en: (p: { year: number }) => `The former support cannot come after fiscal year ${p.year}.`,
  },
  paper_missing: {
    fr: (p: { paper: string }) => `${p.paper} : pièce à recevoir.`,
    en: (p: { paper: string }) => `${p.paper}: paper to receive.`,
  },
  paper_refused: {
    fr: (p: { paper: string; why: string }) => `${p.paper} : pièce refusée (${p.why}), à remplacer.`,
    en: (p: { paper: string; why: string }) => `${p.paper}: paper refused (${p.why}), to replace.`,
  },
  paper_expired: {
    fr: (p: { paper: string; on: string }, w) => `${p.paper} : pièce périmée depuis le ${w.day(p.on)}.`,
    en: (p: { paper: string; on: string }, w) => `${p.paper}: paper expired since ${w.day(p.on)}.`,
  },
  paper_undated: {
    fr: (p: { paper: string }) => `${p.paper} : le jour de réception manque.`,
    en: (p: { paper: string }) => `${p.paper}: the day of reception is missing.`,
  },
  paper_to_come: {
    fr: (p: { paper: string }) => `${p.paper} : reçue après aujourd’hui.`,
    en: (p: { paper: string }) => `${p.paper}: received after today.`,
  },
  paper_validity: {
    fr: (p: { paper: string }) => `${p.paper} : la validité finit avant la réception.`,
    en: (p: { paper: string }) => `${p.paper}: the validity ends before the reception.`,
  },
  paper_unexplained: {
    fr: (p: { paper: string }) => `${p.paper} : dites pourquoi elle est refusée ou n’est pas exigée.`,
    en: (p: { paper: string }) => `${p.paper}: say why it is refused or not required.`,
  },
  paper_twice: { fr: () => 'Une pièce est nommée deux fois.', en: () => 'A paper is named twice.' },
  unknown_paper: {
    fr: (p: { paper: string }) => `${p.paper} : cette pièce n’existe pas.`,
    en: (p: { paper: string }) => `${p.paper}: this paper does not exist.`,
  },
  paper_incoherent: {
    fr: () => 'Une pièce reçue a un jour ; une pièce refusée ou non exigée, un motif.',
    en: () => 'A paper handed in has a day; a paper refused or not required, a reason.',
  },
  nothing_to_ask: {
    fr: () => 'Aucune pièce ne manque : dites ce qui doit être complété.',
    en: () => 'No paper is missing: say what must be completed.',
  },
  completion_not_late: {
    fr: (p: { on: string | null }, w) =>
      p.on
        ? `Le bénéficiaire peut compléter son dossier jusqu’au ${w.day(p.on)}.`
        : 'Aucune lettre ne fixe de délai au bénéficiaire : demandez des compléments.',
    en: (p: { on: string | null }, w) =>
      p.on
        ? `The beneficiary may complete its file until ${w.day(p.on)}.`
        : 'No letter gives the beneficiary a delay: ask for a completion.',
  },
  refusal_not_suggested: {
    fr: () => 'L’instructeur n’a pas donné les motifs d’un refus.',
    en: () => 'The officer has not given the reasons for a refusal.',
  },
  letter_frozen: {
    fr: () => 'Une lettre écrite ne change plus.',
    en: () => 'A letter that is written no longer changes.',
  },
  amount_above_zero: { fr: () => 'Un montant est supérieur à zéro.', en: () => 'An amount is above zero.' },
  received_in_future: {
    fr: () => 'La demande n’a pas pu être reçue après aujourd’hui.',
    en: () => 'The request cannot have been received after today.',
  },
  period_reversed: { fr: () => 'La période finit avant de commencer.', en: () => 'The period ends before it starts.' },
  period_outside_year: {
    fr: (p: { year: number }) => `La période ne touche pas l’exercice ${p.year}.`,
    en: (p: { year: number }) => `The period does not touch fiscal year ${p.year}.`,
  },
  period_too_long: {
    fr: (p: { months: number }) => `La période dépasse ${p.months} mois.`,
    en: (p: { months: number }) => `The period exceeds ${p.months} months.`,
  },
  proposal_missing: {
    fr: () => 'Le montant proposé manque.',
    en: () => 'The proposed amount is missing.',
  },
  granted_amount: {
    fr: () => 'Une demande accordée porte le montant accordé, elle seule.',
    en: () => 'A granted request, and no other, carries the granted amount.',
  },
  unknown_beneficiary: { fr: () => 'Ce bénéficiaire n’existe pas.', en: () => 'This beneficiary does not exist.' },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
  number_taken: { fr: () => 'Ce numéro de demande existe déjà.', en: () => 'This request number exists already.' },
});

import { defineReasons } from '../../kernel/reasons.js';
import type { Language } from '../../kernel/words.js';
import type { Body } from '../../sittings/domain/sitting.js';
import type { ItemKind, ItemNamed } from './item.js';

const BODY_NAMES: Readonly<Record<Body, Record<Language, string>>> = {
  bureau: { fr: 'Bureau', en: 'Bureau' },
  conseil: { fr: 'Conseil', en: 'Council' },
};

const THIS_ITEM: Readonly<Record<ItemKind, Record<Language, string>>> = {
  award: { fr: 'cette attribution', en: 'this award' },
  membership: { fr: 'cette adhésion', en: 'this membership' },
  authorisation: { fr: 'cette autorisation', en: 'this authorisation' },
  refusal: { fr: 'ce refus', en: 'this refusal' },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const reportReasons = defineReasons({
  number_taken: { fr: () => 'Un rapport porte déjà ce numéro.', en: () => 'A report already has this number.' },
  decides_nothing: {
    fr: () => 'Ce rapport ne décide rien : choisissez ce qu’il soumet au vote.',
    en: () => 'This report decides nothing: choose what it puts to the vote.',
  },
  unknown_item: {
    fr: (p: { kind: ItemKind; id: number }) => `${capital(THIS_ITEM[p.kind].fr)} n’existe pas.`,
    en: (p: { kind: ItemKind; id: number }) => `${capital(THIS_ITEM[p.kind].en)} does not exist.`,
  },
  item_twice: {
    fr: () => 'Un rapport ne décide pas deux fois la même chose.',
    en: () => 'A report does not decide the same thing twice.',
  },
  item_of_other_department: {
    fr: (p: ItemNamed) => `${p.name} : ${THIS_ITEM[p.kind].fr} relève d’une autre direction.`,
    en: (p: ItemNamed) => `${p.name}: ${THIS_ITEM[p.kind].en} belongs to another department.`,
  },
  item_not_free: {
    fr: (p: ItemNamed) => `${p.name} : ${THIS_ITEM[p.kind].fr} n’est plus en préparation.`,
    en: (p: ItemNamed) => `${p.name}: ${THIS_ITEM[p.kind].en} is no longer being prepared.`,
  },
  item_on_other_report: {
    fr: (p: ItemNamed & { report: string }) => `${p.name} : déjà au rapport ${p.report}.`,
    en: (p: ItemNamed & { report: string }) => `${p.name}: already on report ${p.report}.`,
  },
  item_taken: {
    fr: () => 'L’un de ces dossiers vient d’être inscrit à un autre rapport.',
    en: () => 'One of these files has just been placed on another report.',
  },
  item_of_one_kind: {
    fr: () => 'Une ligne du rapport décide une seule chose.',
    en: () => 'A line of the report decides one thing only.',
  },
  award_does_not_add_up: {
    fr: (p: ItemNamed & { cents: number }, w) =>
      `${p.name} : parts, imputation et versements doivent faire chacun ${w.euros(p.cents)}.`,
    en: (p: ItemNamed & { cents: number }, w) =>
      `${p.name}: parts, imputation and instalments must each make ${w.euros(p.cents)}.`,
  },
  tariff_does_not_hold: {
    fr: (p: ItemNamed) => `${p.name} : la cotisation ne suit pas le tarif indiqué.`,
    en: (p: ItemNamed) => `${p.name}: the dues do not follow the tariff that is given.`,
  },
  visa_missing: {
    fr: (p: ItemNamed) => `${p.name} : le visa des finances n’est pas rendu.`,
    en: (p: ItemNamed) => `${p.name}: the finance visa is not given.`,
  },
  convention_required: {
    fr: (p: ItemNamed & { yearCents: number; thresholdCents: number }, w) =>
      `${p.name} : ${w.euros(p.yearCents)} dans l’année, au-delà de ${w.euros(p.thresholdCents)} il faut une convention.`,
    en: (p: ItemNamed & { yearCents: number; thresholdCents: number }, w) =>
      `${p.name}: ${w.euros(p.yearCents)} in the year, above ${w.euros(p.thresholdCents)} a convention is needed.`,
  },
  convention_text_not_approved: {
    fr: (p: ItemNamed) => `${p.name} : le texte de la convention n’est pas approuvé.`,
    en: (p: ItemNamed) => `${p.name}: the text of the convention is not approved.`,
  },
  convention_amount_differs: {
    fr: (p: ItemNamed & { cents: number }, w) => `${p.name} : la convention ne porte pas ${w.euros(p.cents)}.`,
    en: (p: ItemNamed & { cents: number }, w) => `${p.name}: the convention does not state ${w.euros(p.cents)}.`,
  },
  authorises_nothing: {
    fr: (p: ItemNamed) => `${p.name} : nommez une candidature, ou la date jusqu’à laquelle le programme est couvert.`,
    en: (p: ItemNamed) => `${p.name}: name an application, or the day until which the programme is covered.`,
  },
  unknown_sitting: { fr: () => 'Cette séance n’existe pas.', en: () => 'This sitting does not exist.' },
  sitting_of_other_body: {
    fr: (p: { reportBody: Body; sittingBody: Body }) =>
      `Le rapport est destiné au ${BODY_NAMES[p.reportBody].fr}, la séance est celle du ${BODY_NAMES[p.sittingBody].fr}.`,
    en: (p: { reportBody: Body; sittingBody: Body }) =>
      `The report is for the ${BODY_NAMES[p.reportBody].en}, the sitting is of the ${BODY_NAMES[p.sittingBody].en}.`,
  },
  sitting_already_held: {
    fr: (p: { heldOn: string }, w) => `La séance du ${w.day(p.heldOn)} est déjà tenue.`,
    en: (p: { heldOn: string }, w) => `The sitting of ${w.day(p.heldOn)} is already held.`,
  },
  sitting_before_visas: {
    fr: (p: { heldOn: string; visaOn: string }, w) =>
      `La séance du ${w.day(p.heldOn)} précède le visa du ${w.day(p.visaOn)} : choisissez une autre séance.`,
    en: (p: { heldOn: string; visaOn: string }, w) =>
      `The sitting of ${w.day(p.heldOn)} comes before the visa of ${w.day(p.visaOn)}: choose another sitting.`,
  },
  sitting_not_held: {
    fr: (p: { heldOn: string }, w) => `La séance du ${w.day(p.heldOn)} n’est pas encore tenue.`,
    en: (p: { heldOn: string }, w) => `The sitting of ${w.day(p.heldOn)} is not held yet.`,
  },
  agenda_rank_taken: {
    fr: () => 'Un autre rapport vient de prendre ce rang à l’ordre du jour.',
    en: () => 'Another report has just taken this rank on the agenda.',
  },
  agenda_inconsistent: {
    fr: () => 'Un rapport à l’ordre du jour a une séance et un rang.',
    en: () => 'A report on the agenda has a sitting and a rank.',
  },
  rank_taken: { fr: () => 'Deux lignes portent le même rang.', en: () => 'Two lines have the same rank.' },
  opinion_says_nothing: {
    fr: () => 'Un avis indique au moins son auteur, sa date ou son sens.',
    en: () => 'An opinion states at least its author, its day or its direction.',
  },
  act_cited_twice: {
    fr: () => 'Un acte n’est cité qu’une fois, sous une seule graphie.',
    en: () => 'An act is cited only once, under one spelling.',
  },
  cited_act_says_nothing: {
    fr: () => 'Un acte cité a au moins un numéro ou un objet.',
    en: () => 'A cited act has at least a number or a purpose.',
  },
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
});

import type { Body } from '../../sittings/domain/sitting.js';
import { defineReasons } from '../../kernel/reasons.js';
import type { Language } from '../../kernel/words.js';

const BODY_NAMES: Readonly<Record<Body, Record<Language, string>>> = {
  bureau: { fr: 'Bureau', en: 'Bureau' },
  conseil: { fr: 'Conseil', en: 'Council' },
};

/** The award that a reason is about; named by its beneficiary. */
export type AwardNamed = { awardId: number; award: string };

export const reportReasons = defineReasons({
  number_taken: { fr: () => 'Un rapport porte déjà ce numéro.', en: () => 'A report already has this number.' },
  unknown_award: {
    fr: (p: { awardId: number }) => `L’attribution ${p.awardId} n’existe pas.`,
    en: (p: { awardId: number }) => `Award ${p.awardId} does not exist.`,
  },
  award_of_other_department: {
    fr: (p: AwardNamed) => `${p.award} : cette attribution relève d’une autre direction.`,
    en: (p: AwardNamed) => `${p.award}: this award belongs to another department.`,
  },
  award_not_drafting: {
    fr: (p: AwardNamed) => `${p.award} : cette attribution n’est plus en préparation.`,
    en: (p: AwardNamed) => `${p.award}: this award is no longer being prepared.`,
  },
  award_on_other_report: {
    fr: (p: AwardNamed & { report: string }) => `${p.award} : déjà au rapport ${p.report}.`,
    en: (p: AwardNamed & { report: string }) => `${p.award}: already on report ${p.report}.`,
  },
  award_taken: {
    fr: () => 'Une de ces attributions vient d’être inscrite à un autre rapport.',
    en: () => 'One of these awards has just been placed on another report.',
  },
  award_does_not_add_up: {
    fr: (p: AwardNamed & { cents: number }, w) =>
      `${p.award} : parts, imputation et versements doivent faire chacun ${w.euros(p.cents)}.`,
    en: (p: AwardNamed & { cents: number }, w) =>
      `${p.award}: parts, imputation and instalments must each make ${w.euros(p.cents)}.`,
  },
  visa_missing: {
    fr: (p: AwardNamed) => `${p.award} : le visa des finances n’est pas rendu.`,
    en: (p: AwardNamed) => `${p.award}: the finance visa is not given.`,
  },
  convention_required: {
    fr: (p: AwardNamed & { yearCents: number; thresholdCents: number }, w) =>
      `${p.award} : ${w.euros(p.yearCents)} dans l’année, au-delà de ${w.euros(p.thresholdCents)} il faut une convention.`,
    en: (p: AwardNamed & { yearCents: number; thresholdCents: number }, w) =>
      `${p.award}: ${w.euros(p.yearCents)} in the year, above ${w.euros(p.thresholdCents)} a convention is needed.`,
  },
  convention_text_not_approved: {
    fr: (p: AwardNamed) => `${p.award} : le texte de la convention n’est pas approuvé.`,
    en: (p: AwardNamed) => `${p.award}: the text of the convention is not approved.`,
  },
  convention_amount_differs: {
    fr: (p: AwardNamed & { cents: number }, w) => `${p.award} : la convention ne porte pas ${w.euros(p.cents)}.`,
    en: (p: AwardNamed & { cents: number }, w) => `${p.award}: the convention does not state ${w.euros(p.cents)}.`,
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
  unknown_value: { fr: () => 'Valeur hors de la liste.', en: () => 'Value outside the list.' },
});

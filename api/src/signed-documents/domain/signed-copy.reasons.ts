import { defineReasons } from '../../kernel/reasons.js';

export const signedCopyReasons = defineReasons({
  copy_unreadable: {
    fr: () => 'Le fichier ne s’ouvre pas : il est incomplet, ou protégé par un mot de passe.',
    en: () => 'The file does not open: it is cut short, or protected by a password.',
  },
  copy_without_code: {
    fr: () => 'Aucun code lu sur ses pages : saisissez celui qui y est imprimé, ou choisissez l’acte.',
    en: () => 'No code read on its pages: type the one printed there, or choose the act.',
  },
  copy_unknown_code: {
    fr: (p: { code: string }) => `Le code ${p.code} n’est celui d’aucun document figé ici.`,
    en: (p: { code: string }) => `The code ${p.code} belongs to no document frozen here.`,
  },
  copy_several_documents: {
    fr: (p: { references: string }) => `Ce fichier mêle plusieurs actes (${p.references}) : numérisez-les séparément.`,
    en: (p: { references: string }) => `This file mixes several acts (${p.references}): scan them apart.`,
  },
  copy_of_another: {
    fr: (p: { found: string; expected: string }) => `Ce code est celui de ${p.found}, et non de ${p.expected}.`,
    en: (p: { found: string; expected: string }) => `This code is that of ${p.found}, and not of ${p.expected}.`,
  },
  copy_superseded: {
    fr: (p: { reference: string; edition: number; code: string }) =>
      `${p.reference} a une version ${p.edition} (${p.code}) : c’est elle qui est à signer.`,
    en: (p: { reference: string; edition: number; code: string }) =>
      `${p.reference} has a version ${p.edition} (${p.code}): that is the one to sign.`,
  },
  copy_signed_already: {
    fr: (p: { reference: string; on: string }, w) =>
      `${p.reference} a déjà une copie signée, du ${w.day(p.on)} : rattachez celle-ci à la main si elle la complète.`,
    en: (p: { reference: string; on: string }, w) =>
      `${p.reference} already has a signed copy, of ${w.day(p.on)}: attach this one by hand if it completes it.`,
  },
  copy_received_already: {
    fr: (p: { reference: string; on: string }, w) =>
      `Cette copie est déjà rattachée à ${p.reference}, depuis le ${w.day(p.on)}.`,
    en: (p: { reference: string; on: string }, w) =>
      `This copy is already attached to ${p.reference}, since ${w.day(p.on)}.`,
  },
  copy_waiting_already: {
    fr: () => 'Cette copie est déjà parmi celles à rattacher.',
    en: () => 'This copy is already among those to attach.',
  },
  copy_code_mistyped: {
    fr: () => 'Code mal saisi : dix signes, sans 0, 1, I, L ni O. Relisez-le sur le document.',
    en: () => 'Code mistyped: ten signs, without 0, 1, I, L nor O. Read it again on the document.',
  },
  copy_document_required: {
    fr: () => 'Saisissez le code imprimé, ou choisissez l’acte.',
    en: () => 'Type the printed code, or choose the act.',
  },
  copy_not_scan: {
    fr: () => 'Une copie signée est un PDF, un PNG ou un JPEG.',
    en: () => 'A signed copy is a PDF, a PNG or a JPEG.',
  },
  copy_consistent: {
    fr: () => 'L’état de cette copie est incohérent.',
    en: () => 'The state of this copy is inconsistent.',
  },
});

import { defineReasons } from '../kernel/reasons.js';
import type { ConstraintTable } from '../platform/constraints.js';
import { accountReasons } from './domain/account.reasons.js';

export const accessReasons = defineReasons({
  not_authenticated: { fr: () => 'Connectez-vous pour continuer.', en: () => 'Sign in to continue.' },
  bad_credentials: {
    fr: () => 'Adresse ou mot de passe incorrect.',
    en: () => 'Wrong address or password.',
  },
  account_locked: {
    fr: (p: { minutes: number }) => `Trop d’essais : le compte est bloqué ${p.minutes} minutes.`,
    en: (p: { minutes: number }) => `Too many attempts: the account is locked for ${p.minutes} minutes.`,
  },
  csrf: {
    fr: () => 'Votre session a changé : rechargez la page, votre saisie sera à refaire.',
    en: () => 'Your session changed: reload the page and enter again.',
  },
  password_change_required: {
    fr: () => 'Choisissez d’abord votre mot de passe.',
    en: () => 'Choose your password first.',
  },
  wrong_password: {
    fr: () => 'Le mot de passe actuel n’est pas celui-là.',
    en: () => 'This is not the current password.',
  },
  weak_password: {
    fr: (p: { min: number }) => `${p.min} caractères au moins, différents de l’ancien mot de passe.`,
    en: (p: { min: number }) => `At least ${p.min} characters, other than the former password.`,
  },
  no_demonstration: {
    fr: () => 'La date ne se déplace que dans une base de démonstration.',
    en: () => 'The day only moves in a demonstration database.',
  },
  department_code_taken: { fr: () => 'Ce code de direction existe déjà.', en: () => 'This department code is taken.' },
  email_taken: { fr: () => 'Un compte porte déjà cette adresse.', en: () => 'An account already has this address.' },
  unknown_role: { fr: () => 'Ce rôle n’existe pas.', en: () => 'This role does not exist.' },
  view_name_taken: { fr: () => 'Une vue porte déjà ce nom.', en: () => 'A view already has this name.' },
  unknown_department: { fr: () => 'Cette direction n’existe pas.', en: () => 'This department does not exist.' },
});

export const accessConstraints: ConstraintTable = {
  uq_department_code: { reason: accessReasons.department_code_taken({}, 'code') },
  uq_app_user_email: { reason: accessReasons.email_taken({}, 'email') },
  ck_app_user_email: { reason: accountReasons.email_format({}, 'email') },
  ck_app_user_roles: { reason: accessReasons.unknown_role({}, 'roles') },
  uq_user_list_view: { reason: accessReasons.view_name_taken({}, 'name') },
  ck_app_user_administrator_alone: { reason: accountReasons.administrator_alone({}, 'roles') },
  ck_app_user_some_role: { reason: accountReasons.some_role({}, 'roles') },
  ck_app_user_deactivated: { reason: accountReasons.deactivated_inconsistent() },
  ck_app_user_own_roles: { reason: accountReasons.own_roles({}, 'roles') },
  ck_app_user_last_administrator: { reason: accountReasons.last_administrator() },
  fk_app_user_department: { reason: accessReasons.unknown_department({}, 'departmentId') },
};

import { defineReasons } from '../../kernel/reasons.js';

export const accountReasons = defineReasons({
  own_account: {
    fr: () => 'C’est votre compte : un autre administrateur s’en charge.',
    en: () => 'This is your own account: another administrator deals with it.',
  },
  own_roles: {
    fr: () => 'Nul ne change ses propres rôles : un autre administrateur s’en charge.',
    en: () => 'Nobody changes their own roles: another administrator does.',
  },
  last_administrator: {
    fr: () => 'C’est le dernier administrateur : nommez-en un autre avant.',
    en: () => 'This is the last administrator: appoint another one first.',
  },
  administrator_alone: {
    fr: () => 'L’administrateur n’a aucun rôle métier.',
    en: () => 'The administrator has no business role.',
  },
  files_to_hand_over: {
    fr: (p: { count: number; department: string }, w) =>
      `${w.count(p.count, 'dossier ouvert', 'dossiers ouverts')} à transmettre d’abord : ${p.department}.`,
    en: (p: { count: number; department: string }, w) =>
      `${w.count(p.count, 'open file', 'open files')} to hand over first: ${p.department}.`,
  },
  department_closed: {
    fr: () => 'Cette direction est fermée : choisissez-en une autre.',
    en: () => 'This department is closed: choose another one.',
  },
  department_has_users: {
    fr: (p: { count: number }, w) => `${w.count(p.count, 'compte actif', 'comptes actifs')} dans cette direction.`,
    en: (p: { count: number }, w) => `${w.count(p.count, 'active account', 'active accounts')} in this department.`,
  },
  department_has_files: {
    fr: (p: { count: number }, w) => `${w.count(p.count, 'dossier ouvert', 'dossiers ouverts')} dans cette direction.`,
    en: (p: { count: number }, w) => `${w.count(p.count, 'open file', 'open files')} in this department.`,
  },
  email_format: {
    fr: () => 'Adresse électronique attendue : prenom.nom@exemple.fr.',
    en: () => 'Expected an e-mail address: first.last@example.org.',
  },
  some_role: { fr: () => 'Un rôle au moins.', en: () => 'At least one role.' },
  deactivated_inconsistent: {
    fr: () => 'Un compte désactivé porte le jour de sa désactivation.',
    en: () => 'A deactivated account bears the day on which it was.',
  },
});

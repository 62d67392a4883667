import type { Cents } from '../../../kernel/money.js';
import { defineReasons } from '../../../kernel/reasons.js';

export const importReasons = defineReasons({
  // The file.
  file_unread: {
    fr: () => 'Fichier illisible : envoyez un classeur .xlsx ou un texte .csv.',
    en: () => 'Unreadable file: send an .xlsx workbook or a .csv text.',
  },
  file_old_workbook: {
    fr: () => 'Ancien format Excel : enregistrez le classeur en .xlsx, puis envoyez-le.',
    en: () => 'Old Excel format: save the workbook as .xlsx, then send it.',
  },
  file_damaged: {
    fr: () => 'Le classeur ne se lit pas : ouvrez-le, enregistrez-le en .xlsx et renvoyez-le.',
    en: () => 'The workbook cannot be read: open it, save it as .xlsx and send it again.',
  },
  file_too_heavy: {
    fr: () => 'Classeur trop volumineux une fois ouvert : n’y gardez que la feuille des crédits.',
    en: () => 'Workbook too large once opened: keep the sheet of credits alone.',
  },
  file_quotes: {
    fr: (p: { row: number }) => `Guillemets mal fermés vers la ligne ${p.row}.`,
    en: (p: { row: number }) => `Quotes badly closed around row ${p.row}.`,
  },
  file_no_heading: {
    fr: (p: { columns: string }) => `Aucune ligne d’en-têtes reconnue. Attendu : ${p.columns}.`,
    en: (p: { columns: string }) => `No line of headings was recognised. Expected: ${p.columns}.`,
  },
  file_no_row: { fr: () => 'Le fichier n’a aucune ligne.', en: () => 'The file has no row.' },
  file_too_many_rows: {
    fr: (p: { most: number }) => `Plus de ${p.most} lignes : partagez le fichier.`,
    en: (p: { most: number }) => `More than ${p.most} rows: split the file.`,
  },
  column_missing: {
    fr: (p: { heading: string; accepted: string }) => `Colonne absente : ${p.heading}. Accepté : ${p.accepted}.`,
    en: (p: { heading: string; accepted: string }) => `Missing column: ${p.heading}. Accepted: ${p.accepted}.`,
  },
  column_twice: {
    fr: (p: { heading: string; others: string }) =>
      `Deux colonnes pour ${p.heading} : ${p.others}. N’en gardez qu’une.`,
    en: (p: { heading: string; others: string }) => `Two columns for ${p.heading}: ${p.others}. Keep one.`,
  },
  column_ignored: {
    fr: () => 'Colonne inconnue : elle n’est pas lue.',
    en: () => 'Unknown column: it is not read.',
  },
  // The rows.
  row_total: {
    fr: () => 'Ligne de total : elle n’est pas importée.',
    en: () => 'Row of totals: it is not imported.',
  },
  row_total_differs: {
    fr: (p: { cents: Cents }, w) => `Ligne de total : les lignes lues font ${w.euros(p.cents)}.`,
    en: (p: { cents: Cents }, w) => `Row of totals: the rows that were read add up to ${w.euros(p.cents)}.`,
  },
  row_zero: { fr: () => 'Montant nul : ligne laissée de côté.', en: () => 'Amount of zero: row left aside.' },
  row_overflows: {
    fr: (p: { expected: number }) =>
      `Cellule en trop : la ligne compte ${p.expected} colonnes. Vérifiez les séparateurs.`,
    en: (p: { expected: number }) => `One cell too many: the row has ${p.expected} columns. Check the separators.`,
  },
  row_twice: {
    fr: (p: { row: number }) => `Même imputation qu’à la ligne ${p.row} : additionnez-les.`,
    en: (p: { row: number }) => `Same imputation as on row ${p.row}: add them up.`,
  },
  chapitre_not_followed: {
    fr: () => 'Chapitre sans crédits de subventions ici : ligne laissée de côté.',
    en: () => 'Chapitre without credits of subsidies here: row left aside.',
  },
  no_chapitre_followed: {
    fr: () => 'Aucun chapitre du fichier n’a de crédits sur cet exercice.',
    en: () => 'No chapitre of the file has credits in this fiscal year.',
  },
  section_expected: {
    fr: () => 'Les deux sections ont ce chapitre : ajoutez la colonne Section.',
    en: () => 'Both sections have this chapitre: add the column Section.',
  },
  envelope_exceeded: {
    fr: (p: { chapitre: string; cents: Cents }, w) =>
      `L’enveloppe du chapitre ${p.chapitre} sera dépassée de ${w.euros(p.cents)}.`,
    en: (p: { chapitre: string; cents: Cents }, w) =>
      `The envelope of chapitre ${p.chapitre} will be exceeded by ${w.euros(p.cents)}.`,
  },
  // The cells.
  cell_required: { fr: () => 'Valeur obligatoire.', en: () => 'A value is required.' },
  cell_error: {
    fr: () => 'Le tableur affiche une erreur : corrigez la formule.',
    en: () => 'The spreadsheet shows an error: mend the formula.',
  },
  cell_date: {
    fr: () => 'Le tableur y a lu une date : mettez la cellule au format texte.',
    en: () => 'The spreadsheet took it for a date: set the cell as text.',
  },
  section_unread: {
    fr: () => 'Accepté : fonctionnement ou investissement (F ou I).',
    en: () => 'Accepted: fonctionnement or investissement (F or I).',
  },
  code_ambiguous: {
    fr: (p: { codes: string }) => `Le zéro de tête est perdu : ${p.codes} ? Écrivez le code en texte.`,
    en: (p: { codes: string }) => `The leading zero is lost: ${p.codes}? Write the code as text.`,
  },
  code_understood: {
    fr: (p: { code: string }) => `Lu ${p.code}.`,
    en: (p: { code: string }) => `Read as ${p.code}.`,
  },
  department_unknown: {
    fr: () => 'Direction inconnue. Accepté : son code ou son nom.',
    en: () => 'Unknown department. Accepted: its code or its name.',
  },
  department_ambiguous: {
    fr: () => 'Plusieurs directions portent ce nom : écrivez le code.',
    en: () => 'Several departments have this name: write the code.',
  },
  department_closed: {
    fr: (p: { name: string }) => `Direction fermée : ${p.name}.`,
    en: (p: { name: string }) => `Closed department: ${p.name}.`,
  },
  amount_unread: {
    fr: () => 'Montant non compris. Accepté : 1234,56 ou 1 234,56 €.',
    en: () => 'Amount not understood. Accepted: 1234,56 or 1 234,56 €.',
  },
  amount_ambiguous: {
    fr: (p: { text: string }) => `${p.text} : milliers ou décimales ? Écrivez 1234,00 ou 1,23.`,
    en: (p: { text: string }) => `${p.text}: thousands or decimals? Write 1234,00 or 1,23.`,
  },
  amount_decimals: {
    fr: () => 'Deux décimales au plus : arrondissez au centime.',
    en: () => 'Two decimals at most: round to the cent.',
  },
  amount_too_large: {
    fr: () => 'Montant trop grand : 100 milliards d’euros au plus.',
    en: () => 'Amount too large: 100 billion euros at most.',
  },
  amount_negative: {
    fr: () => 'Un budget primitif n’a pas de montant négatif.',
    en: () => 'An initial budget has no negative amount.',
  },
  // What is there already.
  year_voted_by_file: {
    fr: (p: { year: number }) => `L’exercice ${p.year} passe de provisoire à voté.`,
    en: (p: { year: number }) => `Fiscal year ${p.year} passes from provisional to voted.`,
  },
  provisional_replaced: {
    fr: (p: { year: number; cents: Cents }, w) =>
      `L’exercice ${p.year} passe à voté : ${w.euros(p.cents)} de crédits provisoires remplacés.`,
    en: (p: { year: number; cents: Cents }, w) =>
      `Fiscal year ${p.year} is voted: ${w.euros(p.cents)} of provisional credits are replaced.`,
  },
  vote_recorded_otherwise: {
    fr: (p: { cents: Cents }, w) => `Ce vote a déjà ouvert ${w.euros(p.cents)} sur cette ligne.`,
    en: (p: { cents: Cents }, w) => `This vote already opened ${w.euros(p.cents)} on this line.`,
  },
  initial_budget_recorded: {
    fr: (p: { cents: Cents }, w) => `Un budget primitif de ${w.euros(p.cents)} est déjà ouvert sur cette ligne.`,
    en: (p: { cents: Cents }, w) => `An initial budget of ${w.euros(p.cents)} is already opened on this line.`,
  },
  already_imported: {
    fr: () => 'Déjà importé : toutes les lignes de ce fichier sont enregistrées.',
    en: () => 'Already imported: every line of this file is recorded.',
  },
  same_content_imported: {
    fr: () => 'Déjà importé : un fichier des mêmes lignes a été confirmé pour cet exercice.',
    en: () => 'Already imported: a file of the same lines was confirmed for this fiscal year.',
  },
  // The import.
  work_under_way: {
    fr: () => 'Le fichier est en cours de traitement : attendez la fin.',
    en: () => 'The file is being worked on: wait for the end.',
  },
  import_consistent: {
    fr: () => 'L’état de cet import est incohérent.',
    en: () => 'The state of this import is inconsistent.',
  },
});

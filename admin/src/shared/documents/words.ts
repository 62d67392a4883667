import { bilingual } from '../../i18n/bilingual';

export const documents = bilingual({
  fr: {
    reports: 'Texte du rapport',
    deliberations: 'Extrait du registre',
    told: 'Écrit d’après les données, telles qu’elles sont maintenant.',
    pdf: 'Lire le PDF',
    docx: 'Télécharger pour Word',
  },
  en: {
    reports: 'Text of the report',
    deliberations: 'Extract of the register',
    told: 'Written from the data as they stand now.',
    pdf: 'Read the PDF',
    docx: 'Download for Word',
  },
});

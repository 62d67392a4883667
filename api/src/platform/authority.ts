/** Whose product this is, as its letters and conventions name it. */
export const AUTHORITY = 'La Métropole Aix-Marseille-Provence';
/** The court before which its decisions are contested. */
export const COURT = 'le tribunal administratif de Marseille';
/** The same after a noun: « le registre … ». */
export const AUTHORITY_OF = 'de la Métropole Aix-Marseille-Provence';

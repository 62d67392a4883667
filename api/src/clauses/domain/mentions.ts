/** A datum that a clause may say of whatever act cites it. */
export interface ClauseMention {
  /** Between braces in the text. */
  readonly word: string;
  /** Under which the act finds it. */
  readonly key: string;
  /** What it would say in the act of an example. */
  readonly example: string;
}

/** Said by the act that cites the clause. */
export const ACT_MENTIONS = [
  { word: 'nom de la collectivité', key: 'house.name', example: 'La Métropole Aix-Marseille-Provence' },
  { word: 'de la collectivité', key: 'house.of', example: 'de la Métropole Aix-Marseille-Provence' },
  { word: 'assemblée', key: 'report.body', example: 'Bureau de la Métropole' },
  { word: 'date de la séance', key: 'sitting.heldOn', example: '26 septembre 2019' },
  { word: 'présidence de la séance', key: 'sitting.chair', example: 'Martine VASSAL' },
  { word: 'numéro du rapport', key: 'report.number', example: 'MET 19/12083/BM' },
  {
    word: 'intitulé du rapport',
    key: 'report.title',
    example: 'Attribution d’une subvention à l’association Medinsoft',
  },
  { word: 'rapporteur', key: 'report.rapporteur', example: 'Gérard BRAMOULLÉ' },
  { word: 'exercice', key: 'act.fiscalYears', example: '2019' },
  { word: 'bénéficiaires', key: 'act.beneficiaries', example: 'Medinsoft' },
  { word: 'montant total', key: 'act.total', example: '65 000,00 €' },
] as const satisfies readonly ClauseMention[];

/** Said by the clause itself, whatever act cites it. */
export const OWN_MENTIONS = [
  { word: 'acte cité', key: 'clause.actNumber', example: 'HN 001-8073/20/CM' },
  { word: 'date de l’acte cité', key: 'clause.actOn', example: '17 juillet 2020' },
] as const satisfies readonly ClauseMention[];

export const CLAUSE_MENTIONS: readonly ClauseMention[] = [...ACT_MENTIONS, ...OWN_MENTIONS];

/** However its spaces, its capitals and its apostrophe are typed. */
const asTyped = (word: string): string => word.trim().replace(/\s+/g, ' ').replaceAll("'", '’').toLowerCase();

const BY_WORD: ReadonlyMap<string, ClauseMention> = new Map(
  CLAUSE_MENTIONS.map((mention) => [asTyped(mention.word), mention]),
);

export const mentionNamed = (word: string): ClauseMention | undefined => BY_WORD.get(asTyped(word));

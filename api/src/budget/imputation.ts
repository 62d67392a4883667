const label = (axis: string, code: string): string =>
  `(SELECT n.label FROM budget_nomenclature n
    WHERE n.budget_id = b.id AND n.axis = '${axis}' AND n.year = y.year AND n.code = ${code})`;

/** SQL: the credit line l as an act names it; null while no line is chosen. */
export const IMPUTATION = `CASE WHEN l.id IS NOT NULL THEN jsonb_build_object(
  'budget', b.name, 'year', y.year, 'section', e.section, 'chapitre', e.chapitre, 'nature', l.nature, 'fonction', l.fonction,
  'sousPolitique', l.sous_politique, 'sousPolitiqueLabel', ${label('sous_politique', 'l.sous_politique')},
  'programme', l.programme, 'programmeLabel', ${label('programme', 'l.programme')}) END`;

export const CREDIT_LINE_TABLES = `LEFT JOIN control_envelope e ON e.id = l.envelope_id
  LEFT JOIN fiscal_year y ON y.id = e.fiscal_year_id
  LEFT JOIN budget b ON b.id = y.budget_id`;

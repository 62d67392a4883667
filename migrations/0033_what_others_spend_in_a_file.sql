-- Why: the finance system tells what it spends of each chapitre in a file as well; retyped figure by figure, it is late and wrong.

ALTER TABLE budget_import
  DROP CONSTRAINT ck_budget_import_kind,
  ADD CONSTRAINT ck_budget_import_kind CHECK (
    kind IN ('initial_budget', 'supplementary_budget', 'amending_budget', 'external_consumption'));

import type { AwardView } from '../../src/awards/award.view.js';
import type { BudgetPage } from '../../src/budget/budget.view.js';
import type { FactSheet } from './fact-sheet.js';

// As readsOf gives it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Read = (path: string) => Promise<any>;

interface PrintedLine {
  budgetSpellings: readonly string[];
}

/** What an act prints of one grant given for one request: body, request, award and its imputation. Kinds that some acts leave out stay with their own test. */
export async function holdsGrant(
  sheet: FactSheet,
  read: Read,
  award: AwardView,
  printedLines: readonly PrintedLine[],
): Promise<void> {
  const [part] = award.parts;
  const body: Record<string, unknown> = await read(`beneficiaries/${award.beneficiary.id}`);
  sheet.holds('beneficiary.legalName', 'Bénéficiaire', 'Bénéficiaire › nom', body['legalName']);
  sheet.holds('beneficiary.kind', 'Nature du bénéficiaire', 'Bénéficiaire › nature', body['kind']);

  const request: Record<string, unknown> = await read(`grant-requests/${part!.requestId}`);
  sheet.holds('request.title', 'Demande : intitulé', 'Demande › intitulé', request['title']);
  sheet.holds('request.purpose', 'Demande : objet', 'Demande › objet', request['purpose']);
  sheet.holds('request.fiscalYear', 'Demande : exercice', 'Demande › exercice', request['fiscalYear']);
  sheet.holds('request.requestedCents', 'Demande : montant', 'Demande › demandé', request['requestedCents']);
  sheet.holds('request.budgetBase', 'Demande : budget de', 'Demande › assiette', request['budgetBase']);
  sheet.holds('request.budgetCents', 'Demande : budget', 'Demande › budget prévisionnel', request['budgetCents']);
  sheet.holds('request.printedShare', 'Part imprimée', 'Attribution › part imprimée', part!.printedShare);

  sheet.holds('award.fiscalYear', 'Exercice', 'Attribution › exercice', award.fiscalYear);
  sheet.holds('award.object', 'Objet', 'Attribution › objet', award.object);
  sheet.holds('award.amountCents', 'Montant accordé', 'Attribution › montant', award.amountCents);
  const { items: budgets }: BudgetPage = await read('budgets');
  for (const [rank, line] of award.imputationLines.entries()) {
    const path = `award.lines.${rank}`;
    const name = `Imputation ${rank + 1}`;
    const credit = line.creditLine!;
    const budget = budgets.find((known) => known.name === credit.budget)!;
    sheet.holds(`${path}.amountCents`, `${name} : montant`, 'Ligne d’imputation › montant', line.amountCents);
    sheet.holds(`${path}.printed`, `${name}, imprimée`, 'Ligne d’imputation › imprimé', line.printed);
    const known = printedLines[rank]!.budgetSpellings.filter((spelling) => budget.aliases.includes(spelling));
    sheet.holds(`${path}.budgetSpellings`, `${name} : budget, tel que nommé`, 'Budget › noms imprimés', known);
    const resolved = 'Ligne d’imputation › ligne de crédits';
    sheet.holds(`${path}.imputation.budget`, `${name} : budget`, resolved, budget.code);
    const sousPolitique = credit.sousPolitique || null;
    sheet.holds(`${path}.imputation.sousPolitique`, `${name} : sous-politique`, resolved, sousPolitique);
    sheet.holds(`${path}.imputation.chapitre`, `${name} : chapitre`, resolved, credit.chapitre);
    sheet.holds(`${path}.imputation.nature`, `${name} : nature ou article`, resolved, credit.nature);
    sheet.holds(`${path}.imputation.fonction`, `${name} : fonction`, resolved, credit.fonction);
  }
}

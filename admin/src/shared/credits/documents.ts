/** The documents that have a page; a vote is told by its name alone. */
export const pageOf: Readonly<Record<string, string>> = {
  award: 'awards',
  budget_import: 'budget-imports',
  membership: 'memberships',
  mandat: 'mandats',
  transfer: 'transfers',
};

/** The movements that make a figure of the ledger, as a list of the same total. */
export const movementsPath = (filters: object): string =>
  `/movements?filter=${encodeURIComponent(JSON.stringify(filters))}`;

import { SPENDING_COLUMNS } from '../domain/imports/columns.js';
import {
  exceeded,
  type PlannedFigure,
  planSpending,
  spendingChanges,
  type SpendingReferences,
} from '../domain/imports/spending.js';
import { recordExternalConsumption } from '../external/record.js';
import type { Kind } from './kind.js';
import { spendingReferencesFor } from './references.js';

/** What the finance system spends of each chapitre outside our files: each figure told as a person tells it. */
export const spending: Kind<SpendingReferences, PlannedFigure> = {
  columns: SPENDING_COLUMNS,
  references: spendingReferencesFor,
  upon: () => Promise.resolve([]),
  judgeRow: () => () => Promise.resolve([]),
  plan: planSpending,
  changes: spendingChanges,
  upshot: exceeded,
  // The same figure on another day is another statement.
  content: ({ section, chapitre, amountCents }, { votedOn }) => [votedOn, section, chapitre, amountCents].join('|'),
  async write(tx, { act: source, votedOn: on }, lines, step) {
    const told = lines.filter(({ does }) => does === 'tell').sort((a, b) => a.envelopeId - b.envelopeId);
    for (const [rank, { envelopeId, amountCents: cumulativeCents }] of told.entries()) {
      await recordExternalConsumption(tx, { envelopeId, on, cumulativeCents, source });
      await step(rank + 1, told.length);
    }
  },
};

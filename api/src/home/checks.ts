import { type CheckCode, sentenceOf } from '../commitment-checks/domain/checks.js';
import type { Tx } from '../platform/context.js';
import type { HomeRowView } from './home.view.js';

interface Anomaly {
  readonly code: CheckCode;
  readonly facts: object;
}

/** An anomaly is told by its own sentence, the same as in its list. */
export function inWords(tx: Tx, rows: HomeRowView[]): Promise<HomeRowView[]> {
  return Promise.resolve(
    rows.map(({ why, ...row }) => {
      const { code, facts } = why!.params as unknown as Anomaly;
      return { ...row, why: { code: 'told', params: { sentence: sentenceOf(code, facts, tx.language) } } };
    }),
  );
}

import type { Block } from '../kernel/blocks.js';
import { difference } from '../kernel/difference/difference.js';
import type { ComparedText, DifferenceView } from './difference.view.js';

/** A version of a text, with what it says. */
export interface Version extends ComparedText {
  readonly blocks: readonly Block[];
}

const about = ({ textVersion, writtenBy, writtenOn }: Version): ComparedText => ({ textVersion, writtenBy, writtenOn });

/** Two versions set against each other, as the API tells it. */
export function differenceView(from: Version, to: Version): DifferenceView {
  const { lines, changed, amounts } = difference(from.blocks, to.blocks);
  return {
    from: about(from),
    to: about(to),
    changed,
    amounts: [...amounts],
    lines: lines.map(({ type, standing, cells }) => ({
      type,
      standing,
      cells: cells.map((runs) => ({ runs: [...runs] })),
    })),
  };
}

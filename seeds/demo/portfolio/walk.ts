import type { Calendar } from './calendar.js';
import type { Dice } from './dice.js';

/** Days that a step takes, at least and at most. */
export type Delay = readonly [number, number];

/**
 * Does the steps of a fate one after the other, each on its day; then what comes after the last.
 * Nothing comes after a fate that is cut short by the day of the demonstration.
 */
export function walk<Step extends string>(
  calendar: Calendar,
  dice: Dice,
  { steps, slowness = 1 }: { steps: readonly Step[]; slowness?: number },
  delays: Readonly<Record<Step, Delay>>,
  take: (step: Step) => Promise<void>,
  then: () => void = () => undefined,
): void {
  const [first, ...rest] = steps;
  if (first === undefined) return then();
  const [least, most] = delays[first];
  calendar.in(Math.round(dice.whole(least, most) * slowness), async () => {
    await take(first);
    walk(calendar, dice, { steps: rest, slowness }, delays, take, then);
  });
}

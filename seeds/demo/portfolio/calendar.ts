import { addDays, type CalendarDay, daysBetween } from '../../../api/src/kernel/calendar-day.js';
import type { Tx } from '../../../api/src/platform/context.js';
import type { CastName } from '../cast.js';
import type { Stage } from '../stage.js';

type Step = () => Promise<void> | void;

const A_SUNDAY: CalendarDay = '2023-01-01';

/** That day, or the Monday after it. */
export function workingDay(day: CalendarDay): CalendarDay {
  const weekday = daysBetween(A_SUNDAY, day) % 7;
  if (weekday === 0) return addDays(day, 1);
  return weekday === 6 ? addDays(day, 2) : day;
}

/**
 * What people have planned, done day after day. Each step may plan others; what is planned beyond the last day is not
 * done: that is how each file stands, on the day of the demonstration, wherever its life has led it.
 */
export class Calendar {
  private readonly planned = new Map<CalendarDay, Step[]>();

  constructor(
    private readonly stage: Stage,
    private day: CalendarDay,
  ) {}

  get today(): CalendarDay {
    return this.day;
  }

  /** Plans something for a working day to come. */
  on(day: CalendarDay, step: Step): void {
    const open = workingDay(day);
    if (open < this.day) throw new RangeError(`${open} is over: it is ${this.day}`);
    const steps = this.planned.get(open) ?? [];
    steps.push(step);
    this.planned.set(open, steps);
  }

  /** Plans something for so many days later. */
  in(days: number, step: Step): void {
    this.on(addDays(this.day, days), step);
  }

  /** What somebody does today. */
  by<Result>(who: CastName, act: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.stage.by(this.day, who, act);
  }

  /** Lives through the days, up to and including the last. */
  async runTo(last: CalendarDay): Promise<void> {
    for (; this.day <= last; this.day = addDays(this.day, 1)) {
      const steps = this.planned.get(this.day) ?? [];
      for (const step of steps) await step();
      if (steps.length > 0) await this.stage.check();
    }
  }
}

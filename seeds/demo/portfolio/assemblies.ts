import type { CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import type { Body as Assembly } from '../../../api/src/sittings/domain/sitting.js';

export interface Sitting {
  readonly assembly: Assembly;
  readonly heldOn: CalendarDay;
}

/** The assemblies of three years; the last are still to come on the day of the demonstration. */
export const SITTINGS: readonly Sitting[] = [
  { assembly: 'conseil', heldOn: '2024-02-22' },
  { assembly: 'bureau', heldOn: '2024-04-18' },
  { assembly: 'conseil', heldOn: '2024-06-27' },
  { assembly: 'bureau', heldOn: '2024-10-10' },
  { assembly: 'conseil', heldOn: '2024-12-05' },
  { assembly: 'bureau', heldOn: '2025-02-20' },
  { assembly: 'conseil', heldOn: '2025-04-17' },
  { assembly: 'bureau', heldOn: '2025-06-26' },
  { assembly: 'conseil', heldOn: '2025-10-16' },
  { assembly: 'bureau', heldOn: '2025-12-11' },
  { assembly: 'conseil', heldOn: '2026-02-19' },
  { assembly: 'bureau', heldOn: '2026-04-16' },
  { assembly: 'conseil', heldOn: '2026-06-25' },
  { assembly: 'bureau', heldOn: '2026-10-08' },
  { assembly: 'conseil', heldOn: '2026-10-22' },
  { assembly: 'bureau', heldOn: '2026-11-19' },
  { assembly: 'conseil', heldOn: '2026-12-10' },
];

/** The sitting of the same assembly that follows in the year: credits do not wait for the next. */
export const nextSitting = ({ assembly, heldOn }: Sitting): Sitting | undefined =>
  SITTINGS.find(
    (other) => other.assembly === assembly && other.heldOn > heldOn && other.heldOn.slice(0, 4) === heldOn.slice(0, 4),
  );

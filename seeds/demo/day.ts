import type { CalendarDay } from '../../api/src/kernel/calendar-day.js';

/** The day on which the demonstration stands, so that data, screens and tests never age (docs/adr/0013). */
export const DEMONSTRATION_DAY: CalendarDay = '2026-10-15';

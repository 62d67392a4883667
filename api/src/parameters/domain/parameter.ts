import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Guarded } from '../../kernel/lifecycle.js';
import type { Reason } from '../../kernel/reasons.js';
import { parameterReasons as reasons } from './parameter.reasons.js';

export const PARAMETER_UNITS = ['cents', 'days', 'months', 'count', 'basis_points'] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** Where a value stands on the business day: one a code is in force, those before it are past, those after are coming. */
export const PARAMETER_STANDINGS = ['past', 'in_force', 'coming'] as const;
export type ParameterStanding = (typeof PARAMETER_STANDINGS)[number];

export const parameterAccess: Guarded = {
  subject: 'parameter',
  access: { read: ['administrator'], create: ['administrator'], modify: [] },
};

/**
 * A value is prepared for the days to come: today's may already have decided something.
 * Also held by ck_parameter_not_past.
 */
export const validFromReasons = (validFrom: CalendarDay, today: CalendarDay): Reason[] =>
  validFrom <= today ? [reasons.parameter_not_past({ today }, 'validFrom')] : [];

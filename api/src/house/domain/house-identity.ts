import type { CalendarDay } from '../../kernel/calendar-day.js';
import type { Guarded } from '../../kernel/lifecycle.js';
import type { Reason } from '../../kernel/reasons.js';
import { houseReasons as reasons } from './house.reasons.js';

/** Where an identity stands on the business day: one is in force, those before it are past, those after are coming. */
export const IDENTITY_STANDINGS = ['past', 'in_force', 'coming'] as const;
export type IdentityStanding = (typeof IDENTITY_STANDINGS)[number];

export const houseAccess: Guarded = {
  subject: 'house_identity',
  access: { read: ['administrator'], create: ['administrator'], modify: ['administrator'] },
};

/**
 * An identity is prepared for the days to come: today's may already head a document.
 * Also held by ck_house_identity_served.
 */
export const validFromReasons = (validFrom: CalendarDay, today: CalendarDay): Reason[] =>
  validFrom <= today ? [reasons.identity_not_past({ today }, 'validFrom')] : [];

/** What may have served stays as it was. */
export const servedReasons = (validFrom: CalendarDay, today: CalendarDay): Reason[] =>
  validFrom <= today ? [reasons.identity_served()] : [];

export const INCOMING_GRANT_STATES = [
  'identified',
  'filed',
  'authorised',
  'pending',
  'awarded',
  'refused',
  'agreed',
  'claimed',
  'received',
  'justified',
  'closed',
  'abandoned',
] as const;
export type IncomingGrantState = (typeof INCOMING_GRANT_STATES)[number];

/** Whether its amounts are said with or without tax; null when the file does not say. */
export const TAXES = ['included', 'excluded'] as const;
export type Tax = (typeof TAXES)[number];

/** Where the revenue goes; null when the file does not say. */
export const REVENUE_SECTIONS = ['fonctionnement', 'investissement', 'both'] as const;
export type RevenueSection = (typeof REVENUE_SECTIONS)[number];

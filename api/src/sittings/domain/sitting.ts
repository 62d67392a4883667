export const BODIES = ['bureau', 'conseil'] as const;
/** The deliberating body that sits. */
export type Body = (typeof BODIES)[number];

/** What the house numbers. */
export const NUMBERED_KINDS = ['report', 'deliberation'] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];

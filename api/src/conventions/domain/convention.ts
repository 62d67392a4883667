export const CONVENTION_KINDS = ['financial', 'objectives', 'multi_year', 'investment'] as const;
export type ConventionKind = (typeof CONVENTION_KINDS)[number];

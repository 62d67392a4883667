export const BODIES = ['bureau', 'conseil'] as const;
/** The deliberating body that sits. */
export type Body = (typeof BODIES)[number];

const NAMES: Readonly<Record<Body, string>> = { bureau: 'Bureau', conseil: 'Conseil' };

/** « Bureau de la Métropole », « Conseil du 26/09/2019 ». */
export const bodyOf = (body: Body, of: string): string => `${NAMES[body]} ${of}`;

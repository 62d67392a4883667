export const BODIES = ['bureau', 'conseil'] as const;
/** The deliberating body that sits. */
export type Body = (typeof BODIES)[number];

const NAMES: Readonly<Record<Body, string>> = { bureau: 'Bureau', conseil: 'Conseil' };

/** « Bureau de la Métropole »: a body, of the house so named. */
export const bodyOf = (body: Body, ofHouse: string): string => `${NAMES[body]} ${ofHouse}`;

import type { Schemas } from '../api/types';

export type ExternalConsumption = Schemas['ExternalConsumptionItem'];
export type ToldEnvelope = Schemas['ToldEnvelope'];

type Placed = Pick<ToldEnvelope, 'budget' | 'year' | 'chapitre'>;

/** An envelope of the vote, as it is named everywhere. */
export const envelopeName = ({ budget, year, chapitre }: Placed): string => `${budget} · ${year} · ${chapitre}`;

import type { AwardFacts } from '../../act.js';
import type { AwardLaw } from '../law.js';
import type { Reading } from '../reading/reading.js';

export const lawOf = ({ law }: Reading, { id }: AwardFacts): AwardLaw | undefined =>
  law.awards.find((award) => award.id === id);

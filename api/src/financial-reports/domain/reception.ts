import type { AwardState } from '../../awards/domain/award.js';
import type { Guard } from '../../kernel/lifecycle.js';
import { receivedInTime, type ReceptionFacts } from './financial-report.lifecycle.js';
import { financialReportReasons as reasons } from './financial-report.reasons.js';

export interface PartFacts extends ReceptionFacts {
  awardState: AwardState;
  earmarked: boolean;
}

const granted: Guard<PartFacts> = {
  unmet: ({ awardState }) => (awardState === 'granted' ? null : reasons.part_not_granted({}, 'awardPartId')),
};

const earmarked: Guard<PartFacts> = {
  source: 'Loi 2000-321 du 12 avril 2000, art. 10 : compte rendu financier d’une subvention affectée à une dépense',
  unmet: (facts) => (facts.earmarked ? null : reasons.part_not_earmarked({}, 'awardPartId')),
};

/** What a first reception asks for. */
export const reception: readonly Guard<PartFacts>[] = [granted, earmarked, receivedInTime];

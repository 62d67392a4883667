import type { AwardState } from '../../awards/domain/award.js';
import type { ConventionState } from '../../conventions/domain/convention.lifecycle.js';
import type { Cents } from '../../kernel/money.js';
import type { Reason } from '../../kernel/reasons.js';
import type { Conditions } from './item.js';
import { reportReasons as reasons } from './report.reasons.js';

/** An award before the vote. */
export interface AwardItem {
  readonly id: number;
  /** Of its beneficiary. */
  readonly name: string;
  readonly state: AwardState;
  readonly amountCents: Cents;
  /** Whether its parts, its imputation and its instalments each make its amount. */
  readonly addsUp: boolean;
  readonly convention: { readonly state: ConventionState; readonly statesAmount: boolean } | null;
  readonly conventionRequired: boolean;
  readonly yearCents: Cents;
  readonly thresholdCents: Cents | null;
}

const named = ({ id, name }: AwardItem) => ({ kind: 'award', id, name }) as const;

export const awardConditions: Conditions<AwardItem> = {
  complete: (award) =>
    award.addsUp ? null : reasons.award_does_not_add_up({ ...named(award), cents: award.amountCents }),
  reserved: (award) => (award.state === 'reserved' ? null : reasons.visa_missing(named(award))),
  agreed: (award) => {
    const { convention, conventionRequired, yearCents, thresholdCents } = award;
    // One that exists is annexed, required or not: its text must be settled too.
    if (convention) return unsettled(award, convention);
    return conventionRequired && thresholdCents !== null
      ? reasons.convention_required({ ...named(award), yearCents, thresholdCents })
      : null;
  },
};

function unsettled(award: AwardItem, { state, statesAmount }: NonNullable<AwardItem['convention']>): Reason | null {
  if (state !== 'text_approved') return reasons.convention_text_not_approved(named(award));
  return statesAmount ? null : reasons.convention_amount_differs({ ...named(award), cents: award.amountCents });
}

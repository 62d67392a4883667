import { ApiProperty } from '@nestjs/swagger';
import type { AmountTotal } from '../../platform/links.view.js';
import { LEDGER_GAPS, type LedgerGap, type Situation, situations, type Step, STEPS } from '../domain/bridge.js';

/** Why some of what came as far as a step is no further. */
export class BridgeReason {
  @ApiProperty({ enum: situations })
  situation: Situation;
  cents: number;
  /** Files. */
  count: number;
  since: string | null;
}

/** Why the ledger tells more than the step. */
export class BridgeLedgerGap {
  @ApiProperty({ enum: LEDGER_GAPS })
  name: LedgerGap;
  cents: number;
}

/** What the ledger tells of the same credits. */
export class BridgeLedger {
  cents: number;
  gaps: BridgeLedgerGap[];
  /** What neither the step nor the gaps explain: always zero. */
  unexplainedCents: number;
}

export class BridgeStep {
  @ApiProperty({ enum: STEPS })
  name: Step;
  /** What has come at least that far. */
  cents: number;
  /** What stops here: the next step is this one less these. Nothing stops at the last. */
  reasons: BridgeReason[];
  /** Null where the ledger has no such figure, or tells of more files than are looked at. */
  ledger: BridgeLedger | null;
}

/** What the requests of an award asked, and what was proposed of it. */
export class BridgeRequests {
  ids: number[];
  requested: AmountTotal;
  proposed: AmountTotal;
}

export class BridgeView {
  /** Null but for one award. */
  requests: BridgeRequests | null;
  steps: BridgeStep[];
}

export class BridgeItem {
  id: number;
  kind: 'award' | 'membership';
  fileId: number;
  beneficiaryName: string;
  object: string;
  @ApiProperty({ enum: STEPS })
  step: Step;
  @ApiProperty({ enum: situations })
  situation: Situation;
  since: string | null;
  amountCents: number;
  creditLineId: number;
  budget: string;
  year: number;
  fiscalYearId: number;
  chapitre: string;
  nature: string;
  fonction: string;
  sousPolitique: string;
  programme: string;
  department: string;
}

export class BridgePage {
  items: BridgeItem[];
  hasNextPage: boolean;
}

export class BridgeTotals {
  count: number;
  amount: AmountTotal;
}

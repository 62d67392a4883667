import type { Cents } from '../../../api/src/kernel/money.js';
import type { Sitting } from './assemblies.js';
import type { Body } from './bodies.js';
import type { Credits } from './budget.js';
import type { Calendar } from './calendar.js';
import type { Dice } from './dice.js';
import type { File } from './plan.js';
import type { PolicyName } from './policies.js';

/** A request whose amount is proposed, and which waits for a report. */
export interface Proposed {
  readonly file: File;
  readonly requestId: number;
}

/** An award as its report carries it. */
export interface Carried {
  readonly awardId: number;
  readonly files: readonly File[];
  readonly amountCents: Cents;
  /** What finance has yet to resolve of the imputation as it is printed: each line by its rank. */
  readonly unresolved: readonly { readonly rank: number; readonly creditLineId: number }[];
  conventionId: number | null;
  textApproved: boolean;
  /** Whether the body still wants it. */
  kept: boolean;
  /** Whether the last payment waits for the account of the action. */
  readonly balance: boolean;
}

/** A report on its way to a sitting. */
export interface OpenReport {
  readonly id: number;
  readonly policy: PolicyName;
  readonly awards: readonly Carried[];
  readonly dice: Dice;
  /** Dues that wait for the visa of finance too. */
  readonly membershipIds?: readonly number[];
  /** What the assembly will make of it, when chance does not decide. */
  readonly outcome?: 'adopt' | 'reject';
  /** What follows the vote, besides the awards. */
  readonly adopted?: () => void;
}

/** Whether a file on which others count goes with it. */
export const isCertain = ({ awards }: OpenReport): boolean =>
  awards.some(({ files }) => files.some(({ certain }) => certain));

/** What the people of the authority share from one day to the next. */
export interface House {
  readonly calendar: Calendar;
  readonly credits: Credits;
  /** The bodies that are known already. */
  readonly known: Map<Body, number>;
  /** The last request of each body to each policy, which the next one renews. */
  readonly lastRequests: Map<string, { readonly id: number; readonly year: number }>;
  readonly waiting: Map<PolicyName, Proposed[]>;
  readonly sittings: Map<Sitting, number>;
  /** The reports that no assembly has decided. */
  readonly openReports: Map<number, OpenReport>;
  readonly numbers: { report: number; act: number };
}

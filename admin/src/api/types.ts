import type { RaRecord } from 'react-admin';
import type { components } from './schema';

/** The shapes of the contract, by their names in it. */
export type Schemas = components['schemas'];

export type Role = Schemas['SessionUserView']['roles'][number];
export type ActionView = Schemas['ActionView'];
export type BandView = Schemas['BandView'];
export type BandStep = Schemas['StepView'];
export type StepName = BandStep['name'];
export type Wording = Schemas['WordingView'];
export type HistoryEvent = Schemas['HistoryEventView'];
export type Session = Schemas['SessionView'];

/** What every view has; the rest belongs to its resource. */
export interface View extends RaRecord<number> {
  version: number;
  actions?: ActionView[];
  /** Fields that no longer change at this step. */
  sealed?: string[];
}

export interface ListAnswer<Item> {
  items: Item[];
  hasNextPage: boolean;
}

export interface Sum {
  cents: number;
  /** Rows whose amount is not stated: a total says so. */
  unknown: number;
}

export type Totals = { count: number } & Record<string, Sum | number>;

export interface Problem extends Omit<Schemas['Problem'], 'errors'> {
  errors: Schemas['ProblemDetail'][];
  /** With `stale_version`: who saved meanwhile, and when. */
  current?: { version: number; changedBy: string | null; changedAt: string };
}

export type DemonstrationAccount = Schemas['DemonstrationAccountView'] & {
  /** The same for the whole cast. */
  password?: string;
};

export type CreditExplanation = Schemas['EnvelopeExplanationView'];
export type LineShortage = Schemas['LineShortageView'];
export type LineOverride = Schemas['LineOverrideView'];

import type { Schemas, View } from '../api/types';
import type { Family } from '../theme/tokens';

export type Award = Schemas['AwardView'] & View;
export type AwardItem = Schemas['AwardItem'];
export type AwardPart = Schemas['AwardPartView'];
export type ImputationLine = Schemas['ImputationLineView'];
export type ImputedCreditLine = NonNullable<ImputationLine['creditLine']>;
export type Instalment = Schemas['InstalmentView'];
export type InstalmentState = Instalment['state'];

export const conditions = [
  'act_enforceable',
  'convention_notified',
  'financial_report_accepted',
] as const satisfies Instalment['condition'][];

/** An instalment has no life cycle of its own: its state is read from its condition, its payment and its mandats. */
export const instalmentFamily: Readonly<Record<InstalmentState, Family>> = {
  not_due: 'neutral',
  due: 'progress',
  certified: 'progress',
  rejected: 'stop',
  cancelled: 'attention',
  liquidated: 'progress',
  ordered: 'progress',
  bordereau_signed: 'progress',
  sent: 'wait',
  taken_in_charge: 'wait',
  paid: 'done',
};

/** Each breakdown makes the amount, to the cent: what a visa needs. */
export const addsUp = ({ amountCents, sums }: Pick<Award, 'amountCents' | 'sums'>): boolean =>
  Object.values(sums).every((cents) => cents === amountCents);

export interface PartForm {
  requestId: number;
  label: string;
  amountCents: number | null;
  earmarked: boolean;
  printedShare: string | null;
}

export interface LineForm {
  printed: string | null;
  creditLineId: number | null;
  amountCents: number | null;
}

export interface InstalmentForm {
  label: string | null;
  condition: Instalment['condition'];
  rateBp: number | null;
  amountCents: number | null;
}

/** The lists as the API takes them, without the figures that it adds to show them. */
export function toForm(view: View): View {
  const { id, version, sealed, beneficiary, fiscalYear, object, amountCents, authorisation, ...lists } = view as Award;
  const authorisationId = authorisation?.id ?? null;
  const own = { id, version, sealed, beneficiary, fiscalYear, object, amountCents, authorisationId };
  const parts = lists.parts.map(({ requestId, label, amountCents, earmarked, printedShare }): PartForm => ({
    requestId,
    label,
    amountCents,
    earmarked,
    printedShare,
  }));
  const imputationLines = lists.imputationLines.map(({ printed, creditLine, amountCents }): LineForm => ({
    printed,
    creditLineId: creditLine?.id ?? null,
    amountCents,
  }));
  const instalments = lists.instalments.map(({ label, condition, rateBp, amountCents }): InstalmentForm => ({
    label,
    condition,
    rateBp,
    amountCents,
  }));
  return { ...own, parts, imputationLines, instalments };
}

export const sumOf = (rows: readonly { amountCents: number | null }[] | undefined): number =>
  (rows ?? []).reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);

/** Rounded half up, as the API rounds shares. */
export const rateOf = (cents: number, basisPoints: number): number =>
  Math.floor((cents * basisPoints * 2 + 10_000) / 20_000);

import type { Schemas, View } from '../api/types';

export type Report = Schemas['ReportView'] & View;
export type ReportItem = Schemas['ReportItem'];
export type DecidedItem = Schemas['DecidedItemView'];
export type Opinion = Schemas['OpinionView'];
export type CitedAct = Schemas['CitedActView'];
export type DecidedConvention = NonNullable<DecidedItem['convention']>;
export type ItemRef = Schemas['ReportItemDto'];

export const isSame = (one: ItemRef, other: ItemRef): boolean => one.kind === other.kind && one.id === other.id;

export const directions = ['favourable', 'reserved', 'unfavourable'] as const satisfies Opinion['direction'][];

/** The form holds what is decided by kind and number, and what is cited as it is written. */
export function toForm(view: View): View {
  const { items, citedActs, ...own } = view as Report;
  return {
    ...own,
    items: items.map(({ kind, id }) => ({ kind, id })),
    citedActs: citedActs.map(({ body, actOn, number, citedFor }) => ({ body, actOn, number, citedFor })),
  };
}

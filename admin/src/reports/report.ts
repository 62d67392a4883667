import type { Schemas, View } from '../api/types';

export type Report = Schemas['ReportView'] & View;
export type ReportItem = Schemas['ReportItem'];
export type DecidedItem = Schemas['DecidedItemView'];
export type ItemRef = Schemas['ReportItemDto'];

export const isSame = (one: ItemRef, other: ItemRef): boolean => one.kind === other.kind && one.id === other.id;

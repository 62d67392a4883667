import type { Schemas, View } from '../api/types';

export type Report = Schemas['ReportView'] & View;
export type ReportItem = Schemas['ReportItem'];
export type ReportAward = Schemas['ReportAwardView'];

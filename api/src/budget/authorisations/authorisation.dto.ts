import { AmountCents, Day, OneOf, Reference, SignedCents, Text, WholeNumber } from '../../platform/http/validators.js';
import { type Section, SECTIONS } from '../domain/budget.js';

export class CreateAuthorisationDto {
  @Reference() budgetId: number;
  @OneOf(SECTIONS) section: Section;
  /** As its act numbers it: « AE-2026-03 ». */
  @Text(40) number: string;
  @Text(300) title: string;
  @WholeNumber(2000, 2100) firstYear: number;
  @WholeNumber(2000, 2100) lastYear: number;
  @AmountCents() amountCents: number;
  /** The day of the vote. */
  @Day() on: string;
  /** The act that votes it. */
  @Text(200) label: string;
}

export class ReviseAuthorisationDto {
  /** What the vote adds, or takes away below zero. */
  @SignedCents() amountCents: number;
  @Day() on: string;
  @Text(200) label: string;
}

import { ApiProperty } from '@nestjs/swagger';

export class HistoryChangeView {
  field: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  before: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after: unknown;
}

export class HistoryEntryView {
  subject: string;
  subjectId: number;
  /** `<subject>.<action>`, as in its life cycle. */
  action: string;
  changes: HistoryChangeView[];
}

/** One operation, with every document that it touched. `businessDate` is the day of the fact, `recordedAt` when it was typed. */
export class HistoryEventView {
  id: number;
  requestId: string;
  recordedAt: string;
  businessDate: string;
  actorName: string;
  reason: string | null;
  entries: HistoryEntryView[];
}

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
  /** What it is called, when the subject alone does not say: the file that was attached. */
  name: string | null;
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

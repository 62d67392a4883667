import { OmitType, PartialType } from '@nestjs/swagger';
import { Day, LinesOf, OneOf, OptionalText, Text, Unstated, WholeNumber } from '../platform/http/validators.js';
import { type Attendance, ATTENDANCES } from './domain/attendance.js';
import { DocumentQuery } from '../platform/printing/document.dto.js';
import { SITTING_PAPERS, type SittingPaper } from './domain/papers.js';
import { BODIES, type Body } from './domain/sitting.js';

export class SittingPaperQuery extends DocumentQuery {
  @OneOf(SITTING_PAPERS) paper: SittingPaper;
}

export class PlanSittingDto {
  @OneOf(BODIES) body: Body;
  @Day() heldOn: string;
  @Text(100) chair: string;
  @OptionalText(100) secretary?: string | null;
  /** The number of members present as the act prints it; compared with the list, never corrected from it. */
  @Unstated() @WholeNumber(1, 1000) printedPresentCount?: number | null;
}

export class ModifySittingDto extends PartialType(OmitType(PlanSittingDto, ['body'] as const), {
  skipNullProperties: false,
}) {}

export class MemberDto {
  @Text(100) name: string;
  @OneOf(ATTENDANCES) attendance: Attendance;
  /** Only for a represented member: who holds the proxy, one of the members present. */
  @OptionalText(100) representedBy?: string | null;
}

export class RecordMembersDto {
  /** The whole list, in the order of the act. */
  @LinesOf(() => MemberDto, 1, 400) members: MemberDto[];
}

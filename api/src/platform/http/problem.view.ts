import { ApiProperty } from '@nestjs/swagger';

export class ProblemDetail {
  code: string;
  @ApiProperty({ type: String, nullable: true })
  field: string | null;
  /** Sentence in the caller's language. */
  detail: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, string | number | null>;
}

/** RFC 9457, with every reason. */
export class Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  /** Number to quote when asking for help. */
  requestId: string;
  errors: ProblemDetail[];
}

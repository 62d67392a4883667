import { ApiProperty } from '@nestjs/swagger';

export class ReasonView {
  /** Stable code, for programs. */
  code: string;
  /** Sentence in the caller's language. */
  sentence: string;
  /** Field where it is mended, when there is one. */
  @ApiProperty({ type: String, nullable: true })
  field: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  params: Record<string, string | number | null>;
}

export class ActionView {
  name: string;
  allowed: boolean;
  reasons: ReasonView[];
}

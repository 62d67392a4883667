import { OptionalIdentifier } from '../platform/http/optional.validators.js';
import { DocumentQuery } from '../platform/printing/document.dto.js';
import { PartialType, PickType } from '@nestjs/swagger';
import { Day, OneOf, OptionalDay, Reference, Text } from '../platform/http/validators.js';
import { CONVENTION_KINDS, type ConventionKind } from './domain/convention.js';

export class ConventionDocumentQuery extends DocumentQuery {
  /** A version of the text; the one that stands when left out. */
  @OptionalIdentifier() version?: number | null;
}

export class CreateConventionDto {
  @Reference() awardId: number;
  @OneOf(CONVENTION_KINDS) kind: ConventionKind;
  @Text(500) title: string;
  @OptionalDay() termOn?: string | null;
}

export class ModifyConventionDto extends PartialType(
  PickType(CreateConventionDto, ['kind', 'title', 'termOn'] as const),
  { skipNullProperties: false },
) {}

export class ReviseConventionDto {
  /** The whole text: a new version of it is kept. */
  @Text(200_000) body: string;
}

export class ReturnConventionTextDto {
  @Text(500) reason: string;
}

export class SendConventionDto {
  @Day() sentOn: string;
}

export class RecordBeneficiarySignatureDto {
  @Day() signedOn: string;
  /** Who signed for the beneficiary. */
  @Text(100) signer: string;
  /** SHA-256 of the text that was signed. */
  @Text(64) signedSha256: string;
}

export class SignConventionDto {
  /** Today when it is not given. */
  @OptionalDay() signedOn?: string | null;
  /** SHA-256 of the text that the signatory had before them. */
  @Text(64) signedSha256: string;
}

export class NotifyConventionDto {
  @Day() notifiedOn: string;
}

export class GiveUpAwardDto {
  @Text(1000) reason: string;
}

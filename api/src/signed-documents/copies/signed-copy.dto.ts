import { Type } from 'class-transformer';
import { OptionalReference, OptionalText, Text, Unstated } from '../../platform/http/validators.js';

export class ReceiveCopyQuery {
  /** Name of the file on the desk of whoever sends it. */
  @Text(1000) name: string;
  /** The frozen document from whose page it is sent; another one’s copy is then told. */
  @Unstated() @Type(() => Number) @OptionalReference() expectedId?: number | null;
}

export class PlaceCopyDto {
  /** As it is printed on the document. */
  @OptionalText(40) code?: string | null;
  /** The frozen document, when it was chosen rather than read. */
  @OptionalReference() documentId?: number | null;
}

export class SetCopyAsideDto {
  @Text(500) reason: string;
}

import { OneOf, OptionalOneOf, Text, WholeNumber, YesOrNo } from '../platform/http/validators.js';
import { BODIES, type Body } from '../sittings/domain/sitting.js';
import { NUMBERED_KINDS, type NumberedKind } from './domain/numbered.js';

export class OpenSeriesDto {
  @OneOf(NUMBERED_KINDS) kind: NumberedKind;
  /** The body whose acts it numbers; all of them when left out. */
  @OptionalOneOf(BODIES) body?: Body | null;
  /** `ECO {RANG:3}-{N}/{AA}/{ORGANE}`: {N} is the running value, `{N:5}` fills it with zeros. */
  @Text(60) pattern: string;
  /** Begins again at its first value each year. */
  @YesOrNo() restartsYearly: boolean;
  @WholeNumber(1, 999_999_999) firstValue: number;
}

export class VoidNumberDto {
  @Text(500) reason: string;
}

import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsArray, IsIn } from 'class-validator';
import { inputReasons } from './input.reasons.js';
import { because, isReference, must, mustBeReferences, Unstated } from './validators.js';

/** Some of the values of a closed list, none of them maybe. */
export const EachOneOf = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: values, isArray: true }),
    IsArray(because(() => inputReasons.not_understood())),
    IsIn(values, {
      each: true,
      ...because(() => inputReasons.choice_expected({ accepted: values.join(', ') })),
    }),
  );

/** The identifier of a record, in a query: text until it is read. */
export const OptionalIdentifier = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', nullable: true, required: false }),
    Unstated(),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    must('identifier', isReference, () => inputReasons.not_understood()),
  );

/** The identifiers of other records, each once; none when absent. */
export const OptionalReferences = (max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'integer',
      isArray: true,
      maxItems: max,
      uniqueItems: true,
      nullable: true,
      required: false,
    }),
    Unstated(),
    mustBeReferences(0, max),
  );

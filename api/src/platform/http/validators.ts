import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  MaxLength,
  registerDecorator,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { isCalendarDay } from '../../kernel/calendar-day.js';
import type { Reason } from '../../kernel/reasons.js';
import { inputReasons } from './input.reasons.js';

type ReasonOf = (value: unknown) => Reason;

/** A validator that says why; `reason` reaches the pipe as the context of the failure. */
export function must(name: string, holds: (value: unknown) => boolean, reason: ReasonOf): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      options: { context: { reason } },
      // Without a message of its own the failure would lose its context; the sentence is the reason's.
      validator: { validate: holds, defaultMessage: () => name },
    });
}

export const because = (reason: ReasonOf): ValidationOptions => ({ context: { reason } });

const blankToNull = Transform(({ value }: { value: unknown }) => {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text === '' ? null : text;
});

/** Null and absent are accepted: the fact is not stated. */
export const Unstated = (): PropertyDecorator => ValidateIf((_, value) => value !== null && value !== undefined);

// PostgreSQL keeps neither a NUL character nor half of a surrogate pair.
const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && !value.includes('\0') && value.isWellFormed();

/** Text, trimmed, that must be there. */
export const Text = (max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, maxLength: max }),
    blankToNull,
    must('text', isText, () => inputReasons.text_required()),
    MaxLength(
      max,
      because(() => inputReasons.text_too_long({ max })),
    ),
  );

/** Text that may be missing; blanks are "not stated". */
export const OptionalText = (max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, maxLength: max, nullable: true, required: false }),
    Unstated(),
    blankToNull,
    must('text', isText, () => inputReasons.not_understood()),
    MaxLength(
      max,
      because(() => inputReasons.text_too_long({ max })),
    ),
  );

const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDay(value);

/** A day, YYYY-MM-DD. */
export const Day = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date' }),
    must('day', isDay, () => inputReasons.day_expected()),
  );

export const OptionalDay = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date', nullable: true, required: false }),
    Unstated(),
    blankToNull,
    must('day', isDay, () => inputReasons.day_expected()),
  );

/** A hundred billion euros: sums of many stay whole numbers. */
const LARGEST_CENTS = 10_000_000_000_000;

const isAmount = (value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= LARGEST_CENTS;

/** An amount in integer cents, above zero. */
export const AmountCents = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: 1, description: 'Cents' }),
    must('amount', isAmount, () => inputReasons.amount_expected()),
  );

/** An amount that may not be stated: null is unknown, never zero. */
export const OptionalAmountCents = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'integer',
      minimum: 1,
      nullable: true,
      required: false,
      description: 'Cents; null when not stated',
    }),
    Unstated(),
    must('amount', isAmount, () => inputReasons.amount_expected()),
  );

/** One of the values of a closed list. */
export const OneOf = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: values }),
    IsIn(
      values,
      because(() => inputReasons.choice_expected({ accepted: values.join(', ') })),
    ),
  );

/** One of the values of a closed list, which may not be stated. */
export const OptionalOneOf = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: values, nullable: true, required: false }),
    Unstated(),
    blankToNull,
    IsIn(
      values,
      because(() => inputReasons.choice_expected({ accepted: values.join(', ') })),
    ),
  );

const isAmong = (values: readonly unknown[], one: unknown): boolean => values.includes(one);

/** Some of the values of a closed list: one at least, each once. */
export const SomeOf = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: values, isArray: true, minItems: 1, uniqueItems: true }),
    must(
      'choices',
      (given) => Array.isArray(given) && given.length > 0 && isSet(given) && given.every((one) => isAmong(values, one)),
      () => inputReasons.choice_expected({ accepted: values.join(', ') }),
    ),
  );

export const WholeNumber = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: min, maximum: max }),
    IsInt(because(() => inputReasons.number_expected({ min, max }))),
    must(
      'range',
      (value) => (value as number) >= min && (value as number) <= max,
      () => inputReasons.number_expected({ min, max }),
    ),
  );

/** The identifier of another record. */
export const Reference = (): PropertyDecorator => WholeNumber(1, Number.MAX_SAFE_INTEGER);

/** A whole number that may not be stated. */
export const OptionalWholeNumber = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: min, maximum: max, nullable: true, required: false }),
    Unstated(),
    must(
      'whole number',
      (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
      () => inputReasons.number_expected({ min, max }),
    ),
  );

/** The identifier of another record, that may not be stated. */
export const OptionalReference = (): PropertyDecorator => OptionalWholeNumber(1, Number.MAX_SAFE_INTEGER);

export const isReference = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;

/** The identifiers of other records, each once. */
export const References = (max: number, min = 1): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', isArray: true, minItems: min, maxItems: max, uniqueItems: true }),
    mustBeReferences(min, max),
  );

/** Identifiers, each once. */
export const mustBeReferences = (min: number, max: number): PropertyDecorator =>
  must(
    'references',
    (value) =>
      Array.isArray(value) && value.length >= min && value.length <= max && value.every(isReference) && isSet(value),
    () => inputReasons.items_expected({ min, max }),
  );

const isSet = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** Yes or no, said. */
export const YesOrNo = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: Boolean }),
    must(
      'yes or no',
      (value) => typeof value === 'boolean',
      () => inputReasons.not_understood(),
    ),
  );

/** Yes, no, or not stated. */
export const OptionalYesOrNo = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: Boolean, nullable: true, required: false }),
    Unstated(),
    must(
      'yes or no',
      (value) => typeof value === 'boolean',
      () => inputReasons.not_understood(),
    ),
  );

/** An amount in integer cents that adds or takes away: never zero. */
export const SignedCents = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', description: 'Cents; negative takes away' }),
    must(
      'signed amount',
      (value) => typeof value === 'number' && isAmount(Math.abs(value)),
      () => inputReasons.amount_expected(),
    ),
  );

/** Short texts, each as somebody printed it; none when absent. */
export const Texts = (max: number, length: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, isArray: true, maxItems: max, required: false }),
    Unstated(),
    must(
      'texts',
      (value) => Array.isArray(value) && value.length <= max && value.every((text) => isShortText(text, length)),
      () => inputReasons.not_understood(),
    ),
  );

const isShortText = (value: unknown, length: number): boolean => isText(value) && (value as string).length <= length;

/** An identifier with a key (SIRET, RNA, IBAN): cleaned, and refused with the reason of its own check. */
export const Checked = (
  check: (raw: string) => { ok: true; value: string } | { ok: false; reason: Reason },
): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => {
      if (typeof value !== 'string') return value;
      const checked = check(value);
      return checked.ok ? checked.value : value;
    }),
    must(
      'checked',
      (value) => typeof value === 'string' && check(value).ok,
      (value) => {
        const checked = check(String(value));
        return checked.ok ? inputReasons.not_understood() : checked.reason;
      },
    ),
  );

/** Lines of an inner shape. */
export const LinesOf = (shape: () => new () => object, min: number, max: number): PropertyDecorator => {
  const reason = because(() => inputReasons.items_expected({ min, max }));
  return applyDecorators(
    // The contract takes a function for a late type only when it is written here, under this name.
    ApiProperty({ type: () => shape(), isArray: true, minItems: min, maxItems: max }),
    IsArray(reason),
    ArrayMinSize(min, reason),
    ArrayMaxSize(max, reason),
    ValidateNested({ each: true }),
    Type(shape),
  );
};

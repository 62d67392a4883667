import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { Reason } from '../../kernel/reasons.js';
import { Refusal } from '../../kernel/refusal.js';
import { inputReasons } from './input.reasons.js';

/** Input is refused whole, every field at once; an unknown field is refused too. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const [first, ...others] = errors.flatMap((error) => fieldReasons(error, ''));
      return new Refusal('invalid', [first ?? inputReasons.not_understood(), ...others]);
    },
  });

function fieldReasons(error: ValidationError, parent: string): Reason[] {
  const field = parent + error.property;
  const own = Object.keys(error.constraints ?? {}).map((name) => ({ ...reasonOf(error, name), field }));
  const inner = (error.children ?? []).flatMap((child) => fieldReasons(child, `${field}.`));
  return [...own.slice(0, 1), ...inner];
}

function reasonOf(error: ValidationError, name: string): Reason {
  if (name === 'whitelistValidation') return inputReasons.unknown_field();
  const context = error.contexts?.[name] as { reason?: (value: unknown) => Reason } | undefined;
  return context?.reason?.(error.value) ?? inputReasons.not_understood();
}

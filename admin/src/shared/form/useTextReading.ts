import { useRef, useState } from 'react';
import { useInput, type Validator } from 'react-admin';
import { useSealed } from './useSealed';

export interface Reading<Value> {
  value: Value | null;
  /** Why the text could not be read, in words. */
  problem: string | null;
}

interface TextReading<Value> {
  source: string;
  validate?: Validator | Validator[];
  disabled?: boolean;
  read: (text: string) => Reading<Value>;
  show: (value: Value) => string;
}

/**
 * A field whose text is read into a value: what was typed stays until it is understood,
 * then the value is shown back in its written form.
 */
export function useTextReading<Value>({ source, validate = [], disabled, read, show }: TextReading<Value>) {
  const problem = useRef<string | null>(null);
  const [text, setText] = useState<string | null>(null);
  const [shownProblem, setShownProblem] = useState<string | null>(null);
  const sealed = useSealed(source);
  const { id, field, fieldState, isRequired } = useInput<Value | null>({
    source,
    format: (value) => value,
    parse: (value) => value as Value | null,
    validate: [() => problem.current ?? undefined, ...(Array.isArray(validate) ? validate : [validate])],
  });
  const value = (field.value ?? null) as Value | null;

  const settle = (next: Value | null): void => {
    problem.current = null;
    setShownProblem(null);
    setText(null);
    field.onChange(next);
  };
  const type = (typed: string): void => {
    const reading = read(typed);
    problem.current = reading.problem;
    setText(typed);
    if (!reading.problem) setShownProblem(null);
    field.onChange(reading.value);
  };
  const leave = (): void => {
    field.onBlur();
    setShownProblem(problem.current);
    if (!problem.current) setText(null);
  };

  return {
    id,
    text: text ?? (value === null ? '' : show(value)),
    value,
    type,
    leave,
    settle,
    error: shownProblem ?? fieldState.error?.message ?? null,
    inputRef: field.ref,
    name: field.name,
    isRequired,
    disabled: disabled || sealed,
    sealed,
  };
}

import { Checkbox } from '@mui/material';
import { useId } from 'react';
import { FieldTitle, required, useInput } from 'react-admin';
import styles from './ChecksInput.module.css';
import { FieldError } from './FieldFrame';
import { useSealed } from './useSealed';

interface Check<Value extends string> {
  id: Value;
  name: string;
  /** What it means, under its name. */
  detail?: string;
}

interface ChecksInputProps<Value extends string> {
  source: string;
  /** In the order in which they are kept. */
  choices: readonly Check<Value>[];
  /** Said when they no longer change. */
  sealedHint?: string;
}

/** Several of a few choices, one at least. */
export function ChecksInput<Value extends string>({ source, choices, sealedHint }: ChecksInputProps<Value>) {
  const id = useId();
  const sealed = useSealed(source);
  const { field, fieldState } = useInput<Value[]>({
    source,
    defaultValue: [],
    validate: required(),
    format: (value: Value[]) => value,
    parse: (value: Value[]) => value,
  });
  const held = field.value as Value[];
  const toggle = (chosen: Value): void => {
    const values = choices.map((choice) => choice.id);
    field.onChange(values.filter((each) => (each === chosen ? !held.includes(each) : held.includes(each))));
  };
  return (
    <fieldset className={styles.checks} disabled={sealed} aria-describedby={`${id}-said`}>
      <legend>
        <FieldTitle source={source} isRequired />
      </legend>
      {choices.map(({ id: value, name, detail }) => (
        <label key={value}>
          <Checkbox
            checked={held.includes(value)}
            onChange={() => toggle(value)}
            slotProps={{ input: { 'aria-describedby': detail && `${id}-${value}` } }}
            size="small"
          />
          <span>
            {name}
            {detail && <small id={`${id}-${value}`}>{detail}</small>}
          </span>
        </label>
      ))}
      <p id={`${id}-said`}>
        {fieldState.error?.message ? <FieldError message={fieldState.error.message} /> : sealed && sealedHint}
      </p>
    </fieldset>
  );
}

import { FormControlLabel, Checkbox, FormHelperText, MenuItem } from '@mui/material';
import {
  AutocompleteInput,
  FieldTitle,
  ReferenceInput as RaReferenceInput,
  useInput,
  useTranslate,
  type Validator,
} from 'react-admin';
import { useT } from '../../i18n';
import { FieldError, FieldFrame } from './FieldFrame';
import { useSealed } from './useSealed';

interface InputProps {
  source: string;
  label?: string;
  /** A sentence, or the key of one. */
  hint?: string;
  validate?: Validator | Validator[];
  disabled?: boolean;
}

interface TextInputProps extends InputProps {
  /** Lines of a long text. */
  rows?: number;
  type?: 'text' | 'email' | 'tel' | 'password';
  autoComplete?: string;
  /** Cleans what is typed, spaces of a pasted number for example. */
  parse?: (text: string) => string | number | null;
  placeholder?: string;
  autoFocus?: boolean;
}

const nullIfEmpty = (text: string): string | null => (text === '' ? null : text);

export const TextInput = ({
  source,
  label,
  hint,
  validate,
  disabled,
  rows,
  type = 'text',
  parse = nullIfEmpty,
  autoComplete = 'off',
  ...rest
}: TextInputProps) => {
  const sealed = useSealed(source);
  const { id, field, fieldState, isRequired } = useInput<string | number | null>({ source, validate, parse });
  return (
    <FieldFrame
      {...rest}
      {...field}
      inputRef={field.ref}
      ref={undefined}
      id={id}
      source={source}
      label={label}
      hint={hint}
      problem={fieldState.error?.message ?? null}
      isRequired={isRequired}
      sealed={sealed}
      disabled={disabled || sealed}
      type={type}
      autoComplete={autoComplete}
      multiline={rows !== undefined}
      minRows={rows}
    />
  );
};

/** Digits pasted with spaces, dots or dashes. */
export const DigitsInput = (props: TextInputProps) => (
  <TextInput {...props} parse={(text) => nullIfEmpty(text.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase())} />
);

/** A whole number; null while empty. */
export const IntegerInput = ({ source, ...props }: TextInputProps) => (
  <TextInput
    {...props}
    source={source}
    parse={(text) => {
      const digits = text.replace(/\D/g, '');
      return digits === '' ? null : Number(digits);
    }}
  />
);

export interface Choice {
  id: string | number;
  name: string;
}

interface ChoiceInputProps extends InputProps {
  choices: readonly Choice[];
  /** Adds « not stated » as a choice. */
  unknown?: boolean;
}

export const ChoiceInput = ({
  source,
  label,
  hint,
  validate,
  disabled,
  choices,
  unknown = false,
}: ChoiceInputProps) => {
  const t = useT();
  const sealed = useSealed(source);
  const { id, field, fieldState, isRequired } = useInput<string | number | null>({ source, validate });
  return (
    <FieldFrame
      {...field}
      inputRef={field.ref}
      ref={undefined}
      id={id}
      select
      source={source}
      label={label}
      hint={hint}
      problem={fieldState.error?.message ?? null}
      isRequired={isRequired}
      sealed={sealed}
      disabled={disabled || sealed}
      slotProps={{ select: { displayEmpty: unknown, MenuProps: { transitionDuration: 0 } } }}
    >
      {unknown && (
        <MenuItem value="" sx={{ fontStyle: 'italic' }}>
          {t('shared.unknown.f')}
        </MenuItem>
      )}
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </FieldFrame>
  );
};

interface SearchInputProps extends InputProps {
  choices: readonly Choice[];
}

/** One of many choices, found by typing; may be left out. */
export const SearchInput = ({ source, label, hint, validate, disabled, choices }: SearchInputProps) => {
  const sealed = useSealed(source);
  return (
    <AutocompleteInput
      source={source}
      label={label}
      helperText={hint ?? false}
      validate={validate}
      disabled={disabled || sealed}
      choices={[...choices]}
      parse={(value: string) => value || null}
    />
  );
};

export const YesNoInput = ({ source, label, hint, disabled }: InputProps) => {
  const translate = useTranslate();
  const sealed = useSealed(source);
  const { id, field, fieldState } = useInput<boolean>({ source, format: Boolean, parse: Boolean });
  return (
    <div>
      <FormControlLabel
        label={<FieldTitle label={label} source={source} />}
        disabled={disabled || sealed}
        control={
          <Checkbox
            id={id}
            name={field.name}
            checked={field.value}
            onChange={(_, checked) => field.onChange(checked)}
            onBlur={() => field.onBlur()}
          />
        }
      />
      <FormHelperText error={Boolean(fieldState.error)}>
        {fieldState.error?.message ? (
          <FieldError message={fieldState.error.message} />
        ) : (
          hint && translate(hint, { _: hint })
        )}
      </FormHelperText>
    </div>
  );
};

interface ReferenceInputProps extends InputProps {
  reference: string;
  optionText: string | ((record: never) => string);
  filter?: Record<string, unknown>;
  sort?: { field: string; order: 'ASC' | 'DESC' };
}

/** One record of another resource, searched by the API's own `q`. */
export const ReferenceInput = ({
  source,
  reference,
  label,
  hint,
  validate,
  disabled,
  optionText,
  filter,
  sort,
}: ReferenceInputProps) => {
  const sealed = useSealed(source);
  return (
    <RaReferenceInput source={source} reference={reference} filter={filter} sort={sort} perPage={20}>
      <AutocompleteInput
        label={label}
        helperText={hint ?? false}
        validate={validate}
        disabled={disabled || sealed}
        optionText={optionText as never}
        filterToQuery={(text: string) => ({ q: text })}
      />
    </RaReferenceInput>
  );
};

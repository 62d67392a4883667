import { IconButton, InputAdornment, Menu, MenuItem } from '@mui/material';
import { Ellipsis } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Validator } from 'react-admin';
import { useLanguage, useT, type Translate } from '../../i18n';
import { readAmount } from '../format/amounts';
import { money } from '../format/figures';
import { FieldFrame } from './FieldFrame';
import styles from './FieldFrame.module.css';
import { useTextReading, type Reading } from './useTextReading';

interface AmountInputProps {
  source: string;
  label?: string;
  hint?: string;
  validate?: Validator | Validator[];
  disabled?: boolean;
  /** Null means « not stated », and is offered as a choice. */
  unknown?: boolean;
}

function read(text: string, t: Translate): Reading<number> {
  const reading = readAmount(text);
  if (reading.kind === 'amount') return { value: reading.cents, problem: null };
  if (reading.kind === 'empty') return { value: null, problem: null };
  return {
    value: null,
    problem: t(reading.kind === 'ambiguous' ? 'shared.amount.ambiguous' : 'shared.amount.notUnderstood'),
  };
}

/** Integer cents. Reads what people paste, shows it back, and asks rather than guesses. */
export const AmountInput = ({ source, label, hint, validate, disabled, unknown = false }: AmountInputProps) => {
  const t = useT();
  const language = useLanguage();
  const field = useTextReading<number>({
    source,
    validate,
    disabled,
    read: (text) => read(text, t),
    show: (cents) => money(cents, language),
  });
  const reading = readAmount(field.text);
  const asked = reading.kind === 'ambiguous' ? reading.readings : null;
  const stated = field.text !== '';
  return (
    <FieldFrame
      id={field.id}
      name={field.name}
      source={source}
      label={label}
      hint={asked ? <Question readings={asked} onChoose={field.settle} /> : hint}
      problem={asked ? null : field.error}
      isRequired={field.isRequired}
      sealed={field.sealed}
      disabled={field.disabled}
      value={field.text}
      inputRef={field.inputRef}
      autoComplete="off"
      placeholder={unknown ? t('shared.amount.unknown').toLowerCase() : undefined}
      onChange={(event) => field.type(event.target.value)}
      onBlur={field.leave}
      onFocus={(event) => event.target.select()}
      sx={unknown && !stated ? dashed : undefined}
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } },
        input:
          unknown && !field.disabled ? { endAdornment: <Choices onUnknown={() => field.settle(null)} /> } : undefined,
        formHelperText: { component: 'div' },
      }}
    />
  );
};

const dashed = {
  '& .MuiOutlinedInput-notchedOutline': { borderStyle: 'dashed' },
  '& input::placeholder': { fontStyle: 'italic' },
};

const Question = ({ readings, onChoose }: { readings: [number, number]; onChoose: (cents: number) => void }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <span className={styles.question} role="group" aria-label={t('shared.amount.ambiguous')}>
      {t('shared.amount.ask')}
      {readings.map((cents) => (
        // Chosen before the field is left: otherwise leaving it would refuse the amount being asked about.
        <button
          key={cents}
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(cents)}
        >
          {money(cents, language)}
        </button>
      ))}
    </span>
  );
};

const Choices = ({ onUnknown }: { onUnknown: () => void }) => {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const choose = (): void => {
    setOpen(false);
    onUnknown();
  };
  return (
    <InputAdornment position="end" sx={{ mr: -2.5 }}>
      <IconButton
        ref={button}
        size="small"
        aria-label={t('shared.amount.options')}
        aria-haspopup="menu"
        onClick={() => setOpen(true)}
        sx={{ p: 1 }}
      >
        <Ellipsis size={16} />
      </IconButton>
      <Menu open={open} onClose={() => setOpen(false)} anchorEl={() => button.current}>
        <MenuItem onClick={choose} sx={{ fontStyle: 'italic' }}>
          {t('shared.amount.unknown')}
        </MenuItem>
      </Menu>
    </InputAdornment>
  );
};

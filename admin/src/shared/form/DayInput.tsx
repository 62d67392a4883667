import { IconButton, InputAdornment } from '@mui/material';
import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import type { Validator } from 'react-admin';
import { useT, type Translate } from '../../i18n';
import { readDay, showDay, type CalendarDay } from '../format/days';
import { FieldFrame } from './FieldFrame';
import { useTextReading, type Reading } from './useTextReading';

interface DayInputProps {
  source: string;
  label?: string;
  hint?: string;
  validate?: Validator | Validator[];
  disabled?: boolean;
}

function read(text: string, t: Translate): Reading<CalendarDay> {
  if (text.trim() === '') return { value: null, problem: null };
  const day = readDay(text);
  return { value: day, problem: day ? null : t('shared.day.expected') };
}

/** `YYYY-MM-DD`, typed jj/mm/aaaa or picked; no Date object, hence no time zone. */
export const DayInput = ({ source, label, hint, validate, disabled }: DayInputProps) => {
  const t = useT();
  const field = useTextReading<CalendarDay>({
    source,
    validate,
    disabled,
    read: (text) => read(text, t),
    show: showDay,
  });
  return (
    <FieldFrame
      id={field.id}
      name={field.name}
      source={source}
      label={label}
      hint={hint}
      problem={field.error}
      isRequired={field.isRequired}
      sealed={field.sealed}
      disabled={field.disabled}
      value={field.text}
      inputRef={field.inputRef}
      autoComplete="off"
      placeholder={t('shared.day.placeholder')}
      onChange={(event) => field.type(event.target.value)}
      onBlur={field.leave}
      slotProps={{
        htmlInput: { inputMode: 'numeric' },
        input: { endAdornment: field.disabled ? undefined : <Picker day={field.value} onPick={field.settle} /> },
      }}
    />
  );
};

const Picker = ({ day, onPick }: { day: CalendarDay | null; onPick: (day: CalendarDay | null) => void }) => {
  const t = useT();
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <InputAdornment position="end" sx={{ mr: -2.5 }}>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ''}
        onChange={(event) => onPick(event.target.value || null)}
        style={{ position: 'absolute', right: 0, bottom: 0, width: 1, height: 1, opacity: 0, border: 0, padding: 0 }}
      />
      <IconButton
        size="small"
        aria-label={t('shared.day.pick')}
        onClick={() => calendar.current?.showPicker()}
        sx={{ p: 1 }}
      >
        <CalendarDays size={16} />
      </IconButton>
    </InputAdornment>
  );
};

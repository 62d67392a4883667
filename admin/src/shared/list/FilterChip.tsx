import { Popover } from '@mui/material';
import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useResourceContext } from 'react-admin';
import { useT } from '../../i18n';
import type { Choice } from '../form/inputs';
import styles from './FilterBar.module.css';
import { useChoices, useFilterLabel, valueWords, type FilterSpec } from './filters';

interface FilterChipProps {
  filter: FilterSpec;
  value: unknown;
  /** Just added: its choices are shown at once. */
  startOpen: boolean;
  onChange: (value: unknown) => void;
  onClose: () => void;
}

export const FilterChip = ({ filter, value, startOpen, onChange, onClose }: FilterChipProps) => {
  const t = useT();
  const label = useFilterLabel(useResourceContext() ?? '')(filter);
  const choices = useChoices(filter);
  const chip = useRef<HTMLDivElement>(null);
  const [isAsked, setOpen] = useState(false);
  const open = isAsked || startOpen;
  const close = (): void => {
    setOpen(false);
    onClose();
  };
  const words = value === undefined ? '…' : valueWords(filter, choices, value);
  return (
    <>
      <div className={styles.chip} ref={chip}>
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <span>{label}</span>
          <span className={styles.value}>{words}</span>
        </button>
        <button
          type="button"
          aria-label={t('shared.list.remove', { filter: label })}
          onClick={() => onChange(undefined)}
        >
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      <Popover
        open={open}
        anchorEl={() => chip.current}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { 'aria-label': label, role: 'dialog', sx: { mt: 1 } } }}
      >
        {filter.kind === 'day' ? (
          <DayChoice label={label} value={value} onChange={onChange} />
        ) : (
          <Choices label={label} choices={choices} value={value} one={filter.kind === 'flag'} onChange={onChange} />
        )}
      </Popover>
    </>
  );
};

interface ChoicesProps {
  label: string;
  choices: readonly Choice[];
  value: unknown;
  one: boolean;
  onChange: (value: unknown) => void;
}

const Choices = ({ label, choices, value, one, onChange }: ChoicesProps) => {
  const chosen = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
  const toggle = (id: string): void => {
    if (one) onChange(chosen.includes(id) ? undefined : id);
    else onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(String(id))} onChange={() => toggle(String(id))} />
          {name}
        </label>
      ))}
    </fieldset>
  );
};

const DayChoice = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
}) => (
  <div className={styles.choices}>
    <label>
      <input
        type="date"
        aria-label={label}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value || undefined)}
        style={{ width: 'auto', height: 30, font: 'inherit' }}
      />
    </label>
  </div>
);

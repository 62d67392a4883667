import type { RaThemeOptions } from 'react-admin';

const outline = '& .MuiOutlinedInput-notchedOutline';

/** Labels stand above their field, hints below; the frame is a plain rectangle without a notch. */
export const inputs: NonNullable<RaThemeOptions['components']> = {
  MuiTextField: {
    defaultProps: {
      variant: 'outlined',
      margin: 'none',
      size: 'small',
      fullWidth: true,
      slotProps: { inputLabel: { shrink: true } },
    },
  },
  MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'none', size: 'small', fullWidth: true } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: 'none',
        overflow: 'visible',
        whiteSpace: 'normal',
        marginBottom: 4,
        fontSize: 13,
        lineHeight: '18px',
        fontWeight: 500,
        color: 'var(--text2)',
        '&.Mui-focused, &.Mui-error': { color: 'var(--text2)' },
        '&.Mui-disabled': { color: 'var(--text3)' },
      },
      asterisk: { display: 'none' },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        minHeight: 32,
        borderRadius: 5,
        backgroundColor: 'var(--surface)',
        fontSize: 15,
        [outline]: {
          top: 0,
          borderColor: 'var(--field)',
          transition: 'border-color 120ms ease-out',
          '& legend': { display: 'none' },
        },
        [`&:hover:not(.Mui-disabled) ${outline.slice(2)}`]: { borderColor: 'var(--text2)' },
        [`&.Mui-focused:not(.Mui-error) ${outline.slice(2)}`]: {
          border: '1px solid var(--accent)',
          boxShadow: '0 0 0 2px var(--progress-tint)',
        },
        [`&.Mui-error ${outline.slice(2)}`]: { border: '2px solid var(--stop)' },
        '&.Mui-disabled': { backgroundColor: 'var(--sunken)' },
        [`&.Mui-disabled ${outline.slice(2)}`]: { borderColor: 'var(--border2)' },
      },
      input: {
        height: 20,
        padding: '5px 10px',
        lineHeight: '20px',
        '&.Mui-disabled': { WebkitTextFillColor: 'var(--text2)' },
        '&::placeholder': { color: 'var(--text3)', opacity: 1 },
      },
      multiline: { padding: '5px 10px', '& textarea': { padding: 0, height: 'auto' } },
    },
  },
  MuiSelect: { styleOverrides: { select: { minHeight: 0 }, icon: { color: 'var(--text2)' } } },
  MuiAutocomplete: {
    styleOverrides: {
      inputRoot: { '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall': { padding: '0 60px 0 4px' } },
      input: { '.MuiOutlinedInput-root.MuiInputBase-sizeSmall &': { padding: '5px 6px' } },
      paper: { border: '1px solid var(--border)', boxShadow: 'var(--shadow)' },
      option: { fontSize: 14, minHeight: '32px' },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: {
        margin: '4px 0 0',
        fontSize: 13.5,
        lineHeight: '18px',
        color: 'var(--text3)',
        '&:empty': { display: 'none' },
        '&.Mui-error': { color: 'var(--stop)' },
      },
    },
  },
  MuiFormLabel: { styleOverrides: { root: { '&.Mui-focused': { color: 'var(--text2)' } } } },
  MuiFormControlLabel: { styleOverrides: { root: { marginLeft: -7 }, label: { fontSize: 15, lineHeight: '20px' } } },
  MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 7, color: 'var(--field)' } } },
  MuiRadio: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 5, color: 'var(--field)' } } },
};

import type { RaThemeOptions } from 'react-admin';
import { inputs } from './inputs';

type Components = NonNullable<RaThemeOptions['components']>;

const calm = 'background-color 120ms ease-out, border-color 120ms ease-out, color 120ms ease-out';

const buttons: Components = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true, disableTouchRipple: true },
    styleOverrides: {
      root: { '&.Mui-focusVisible': { outline: '2px solid var(--accent)', outlineOffset: 2 } },
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small' },
    styleOverrides: {
      root: {
        minHeight: 32,
        minWidth: 0,
        lineHeight: '20px',
        whiteSpace: 'nowrap',
        transition: calm,
        variants: [
          { props: { size: 'small' }, style: { padding: '5px 12px', fontSize: 14.5 } },
          {
            props: { variant: 'contained', color: 'primary' },
            style: { fontWeight: 600, '&:hover': { backgroundColor: 'var(--accent-hover)' } },
          },
          {
            props: { variant: 'outlined', color: 'primary' },
            style: {
              borderColor: 'var(--border2)',
              color: 'var(--text)',
              backgroundColor: 'var(--surface)',
              '&:hover': { borderColor: 'var(--field)', backgroundColor: 'var(--hover)' },
            },
          },
          { props: { variant: 'text' }, style: { '&:hover': { backgroundColor: 'var(--hover)' } } },
          {
            props: { variant: 'blocked' },
            style: {
              border: '1px dashed var(--border2)',
              color: 'var(--text3)',
              backgroundColor: 'var(--sunken)',
              cursor: 'not-allowed',
            },
          },
        ],
      },
      startIcon: { marginLeft: 0, marginRight: 8 },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        borderRadius: 5,
        color: 'var(--text2)',
        padding: 7,
        transition: calm,
        '&:hover': { backgroundColor: 'var(--hover)' },
      },
    },
  },
};

const surfaces: Components = {
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiMenu: {
    defaultProps: { transitionDuration: 160 },
    styleOverrides: {
      paper: { border: '1px solid var(--border)', boxShadow: 'var(--shadow)' },
      list: { padding: '4px 0' },
    },
  },
  MuiPopover: {
    defaultProps: { transitionDuration: 160 },
    styleOverrides: { paper: { border: '1px solid var(--border)', boxShadow: 'var(--shadow)' } },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 32,
        fontSize: 14,
        padding: '6px 12px',
        '&.Mui-selected': { backgroundColor: 'var(--selected)' },
      },
    },
  },
  MuiDialog: {
    defaultProps: { transitionDuration: 160, fullWidth: true },
    styleOverrides: {
      paper: { maxWidth: 520, borderRadius: 8, border: '1px solid var(--border)', boxShadow: 'var(--shadow)' },
    },
  },
  MuiDialogTitle: {
    styleOverrides: { root: { fontSize: 16, lineHeight: '20px', fontWeight: 600, padding: '20px 24px 8px' } },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 16px' } } },
  MuiDialogActions: {
    styleOverrides: { root: { padding: '12px 24px 20px', gap: 8, '& > :not(style) ~ :not(style)': { marginLeft: 0 } } },
  },
  MuiDrawer: { styleOverrides: { paper: { boxShadow: 'none', border: '0 solid var(--border)' } } },
  MuiTooltip: {
    defaultProps: { enterDelay: 400, disableInteractive: false },
    styleOverrides: {
      tooltip: {
        fontSize: 13,
        lineHeight: '18px',
        fontWeight: 400,
        backgroundColor: 'var(--text)',
        color: 'var(--surface)',
        padding: '5px 8px',
      },
    },
  },
  // Done is said quietly: dark like the rest; only what failed is red, and it stays.
  RaNotification: {
    styleOverrides: { root: { '& .RaNotification-success': { backgroundColor: '#1B1F24', color: '#FFFFFF' } } },
  },
  MuiSnackbarContent: {
    styleOverrides: {
      root: {
        backgroundColor: '#1B1F24',
        color: '#FFFFFF',
        fontSize: 15,
        borderRadius: 5,
        minWidth: 0,
        padding: '4px 14px',
      },
    },
  },
};

/** How MUI draws everything here; the variables it points at are those of the mode. */
export const components = (variables: Record<string, string>): Components => ({
  MuiCssBaseline: { styleOverrides: { ':root': variables } },
  ...buttons,
  ...surfaces,
  ...inputs,
});

import type {} from '@mui/material/Button';

declare module '@mui/material/Button' {
  interface ButtonPropsVariantOverrides {
    /** Visible, focusable, and not possible for now: the reason stands beside it. */
    blocked: true;
  }
}

import type { RaThemeOptions } from 'react-admin';
import { components } from './components';
import { cssVariables, dark, light, type Tokens } from './tokens';

const sans = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";

const palette = (mode: 'light' | 'dark', t: Tokens): RaThemeOptions['palette'] => ({
  mode,
  primary: { main: t.accent, dark: t.accentHover, contrastText: t.onAccent },
  secondary: { main: t.accent, dark: t.accentHover, contrastText: t.onAccent },
  error: { main: t.inks.stop.ink },
  warning: { main: t.inks.attention.ink },
  success: { main: t.inks.done.ink },
  info: { main: t.inks.progress.ink },
  background: { default: t.bg, paper: t.surface },
  text: { primary: t.text, secondary: t.text2, disabled: t.text3 },
  divider: t.border,
  action: { hover: t.hover, selected: t.selected, active: t.text2, disabled: t.text3 },
});

const typography: RaThemeOptions['typography'] = {
  fontFamily: sans,
  allVariants: { fontFeatureSettings: '"tnum","lnum","kern"', letterSpacing: 'normal' },
  fontWeightBold: 600,
  body1: { fontSize: 15, lineHeight: '20px' },
  body2: { fontSize: 14, lineHeight: '20px' },
  caption: { fontSize: 13, lineHeight: '18px' },
  h1: { fontSize: 22, lineHeight: '28px', fontWeight: 600 },
  h2: { fontSize: 16, lineHeight: '20px', fontWeight: 600 },
  button: { fontSize: 14.5, fontWeight: 500, textTransform: 'none' },
};

function shadows(menu: string): RaThemeOptions['shadows'] {
  const [flat, ...raised] = Array.from({ length: 25 }, (_, elevation) => (elevation === 0 ? 'none' : menu));
  return [flat, ...raised] as RaThemeOptions['shadows'];
}

const themeOf = (mode: 'light' | 'dark', tokens: Tokens): RaThemeOptions => ({
  palette: palette(mode, tokens),
  typography,
  shape: { borderRadius: 5 },
  spacing: 4,
  shadows: shadows(tokens.shadow),
  components: components(cssVariables(tokens)),
});

export const lightTheme = themeOf('light', light);
export const darkTheme = themeOf('dark', dark);

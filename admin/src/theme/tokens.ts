/** Paper, ink, one accent. Every pair used for text was measured at 4.68 or better in light, 5.14 in dark. */
export const families = [
  'neutral',
  'progress',
  'wait',
  'attention',
  'done',
  'stop',
  'ended',
  'unknown',
  'info',
] as const;

/** What a state means to the person who reads it; its shape, then its word, then its colour say so. */
export type Family = (typeof families)[number];

type Ink = 'neutral' | 'progress' | 'wait' | 'attention' | 'done' | 'stop';

/** Families without an ink of their own borrow one. */
export const inkOf: Record<Family, Ink> = {
  neutral: 'neutral',
  progress: 'progress',
  wait: 'wait',
  attention: 'attention',
  done: 'done',
  stop: 'stop',
  ended: 'neutral',
  unknown: 'neutral',
  info: 'progress',
};

export interface Tokens {
  bg: string;
  surface: string;
  sunken: string;
  hover: string;
  selected: string;
  border: string;
  border2: string;
  field: string;
  text: string;
  text2: string;
  text3: string;
  accent: string;
  accentHover: string;
  onAccent: string;
  barOrdered: string;
  barCommitted: string;
  barReserved: string;
  barTrack: string;
  shadow: string;
  inks: Record<Ink, { ink: string; tint: string }>;
}

export const light: Tokens = {
  bg: '#F5F4F1',
  surface: '#FFFFFF',
  sunken: '#FAF9F6',
  hover: '#F3F1EC',
  selected: '#EEF3F9',
  border: '#E4E1DB',
  border2: '#D3CFC7',
  field: '#8A8781',
  text: '#1B1F24',
  text2: '#50565D',
  text3: '#686C72',
  accent: '#1B4D7E',
  accentHover: '#143C64',
  onAccent: '#FFFFFF',
  barOrdered: '#1B4D7E',
  barCommitted: '#6C97C3',
  barReserved: '#B9CDE2',
  barTrack: '#ECE9E3',
  shadow: '0 8px 24px rgba(27, 31, 36, 0.14)',
  inks: {
    neutral: { ink: '#50565D', tint: '#EDEBE6' },
    progress: { ink: '#1B4D7E', tint: '#E7EEF6' },
    wait: { ink: '#6B3F8C', tint: '#F2EAF7' },
    attention: { ink: '#8A4A00', tint: '#FBEFD9' },
    done: { ink: '#1E6A3B', tint: '#E4F1E7' },
    stop: { ink: '#A4222B', tint: '#FBE8E7' },
  },
};

export const dark: Tokens = {
  bg: '#14171A',
  surface: '#1B1F23',
  sunken: '#20252A',
  hover: '#252B31',
  selected: '#1D2A38',
  border: '#2D343A',
  border2: '#3A4249',
  field: '#737C85',
  text: '#E9EAEB',
  text2: '#B0B7BE',
  text3: '#949CA4',
  accent: '#8FBDEC',
  accentHover: '#B0D1F3',
  onAccent: '#0E1B28',
  barOrdered: '#8FBDEC',
  barCommitted: '#4D7CAB',
  barReserved: '#35526F',
  barTrack: '#2A3036',
  shadow: '0 8px 24px rgba(0, 0, 0, 0.5)',
  inks: {
    neutral: { ink: '#B0B7BE', tint: '#2A3036' },
    progress: { ink: '#8FBDEC', tint: '#1D2E40' },
    wait: { ink: '#C9AAE8', tint: '#2D2339' },
    attention: { ink: '#EBB868', tint: '#352810' },
    done: { ink: '#7FCB9A', tint: '#192F22' },
    stop: { ink: '#F49E9A', tint: '#3C1E1F' },
  },
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The tokens as CSS variables: `--text2`, `--accent-hover`, `--done`, `--done-tint`… */
export function cssVariables({ inks, ...colours }: Tokens): Record<string, string> {
  const plain = Object.entries(colours).map(([name, value]) => [`--${kebab(name)}`, value] as const);
  const inked = families.flatMap((family) => {
    const { ink, tint } = inks[inkOf[family]];
    return [
      [`--${family}`, ink],
      [`--${family}-tint`, tint],
    ] as const;
  });
  return Object.fromEntries([...plain, ...inked]);
}

import { Dialog, DialogContent, DialogTitle, FormControlLabel, Switch } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-admin';
import { useT } from '../i18n';
import { pressShortcut, useKeyboardEnabled, useKeys } from '../shared/keyboard';
import styles from './Keyboard.module.css';
import { pathOf } from './nav';
import { useNav } from './useNav';

const HELP = 'shell:help';

export const openHelp = (): void => {
  window.dispatchEvent(new Event(HELP));
};

/** Keys that press what the page says they press. */
const PRESSED = ['a', 'n', 'e', 'f', '[', ']'];

/** `g` then a letter, `n`, `e`, `[`, `]`, `?`; those of a list are in the list. */
export const Keyboard = () => {
  const navigate = useNavigate();
  const [enabled, setEnabled] = useKeyboardEnabled();
  const [open, setOpen] = useState(false);
  const armedAt = useRef(0);
  const items = useNav().flatMap((group) => group.items);

  useEffect(() => {
    const show = (): void => setOpen(true);
    window.addEventListener(HELP, show);
    return () => window.removeEventListener(HELP, show);
  }, []);

  useKeys((key) => {
    const armed = Date.now() - armedAt.current < 1500;
    armedAt.current = key === 'g' ? Date.now() : 0;
    const item = armed && items.find(({ letter }) => letter === key);
    if (item) void navigate(pathOf(item));
    else if (key === '?') setOpen(true);
    else if (PRESSED.includes(key)) pressShortcut(key);
  });

  return <Help open={open} enabled={enabled} onEnable={setEnabled} onClose={() => setOpen(false)} />;
};

/** What each key does, in the order of the hand: the page, the list, the record. */
const HELP_KEYS = [
  [['n'], 'create'],
  [['j', 'k'], 'move'],
  [['x'], 'select'],
  [['⇧', 'x'], 'selectTo'],
  [['a'], 'answer'],
  [['↵'], 'open'],
  [['Esc'], 'clear'],
  [['e'], 'filter'],
  [['[', ']'], 'neighbours'],
  [['Ctrl', '↵'], 'save'],
  [['?'], 'help'],
] as const;

interface HelpProps {
  open: boolean;
  enabled: boolean;
  onEnable: (enabled: boolean) => void;
  onClose: () => void;
}

const Help = ({ open, enabled, onEnable, onClose }: HelpProps) => {
  const t = useT();
  const items = useNav().flatMap((group) => group.items.filter(({ letter }) => letter));
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="keyboard-title">
      <DialogTitle id="keyboard-title">{t('shell.help.title')}</DialogTitle>
      <DialogContent>
        <dl className={styles.keys}>
          {items.map(({ resource, letter, label }) => (
            <div key={resource}>
              <dt>
                <kbd>g</kbd> {t('shell.help.then')} <kbd>{letter}</kbd>
              </dt>
              <dd>{t(label)}</dd>
            </div>
          ))}
          {HELP_KEYS.map(([keys, act]) => (
            <div key={act}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(`shell.help.${act}`)}</dd>
            </div>
          ))}
        </dl>
        <FormControlLabel
          control={<Switch size="small" checked={enabled} onChange={(_, checked) => onEnable(checked)} />}
          label={t('shell.help.enabled')}
          sx={{ ml: -1, mt: 3, gap: 2 }}
        />
      </DialogContent>
    </Dialog>
  );
};

import { Dialog, DialogContent, DialogTitle, FormControlLabel, Switch } from '@mui/material';
import { useEffect, useState } from 'react';
import { useNavigate, useStore } from 'react-admin';
import { useT } from '../i18n';
import styles from './Keyboard.module.css';
import { useNav } from './useNav';

const HELP = 'shell:help';

export const openHelp = (): void => {
  window.dispatchEvent(new Event(HELP));
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="menuitem"]'));

/** `g` then a letter, `n`, `?`. Off inside fields, and can be turned off for good (WCAG 2.1.4). */
export const Keyboard = () => {
  const navigate = useNavigate();
  const [enabled, setEnabled] = useStore('keyboard.enabled', true);
  const [open, setOpen] = useState(false);
  const items = useNav().flatMap((group) => group.items);

  useEffect(() => {
    const show = (): void => setOpen(true);
    window.addEventListener(HELP, show);
    return () => window.removeEventListener(HELP, show);
  }, []);

  useEffect(() => {
    if (!enabled) return;
    let armedAt = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const armed = Date.now() - armedAt < 1500;
      armedAt = event.key === 'g' ? Date.now() : 0;
      if (event.key === '?') return setOpen(true);
      if (event.key === 'n' && !armed) return document.querySelector<HTMLElement>('[data-shortcut="n"]')?.click();
      const item = armed && items.find(({ letter }) => letter === event.key);
      if (item) void navigate(`/${item.resource}`);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [enabled, items, navigate]);

  return <Help open={open} enabled={enabled} onEnable={setEnabled} onClose={() => setOpen(false)} />;
};

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
          <div>
            <dt>
              <kbd>n</kbd>
            </dt>
            <dd>{t('shell.help.create')}</dd>
          </div>
          <div>
            <dt>
              <kbd>Ctrl</kbd> <kbd>↵</kbd>
            </dt>
            <dd>{t('shell.help.save')}</dd>
          </div>
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t('shell.help.help')}</dd>
          </div>
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

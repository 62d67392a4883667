import { Button, IconButton, Tooltip } from '@mui/material';
import { Keyboard as KeyboardIcon, Moon, PanelLeftClose, PanelLeftOpen, Sun } from 'lucide-react';
import { useSetLocale, useTheme } from 'react-admin';
import { useTheme as useMuiTheme } from '@mui/material/styles';
import { useLanguage, useT } from '../i18n';
import { BusinessDay } from './BusinessDay';
import { JobsBell } from './jobs/JobsBell';
import { openHelp } from './Keyboard';
import styles from './TopBar.module.css';

interface TopBarProps {
  folded: boolean;
  /** Left out where the menu is always folded. */
  onFold: ((folded: boolean) => void) | undefined;
  onBreadcrumbPlace: (place: HTMLElement | null) => void;
}

export const TopBar = ({ folded, onFold, onBreadcrumbPlace }: TopBarProps) => (
  <header className={styles.bar}>
    {onFold && <FoldButton folded={folded} onFold={onFold} />}
    <div className={styles.place} ref={onBreadcrumbPlace} />
    <BusinessDay />
    <span className={styles.deskOnly}>
      <LanguageSwitch />
    </span>
    <ThemeToggle />
    <HelpButton />
    <JobsBell />
  </header>
);

const FoldButton = ({ folded, onFold }: { folded: boolean; onFold: (folded: boolean) => void }) => {
  const t = useT();
  const words = t(folded ? 'shell.unfold' : 'shell.fold');
  const Icon = folded ? PanelLeftOpen : PanelLeftClose;
  return (
    <span className={styles.fold}>
      <Tooltip title={words}>
        <IconButton aria-label={words} aria-expanded={!folded} onClick={() => onFold(!folded)}>
          <Icon size={16} />
        </IconButton>
      </Tooltip>
    </span>
  );
};

export const LanguageSwitch = () => {
  const t = useT();
  const language = useLanguage();
  const setLocale = useSetLocale();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <Button variant="text" lang={other} title={t('shell.languageHint')} onClick={() => setLocale(other)}>
      {t('shell.language')}
    </Button>
  );
};

export const ThemeToggle = () => {
  const t = useT();
  const { mode } = useMuiTheme().palette;
  const [, setTheme] = useTheme();
  const words = t(mode === 'dark' ? 'shell.toLight' : 'shell.toDark');
  return (
    <Tooltip title={words}>
      <IconButton aria-label={words} onClick={() => setTheme(mode === 'dark' ? 'light' : 'dark')}>
        {mode === 'dark' ? <Sun size={16} /> : <Moon size={16} />}
      </IconButton>
    </Tooltip>
  );
};

const HelpButton = () => {
  const t = useT();
  return (
    <Tooltip title={t('shell.help.how')}>
      <IconButton aria-label={t('shell.help.how')} onClick={openHelp} className={styles.deskOnly}>
        <KeyboardIcon size={16} />
      </IconButton>
    </Tooltip>
  );
};

import { IconButton, Menu, MenuItem } from '@mui/material';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { subjects, type ActingResource } from './subjects';
import type { ActionView } from '../../api/types';
import { useT } from '../../i18n';
import styles from './Actions.module.css';
import { useReason } from './Reasons';

interface MoreActionsProps {
  resource: ActingResource;
  actions: readonly ActionView[];
  row: boolean;
  onChoose: (action: ActionView) => void;
}

/** What does not fit, and what destroys: one click further away. */
export const MoreActions = ({ resource, actions, row, onChoose }: MoreActionsProps) => {
  const t = useT();
  const translate = useTranslate();
  const reasonOf = useReason();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (actions.length === 0) return null;
  const choose = (action: ActionView): void => {
    if (!action.allowed) return;
    setAnchor(null);
    onChoose(action);
  };
  return (
    <>
      <IconButton
        aria-label={t('shared.more')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ padding: row ? '4px' : '7px', border: '1px solid var(--border2)', backgroundColor: 'var(--surface)' }}
      >
        <Ellipsis size={16} />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {actions.map((action) => (
          <MenuItem key={action.name} aria-disabled={!action.allowed || undefined} onClick={() => choose(action)}>
            <span className={styles.inMenu}>
              <span style={action.allowed ? undefined : { color: 'var(--text3)' }}>
                {translate(`actions.${subjects[resource]}.${action.name}.do`)}
              </span>
              {!action.allowed && <small>{reasonOf(action)}</small>}
            </span>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

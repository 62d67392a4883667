import { Button, CircularProgress } from '@mui/material';
import type { LucideIcon } from 'lucide-react';
import { useTranslate } from 'react-admin';
import { subjects, type ActingResource } from './subjects';
import type { ActionView, View } from '../../api/types';
import type { Key } from '../../i18n';
import { reasonId } from './Reasons';

interface ActionButtonProps {
  resource: ActingResource;
  id: View['id'];
  action: ActionView;
  icon?: LucideIcon;
  verb?: Key;
  variant: 'contained' | 'outlined';
  busy: boolean;
  /** Another action is under way. */
  inert: boolean;
  row: boolean;
  onClick: () => void;
}

const small = { minHeight: 26, minWidth: 88, padding: '2px 10px', fontSize: 14 };

export const ActionButton = ({
  resource,
  id,
  action,
  icon: Icon,
  verb,
  variant,
  busy,
  inert,
  row,
  onClick,
}: ActionButtonProps) => {
  const translate = useTranslate();
  const blocked = !action.allowed;
  const symbol = busy ? <CircularProgress size={14} color="inherit" aria-hidden="true" /> : Icon && <Icon size={16} />;
  return (
    <Button
      variant={blocked ? 'blocked' : variant}
      aria-disabled={blocked || inert || undefined}
      aria-describedby={blocked ? reasonId(resource, id, action.name) : undefined}
      startIcon={symbol || undefined}
      onClick={() => !blocked && !inert && onClick()}
      sx={row ? small : undefined}
    >
      {translate(verb ?? `actions.${subjects[resource]}.${action.name}.do`)}
    </Button>
  );
};

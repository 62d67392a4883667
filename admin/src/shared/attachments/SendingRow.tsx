import { Button, IconButton } from '@mui/material';
import { FileUp, X } from 'lucide-react';
import { useT } from '../../i18n';
import { Glyph } from '../state/Glyph';
import styles from './Attachments.module.css';
import type { Sending } from './useUploads';

interface SendingRowProps {
  sending: Sending;
  onAgain: (sending: Sending) => void;
  onDrop: (key: number) => void;
}

/** A file on its way: how far it is, or why it is not attached and what can be done. */
export const SendingRow = ({ sending, onAgain, onDrop }: SendingRowProps) => {
  const t = useT();
  const { key, file, share, problem } = sending;
  const { name } = file;
  return (
    <li className={styles.row}>
      {problem ? <Glyph family="stop" /> : <FileUp size={16} aria-hidden="true" />}
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        {problem ? (
          <span className={styles.problem}>{problem}</span>
        ) : (
          <progress className={styles.progress} value={share} aria-label={t('attachments.sending', { name })} />
        )}
      </div>
      <span className={styles.tools}>
        {sending.retriable && (
          <Button variant="outlined" size="small" onClick={() => onAgain(sending)}>
            {t('attachments.again')}
          </Button>
        )}
        <IconButton
          aria-label={t(problem ? 'attachments.forget' : 'attachments.stop', { name })}
          onClick={() => onDrop(key)}
        >
          <X size={16} />
        </IconButton>
      </span>
    </li>
  );
};

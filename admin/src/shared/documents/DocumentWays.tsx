import { Button } from '@mui/material';
import { FileText, FileType } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { PreviewDialog } from '../preview/PreviewDialog';
import styles from './DocumentCard.module.css';

interface DocumentWaysProps {
  /** Where it is printed, without its format. */
  at: string;
  /** What its file is called. */
  name: string;
  /** Beside others of the same words: each says its name. */
  isOneOfMany?: boolean;
}

/** A document read as it will be printed, or taken to a word processor. */
export const DocumentWays = ({ at, name, isOneOfMany = false }: DocumentWaysProps) => {
  const t = useT();
  const [shown, setShown] = useState(false);
  const as = (format: 'pdf' | 'docx'): string => `${at}${at.includes('?') ? '&' : '?'}format=${format}`;
  const named = (way: string): string | undefined => (isOneOfMany ? t('documents.of', { way, name }) : undefined);
  return (
    <>
      <p className={`${styles.ways} screen-only`}>
        <Button
          variant="outlined"
          startIcon={<FileText size={16} />}
          aria-label={named(t('documents.pdf'))}
          onClick={() => setShown(true)}
        >
          {t('documents.pdf')}
        </Button>
        <Button
          component="a"
          variant="outlined"
          startIcon={<FileType size={16} />}
          aria-label={named(t('documents.docx'))}
          href={as('docx')}
          download
        >
          {t('documents.docx')}
        </Button>
      </p>
      {shown && <PreviewDialog name={`${name}.pdf`} address={as('pdf')} onClose={() => setShown(false)} />}
    </>
  );
};

import { IconButton } from '@mui/material';
import { Download, FileImage, FileSpreadsheet, FileText, Trash2, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useT, type Translate } from '../../i18n';
import { showDay } from '../format/days';
import { wholeNumber } from '../format/figures';
import type { Language } from '../format/typography';
import styles from './Attachments.module.css';
import type { Attachment } from './useUploads';

const KILO = 1024;

export function sizeWords(bytes: number, t: Translate, language: Language): string {
  if (bytes < KILO) return t('attachments.size.bytes', { n: bytes });
  if (bytes < KILO * KILO) return t('attachments.size.kilo', { n: Math.round(bytes / KILO) });
  const tenths = Math.round((bytes * 10) / KILO / KILO);
  const decimals = tenths % 10 === 0 ? '' : `${language === 'fr' ? ',' : '.'}${tenths % 10}`;
  return t('attachments.size.mega', { n: wholeNumber(Math.floor(tenths / 10), language) + decimals });
}

const ICONS: readonly [RegExp, LucideIcon][] = [
  [/^image\//, FileImage],
  [/spreadsheet|csv/, FileSpreadsheet],
];

export const contentOf = (path: string, { id }: Attachment): string => `/api${path}/${id}/content`;

interface AttachmentRowProps {
  item: Attachment;
  path: string;
  onPreview: (item: Attachment) => void;
  /** Left out for whoever may only read. */
  onRemove?: (item: Attachment) => void;
}

export const AttachmentRow = ({ item, path, onPreview, onRemove }: AttachmentRowProps) => {
  const t = useT();
  const language = useLanguage();
  const { fileName: name, label, contentType, sizeBytes, addedBy, addedOn, previewable } = item;
  const Icon = ICONS.find(([type]) => type.test(contentType))?.[1] ?? FileText;
  const detail = [label, sizeWords(sizeBytes, t, language), addedBy, showDay(addedOn)].filter(Boolean);
  return (
    <li className={styles.row}>
      <Icon size={16} aria-hidden="true" />
      <div className={styles.words}>
        {previewable ? (
          <button
            type="button"
            className={styles.name}
            aria-label={t('attachments.preview', { name })}
            onClick={() => onPreview(item)}
          >
            {name}
          </button>
        ) : (
          <span className={styles.name}>{name}</span>
        )}
        <span className={styles.detail}>{detail.join(' · ')}</span>
      </div>
      <span className={`${styles.tools} screen-only`}>
        <IconButton
          component="a"
          href={contentOf(path, item)}
          download={name}
          aria-label={t('attachments.download', { name })}
        >
          <Download size={16} />
        </IconButton>
        {onRemove && (
          <IconButton aria-label={t('attachments.remove', { name })} onClick={() => onRemove(item)}>
            <Trash2 size={16} />
          </IconButton>
        )}
      </span>
    </li>
  );
};

/** What was removed stays told, folded: by whom, when, why. */
export const RemovedRows = ({ items }: { items: readonly Attachment[] }) => {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.removed}>
      <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('attachments.showRemoved', { smart_count: items.length })}
      </button>
      {shown && (
        <ul>
          {items.map(({ id, fileName, removed }) => (
            <li key={id}>
              <s>{fileName}</s>
              <span className={styles.detail}>
                {removed &&
                  t('attachments.removedBy', { name: removed.by, day: showDay(removed.on), reason: removed.reason })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

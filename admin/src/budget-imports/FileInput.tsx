import { FileSpreadsheet } from 'lucide-react';
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useInput, type Validator } from 'react-admin';
import { useLanguage, useT } from '../i18n';
import { sizeWords } from '../shared/attachments/AttachmentRow';
import { FieldError } from '../shared/form/FieldFrame';
import styles from './BudgetImports.module.css';

const ACCEPTED = '.csv,.txt,.xlsx';

interface FileInputProps {
  source: string;
  validate: Validator;
  /** What the file is to hold. */
  hint: string;
}

/** One file, dropped or chosen; the keyboard has the button. */
export const FileInput = ({ source, validate, hint: columns }: FileInputProps) => {
  const t = useT();
  const {
    field: { ref, value, onChange },
    fieldState: { error },
  } = useInput<File | null>({ source, validate });
  const picker = useRef<HTMLInputElement>(null);
  const hint = useId();
  const take = (files: FileList | null): void => {
    if (files?.[0]) onChange(files[0]);
  };
  const file = value as File | null | '';
  return (
    <DropZone refused={error !== undefined} onDrop={take}>
      {file ? <Named file={file} /> : <p>{t('resources.budget-imports.drop')}</p>}
      <button
        type="button"
        ref={ref}
        aria-describedby={hint}
        aria-invalid={error ? true : undefined}
        onClick={() => picker.current?.click()}
      >
        {t(file ? 'resources.budget-imports.other' : 'resources.budget-imports.choose')}
      </button>
      <small id={hint}>{error?.message ? <FieldError message={error.message} /> : columns}</small>
      <input
        ref={picker}
        type="file"
        hidden
        name={source}
        accept={ACCEPTED}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again once it was refused.
          target.value = '';
        }}
      />
    </DropZone>
  );
};

const Named = ({ file: { name, size } }: { file: File }) => {
  const t = useT();
  const language = useLanguage();
  return (
    <p className={styles.fileName}>
      {name} <small>{sizeWords(size, t, language)}</small>
    </p>
  );
};

interface DropZoneProps {
  refused: boolean;
  onDrop: (files: FileList) => void;
  children: ReactNode;
}

const DropZone = ({ refused, onDrop, children }: DropZoneProps) => {
  const t = useT();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer.files);
  };
  return (
    <div
      className={[styles.zone, isOver && styles.over, refused && styles.refused].filter(Boolean).join(' ')}
      role="group"
      aria-label={t('resources.budget-imports.fields.file')}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileSpreadsheet size={20} strokeWidth={1.5} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
};

import { useId, useRef, useState, type ReactNode } from 'react';
import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingRows } from '../feedback/LoadingRows';
import { Card } from '../page/Card';
import { AttachmentRow, contentOf, RemovedRows } from './AttachmentRow';
import styles from './Attachments.module.css';
import { PreviewDialog } from '../preview/PreviewDialog';
import { RemoveDialog } from './RemoveDialog';
import { SendingRow } from './SendingRow';
import { megabytes, type Attachment, type AttachmentsAnswer, useUploads } from './useUploads';

interface AttachmentsProps {
  /** The table of the subject, as its timeline names it. */
  subject: string;
  id: number | string;
  /** Without a card of its own, inside another one. */
  bare?: boolean;
}

/** What proves a file: the papers attached to a record, and the place where others are dropped. */
export const Attachments = ({ subject, id, bare = false }: AttachmentsProps) => {
  const t = useT();
  const path = `/attachments/${subject}/${id}`;
  const { data, error, refetch } = useRead<AttachmentsAnswer>(path);
  const uploads = useUploads(path, data);
  const picker = useRef<HTMLInputElement>(null);
  const choose = (): void => picker.current?.click();
  const content = (
    <>
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && !bare && <LoadingRows rows={2} />}
      {data && (
        <DropZone answer={data} onDrop={uploads.add} onChoose={choose} bare={bare}>
          <Rows path={path} answer={data} uploads={uploads} bare={bare} />
        </DropZone>
      )}
      {data?.mayWrite && <Picker ref={picker} answer={data} onPick={uploads.add} />}
      <p className="visually-hidden" role="status">
        {uploads.said}
      </p>
    </>
  );
  if (bare) return <div className={styles.bare}>{content}</div>;
  const standing = data?.items.filter(({ removed }) => !removed).length ?? 0;
  const add = data?.mayWrite && (
    <button type="button" onClick={choose}>
      {t('attachments.add')}
    </button>
  );
  return (
    <Card id="attachments" title={t('attachments.title')} precision={standing > 0 && standing} action={add}>
      {content}
    </Card>
  );
};

interface RowsProps {
  path: string;
  answer: AttachmentsAnswer;
  uploads: ReturnType<typeof useUploads>;
  bare: boolean;
}

const Rows = ({ path, answer: { items, mayWrite }, uploads, bare }: RowsProps) => {
  const t = useT();
  const [previewed, setPreviewed] = useState<Attachment | null>(null);
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const standing = items.filter(({ removed }) => !removed);
  const removed = items.filter((item) => item.removed);
  return (
    <>
      {standing.length === 0 && uploads.sendings.length === 0 && !mayWrite && !bare && (
        <p className={styles.empty}>{t('attachments.empty')}</p>
      )}
      {standing.length + uploads.sendings.length > 0 && (
        <ul className={styles.rows}>
          {standing.map((item) => (
            <AttachmentRow
              key={item.id}
              item={item}
              path={path}
              onPreview={setPreviewed}
              onRemove={mayWrite ? setRemoving : undefined}
            />
          ))}
          {uploads.sendings.map((sending) => (
            <SendingRow key={sending.key} sending={sending} onAgain={uploads.again} onDrop={uploads.drop} />
          ))}
        </ul>
      )}
      {removed.length > 0 && <RemovedRows items={removed} />}
      {previewed && (
        <PreviewDialog
          name={previewed.fileName}
          address={contentOf(path, previewed)}
          isImage={previewed.contentType.startsWith('image/')}
          onClose={() => setPreviewed(null)}
        />
      )}
      {removing && <RemoveDialog item={removing} path={path} onClose={() => setRemoving(null)} />}
    </>
  );
};

interface DropZoneProps {
  answer: AttachmentsAnswer;
  onDrop: (files: Iterable<File>) => void;
  onChoose: () => void;
  bare: boolean;
  children: ReactNode;
}

/** The whole card takes what is dropped; the keyboard has the button. */
const DropZone = ({ answer, onDrop, onChoose, bare, children }: DropZoneProps) => {
  const t = useT();
  const hint = useId();
  // Entering a child leaves its parent: the depth tells when the pointer is really out.
  const [depth, setDepth] = useState(0);
  if (!answer.mayWrite) return children;
  const isOver = depth > 0;
  return (
    <div
      className={isOver ? styles.over : undefined}
      onDragEnter={() => setDepth(depth + 1)}
      onDragLeave={() => setDepth(depth - 1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        setDepth(0);
        onDrop(event.dataTransfer.files);
      }}
    >
      {children}
      <div className={`${styles.zone} screen-only`}>
        {isOver ? (
          t('attachments.dropNow')
        ) : (
          <>
            {!bare && `${t('attachments.drop')} `}
            <button type="button" onClick={onChoose} aria-describedby={hint}>
              {t(bare ? 'attachments.add' : 'attachments.choose')}
            </button>
          </>
        )}
        <small id={hint} className={bare ? 'visually-hidden' : undefined}>
          <Accepted answer={answer} />
        </small>
      </div>
    </div>
  );
};

const Accepted = ({ answer: { accepted, largestBytes } }: { answer: AttachmentsAnswer }) => {
  const t = useT();
  const formats = accepted.filter((extension) => extension !== 'jpeg').map((extension) => extension.toUpperCase());
  return t('attachments.accepted', { formats: formats.join(', '), megabytes: megabytes(largestBytes) });
};

interface PickerProps {
  ref: React.Ref<HTMLInputElement>;
  answer: AttachmentsAnswer;
  onPick: (files: Iterable<File>) => void;
}

const Picker = ({ ref, answer, onPick }: PickerProps) => (
  <input
    ref={ref}
    type="file"
    multiple
    hidden
    accept={answer.accepted.map((extension) => `.${extension}`).join(',')}
    onChange={({ target }) => {
      onPick([...(target.files ?? [])]);
      // The same file may be chosen again once it was refused.
      target.value = '';
    }}
  />
);

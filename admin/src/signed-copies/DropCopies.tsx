import { useId, useRef, useState } from 'react';
import { useT } from '../i18n';
import { Mark, RecordLink } from '../shared';
import styles from './SignedCopies.module.css';
import { useReceipts, type Receipt } from './useReceipts';

/** Where signed documents are handed in, several at once; the code on their pages says where each goes. */
export const DropCopies = () => {
  const t = useT();
  const hint = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { receipts, add } = useReceipts();
  return (
    <div
      className={`${styles.zone} ${isOver ? styles.over : ''} screen-only`}
      role="group"
      aria-labelledby={hint}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(event.dataTransfer.files);
      }}
    >
      <p id={hint}>
        {isOver ? (
          t('resources.signed-copies.dropNow')
        ) : (
          <>
            {t('resources.signed-copies.drop')}{' '}
            <button type="button" onClick={() => picker.current?.click()}>
              {t('resources.signed-copies.choose')}
            </button>
          </>
        )}
        <small>{t('resources.signed-copies.accepted')}</small>
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        name="copies"
        accept=".pdf,.png,.jpg,.jpeg"
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Receipts receipts={receipts} />
    </div>
  );
};

const Receipts = ({ receipts }: { receipts: readonly Receipt[] }) => (
  <div role="status">
    {receipts.length > 0 && (
      <ul className={styles.receipts}>
        {receipts.map((receipt) => (
          <li key={receipt.key}>
            <Outcome receipt={receipt} />
          </li>
        ))}
      </ul>
    )}
  </div>
);

const Outcome = ({ receipt: { file, share, copy, problem } }: { receipt: Receipt }) => {
  const t = useT();
  const { name } = file;
  if (problem !== null) {
    return <Mark family="stop">{`${t('resources.signed-copies.refused', { name })} ${problem}`}</Mark>;
  }
  if (!copy) {
    const label = t('resources.signed-copies.sending', { name });
    return (
      <>
        {label} <progress value={share < 1 ? share : undefined} aria-label={label} />
      </>
    );
  }
  const reference = copy.document?.reference ?? '';
  const said = copy.again
    ? t(`resources.signed-copies.${copy.document ? 'againPlaced' : 'again'}`, { name, reference })
    : t(`resources.signed-copies.${copy.document ? 'placed' : 'waits'}`, { name, reference });
  return (
    <>
      <Mark family={copy.state === 'placed' ? 'done' : 'attention'}>{said}</Mark>{' '}
      {copy.findings.map(({ code, sentence }) => (
        <span key={code}>{sentence} </span>
      ))}
      <RecordLink resource="signed-copies" id={copy.id}>
        {t('resources.signed-copies.open')}
      </RecordLink>
    </>
  );
};

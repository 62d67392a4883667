import { Button } from '@mui/material';
import { FileCheck2, Stamp } from 'lucide-react';
import { useState } from 'react';
import { required, useNotify } from 'react-admin';
import { client } from '../../api/client';
import type { Schemas } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import { AskDialog } from '../form/AskDialog';
import { TextInput } from '../form/inputs';
import { showDay } from '../format/days';
import { Note } from '../page/Card';
import { PreviewDialog } from '../preview/PreviewDialog';
import { Mark } from '../state/State';
import styles from './DocumentCard.module.css';

type Answer = Schemas['SignedDocumentsView'];
type Frozen = Schemas['SignedDocumentView'];

interface FrozenPartProps {
  subject: 'report' | 'deliberation' | 'convention';
  id: number | string;
}

/** What was printed once to be signed: under which code, whether it came back signed, whether its bytes still stand. */
export const FrozenPart = ({ subject, id }: FrozenPartProps) => {
  const t = useT();
  const path = `/signed-documents/${subject}/${id}`;
  const { data } = useRead<Answer>(path);
  const [asking, setAsking] = useState(false);
  if (!data) return null;
  const [freeze] = data.actions;
  return (
    <>
      {data.items.map((frozen) => (
        <FrozenRow key={frozen.id} frozen={frozen} path={path} />
      ))}
      {data.overtaken && <Note family="attention">{t('documents.frozen.overtaken')}</Note>}
      {freeze && (
        <div className={`${styles.freeze} screen-only`}>
          <Button
            variant={freeze.allowed ? 'outlined' : 'blocked'}
            aria-disabled={!freeze.allowed}
            startIcon={<Stamp size={16} />}
            onClick={() => freeze.allowed && setAsking(true)}
          >
            {t(data.items.length > 0 ? 'documents.frozen.again' : 'documents.frozen.freeze')}
          </Button>
          {freeze.reasons.map(({ code, sentence }) => (
            <p key={code}>{sentence}</p>
          ))}
        </div>
      )}
      {asking && <FreezeDialog path={path} again={data.items.length > 0} onClose={() => setAsking(false)} />}
    </>
  );
};

const FAMILY = { to_sign: 'wait', signed: 'done', superseded: 'ended' } as const;

const FrozenRow = ({ frozen, path }: { frozen: Frozen; path: string }) => {
  const t = useT();
  const [shown, setShown] = useState(false);
  const { code, edition, standing, frozenBy, frozenOn, reason, reference, sha256, copies } = frozen;
  return (
    <div className={styles.frozen}>
      <p>
        <Mark family={FAMILY[standing]}>{t(`documents.frozen.${standing}`)}</Mark>{' '}
        <button type="button" className={styles.plain} onClick={() => setShown(true)}>
          {t('documents.frozen.version', { edition, code })}
        </button>
      </p>
      <p>{t('documents.frozen.by', { name: frozenBy, day: showDay(frozenOn) })}</p>
      {reason !== null && <p>{reason}</p>}
      {copies.map((copy) => (
        <p key={copy.id}>{t('documents.frozen.copy', { name: copy.fileName, day: showDay(copy.placedOn) })}</p>
      ))}
      <Check path={`${path}/${edition}/check`} sha256={sha256} />
      {shown && (
        <PreviewDialog
          name={`${reference}.pdf`}
          address={`/api${path}/${edition}/content`}
          onClose={() => setShown(false)}
        />
      )}
    </div>
  );
};

/** Its bytes are read again when somebody asks: the answer is of that moment. */
const Check = ({ path, sha256 }: { path: string; sha256: string }) => {
  const t = useT();
  const notify = useNotify();
  const [check, setCheck] = useState<Schemas['SignedDocumentCheck'] | null>(null);
  const run = async (): Promise<void> => {
    try {
      setCheck(await client.get<Schemas['SignedDocumentCheck']>(path));
    } catch {
      notify(t('shared.failure.action'), { type: 'error' });
    }
  };
  return (
    <p className={styles.digest}>
      <span title={sha256}>
        {t('documents.frozen.digest', { digest: `${sha256.slice(0, 4)}…${sha256.slice(-4)}` })}
      </span>{' '}
      <span role="status">
        {check && (
          <Mark family={check.intact ? 'done' : 'stop'}>
            {t(check.intact ? 'documents.frozen.intact' : 'documents.frozen.altered')}
          </Mark>
        )}
      </span>
      {!check && (
        <button type="button" className={styles.plain} onClick={() => void run()}>
          {t('documents.frozen.check')}
        </button>
      )}
    </p>
  );
};

interface FreezeDialogProps {
  path: string;
  /** A version stands already: why another one? */
  again: boolean;
  onClose: () => void;
}

const FreezeDialog = ({ path, again, onClose }: FreezeDialogProps) => {
  const t = useT();
  return (
    <AskDialog
      verb={t(again ? 'documents.frozen.again' : 'documents.frozen.freeze')}
      done={t('documents.frozen.done')}
      send={({ reason = null }) => client.post(`${path}/freeze`, { body: { reason } })}
      onClose={onClose}
    >
      <p>
        <FileCheck2 size={16} aria-hidden="true" /> {t('documents.frozen.asks')}
      </p>
      {again && (
        <TextInput source="reason" label={t('documents.frozen.reason')} validate={required()} rows={2} autoFocus />
      )}
    </AskDialog>
  );
};

import { Button, TextField } from '@mui/material';
import { useId, useState } from 'react';
import { useCanAccess, useNavigate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n';
import { Card, Columns, Day, Facts, Mark, Money, PageHead, RecordPage, Refusal, WhyPanel } from '../shared';
import { useKeys } from '../shared/keyboard';
import { checkPath, pathOfSubject, queuePath, readScope, useQueue, type Check, type Outcome } from './check';
import styles from './Checks.module.css';
import { useTreat } from './useTreat';

/** Anomalies one after another: what is wrong, why, what it rests on; answered, the next one comes. */
const CheckShow = () => <RecordPage<Check>>{(check) => <Treated key={check.id} check={check} />}</RecordPage>;

const Treated = ({ check }: { check: Check }) => {
  const t = useT();
  const { place, go } = useFile(check);
  const { canAccess } = useCanAccess({ resource: 'commitment-checks', action: 'create' });
  const [note, setNote] = useState('');
  const { treat, busy, failure } = useTreat(() => go(1));
  const answerable = canAccess === true && check.outcome === null;
  const answer = (outcome: Outcome): void => void treat([check], outcome, note);
  return (
    <>
      <PageHead
        title={check.name}
        trail={[{ label: t('resources.commitment-checks.title'), to: queuePath(useScope()) }]}
        state={
          <Mark family={check.severity} pill>
            {t(`resources.commitment-checks.severities.${check.severity}`)}
          </Mark>
        }
        amount={<Money cents={check.amountCents} />}
        identity={[check.title, place].filter(Boolean).join(' · ')}
        actions={answerable && <Answers busy={busy} onAnswer={answer} />}
      />
      {failure !== null && <Refusal error={failure} />}
      <Columns
        main={
          <>
            <Told check={check} />
            {answerable && <NoteCard value={note} onChange={setNote} />}
            <Keys />
          </>
        }
        side={<WhyPanel of="control-envelopes" id={check.envelopeId} />}
      />
    </>
  );
};

const useScope = () => readScope(useLocation().search);

/** Where it stands among those that are left, and the keys that go from one to another. */
function useFile({ id }: Check) {
  const t = useT();
  const scope = useScope();
  const navigate = useNavigate();
  const queue = useQueue(scope);
  const at = queue?.findIndex((each) => each.id === id) ?? -1;
  const go = (step: 1 | -1): void => {
    const next = queue?.[at + step] ?? queue?.find((each) => each.id !== id);
    void navigate(next ? checkPath(next.id, scope) : queuePath(scope));
  };
  const acts: Readonly<Record<string, () => void>> = {
    j: () => go(1),
    k: () => go(-1),
    Escape: () => void navigate(queuePath(scope)),
  };
  useKeys((key, event) => {
    if (!acts[key]) return;
    event.preventDefault();
    acts[key]();
  });
  const place =
    queue && at >= 0 ? t('resources.commitment-checks.place', { at: at + 1, count: queue.length }) : undefined;
  return { place, go };
}

const Answers = ({ busy, onAnswer }: { busy: boolean; onAnswer: (outcome: Outcome) => void }) => {
  const t = useT();
  return (
    <>
      <Button variant="outlined" disabled={busy} onClick={() => onAnswer('corrected')}>
        {t('resources.commitment-checks.treat.corrected')}
      </Button>
      <Button variant="contained" disabled={busy} data-shortcut="a" onClick={() => onAnswer('verified')}>
        {t('resources.commitment-checks.treat.verified')}
      </Button>
    </>
  );
};

const Told = ({ check }: { check: Check }) => {
  const t = useT();
  const to = pathOfSubject(check);
  return (
    <Card title={t(`resources.commitment-checks.codes.${check.code}`)}>
      <p className={styles.told}>{check.sentence}</p>
      <Facts
        rows={[
          [
            t(`resources.commitment-checks.subjects.${check.subject}`),
            to ? (
              <Link key="subject" className="figure-link" to={to}>
                {check.name} · {check.title}
              </Link>
            ) : (
              `${check.name} · ${check.title}`
            ),
          ],
          [t('resources.commitment-checks.fields.budget'), `${check.budget} · ${check.year} · ${check.chapitre}`],
          check.department !== null && [t('resources.commitment-checks.fields.department'), check.department],
          [t('resources.commitment-checks.fields.source'), check.source],
          check.outcome !== null && [
            t('resources.commitment-checks.fields.outcome'),
            <span key="outcome">
              {t(`resources.commitment-checks.outcomes.${check.outcome}`)} · {check.treatedBy} ·{' '}
              <Day value={check.treatedOn} />
            </span>,
          ],
          check.note !== null && [t('resources.commitment-checks.fields.note'), check.note],
        ]}
      />
    </Card>
  );
};

const NoteCard = ({ value, onChange }: { value: string; onChange: (note: string) => void }) => {
  const t = useT();
  const id = useId();
  return (
    <Card title={t('resources.commitment-checks.answer')}>
      <div className={styles.note}>
        <p className={styles.quiet}>{t('resources.commitment-checks.answerText')}</p>
        <label htmlFor={id}>{t('resources.commitment-checks.fields.note')}</label>
        <TextField
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      </div>
    </Card>
  );
};

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'verify'],
  ['Esc', 'back'],
] as const;

const Keys = () => {
  const t = useT();
  return (
    <p className={`${styles.keys} screen-only`}>
      {KEYS.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(`resources.commitment-checks.keys.${does}`)}
        </span>
      ))}
    </p>
  );
};

export default CheckShow;

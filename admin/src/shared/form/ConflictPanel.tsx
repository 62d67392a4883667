import { Button, CircularProgress } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { View } from '../../api/types';
import { useT } from '../../i18n';
import { showInstant } from '../format/days';
import { differences, firstChoices, merged, type Difference, type Side } from '../format/merge';
import { Glyph } from '../state/Glyph';
import styles from './ConflictPanel.module.css';
import { ConflictRow } from './ConflictRow';
import type { FormConflict } from './useRecordForm';

interface ConflictPanelProps {
  resource: string;
  /** What was read when the form was opened. */
  base?: View;
  conflict: FormConflict;
  describe?: Record<string, (value: never) => ReactNode>;
  onKeep: () => void;
  onSave: (values: Record<string, unknown>) => Promise<unknown>;
}

/** Two people on one record: nothing is lost, each field is chosen, nobody is told to reload. */
export const ConflictPanel = ({ resource, base, conflict, describe, onKeep, onSave }: ConflictPanelProps) => {
  const t = useT();
  const { mine, theirs, fields } = conflict;
  const editable = fields.filter((field) => !theirs.sealed?.includes(field));
  const found = differences(editable, base ?? {}, mine, theirs);
  const [choices, setChoices] = useState<Record<string, Side>>(() => firstChoices(found));
  const [isSaving, setSaving] = useState(false);
  const missing = found.some(({ field, changedBy }) => changedBy === 'both' && !choices[field]);
  const save = async (): Promise<void> => {
    if (missing || isSaving) return;
    setSaving(true);
    await onSave(merged(theirs, found, choices));
    setSaving(false);
  };
  return (
    <section className={styles.panel} aria-labelledby="conflict-title">
      <div className={styles.head}>
        <Glyph family="attention" />
        <Words conflict={conflict} found={found} />
        <div className={styles.actions}>
          <Button variant="outlined" onClick={onKeep}>
            {t('shared.conflict.keep')}
          </Button>
          <Button
            variant={missing ? 'blocked' : 'contained'}
            aria-disabled={missing || isSaving}
            onClick={() => void save()}
            startIcon={isSaving ? <CircularProgress size={14} color="inherit" aria-hidden="true" /> : undefined}
          >
            {t('shared.conflict.save')}
          </Button>
        </div>
      </div>
      <div className={styles.scroll}>
        <table>
          <Heads base={base} conflict={conflict} />
          <tbody>
            {found.map((difference) => (
              <ConflictRow
                key={difference.field}
                resource={resource}
                difference={difference}
                describe={describe}
                chosen={choices[difference.field]}
                onChoose={(side) => setChoices({ ...choices, [difference.field]: side })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Words = ({ conflict: { current }, found }: { conflict: FormConflict; found: readonly Difference[] }) => {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const differing = found.filter(({ changedBy }) => changedBy !== 'same').length;
  const merges = found.some(({ changedBy }) => changedBy === 'mine' || changedBy === 'theirs');
  const title = current?.changedBy
    ? t('shared.conflict.title', { name: current.changedBy, time: showInstant(current.changedAt).time })
    : t('shared.conflict.titleUnknown');
  return (
    <div className={styles.words}>
      <h2 id="conflict-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>
        {t('shared.conflict.text', { smart_count: differing })} {merges && t('shared.conflict.merged')}
      </p>
    </div>
  );
};

const Heads = ({ base, conflict: { current, theirs } }: { base?: View; conflict: FormConflict }) => {
  const t = useT();
  const at = current ? showInstant(current.changedAt).time : null;
  const saved = [t('shared.conflict.version', { version: theirs.version }), current?.changedBy, at]
    .filter(Boolean)
    .join(', ');
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{t('shared.conflict.field')}</span>
        </th>
        <th scope="col">
          {t('shared.conflict.base')}
          <small>{t('shared.conflict.version', { version: base?.version ?? 0 })}</small>
        </th>
        <th scope="col">
          {t('shared.conflict.mine')}
          <small>{t('shared.conflict.notSaved')}</small>
        </th>
        <th scope="col">
          {t('shared.conflict.theirs')}
          <small>{saved}</small>
        </th>
      </tr>
    </thead>
  );
};

import { Button } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n';
import { Glyph } from '../shared';
import { showInstant } from '../shared/format/days';
import { ComparedLines } from './act/ComparedLines';
import { comparedLines } from './text/wordDiff';
import styles from './Workspace.module.css';
import type { DraftStore } from './draftStore';
import type { TextConflict } from './text';
import { linesOf } from './text/blocks';
import type { Draft } from './text/passages';

interface ConflictCardProps {
  conflict: TextConflict;
  drafts: readonly Draft[];
  store: DraftStore;
}

/** Two people wrote the same text: what differs is shown word by word, and nothing goes without being chosen. */
export const ConflictCard = ({ conflict: { theirs, current }, drafts, store }: ConflictCardProps) => {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const by = current?.changedBy ?? theirs.writtenBy;
  const at = current?.changedAt ?? theirs.writtenAt;
  const title =
    by && at
      ? t('workspace.conflict.title', { name: by, time: showInstant(at).time })
      : t('workspace.conflict.titleUnknown');
  return (
    <section className={styles.conflict} aria-labelledby="conflict-title">
      <header>
        <Glyph family="attention" />
        <div>
          <h2 id="conflict-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p>{t('workspace.conflict.text')}</p>
        </div>
        <div className={styles.choices}>
          <Button variant="outlined" onClick={() => store.choose('theirs')}>
            {t('workspace.conflict.theirs')}
          </Button>
          <Button variant="contained" onClick={() => store.choose('mine')}>
            {t('workspace.conflict.mine')}
          </Button>
        </div>
      </header>
      <Differences theirs={theirs} drafts={drafts} />
    </section>
  );
};

/** Only the passages that do not read the same; struck, what the other text says and mine does not. */
const Differences = ({ theirs, drafts }: { theirs: TextConflict['theirs']; drafts: readonly Draft[] }) => {
  const t = useT();
  const mine = new Map(drafts.map((draft) => [draft.key, draft]));
  const known = new Map(theirs.passages.map((passage) => [passage.key, passage]));
  const differing = [...new Set([...known.keys(), ...mine.keys()])].flatMap((key) => {
    const [one, other] = [known.get(key), mine.get(key)];
    const lines = comparedLines(linesOf(one?.blocks ?? []), linesOf(other?.blocks ?? []));
    const isSame = lines.every((runs) => runs.every(({ kind }) => kind === 'same'));
    return isSame ? [] : [{ key, heading: other?.heading ?? one?.heading ?? null, lines }];
  });
  return (
    <ol className={styles.differences} tabIndex={0} aria-label={t('workspace.conflict.differences')}>
      {differing.map(({ key, heading, lines }) => (
        <li key={key}>
          {heading && <h3>{heading}</h3>}
          <ComparedLines lines={lines} of="conflict" />
        </li>
      ))}
    </ol>
  );
};

import { useWatch } from 'react-hook-form';
import { ProblemError } from '../api/problem';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { useSettled } from '../shared/useSettled';
import type { ClauseBlocks, ClauseMention } from './clause';
import styles from './Clauses.module.css';
import { ClauseText } from './ClauseText';

/** What is typed, as it would read in an act; what cannot be read is told in its place. */
export const Preview = () => {
  const t = useT();
  const [text, actNumber, actOn] = useSettled(
    useWatch({ name: ['text', 'actNumber', 'actOn'] }) as (string | null | undefined)[],
    300,
  );
  const { data, error } = useRead<{ blocks: ClauseBlocks }>(text ? '/clauses/preview' : null, {
    ...(text && { text }),
    ...(actNumber && { actNumber }),
    ...(actOn && { actOn }),
  });
  const problem = error instanceof ProblemError ? error.sentences.join(' ') : null;
  return (
    <section className={styles.preview} aria-live="polite">
      <header>{t('resources.clauses.preview')}</header>
      {text && !problem && data ? (
        <ClauseText blocks={data.blocks} />
      ) : (
        <p>{problem ?? t('resources.clauses.previewEmpty')}</p>
      )}
    </section>
  );
};

/** What may stand in braces, with what each says in the example. */
export const Mentions = () => {
  const t = useT();
  const { data = [] } = useRead<ClauseMention[]>('/clauses/mentions');
  return (
    <p className={styles.mentions}>
      {t('resources.clauses.mentions')} :{' '}
      {data.map(({ word, example }, index) => (
        <span key={word}>
          {index > 0 && ', '}
          <code title={example}>{`{${word}}`}</code>
        </span>
      ))}
    </p>
  );
};

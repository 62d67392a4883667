import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card } from '../shared';
import { changedPassages, type Run } from '../shared/format/textDiff';
import type { Convention, ConventionText } from './convention';
import styles from './Text.module.css';

/** What was changed since the text was annexed, word by word: what stands in the way of the signature. */
export const ChangesCard = ({ convention: { id, body, annexedVersion } }: { convention: Convention }) => {
  const t = useT();
  const { data: annexed } = useRead<ConventionText>(`/conventions/${id}/texts/${annexedVersion}`);
  if (!annexed) return null;
  const passages = changedPassages(annexed.body, body);
  return (
    <Card
      title={t('resources.conventions.cards.changes')}
      precision={t('resources.conventions.text.passages', { smart_count: passages.length })}
    >
      <ol className={styles.passages}>
        {passages.map(({ article, runs }, rank) => (
          <li key={rank}>
            {article && <p className={styles.article}>{article}</p>}
            <p>
              {runs.map((run, order) => (
                <Words key={order} run={run} />
              ))}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
};

const Words = ({ run: { kind, text } }: { run: Run }) => {
  const t = useT();
  if (kind === 'same') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      <Mark>
        <span className="visually-hidden">{t(`resources.conventions.text.${kind}`)} </span>
        {text.trimEnd()}
      </Mark>{' '}
    </>
  );
};

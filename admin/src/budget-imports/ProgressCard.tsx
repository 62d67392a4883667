import { useLanguage, useT } from '../i18n';
import { Alert, Card, CardText } from '../shared';
import { wholeNumber } from '../shared/format/figures';
import { isUnderWay, type BudgetImport } from './budgetImport';
import styles from './BudgetImports.module.css';

/** How far the work is; one may leave, and find it again. */
export const ProgressCard = ({ record }: { record: BudgetImport }) => {
  const t = useT();
  const language = useLanguage();
  const { progress, state } = record;
  if (progress?.state === 'failed') return <Alert family="stop">{progress.error}</Alert>;
  if (!progress || !isUnderWay(record)) return null;
  const { done, total } = progress;
  const title = t(state === 'writing' ? 'resources.budget-imports.writing' : 'resources.budget-imports.reading');
  return (
    <Card title={title}>
      <CardText>
        <progress
          className={styles.progress}
          value={total ? done : undefined}
          max={total ?? undefined}
          aria-label={title}
        />
        <p role="status">
          {total
            ? t('jobs.progress', { done: wholeNumber(done, language), total: wholeNumber(total, language) })
            : t('jobs.states.queued')}
        </p>
        <p>{t('resources.budget-imports.leave')}</p>
      </CardText>
    </Card>
  );
};

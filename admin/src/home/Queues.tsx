import { CircleCheckBig } from 'lucide-react';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { Card, CardText, EmptyState } from '../shared';
import { listPath, queuesOf, type Home, type Queue } from './home';
import styles from './Home.module.css';
import { QueueCard } from './QueueCard';
import { useQueueWords } from './useQueueWords';

/** Grouped by what is to be done; what is up to date is a success, told in one line. */
export const Queues = ({ home }: { home: Home }) => {
  const todo = queuesOf(home, 'todo');
  const busy = todo.filter(({ count }) => count > 0);
  const others = [...queuesOf(home, 'waiting'), ...queuesOf(home, 'flow')].filter(({ count }) => count > 0);
  return (
    <>
      {busy.length === 0 && todo.length > 0 && <NothingWaits />}
      {[...busy, ...others].map((queue) => (
        <QueueCard key={queue.code} queue={queue} />
      ))}
      <UpToDate queues={busy.length === 0 ? [] : todo.filter(({ count }) => count === 0)} />
    </>
  );
};

const NothingWaits = () => {
  const t = useT();
  return (
    <div className={styles.card}>
      <EmptyState icon={CircleCheckBig} title={t('home.nothing')} text={t('home.nothingText')} />
    </div>
  );
};

const UpToDate = ({ queues }: { queues: readonly Queue[] }) => {
  const t = useT();
  const words = useQueueWords();
  if (queues.length === 0) return null;
  return (
    <Card title={t('home.upToDate')}>
      <CardText>
        <ul className={styles.upToDate}>
          {queues.map((queue) => (
            <li key={queue.code}>
              <Link to={listPath(queue)}>{words(queue.code).title}</Link>
            </li>
          ))}
        </ul>
      </CardText>
    </Card>
  );
};

import { Link } from 'react-router';
import { useT } from '../i18n';
import { Card, CardText, Day } from '../shared';
import type { Home } from './home';
import styles from './Home.module.css';
import { useWhy } from './useWhy';

export const Deadlines = ({ home: { deadlines } }: { home: Home }) => {
  const t = useT();
  const words = useWhy('home.deadlines');
  return (
    <Card title={t('home.deadlinesTitle')}>
      {deadlines.length === 0 && <CardText>{t('home.noDeadline')}</CardText>}
      <ul>
        {deadlines.map((deadline) => (
          <li key={`${deadline.code} ${deadline.on}`} className={styles.deadline}>
            <Day value={deadline.on} />
            {deadline.link ? <Link to={pathOf(deadline.link)}>{words(deadline)}</Link> : <span>{words(deadline)}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
};

const pathOf = ({ resource, id }: { resource: string; id: number | null }): string =>
  id === null ? `/${resource}` : `/${resource}/${id}/show`;

import { Button } from '@mui/material';
import { ListStart } from 'lucide-react';
import { Link } from 'react-router';
import { useRead } from '../api/useRead';
import { useLanguage, useT } from '../i18n';
import { Columns, ErrorState, LoadingRows, PageHead } from '../shared';
import { longDay, type CalendarDay } from '../shared/format/days';
import { Changes } from './Changes';
import { Deadlines } from './Deadlines';
import { Elsewhere } from './Elsewhere';
import { Envelopes } from './Envelopes';
import { listPath, queuesOf, type Home } from './home';
import styles from './Home.module.css';
import { Queues } from './Queues';
import { Sentence } from './Sentence';
import { useSession } from '../api/session';

/** Where everybody arrives: what waits for them, what they wait for, the days that come. */
const HomePage = () => {
  const { data: home, error, refetch } = useRead<Home>('/home');
  const today = useSession()?.today ?? '';
  if (home) return <Desk home={home} />;
  return (
    <>
      <Head today={today} />
      <div className={styles.card}>
        {error ? <ErrorState error={error} what="part" onRetry={() => void refetch()} /> : <LoadingRows rows={8} />}
      </div>
    </>
  );
};

const Head = ({ today, home }: { today: CalendarDay; home?: Home }) => {
  const t = useT();
  const language = useLanguage();
  const first = home && queuesOf(home, 'todo').find(({ count }) => count > 0);
  return (
    <PageHead
      title={longDay(today, language)}
      crumb={t('home.title')}
      identity={home && <Sentence home={home} />}
      actions={
        first && (
          <Button component={Link} to={listPath(first)} variant="contained" startIcon={<ListStart size={16} />}>
            {t('home.openFirst')}
          </Button>
        )
      }
    />
  );
};

const Desk = ({ home }: { home: Home }) => (
  <>
    <Head today={home.today} home={home} />
    <Columns
      main={
        <>
          <Queues home={home} />
          <Changes home={home} />
        </>
      }
      side={
        <>
          <Envelopes home={home} />
          <Elsewhere home={home} />
          <Deadlines home={home} />
        </>
      }
    />
  </>
);

export default HomePage;

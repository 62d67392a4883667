import { Button } from '@mui/material';
import { useId } from 'react';
import { Link } from 'react-router';
import { useSession } from '../api/session';
import { useT } from '../i18n';
import { Age, Glyph, Money, NotYet } from '../shared';
import { showDay } from '../shared/format/days';
import { familyOfWhy, listPath, recordPath, type Queue, type Row } from './home';
import styles from './Home.module.css';
import { useQueueWords } from './useQueueWords';
import { useWhy } from './useWhy';

/** A list seen from here: its title and its figures open it, its first rows open what they name. */
export const QueueCard = ({ queue }: { queue: Queue }) => {
  const t = useT();
  const heading = useId();
  const { title, verb } = useQueueWords()(queue.code);
  const { count, amount, oldestSince, rows } = queue;
  const today = useSession()?.today ?? '';
  const path = listPath(queue);
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>
          <Link to={path}>{title}</Link>
        </h2>
        <span className={styles.count}>
          {count}
          {oldestSince && oldestSince <= today && ` · ${t('home.oldest', { day: showDay(oldestSince) })}`}
        </span>
        {amount && (
          <Link className={`figure-link ${styles.sum}`} to={path}>
            <Money cents={amount.cents} />
            {amount.unknown > 0 && <small> {t('shared.unknownMany', { smart_count: amount.unknown })}</small>}
          </Link>
        )}
      </header>
      <ul>
        {rows.map((row) => (
          <QueueRow key={row.id} queue={queue} row={row} verb={verb} />
        ))}
      </ul>
      {count > rows.length && (
        <Link className={styles.more} to={path}>
          {t('home.more', { smart_count: count - rows.length })}
        </Link>
      )}
    </section>
  );
};

const small = { minHeight: 26, minWidth: 88, padding: '2px 10px', fontSize: 14 };

const QueueRow = ({ queue, row, verb }: { queue: Queue; row: Row; verb: string }) => {
  const { id, label, detail, cents, why } = row;
  const said = useId();
  const name = useId();
  const sentence = useWhy('home.why');
  const to = recordPath(queue, id);
  const stopped = why !== null && familyOfWhy(why) === 'stop';
  // What a visa leaves is a figure: it stands under the amount that it is taken from.
  const leaves = why?.code === 'visa_leaves' ? why : null;
  const warning = leaves ? null : why;
  return (
    <li className={styles.row}>
      <div className={styles.named}>
        <Link id={name} to={to}>
          {label}
        </Link>
        {detail && <span className={styles.detail}>{detail}</span>}
      </div>
      <div className={styles.amount}>
        {(queue.sum !== null || cents !== null) && <Money cents={cents} />}
        {leaves && <span className={styles.detail}>{sentence(leaves)}</span>}
      </div>
      <Since day={row.since} />
      <Button
        component={Link}
        to={to}
        variant={stopped ? 'blocked' : 'outlined'}
        aria-describedby={warning ? `${name} ${said}` : name}
        sx={small}
      >
        {verb}
      </Button>
      {warning && (
        <p className={styles.why} id={said} data-family={familyOfWhy(warning)}>
          <Glyph family={familyOfWhy(warning)} />
          <span>{sentence(warning)}</span>
        </p>
      )}
    </li>
  );
};

/** A day to come is no age. */
const Since = ({ day }: { day: string | null }) => {
  const today = useSession()?.today ?? '';
  return <span className={styles.age}>{day && day <= today ? <Age since={day} /> : <NotYet />}</span>;
};

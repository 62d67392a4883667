import { Link } from 'react-router';
import { useT } from '../i18n';
import { Age, Card, CardText, Glyph, Money } from '../shared';
import { listPath, recordPath, type Home } from './home';
import styles from './Home.module.css';
import { useWhy } from './useWhy';

/** What was committed and waits for somebody else: whom, and since when. */
export const Elsewhere = ({ home: { elsewhere } }: { home: Home }) => {
  const t = useT();
  const sentence = useWhy('home.why');
  if (!elsewhere) return null;
  const { amount, count, rows } = elsewhere;
  return (
    <Card
      title={t('home.elsewhere')}
      action={
        <Link className="figure-link" to={listPath(elsewhere)}>
          <Money cents={amount?.cents ?? 0} />
        </Link>
      }
    >
      {count === 0 && <CardText>{t('home.elsewhereNone')}</CardText>}
      <ul>
        {rows.map(({ id, label, cents, since, why }) => (
          <li key={id} className={styles.held}>
            <Link to={recordPath(elsewhere, id)}>{label}</Link>
            <Money cents={cents} />
            <span className={`${styles.detail} ${styles.holder}`}>
              <Glyph family="wait" />
              <span>{why && sentence(why)}</span>
            </span>
            <span className={styles.detail}>
              <Age since={since} />
            </span>
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <Link className={styles.more} to={listPath(elsewhere)}>
          {t('home.more', { smart_count: count - rows.length })}
        </Link>
      )}
    </Card>
  );
};

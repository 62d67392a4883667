import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { Card, Glyph, Money } from '../shared';
import { checkPath, queuePath, type Check, type Scope } from './check';
import styles from './Checks.module.css';
import { useFirstChecks } from './useFirstChecks';

interface ChecksCardProps {
  /** Filters of the list: `{ year: '2019', chapitre: '65' }`. */
  scope: Scope;
  /** Nothing is shown when there is nothing to check. */
  quiet?: boolean;
}

/** What looks wrong within a scope: the first three, how many there are, and the way to treat them one after another. */
export const ChecksCard = ({ scope, quiet = false }: ChecksCardProps) => {
  const t = useT();
  const waiting = useFirstChecks(scope);
  if (!waiting || (quiet && waiting.count === 0)) return null;
  const { count, checks } = waiting;
  return (
    <Card title={t('resources.commitment-checks.title')} precision={count > 0 ? count : undefined}>
      {count === 0 && <p className={styles.told}>{t('resources.commitment-checks.nothing')}</p>}
      <ul className={styles.rows}>
        {checks.map((check) => (
          <Row key={check.id} check={check} to={checkPath(check.id, scope)} />
        ))}
      </ul>
      {count > checks.length && (
        <Link className={styles.more} to={queuePath(scope)}>
          {t('resources.commitment-checks.others', { smart_count: count - checks.length })}
        </Link>
      )}
    </Card>
  );
};

const small = { minHeight: 26, minWidth: 88, padding: '2px 10px', fontSize: 14 };

const Row = ({ check: { id, severity, name, sentence, amountCents }, to }: { check: Check; to: string }) => {
  const t = useT();
  return (
    <li>
      <Glyph family={severity} />
      <span className={styles.sentence} id={`check-${id}`}>
        <Link to={to}>{name}</Link> <span className={styles.quiet}>{sentence}</span>
      </span>
      <Money cents={amountCents} />
      <Button component={Link} to={to} variant="outlined" aria-describedby={`check-${id}`} sx={small}>
        {t('resources.commitment-checks.open')}
      </Button>
    </li>
  );
};

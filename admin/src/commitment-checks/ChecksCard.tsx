import { Button } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import type { ListAnswer } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, Glyph, Money } from '../shared';
import { checkPath, queuePath, type Check, type CheckTotals, type Scope } from './check';
import styles from './Checks.module.css';

interface ChecksCardProps {
  /** Filters of the list: `{ year: '2019', chapitre: '65' }`. */
  scope: Scope;
  /** Nothing is shown when there is nothing to check. */
  quiet?: boolean;
}

const SHOWN = 3;

/** What looks wrong within a scope: the first three, how many there are, and the way to treat them one after another. */
export const ChecksCard = ({ scope, quiet = false }: ChecksCardProps) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'commitment-checks', action: 'list' });
  const waiting = { ...scope, treated: 'false' };
  const { data: totals } = useRead<CheckTotals>(canAccess ? '/commitment-checks/totals' : null, waiting);
  const { data } = useRead<ListAnswer<Check>>(canAccess ? '/commitment-checks' : null, { ...waiting, perPage: SHOWN });
  if (!totals || !data || (quiet && totals.count === 0)) return null;
  return (
    <Card title={t('resources.commitment-checks.title')} precision={totals.count > 0 ? totals.count : undefined}>
      {totals.count === 0 && <p className={styles.told}>{t('resources.commitment-checks.nothing')}</p>}
      <ul className={styles.rows}>
        {data.items.map((check) => (
          <Row key={check.id} check={check} to={checkPath(check.id, scope)} />
        ))}
      </ul>
      {totals.count > data.items.length && (
        <Link className={styles.more} to={queuePath(scope)}>
          {t('resources.commitment-checks.others', { smart_count: totals.count - data.items.length })}
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

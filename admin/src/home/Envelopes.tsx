import { Link } from 'react-router';
import { useT } from '../i18n';
import { Card, CreditBar, Money } from '../shared';
import { listPath, type Home } from './home';
import styles from './Home.module.css';

/** What is left at the level of the vote, which alone refuses a visa. */
export const Envelopes = ({ home: { envelopes } }: { home: Home }) => {
  const t = useT();
  if (envelopes.length === 0) return null;
  return (
    <Card title={t('home.envelopes')} action={<Link to="/budget-desk">{t('home.openBudget')}</Link>}>
      <ul>
        {envelopes.map((envelope) => (
          <li key={envelope.id} className={styles.envelope}>
            <Link
              to={listPath({
                resource: 'budget-desk',
                filter: { year: String(envelope.year), section: envelope.section, chapitre: envelope.chapitre },
              })}
            >
              {t('home.chapitre', { chapitre: envelope.chapitre })}
            </Link>
            <strong>
              <Money cents={envelope.availableCents} />
            </strong>
            <span className={styles.detail}>
              {envelope.budget} · {envelope.year}
            </span>
            <span className={styles.detail}>{t('home.available')}</span>
            <div className={styles.bar}>
              <CreditBar {...envelope} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};

import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { Card, CardText, Glyph } from '../shared';
import { showInstant } from '../shared/format/days';
import { recordPath, type Home } from './home';
import styles from './Home.module.css';

/** What others did since the last visit; on the first one, what they did last. */
export const Changes = ({ home: { since, changes } }: { home: Home }) => {
  const t = useT();
  const translate = useTranslate();
  const done = (action: string, subject: string): string =>
    translate(`actions.${action}.done`, {
      _: t('shared.timeline.modified', { subject: translate(`subjects.${subject}`, { _: subject }) }),
    });
  return (
    <Card
      title={t(since ? 'home.changesSince' : 'home.changesLately')}
      precision={since ? t('home.visited', showInstant(since)) : undefined}
    >
      {changes.length === 0 && <CardText>{t('home.noChange')}</CardText>}
      <ul>
        {changes.map(({ id, name, action, subject, actorName, link }) => (
          <li key={id} className={styles.change}>
            <Glyph family="info" />
            <span>
              {link.id === null ? <strong>{name}</strong> : <Link to={recordPath(link, link.id)}>{name}</Link>}{' '}
              {done(action, subject)}
            </span>
            <span className={styles.detail}>{actorName}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};

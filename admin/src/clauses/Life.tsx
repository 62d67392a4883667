import { Link } from 'react-router';
import { useT } from '../i18n';
import { Card, CardText, Day, Table, type Column } from '../shared';
import { showDay } from '../shared/format/days';
import type { Clause } from './clause';
import styles from './Clauses.module.css';

type Version = Clause['versions'][number];
type Use = Clause['uses'][number];

/** Those before and after it: the history of what acts say. */
export const VersionsCard = ({ clause: { id, versions } }: { clause: Clause }) => {
  const t = useT();
  const days = ({ validFrom, validUntil }: Version): string =>
    validUntil === null
      ? t('resources.clauses.versionDays.open', { from: showDay(validFrom) })
      : t('resources.clauses.versionDays.until', { from: showDay(validFrom), until: showDay(validUntil) });
  if (versions.length < 2) return null;
  return (
    <Card title={t('resources.clauses.versions')}>
      <ol className={styles.versions}>
        {versions.map((version) => (
          <li key={version.id} aria-current={version.id === id || undefined}>
            {version.id === id ? (
              <strong>{days(version)}</strong>
            ) : (
              <Link to={`/clauses/${version.id}/show`}>{days(version)}</Link>
            )}
            <p>{version.actNumber ?? version.text}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
};

const columns = (t: ReturnType<typeof useT>): Column<Use>[] => [
  {
    source: 'number',
    label: t('resources.reports.fields.number'),
    render: ({ id, number }) => <Link to={`/reports/${id}/show`}>{number}</Link>,
  },
  { source: 'title', label: t('resources.reports.fields.title') },
  { source: 'heldOn', label: t('resources.sittings.fields.heldOn'), render: ({ heldOn }) => <Day value={heldOn} f /> },
];

/** The reports whose text cites it, as far as the reader may open them. */
export const UsesCard = ({ clause: { uses, useCount } }: { clause: Clause }) => {
  const t = useT();
  const others = useCount - uses.length;
  return (
    <Card title={t('resources.clauses.uses')} precision={useCount || undefined}>
      {useCount === 0 && <CardText>{t('resources.clauses.unused')}</CardText>}
      {uses.length > 0 && <Table rows={uses} columns={columns(t)} caption={t('resources.clauses.uses')} />}
      {others > 0 && <CardText>{t('resources.clauses.otherUses', { smart_count: others })}</CardText>}
    </Card>
  );
};

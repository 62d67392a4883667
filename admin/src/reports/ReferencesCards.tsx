import { useT } from '../i18n';
import { Card, CardText, Day, Mark, RecordLink, Table, Unknown, type Column } from '../shared';
import type { Family } from '../theme/tokens';
import type { CitedAct, Opinion, Report } from './report';
import styles from './Report.module.css';

const familyOf: Record<NonNullable<Opinion['direction']>, Family> = {
  favourable: 'done',
  reserved: 'attention',
  unfavourable: 'stop',
};

type References = Pick<Report, 'opinions' | 'citedActs'>;

/** What the vote stands on: the opinions that were given, and the acts that are cited. */
export const ReferencesCards = ({ of }: { of: References }) => (
  <>
    {of.opinions.length > 0 && <OpinionsCard opinions={of.opinions} />}
    <CitedActsCard acts={of.citedActs} />
  </>
);

const OpinionsCard = ({ opinions }: { opinions: Opinion[] }) => {
  const t = useT();
  const columns: Column<Opinion>[] = [
    {
      source: 'body',
      label: t('resources.reports.fields.opinions.body'),
      render: ({ body }) => body ?? <Unknown />,
    },
    {
      source: 'givenOn',
      label: t('resources.reports.fields.opinions.givenOn'),
      shrink: true,
      render: ({ givenOn }) => <Day value={givenOn} f={false} />,
    },
    {
      source: 'direction',
      label: t('resources.reports.fields.opinions.direction'),
      shrink: true,
      render: ({ direction }) =>
        direction === null ? (
          <Unknown />
        ) : (
          <Mark family={familyOf[direction]}>{t(`resources.reports.directions.${direction}`)}</Mark>
        ),
    },
  ];
  return (
    <Card title={t('resources.reports.cards.opinions')}>
      <Table caption={t('resources.reports.cards.opinions')} columns={columns} rows={opinions} />
    </Card>
  );
};

const CitedActsCard = ({ acts }: { acts: CitedAct[] }) => {
  const t = useT();
  const columns: Column<CitedAct>[] = [
    {
      source: 'number',
      label: t('resources.reports.fields.citedActs.number'),
      render: (act) => <Numbered act={act} />,
    },
    {
      source: 'actOn',
      label: t('resources.reports.fields.citedActs.actOn'),
      shrink: true,
      render: ({ actOn }) => <Day value={actOn} f={false} />,
    },
    {
      source: 'citedFor',
      label: t('resources.reports.fields.citedActs.citedFor'),
      render: ({ citedFor, body }) => (
        <div>
          {citedFor ?? <Unknown />}
          {body !== null && <div className={styles.second}>{body}</div>}
        </div>
      ),
    },
  ];
  return (
    <Card title={t('resources.reports.cards.citedActs')}>
      {acts.length === 0 ? (
        <CardText>{t('resources.reports.references.noAct')}</CardText>
      ) : (
        <Table caption={t('resources.reports.cards.citedActs')} columns={columns} rows={acts} />
      )}
    </Card>
  );
};

/** As printed, to the act itself when it is kept here; the same act under other spellings stands below. */
const Numbered = ({ act: { number, spellings, deliberation } }: { act: CitedAct }) => {
  const t = useT();
  if (number === null) return <Unknown />;
  return (
    <div>
      <span className={styles.number}>
        {deliberation ? (
          <RecordLink resource="deliberations" id={deliberation.id}>
            {number}
          </RecordLink>
        ) : (
          number
        )}
      </span>
      {spellings.length > 0 && (
        <div className={styles.second}>
          {t('resources.reports.references.alsoWritten', { spellings: spellings.join(', ') })}
        </div>
      )}
    </div>
  );
};

import { useT } from '../i18n';
import { Card, CardText, Note, NotYet, Table, Unknown, type Column } from '../shared';
import styles from './Members.module.css';
import { attendances, type Attendance, type Sitting } from './sitting';

interface CountRow {
  id: Attendance;
  count: number;
  /** The act prints the number of members present alone. */
  printed: number | null | undefined;
}

/** The list counted, beside what the act prints: a difference is told, neither is corrected from the other. */
export const CountsCard = ({ sitting }: { sitting: Sitting }) => {
  const t = useT();
  const { counts, printedPresentCount } = sitting;
  const rows: CountRow[] = attendances.map((attendance) => ({
    id: attendance,
    count: counts[attendance],
    printed: attendance === 'present' ? printedPresentCount : undefined,
  }));
  const columns: Column<CountRow>[] = [
    {
      source: 'id',
      label: t('resources.sittings.cards.members'),
      render: ({ id }) => t(`resources.sittings.attendances.${id}`),
    },
    {
      source: 'count',
      label: t('resources.sittings.counts.list'),
      align: 'right',
      render: ({ count }) => <strong className="figure">{count}</strong>,
    },
    {
      source: 'printed',
      label: t('resources.sittings.counts.printed'),
      align: 'right',
      render: ({ printed }) =>
        printed === undefined ? <NotYet /> : printed === null ? <Unknown /> : <span className="figure">{printed}</span>,
    },
  ];
  return (
    <Card title={t('resources.sittings.cards.counts')}>
      <Table caption={t('resources.sittings.cards.counts')} columns={columns} rows={rows} />
      <Finding sitting={sitting} />
    </Card>
  );
};

const Finding = ({
  sitting: { members, counts, printedPresentCount: printed, presentCountDiffers },
}: {
  sitting: Sitting;
}) => {
  const t = useT();
  if (members.length === 0) return <Note family="unknown">{t('resources.sittings.counts.empty')}</Note>;
  if (printed === null) return <Note family="unknown">{t('resources.sittings.counts.printedUnknown')}</Note>;
  return presentCountDiffers ? (
    <Note family="attention">{t('resources.sittings.counts.differs', { printed, count: counts.present })}</Note>
  ) : (
    <Note family="done">{t('resources.sittings.counts.same', { count: counts.present })}</Note>
  );
};

/** Who was there, in the order of the act. */
export const MembersCard = ({ sitting: { members, counts } }: { sitting: Sitting }) => {
  const t = useT();
  return (
    <Card title={t('resources.sittings.cards.members')}>
      {members.length === 0 ? (
        <CardText>{t('resources.sittings.members.empty')}</CardText>
      ) : (
        <div className={styles.columns}>
          {attendances.map((attendance) => (
            <section key={attendance}>
              <h3>
                {t(`resources.sittings.attendances.${attendance}`)}&ensp;{counts[attendance]}
              </h3>
              <ul>
                {members
                  .filter((member) => member.attendance === attendance)
                  .map(({ name, representedBy }) => (
                    <li key={name}>
                      {name}{' '}
                      {representedBy && (
                        <small>{t('resources.sittings.members.representedShort', { name: representedBy })}</small>
                      )}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Card>
  );
};

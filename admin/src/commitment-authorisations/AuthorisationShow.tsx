import { useT } from '../i18n';
import {
  Card,
  CardText,
  Columns,
  CreditBar,
  Day,
  Demonstration,
  Facts,
  Money,
  PageHead,
  RecordLink,
  RecordPage,
  Table,
  Timeline,
  type Column,
} from '../shared';
import type { Authorisation, Consumer, Vote, YearlyCredits } from './authorisation';
import { Revise } from './Revise';

const AuthorisationShow = () => (
  <RecordPage<Authorisation>>
    {(authorisation) => (
      <>
        <Head authorisation={authorisation} />
        <Columns
          main={
            <>
              <Balance authorisation={authorisation} />
              <Schedule authorisation={authorisation} />
              <Consumers authorisation={authorisation} />
              <Votes authorisation={authorisation} />
            </>
          }
          side={<Timeline subject="commitment_authorisation" id={authorisation.id} />}
        />
      </>
    )}
  </RecordPage>
);

const Head = ({ authorisation }: { authorisation: Authorisation }) => {
  const t = useT();
  const { number, title, section, budget, firstYear, lastYear, demonstration } = authorisation;
  return (
    <PageHead
      title={number}
      trail={[{ label: t('resources.commitment-authorisations.title'), to: '/commitment-authorisations' }]}
      identity={
        <>
          {title} · {t(`resources.commitment-authorisations.kinds.${section}`)} · {budget} · {firstYear}–{lastYear}
          {demonstration && <Demonstration />}
        </>
      }
      actions={<Revise authorisation={authorisation} />}
    />
  );
};

const figures = ['voted', 'reserved', 'committed', 'available'] as const;

/** Consumed once, at the total of each award, whatever each year pays. */
const Balance = ({ authorisation }: { authorisation: Authorisation }) => {
  const t = useT();
  const { votedCents, reservedCents, committedCents } = authorisation;
  return (
    <Card title={t('resources.commitment-authorisations.cards.balance')}>
      <div style={{ padding: '0 16px 12px' }}>
        <CreditBar
          openedCents={votedCents}
          reservedCents={reservedCents}
          committedCents={committedCents}
          orderedCents={0}
        />
      </div>
      <Facts
        rows={figures.map((name) => [
          t(`resources.commitment-authorisations.fields.${name}`),
          <Money key={name} cents={authorisation[`${name}Cents`]} strong={name === 'available'} />,
        ])}
      />
    </Card>
  );
};

const yearly = ['planned', 'bound', 'ordered'] as const;

/** What it asks of the credits of each year. */
const Schedule = ({ authorisation: { schedule } }: { authorisation: Authorisation }) => {
  const t = useT();
  const title = t('resources.commitment-authorisations.cards.schedule');
  const columns: Column<YearlyCredits>[] = [
    { source: 'year', label: t('resources.commitment-authorisations.fields.year'), shrink: true },
    ...yearly.map((name): Column<YearlyCredits> => ({
      source: name,
      label: t(`resources.commitment-authorisations.fields.${name}`),
      align: 'right',
      render: (row) => <Money cents={row[`${name}Cents`]} />,
    })),
  ];
  const sum = (name: (typeof yearly)[number]): number => schedule.reduce((all, row) => all + row[`${name}Cents`], 0);
  return (
    <Card title={title}>
      {schedule.length === 0 ? (
        <CardText>{t('resources.commitment-authorisations.noConsumer')}</CardText>
      ) : (
        <Table
          caption={title}
          columns={columns}
          rows={schedule}
          totals={{
            label: t('resources.commitment-authorisations.total'),
            values: Object.fromEntries(yearly.map((name) => [name, <Money key={name} cents={sum(name)} strong />])),
          }}
        />
      )}
    </Card>
  );
};

const Consumers = ({ authorisation: { consumers } }: { authorisation: Authorisation }) => {
  const t = useT();
  const title = t('resources.commitment-authorisations.cards.consumers');
  if (consumers.length === 0) return null;
  const columns: Column<Consumer>[] = [
    {
      source: 'label',
      label: t('resources.commitment-authorisations.fields.consumer'),
      render: ({ kind, id, label }) =>
        kind === 'award' ? (
          <RecordLink resource="awards" id={id}>
            {label}
          </RecordLink>
        ) : (
          label
        ),
    },
    ...(['reserved', 'committed'] as const).map((name): Column<Consumer> => ({
      source: name,
      label: t(`resources.commitment-authorisations.fields.${name}`),
      align: 'right',
      render: (row) => <Money cents={row[`${name}Cents`]} />,
    })),
  ];
  return (
    <Card title={title}>
      <Table caption={title} columns={columns} rows={consumers} />
    </Card>
  );
};

const Votes = ({ authorisation: { votes } }: { authorisation: Authorisation }) => {
  const t = useT();
  const title = t('resources.commitment-authorisations.cards.votes');
  const columns: Column<Vote>[] = [
    {
      source: 'on',
      label: t('resources.commitment-authorisations.fields.on'),
      shrink: true,
      render: ({ on }) => <Day value={on} />,
    },
    {
      source: 'label',
      label: t('resources.commitment-authorisations.fields.label'),
      render: ({ kind, label }) =>
        kind === 'revision' ? `${t('resources.commitment-authorisations.revision')} · ${label}` : label,
    },
    {
      source: 'cents',
      label: t('resources.commitment-authorisations.fields.voted'),
      align: 'right',
      render: ({ cents }) => <Money cents={cents} signed />,
    },
  ];
  return (
    <Card title={title}>
      <Table caption={title} columns={columns} rows={votes} />
    </Card>
  );
};

export default AuthorisationShow;

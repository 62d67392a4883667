import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router';
import { session } from '../api/session';
import { useT, type Key } from '../i18n';
import {
  Actions,
  Card,
  Checklist,
  Columns,
  CreditBar,
  Day,
  Facts,
  Money,
  PageHead,
  RecordPage,
  State,
  Timeline,
  type ActionScreens,
} from '../shared';
import { importKinds } from '../budget-imports/budgetImport';
import { ImportButton } from '../budget-imports/ImportButton';
import { CeilingsCard } from '../transfers/Ceilings';
import { RecordRealExpenditure } from '../transfers/RecordRealExpenditure';
import { CarriedLines } from './CarriedLines';
import { ProvisionalCard } from './ProvisionalCredits';
import { votedLines, VoteInputs } from './VoteInputs';
import { useBudgets, type FiscalYear, type MovementKind } from './fiscalYear';

const Consequence = ({ year, text }: { year: FiscalYear; text: Key }) => {
  const t = useT();
  return (
    <>
      <p>
        <strong>
          {year.budget} · {year.year}
        </strong>
      </p>
      <p>{t(text)}</p>
    </>
  );
};

const screens: ActionScreens<'fiscal-years', FiscalYear> = {
  start: { confirm: (year) => <Consequence year={year} text="resources.fiscal-years.asks.start" /> },
  vote: {
    confirm: (year) => <Consequence year={year} text="resources.fiscal-years.asks.vote" />,
    inputs: (year) => <VoteInputs year={year} />,
    defaults: () => ({ on: session.get()?.today }),
    toBody: votedLines,
  },
  open_additional_period: {
    confirm: (year) => <Consequence year={year} text="resources.fiscal-years.asks.openAdditionalPeriod" />,
  },
  close: { confirm: (year) => <Consequence year={year} text="resources.fiscal-years.asks.close" /> },
};

const FiscalYearShow = () => (
  <RecordPage<FiscalYear>>
    {(year) => (
      <>
        <Head year={year} />
        <Columns
          main={
            <>
              <Allows year={year} />
              <Credits year={year} />
              <ProvisionalCard year={year} />
              <Transferred year={year} />
              <CarriedLines year={year} />
              <BudgetCard year={year} />
            </>
          }
          side={<Timeline subject="fiscal_year" id={year.id} />}
        />
      </>
    )}
  </RecordPage>
);

const comesInAFile = (kind: MovementKind): boolean => importKinds.some((each) => each === kind);

const Head = ({ year }: { year: FiscalYear }) => {
  const t = useT();
  return (
    <PageHead
      title={t('resources.fiscal-years.named', { year: year.year })}
      trail={[{ label: t('resources.fiscal-years.title'), to: '/fiscal-years' }]}
      state={<State subject="fiscal_year" value={year.state} pill />}
      identity={`${year.budgetCode} · ${year.budget}`}
      actions={
        <Actions resource="fiscal-years" record={year} screens={screens}>
          {year.allowed.some(comesInAFile) && <ImportButton fiscalYearId={year.id} />}
          <YearEndLink year={year} />
        </Actions>
      }
    />
  );
};

/** From the last day of the year: before, nothing is left by it. */
const YearEndLink = ({ year: { id, year } }: { year: FiscalYear }) => {
  const t = useT();
  const over = (session.get()?.today ?? '') > `${year}-12-31`;
  if (!over) return null;
  return (
    <Button component={Link} to={`/fiscal-years/${id}/year-end`} variant="outlined">
      {t('resources.year-end-commitments.open')}
    </Button>
  );
};

/** What somebody wants to do, and the movements behind it. */
const operations = {
  credits: ['provisional_credits', 'initial_budget', 'supplementary_budget', 'amending_budget', 'transfer'],
  visa: ['reservation'],
  commit: ['commitment'],
  order: ['order', 'cancellation'],
  release: ['release'],
} as const satisfies Record<string, MovementKind[]>;

type Operation = keyof typeof operations;

/** Each state says what may still be done, and of credits which kind. */
const Allows = ({ year: { allowed } }: { year: FiscalYear }) => {
  const t = useT();
  const lineOf = (operation: Operation) => {
    const possible = operations[operation].filter((kind) => allowed.includes(kind));
    const kinds = possible.map((kind) => t(`resources.credit-lines.movements.${kind}`)).join(', ');
    return {
      id: operation,
      family: possible.length > 0 ? ('done' as const) : ('ended' as const),
      label: t(`resources.fiscal-years.operations.${operation}`),
      detail: operation === 'credits' && possible.length > 0 ? kinds : undefined,
      at: t(possible.length > 0 ? 'resources.fiscal-years.possible' : 'resources.fiscal-years.impossible'),
    };
  };
  return (
    <Card title={t('resources.fiscal-years.cards.allows')}>
      <Checklist lines={(Object.keys(operations) as Operation[]).map(lineOf)} />
    </Card>
  );
};

const figures = ['opened', 'reserved', 'committed', 'ordered', 'available'] as const;

const Credits = ({ year }: { year: FiscalYear }) => {
  const t = useT();
  const lines = `/credit-lines?filter=${encodeURIComponent(JSON.stringify({ year: [year.year], budgetId: [year.budgetId] }))}`;
  return (
    <Card
      title={t('resources.fiscal-years.cards.credits')}
      action={<Link to={lines}>{t('resources.fiscal-years.openLines')}</Link>}
    >
      <div style={{ padding: '0 16px 12px' }}>
        <CreditBar {...year} />
      </div>
      <Facts
        rows={figures.map((name) => [
          t(`resources.fiscal-years.fields.${name}`),
          <Money key={name} cents={year[`${name}Cents`]} strong={name === 'available'} />,
        ])}
      />
    </Card>
  );
};

/** What may be transferred from chapitre to chapitre, and the figure on which it is counted. */
const Transferred = ({ year: { id } }: { year: FiscalYear }) => {
  const t = useT();
  const [recording, setRecording] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'transfers', action: 'create' });
  const action = canAccess && (
    <button type="button" onClick={() => setRecording(true)}>
      {t('resources.transfers.ceiling.record')}
    </button>
  );
  return (
    <>
      <CeilingsCard fiscalYearId={id} action={action} />
      {recording && <RecordRealExpenditure fiscalYearId={id} onClose={() => setRecording(false)} />}
    </>
  );
};

const BudgetCard = ({ year }: { year: FiscalYear }) => {
  const t = useT();
  const budget = useBudgets().find(({ id }) => id === year.budgetId);
  return (
    <Card title={t('resources.fiscal-years.cards.budget')}>
      <Facts
        rows={[
          [t('resources.fiscal-years.fields.budgetId'), `${year.budgetCode} · ${year.budget}`],
          budget && [t('resources.fiscal-years.fields.kind'), t(`resources.fiscal-years.budgetKinds.${budget.kind}`)],
          budget !== undefined &&
            budget.aliases.length > 0 && [t('resources.fiscal-years.fields.aliases'), budget.aliases.join(' · ')],
          [t('resources.fiscal-years.fields.votedOn'), <Day key="voted" value={year.votedOn} f={false} />],
          [
            t('resources.fiscal-years.fields.mandatsUnderWay'),
            t('resources.fiscal-years.mandats', { smart_count: year.mandatsUnderWay }),
          ],
          year.creditsDueCents > 0 && [
            t('resources.fiscal-years.fields.creditsDue'),
            <CreditsDue key="due" year={year} />,
          ],
        ]}
      />
    </Card>
  );
};

/** What awards over several years have to commit on its credits: proposed, nothing does it by itself. */
const CreditsDue = ({ year: { id, creditsDueCents } }: { year: FiscalYear }) => (
  <Link to={`/awards?filter=${encodeURIComponent(JSON.stringify({ creditsDueIn: id }))}`}>
    <Money cents={creditsDueCents} />
  </Link>
);

export default FiscalYearShow;

import { Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import type { ListAnswer } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useT } from '../../i18n';
import { Alert, Card, CardText, ErrorState, LoadingRows, Money, Table, type Column } from '../../shared';
import { DecideDialog } from './DecideDialog';
import { RetainRow } from './RetainRow';
import { Named, Outcomes } from './Told';
import styles from './YearEnd.module.css';
import type { Commitment, YearEnd } from './yearEnd';

const SHOWN = 100;
type View = 'toDecide' | 'all';

/** Every commitment of the year, the highest first; those to decide by default, or those of the file in the address. */
export const Commitments = ({ end }: { end: YearEnd }) => {
  const t = useT();
  const file = useFile();
  const [view, setView] = useState<View>('toDecide');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [deciding, setDeciding] = useState<Commitment | null>(null);
  const { canAccess } = useCanAccess({ resource: 'year-end-commitments', action: 'create' });
  const { data, error, refetch } = useRead<ListAnswer<Commitment>>('/year-end-commitments', {
    fiscalYearId: end.id,
    ...(file ?? { undecided: view === 'toDecide' ? 'true' : null }),
    perPage: SHOWN,
  });
  const rows = data?.items ?? [];
  const selected = rows.filter(({ id, leftCents }) => leftCents > 0 && chosen.includes(id));
  const open = canAccess === true && end.reasons.length === 0;
  const columns = useColumns(open ? setDeciding : null);
  return (
    <Card title={t('resources.year-end-commitments.commitments')}>
      {file ? <OneFile /> : <ViewChoice view={view} onChoose={setView} />}
      {open && selected.length > 0 && <RetainRow end={end} selected={selected} onClear={() => setChosen([])} />}
      {error && !data && <ErrorState error={error} what="part" onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={4} />}
      {data && rows.length === 0 && <Nothing end={end} />}
      {rows.length > 0 && (
        <Table
          caption={t('resources.year-end-commitments.commitments')}
          columns={columns}
          rows={rows}
          selection={open ? selectionOf(rows, chosen, setChosen) : undefined}
        />
      )}
      {data?.hasNextPage && <CardText>{t('resources.year-end-commitments.more', { count: SHOWN })}</CardText>}
      {deciding && <DecideDialog end={end} commitment={deciding} onClose={() => setDeciding(null)} />}
    </Card>
  );
};

/** A commitment of one file, as another page names it. */
function useFile(): { kind: string; fileId: string } | null {
  const [search] = useSearchParams();
  const kind = search.get('kind');
  const fileId = search.get('fileId');
  return kind && fileId ? { kind, fileId } : null;
}

const ViewChoice = ({ view, onChoose }: { view: View; onChoose: (view: View) => void }) => {
  const t = useT();
  return (
    <div className={styles.bar}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        aria-label={t('resources.year-end-commitments.view')}
        onChange={(_, next: View | null) => next && onChoose(next)}
      >
        <ToggleButton value="toDecide">{t('resources.year-end-commitments.toDecide')}</ToggleButton>
        <ToggleButton value="all">{t('resources.year-end-commitments.all')}</ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
};

const OneFile = () => {
  const t = useT();
  return (
    <CardText>
      {t('resources.year-end-commitments.oneFile')} <Link to="?">{t('resources.year-end-commitments.showAll')}</Link>
    </CardText>
  );
};

const Nothing = ({ end }: { end: YearEnd }) => {
  const t = useT();
  if (end.committedCents === 0) return <CardText>{t('resources.year-end-commitments.none')}</CardText>;
  return <Alert family="done">{t('resources.year-end-commitments.decided')}</Alert>;
};

/** Chosen by their number: a row that is decided meanwhile is no longer among them. */
function selectionOf(
  rows: readonly Commitment[],
  chosen: readonly number[],
  setChosen: (ids: readonly number[]) => void,
) {
  const all = rows.map(({ id }) => id);
  return {
    selected: rows.filter(({ id }) => chosen.includes(id)),
    has: ({ id }: Commitment) => chosen.includes(id),
    toggle: ({ id }: Commitment) =>
      setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]),
    add: (added: readonly Commitment[]) => setChosen([...chosen, ...added.map(({ id }) => id)]),
    toggleAll: () => setChosen(all.every((id) => chosen.includes(id)) ? [] : all),
    clear: () => setChosen([]),
    nameOf: ({ beneficiaryName }: Commitment) => beneficiaryName,
  };
}

function useColumns(onDecide: ((commitment: Commitment) => void) | null): Column<Commitment>[] {
  const t = useT();
  const amount = (name: 'committed' | 'ordered' | 'left'): Column<Commitment> => ({
    source: name,
    label: t(`resources.year-end-commitments.fields.${name}`),
    align: 'right',
    render: (commitment) => <Money cents={commitment[`${name}Cents`]} strong={name === 'left'} />,
  });
  return [
    {
      source: 'object',
      label: t('resources.year-end-commitments.fields.object'),
      render: (commitment) => <Named commitment={commitment} />,
    },
    amount('committed'),
    amount('ordered'),
    amount('left'),
    {
      source: 'proposal',
      label: t('resources.year-end-commitments.fields.proposal'),
      render: (commitment) => <Outcomes commitment={commitment} />,
    },
    ...(onDecide
      ? [
          {
            source: 'decision',
            label: t('resources.year-end-commitments.fields.decision'),
            shrink: true,
            render: (commitment: Commitment) =>
              commitment.leftCents > 0 && (
                <Button
                  variant="outlined"
                  size="small"
                  aria-label={t('resources.year-end-commitments.decideOf', { name: commitment.beneficiaryName })}
                  onClick={() => onDecide(commitment)}
                >
                  {t('resources.year-end-commitments.decide')}
                </Button>
              ),
          },
        ]
      : []),
  ];
}

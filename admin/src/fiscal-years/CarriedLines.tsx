import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useNotify } from 'react-admin';
import type { Schemas } from '../api/types';
import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { Card, Mark, Money, Note, Refusal, Table, type Column } from '../shared';
import { useSave } from '../shared/form/useSave';
import type { FiscalYear } from './fiscalYear';

type Carried = Schemas['CarriedLinesView'];
type Line = Carried['lines'][number];

const families = { ready: 'progress', ambiguous: 'attention', unmapped: 'unknown', open_already: 'done' } as const;

/** What each code becomes, when it changes: « 61 → 62 ou 65 ». */
const Codes = ({ line: { codes } }: { line: Line }) => {
  const t = useT();
  return codes.map(({ field, former, codes: next }, rank) => {
    const becomes = next.join(t('resources.fiscal-years.carried.or'));
    return (
      <span key={field} className="figure">
        {rank > 0 && ' · '}
        {becomes === former ? former : `${former} → ${becomes || '?'}`}
      </span>
    );
  });
};

const State = ({ state }: Pick<Line, 'state'>) => {
  const t = useT();
  return <Mark family={families[state]}>{t(`resources.fiscal-years.carried.states.${state}`)}</Mark>;
};

/** The lines of the year before, as the chart of this year would open them: proposed, told apart, opened by a person. */
export const CarriedLines = ({ year }: { year: FiscalYear }) => {
  const t = useT();
  const { canAccess } = useCanAccess({ resource: 'credit-lines', action: 'create' });
  const { data } = useRead<Carried>(year.state === 'closed' ? null : `/fiscal-years/${year.id}/carried-lines`);
  const { carry, busy, failure } = useCarry(year.id);
  const left = data?.lines.filter(({ state }) => state !== 'open_already') ?? [];
  if (!data || left.length === 0) return null;
  const columns: Column<Line>[] = [
    { source: 'state', label: t('resources.fiscal-years.carried.state'), render: (line) => <State {...line} /> },
    { source: 'codes', label: t('resources.fiscal-years.carried.codes'), render: (line) => <Codes line={line} /> },
    { source: 'department', label: t('resources.credit-lines.fields.department'), ellipsis: true },
    {
      source: 'openedCents',
      label: t('resources.fiscal-years.carried.opened', { year: data.year - 1 }),
      align: 'right',
      render: ({ openedCents }) => <Money cents={openedCents} />,
    },
  ];
  const ready = left.filter(({ state }) => state === 'ready');
  return (
    <Card
      title={t('resources.fiscal-years.carried.title', { year: data.year - 1 })}
      precision={left.length}
      action={
        canAccess &&
        ready.length > 0 && (
          <Button variant="outlined" disabled={busy} onClick={() => void carry(ready)}>
            {t('resources.fiscal-years.carried.open', { smart_count: ready.length })}
          </Button>
        )
      }
    >
      {failure !== null && <Refusal error={failure} />}
      {ready.length < left.length && <Note family="unknown">{t('resources.fiscal-years.carried.unmapped')}</Note>}
      <Table
        caption={t('resources.fiscal-years.carried.title', { year: data.year - 1 })}
        columns={columns}
        rows={left}
      />
    </Card>
  );
};

function useCarry(id: number) {
  const t = useT();
  const notify = useNotify();
  const save = useSave(`fiscal-years/${id}/carried-lines`, undefined);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const carry = async (lines: readonly Line[]): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const outcome = await save({ creditLineIds: lines.map((line) => line.id) });
    setBusy(false);
    if (outcome.kind === 'failed') setFailure(outcome.error);
    if (outcome.kind !== 'saved') return;
    notify(t('resources.fiscal-years.carried.done', { smart_count: lines.length }), { type: 'success' });
  };
  return { carry, busy, failure };
}

import { Hash } from 'lucide-react';
import { useT } from '../i18n';
import { LIFECYCLES } from '../api/lifecycles';
import { useStateWord } from '../i18n/useWords';
import { Day, ListPage, NotYet, RecordLink, State, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { kinds, type ActNumberItem } from './number';

function useColumns(): ListColumn<ActNumberItem>[] {
  const t = useT();
  return [
    { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="act_number" value={state} /> },
    { source: 'number', link: true, render: ({ number }) => <strong>{number}</strong> },
    { source: 'kind', sort: false, shrink: true, render: ({ kind }) => t(`resources.act-series.kinds.${kind}`) },
    { source: 'value', sort: false, shrink: true, align: 'right', render: ({ value }) => value },
    { source: 'report', sort: false, ellipsis: true, render: (number) => <Report number={number} /> },
    { source: 'reason', sort: false, ellipsis: true, render: ({ reason }) => reason ?? <NotYet /> },
    { source: 'issuedOn', shrink: true, render: ({ issuedOn }) => <Day value={issuedOn} /> },
  ];
}

export const Report = ({ number: { reportId, reportNumber, reportTitle } }: { number: ActNumberItem }) =>
  reportId === null ? (
    <NotYet />
  ) : (
    <>
      <RecordLink resource="reports" id={reportId}>
        {reportNumber}
      </RecordLink>{' '}
      {reportTitle}
    </>
  );

function useFilters(): FilterSpec[] {
  const t = useT();
  const stateWord = useStateWord();
  return [
    {
      source: 'kind',
      kind: 'choice',
      choices: kinds.map((id) => ({ id, name: t(`resources.act-series.kinds.${id}`) })),
    },
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.act_number.states.map((id) => ({ id, name: stateWord('act_number', id) })),
    },
  ];
}

const ActNumberList = () => (
  <ListPage<ActNumberItem>
    icon={Hash}
    columns={useColumns()}
    search
    sort={{ field: 'id', order: 'DESC' }}
    filters={useFilters()}
    card={(number) => ({
      title: number.number,
      amount: null,
      detail: number.reportTitle ?? number.reason,
      which: <Day value={number.issuedOn} />,
      state: <State subject="act_number" value={number.state} />,
      foot: number.reportTitle === null ? null : number.reason,
    })}
  />
);

export default ActNumberList;

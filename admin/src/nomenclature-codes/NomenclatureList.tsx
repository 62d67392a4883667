import { ListTree } from 'lucide-react';
import { useSession } from '../api/session';
import { useYears } from '../credit-lines/useYears';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { ListPage, NotYet, State, type ListColumn } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { axes, type CodeItem } from './code';
import styles from './Nomenclature.module.css';

const Axis = ({ axis }: Pick<CodeItem, 'axis'>) => useT()(`resources.nomenclature-codes.axes.${axis}`);

/** Depth by the length of a decimal code, and weight of what groups others. */
const Label = ({ code: { label, heading, budget } }: { code: CodeItem }) => (
  <>
    <span className={heading ? styles.heading : undefined}>{label}</span>
    {budget && <span className={styles.own}>&ensp;{budget}</span>}
  </>
);

const columns: ListColumn<CodeItem>[] = [
  { source: 'axis', sort: false, shrink: true, render: (code) => <Axis {...code} /> },
  { source: 'code', link: true, shrink: true, render: ({ code }) => <strong className="figure">{code}</strong> },
  { source: 'label', ellipsis: true, render: (code) => <Label code={code} /> },
  { source: 'parent', sort: false, shrink: true, render: ({ parent }) => parent ?? <NotYet /> },
  {
    source: 'state',
    sort: false,
    shrink: true,
    render: ({ state }) => <State subject="nomenclature_code" value={state} />,
  },
  { source: 'year', shrink: true },
];

function useFilters(): FilterSpec[] {
  const t = useT();
  const years = useYears();
  const stateWord = useStateWord();
  return [
    {
      source: 'axis',
      kind: 'choice',
      choices: axes.map((axis) => ({ id: axis, name: t(`resources.nomenclature-codes.axes.${axis}`) })),
    },
    { source: 'year', kind: 'choice', choices: years },
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.nomenclature_code.states.map((state) => ({
        id: state,
        name: stateWord('nomenclature_code', state),
      })),
    },
    { source: 'usable', kind: 'flag' },
  ];
}

/** The codes of a year, kept by finance. */
const NomenclatureList = () => {
  const t = useT();
  const filters = useFilters();
  const year = Number(useSession()?.today.slice(0, 4));
  return (
    <ListPage<CodeItem>
      icon={ListTree}
      columns={columns}
      search
      sort={{ field: 'code', order: 'ASC' }}
      firstFilters={{ year: [year] }}
      filters={filters}
      card={({ axis, code, label, year: ofYear, state }) => ({
        title: `${code} · ${label}`,
        detail: t(`resources.nomenclature-codes.axes.${axis}`),
        state: <State subject="nomenclature_code" value={state} />,
        foot: ofYear,
      })}
    />
  );
};

export default NomenclatureList;

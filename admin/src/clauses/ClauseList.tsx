import { BookText } from 'lucide-react';
import { LIFECYCLES } from '../api/lifecycles';
import { useT } from '../i18n';
import { useStateWord } from '../i18n/useWords';
import { Day, ListPage, NotYet, State, type ListColumn, type ListView } from '../shared';
import type { FilterSpec } from '../shared/list/filters';
import { namesOf, useClauseChoices, type ClauseItem } from './clause';
import styles from './Clauses.module.css';

const Place = ({ place }: Pick<ClauseItem, 'place'>) => useT()(`resources.clauses.places.${place}`);

const Kinds = ({ clause }: { clause: ClauseItem }) => namesOf(useClauseChoices().kinds, clause.kinds);

const Condition = ({ condition }: Pick<ClauseItem, 'condition'>) => useT()(`resources.clauses.conditions.${condition}`);

const Standard = ({ standard }: Pick<ClauseItem, 'standard'>) =>
  useT()(`resources.clauses.standard.${standard ? 'yes' : 'no'}`);

/** By what it is chosen, then its first words. */
const Said = ({ clause: { title, text, actNumber } }: { clause: ClauseItem }) => (
  <>
    <strong>{title}</strong>
    <span className={styles.excerpt}>&ensp;{actNumber ?? text}</span>
  </>
);

const columns: ListColumn<ClauseItem>[] = [
  { source: 'state', sort: false, shrink: true, render: ({ state }) => <State subject="clause" value={state} /> },
  { source: 'place', shrink: true, render: (clause) => <Place {...clause} /> },
  { source: 'title', link: true, ellipsis: true, render: (clause) => <Said clause={clause} /> },
  { source: 'condition', sort: false, ellipsis: true, render: (clause) => <Condition {...clause} /> },
  { source: 'proposed', sort: false, shrink: true, render: (clause) => <Standard {...clause} /> },
  { source: 'validFrom', shrink: true, render: ({ validFrom }) => <Day value={validFrom} /> },
  {
    source: 'validUntil',
    sort: false,
    shrink: true,
    render: ({ validUntil }) => (validUntil === null ? <NotYet /> : <Day value={validUntil} />),
  },
  { source: 'kinds', sort: false, extra: true, render: (clause) => <Kinds clause={clause} /> },
  { source: 'legalReference', sort: false, extra: true, render: ({ legalReference }) => legalReference ?? <NotYet /> },
];

function useFilters(): FilterSpec[] {
  const stateWord = useStateWord();
  const { places, kinds, bodies, conditions } = useClauseChoices();
  return [
    { source: 'place', kind: 'choice', choices: places },
    { source: 'kind', kind: 'choice', choices: kinds },
    { source: 'validOn', kind: 'day' },
    { source: 'condition', kind: 'choice', choices: conditions },
    { source: 'body', kind: 'choice', choices: bodies },
    { source: 'standard', kind: 'flag' },
    {
      source: 'state',
      kind: 'choice',
      choices: LIFECYCLES.clause.states.map((state) => ({ id: state, name: stateWord('clause', state) })),
    },
  ];
}

function useViews(): ListView[] {
  const t = useT();
  return [
    { label: t('resources.clauses.views.inForce'), filters: { state: ['in_force'] } },
    { label: t('resources.clauses.views.all'), filters: {} },
  ];
}

/** What acts say again: those in force first. */
const ClauseList = () => (
  <ListPage<ClauseItem>
    icon={BookText}
    columns={columns}
    search
    sort={{ field: 'place', order: 'ASC' }}
    firstFilters={{ state: ['in_force'] }}
    filters={useFilters()}
    views={useViews()}
    card={(clause) => ({
      title: clause.title,
      detail: clause.actNumber ?? clause.text,
      which: <Place {...clause} />,
      state: <State subject="clause" value={clause.state} />,
      foot: <Standard {...clause} />,
    })}
  />
);

export default ClauseList;

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useListContext, useNavigate, useResourceContext } from 'react-admin';
import { useT } from '../../i18n';
import { readAddress, sameFilters, type ListState } from '../format/listAddress';
import { KeepView } from './KeepView';
import { useReading } from './useListState';
import { useListViews } from './useListViews';
import styles from './Views.module.css';

/** Filters under a name. */
export interface ListView {
  label: string;
  filters: Record<string, unknown>;
}

/** One click to a list that is often looked at, those of the list then one's own; the one that shows is marked. */
export const Views = ({ views }: { views: readonly ListView[] }) => {
  const t = useT();
  const navigate = useNavigate();
  const resource = useResourceContext() ?? '';
  const { filterValues, setFilters } = useListContext();
  const { state } = useReading();
  const { named, keep, forget } = useListViews(resource);
  const [naming, setNaming] = useState(false);
  const shown = filterValues as ListState['filters'];
  const filtersOf = (query: string): ListState['filters'] => readAddress(query, state).filters;
  const isKept = [...views.map(({ filters }) => filters), ...named.map(({ query }) => filtersOf(query))].some(
    (filters) => sameFilters(filters, shown),
  );
  const offersToKeep = !isKept && Object.keys(shown).length > 0;
  if (views.length + named.length === 0 && !offersToKeep) return null;
  return (
    <nav className={`${styles.views} screen-only`} aria-label={t('shared.list.views')}>
      <ul>
        {views.map(({ label, filters }) => (
          <View key={label} label={label} isShown={sameFilters(filters, shown)} onOpen={() => setFilters(filters)} />
        ))}
        {named.map(({ id, name, query }) => (
          <View
            key={id}
            label={name}
            isShown={sameFilters(filtersOf(query), shown)}
            onOpen={() => void navigate({ search: query })}
            onForget={() => void forget(id)}
          />
        ))}
        {offersToKeep && (
          <li>
            <button type="button" className={styles.keep} onClick={() => setNaming(true)}>
              <Plus size={15} aria-hidden="true" />
              {t('shared.list.keepView')}
            </button>
          </li>
        )}
      </ul>
      {naming && <KeepView onKeep={(name) => keep(state, name)} onClose={() => setNaming(false)} />}
    </nav>
  );
};

interface ViewProps {
  label: string;
  isShown: boolean;
  onOpen: () => void;
  onForget?: () => void;
}

const View = ({ label, isShown, onOpen, onForget }: ViewProps) => {
  const t = useT();
  return (
    <li>
      <button type="button" aria-current={isShown || undefined} onClick={onOpen}>
        {label}
      </button>
      {isShown && onForget && (
        <button
          type="button"
          className={styles.forget}
          aria-label={t('shared.list.forgetView', { name: label })}
          title={t('shared.list.forgetView', { name: label })}
          onClick={onForget}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </li>
  );
};

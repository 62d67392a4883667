import { useListContext } from 'react-admin';
import { useT } from '../../i18n';
import styles from './Views.module.css';

/** Filters under a name. */
export interface ListView {
  label: string;
  filters: Record<string, unknown>;
}

const written = (filters: Record<string, unknown>): string =>
  JSON.stringify(
    Object.entries(filters)
      .map(([name, value]) => [name, String(value)])
      .sort(),
  );

/** One click to a list that is often looked at; the one that shows is marked. */
export const Views = ({ views }: { views: readonly ListView[] }) => {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  if (views.length === 0) return null;
  return (
    <nav className={`${styles.views} screen-only`} aria-label={t('shared.list.views')}>
      <ul>
        {views.map(({ label, filters }) => (
          <li key={label}>
            <button
              type="button"
              aria-current={written(filters) === written(filterValues) || undefined}
              onClick={() => setFilters(filters)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

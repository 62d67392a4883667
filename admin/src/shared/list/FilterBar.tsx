import { Button, Menu, MenuItem } from '@mui/material';
import { ListFilter, Search } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useEvent, useListContext, useResourceContext } from 'react-admin';
import { useT } from '../../i18n';
import styles from './FilterBar.module.css';
import { FilterChip } from './FilterChip';
import { useFilterLabel, type FilterSpec, type FilterValues } from './filters';

interface FilterBarProps {
  filters: readonly FilterSpec[];
  /** What the free text looks into; no box without it. */
  search?: string;
  /** How the list looks, at the right. */
  children?: ReactNode;
}

const isSet = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Chips of what narrows the list; everything stands in the URL. */
export const FilterBar = ({ filters, search, children }: FilterBarProps) => {
  const t = useT();
  const { filterValues, setFilters } = useListContext();
  const [opened, setOpened] = useState<string | null>(null);
  const values = filterValues as FilterValues;
  const set = (source: string, value: unknown): void => {
    const { [source]: _, ...others } = values;
    setFilters(isSet(value) ? { ...others, [source]: value } : others);
  };
  const shown = filters.filter(({ source }) => isSet(values[source]) || source === opened);
  const hidden = filters.filter((filter) => !shown.includes(filter));
  const anySet = Object.values(values).some(isSet);
  return (
    <div className={`${styles.bar} screen-only`} role="search">
      {search && (
        <SearchBox
          placeholder={search}
          value={typeof values.q === 'string' ? values.q : ''}
          onSearch={(text) => set('q', text)}
        />
      )}
      {shown.map((filter) => (
        <FilterChip
          key={filter.source}
          filter={filter}
          value={values[filter.source]}
          startOpen={filter.source === opened}
          onChange={(value) => set(filter.source, value)}
          onClose={() => setOpened(null)}
        />
      ))}
      {hidden.length > 0 && <AddFilter filters={hidden} onAdd={setOpened} />}
      {anySet && (
        <Button variant="text" onClick={() => setFilters({})}>
          {t('shared.list.clear')}
        </Button>
      )}
      {children}
    </div>
  );
};

const SearchBox = ({
  placeholder,
  value,
  onSearch,
}: {
  placeholder: string;
  value: string;
  onSearch: (text: string) => void;
}) => {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Joins the filters that stand when the typing ends, not when it began.
  const search = useEvent(onSearch);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const type = (typed: string): void => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(typed), 300);
  };
  return (
    <div className={styles.search}>
      <Search size={16} aria-hidden="true" />
      <input
        type="search"
        aria-label={placeholder}
        placeholder={placeholder}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
};

const AddFilter = ({ filters, onAdd }: { filters: readonly FilterSpec[]; onAdd: (source: string) => void }) => {
  const t = useT();
  const labelOf = useFilterLabel(useResourceContext() ?? '');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const add = (source: string): void => {
    setAnchor(null);
    onAdd(source);
  };
  return (
    <>
      <Button
        variant="text"
        startIcon={<ListFilter size={16} />}
        aria-haspopup="menu"
        data-shortcut="e"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('shared.list.addFilter')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)} transitionDuration={0}>
        {filters.map((filter) => (
          <MenuItem key={filter.source} onClick={() => add(filter.source)}>
            {labelOf(filter)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

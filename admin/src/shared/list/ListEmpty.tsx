import { Button } from '@mui/material';
import { ListFilter, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import { useT } from '../../i18n';
import { EmptyState } from '../feedback/EmptyState';
import { useFilterLabel, type FilterSpec } from './filters';

interface ListEmptyProps {
  icon: LucideIcon;
  /** Nothing was ever recorded, as opposed to nothing that matches. */
  atStart: boolean;
  filters: readonly FilterSpec[];
  create: ReactNode;
}

export const ListEmpty = ({ icon, atStart, filters, create }: ListEmptyProps) => {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const labelOf = useFilterLabel(resource);
  const { filterValues, setFilters } = useListContext();
  if (atStart) {
    return (
      <EmptyState
        icon={icon}
        title={translate(`resources.${resource}.empty`)}
        text={translate(`resources.${resource}.emptyText`)}
      >
        {create}
      </EmptyState>
    );
  }
  const active = Object.keys(filterValues).map((source) =>
    source === 'q'
      ? t('shared.list.search').toLowerCase()
      : labelOf(filters.find((filter) => filter.source === source) ?? { source }).toLowerCase(),
  );
  return (
    <EmptyState
      icon={ListFilter}
      title={translate(`resources.${resource}.none`)}
      text={active.length > 0 ? t('shared.list.emptyFiltered', { filters: active.join(', ') }) : undefined}
    >
      <Button variant="outlined" onClick={() => setFilters({})}>
        {t('shared.list.clearFilters')}
      </Button>
    </EmptyState>
  );
};

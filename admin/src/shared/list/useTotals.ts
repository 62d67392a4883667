import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import type { Query } from '../../api/client';
import type { Totals } from '../../api/types';
import { useRead } from '../../api/useRead';
import { useLanguage, useT } from '../../i18n';
import { showInstant } from '../format/days';
import { wholeNumber } from '../format/figures';

/** The totals of the filtered set, what they are of, and when they were computed. */
export function useTotals() {
  const t = useT();
  const translate = useTranslate();
  const language = useLanguage();
  const resource = useResourceContext() ?? '';
  const { filterValues } = useListContext();
  const { data, isError, dataUpdatedAt } = useRead<Totals>(`/${resource}/totals`, filterValues as Query);
  const count = translate(`resources.${resource}.count`, {
    smart_count: data?.count ?? 0,
    _: wholeNumber(data?.count ?? 0, language),
  });
  const filtered = Object.keys(filterValues as object).length > 0;
  return {
    /** Undefined while they are computed, null when there are none to be had. */
    totals: isError ? null : data,
    label: t(filtered ? 'shared.list.filtered' : 'shared.list.whole', { count }),
    at: data ? showInstant(new Date(dataUpdatedAt).toISOString()).time : null,
  };
}

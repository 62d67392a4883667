import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { isDay } from '../format/days';
import { Day } from '../days/Day';
import { Money } from '../money/Money';
import { Unknown } from '../Unknown';

type Describe = Record<string, (value: never) => ReactNode>;

/** Shows a value by the name and the shape of its field. */
export function useDescribeValue(describe: Describe = {}): (field: string, value: unknown) => ReactNode {
  const t = useT();
  return (field, value) => {
    const told = describe[field];
    if (value === null || value === undefined || value === '') return <Unknown />;
    if (told) return told(value as never);
    if (typeof value === 'number' && field.endsWith('Cents')) return <Money cents={value} />;
    if (isDay(value)) return <Day value={value} />;
    if (typeof value === 'boolean') return t(value ? 'shared.yes' : 'shared.no');
    return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
  };
}

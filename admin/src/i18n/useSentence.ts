import { useTranslate } from 'react-admin';
import type { Wording } from '../api/types';
import { isDay, showDay } from '../shared/format/days';
import { money } from '../shared/format/figures';
import type { Language } from '../shared/format/typography';
import { useLanguage } from '.';

function written(params: Wording['params'], language: Language): Record<string, string | number> {
  const entries = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'number') return [name, name.endsWith('Cents') ? money(value, language) : value];
    return [name, isDay(value) ? showDay(value) : typeof value === 'string' ? value : '—'];
  });
  return Object.fromEntries(entries);
}

/** A code of the API in words (`facts`, `awaited`), with amounts and days written as everywhere else. */
export function useSentence(kind: 'facts' | 'awaited' | 'home.why' | 'home.deadlines'): (wording: Wording) => string {
  const translate = useTranslate();
  const language = useLanguage();
  return ({ code, params }) => {
    // « report » and « convention » tell the state of the document, once there is one.
    if (typeof params.state === 'string') return translate(`states.${code}.${params.state}`).toLowerCase();
    return translate(`${kind}.${code}`, { smart_count: params.count, ...written(params, language), _: code });
  };
}

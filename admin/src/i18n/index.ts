import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useLocale, useTranslate, type I18nProvider, type TranslationMessages } from 'react-admin';
import type { Language } from '../shared/format/typography';
import { messages, type Key } from './messages';

export type { Key } from './messages';

const isLanguage = (locale: string): locale is Language => locale === 'fr' || locale === 'en';

const polyglot = polyglotI18nProvider(
  (locale) => messages[isLanguage(locale) ? locale : 'fr'] as unknown as TranslationMessages,
  'fr',
  [
    { locale: 'fr', name: 'Français' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);

export const i18nProvider: I18nProvider = {
  ...polyglot,
  // The document carries the language: screen readers read it, and so does the client of the API.
  changeLocale: (locale, options) => {
    document.documentElement.lang = locale;
    return polyglot.changeLocale(locale, options);
  },
};

export type Translate = (key: Key, params?: Record<string, string | number>) => string;

/** Words of the screens, by a key that exists. */
export const useT = (): Translate => useTranslate() as Translate;

export function useLanguage(): Language {
  const locale = useLocale();
  return isLanguage(locale) ? locale : 'fr';
}

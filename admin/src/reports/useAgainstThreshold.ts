import { useLanguage, useT } from '../i18n';
import { money } from '../shared/format/figures';
import type { DecidedConvention } from './report';

/** The year's aid set against the threshold, and what follows: told before anything is refused. */
export function useAgainstThreshold(): (convention: DecidedConvention) => string {
  const t = useT();
  const language = useLanguage();
  return ({ required, advised, yearCents, inKindCents, preparedCents, thresholdCents }) => {
    if (thresholdCents === null) return t('resources.reports.decided.noThreshold');
    const against = required ? 'requiredBecause' : advised ? 'advisedBecause' : 'withinThreshold';
    const why = t(`resources.reports.decided.${against}`, {
      year: money(yearCents, language),
      threshold: money(thresholdCents, language),
      kind: money(inKindCents, language),
    });
    if (required || preparedCents === 0) return why;
    return `${why} ${t('resources.reports.decided.preparedElsewhere', { prepared: money(preparedCents, language) })}`;
  };
}

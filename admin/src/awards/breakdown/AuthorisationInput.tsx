import { useGetOne } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { named, type AuthorisationItem } from '../../commitment-authorisations/authorisation';
import { useLanguage, useT } from '../../i18n';
import { ReferenceInput } from '../../shared';
import { money } from '../../shared/format/figures';
import { useAward } from './useBreakdown';

/** The AE or AP that is chosen, as it is now. */
function useChosen(): AuthorisationItem | undefined {
  const id = useWatch({ name: 'authorisationId' }) as number | null | undefined;
  return useGetOne<AuthorisationItem>('commitment-authorisations', { id: id ?? 0 }, { enabled: Boolean(id) }).data;
}

/** The years whose credits are offered: its own, and those of the authorisation that bears it. */
export function useYearsOffered(): number[] {
  const year = useAward()?.fiscalYear;
  const chosen = useChosen();
  if (year === undefined) return [];
  const last = Math.max(year, chosen?.lastYear ?? year);
  return Array.from({ length: last - year + 1 }, (_, rank) => year + rank);
}

/** What bears the whole, once and at its total, when the imputation runs over several years; what it has left is shown. */
export const AuthorisationInput = () => {
  const t = useT();
  const language = useLanguage();
  const year = useAward()?.fiscalYear;
  const option = (authorisation: AuthorisationItem): string =>
    t('resources.awards.imputation.authorisationOption', {
      name: named(authorisation),
      available: money(authorisation.availableCents, language),
    });
  return (
    <ReferenceInput
      source="authorisationId"
      reference="commitment-authorisations"
      filter={year ? { year } : undefined}
      sort={{ field: 'number', order: 'ASC' }}
      optionText={option}
      hint={t('resources.awards.imputation.authorisationHint')}
    />
  );
};

import { useRead } from '../api/useRead';
import { useT } from '../i18n';
import { SearchInput } from '../shared';
import type { Kind, LegalCategory } from './beneficiary';

/** The categories of Insee that suit the kind of body, searched by their code or their words. */
export const LegalCategoryInput = ({ kind }: { kind: Kind }) => {
  const t = useT();
  const { data = [] } = useRead<LegalCategory[]>('/legal-categories');
  const choices = data
    .filter((category) => category.kind === null || category.kind === kind)
    // Those that are certainly of the kind come first.
    .sort((one, other) => Number(one.kind === null) - Number(other.kind === null))
    .map(({ code, label }) => ({ id: code, name: `${code} · ${label}` }));
  return (
    <SearchInput source="legalCategory" choices={choices} hint={t('resources.beneficiaries.hints.legalCategory')} />
  );
};

import { required } from 'react-admin';
import { sections } from '../credit-lines/creditLine';
import { useT } from '../i18n';
import { SearchInput, ChoiceInput } from '../shared';
import { parentOf, useUsableCodes, type Axis } from './code';

interface ParentInputProps {
  axis: Axis;
  year: number;
  budgetId?: number | null;
}

/** What a code hangs on, among what may hold it; nothing for a decimal code. */
export const ParentInput = ({ axis, year, budgetId }: ParentInputProps) => {
  const t = useT();
  const hangsOn = parentOf[axis];
  const codes = useUsableCodes(hangsOn && hangsOn !== 'section' ? { axis: hangsOn, year, budgetId } : null);
  if (hangsOn === null) return null;
  const label = t(`resources.nomenclature-codes.parents.${hangsOn}`);
  if (hangsOn === 'section') {
    const choices = sections.map((id) => ({ id, name: t(`resources.credit-lines.sections.${id}`) }));
    return <ChoiceInput source="parent" label={label} validate={required()} choices={choices} />;
  }
  return (
    <SearchInput source="parent" label={label} validate={axis === 'nature' ? required() : undefined} choices={codes} />
  );
};

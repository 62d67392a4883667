import { useTranslate } from 'react-admin';
import type { StatedSubject, StateName } from './lifecycles';

/** The word of a state. */
export function useStateWord(): <S extends StatedSubject>(subject: S, state: StateName<S>) => string {
  const translate = useTranslate();
  return (subject, state) => translate(`states.${subject}.${state}`);
}

/** The label of a field, as the form and the conflict name it. */
export function useFieldLabel(resource: string): (field: string) => string {
  const translate = useTranslate();
  return (field) => translate(`resources.${resource}.fields.${field}`, { _: field });
}

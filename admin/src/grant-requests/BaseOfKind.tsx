import { useEffect } from 'react';
import { useRecordContext } from 'react-admin';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { GrantRequest } from './grantRequest';

/** Running costs are set against the budget of the body, anything else against that of the action, until somebody says otherwise. */
export const BaseOfKind = () => {
  const { setValue } = useFormContext();
  const { dirtyFields } = useFormState();
  const kind = useWatch({ name: 'kind' }) as GrantRequest['kind'];
  const isNew = useRecordContext()?.id === undefined;
  const follows = isNew || Boolean(dirtyFields.kind);
  const isBaseChosen = Boolean(dirtyFields.budgetBase);
  useEffect(() => {
    if (follows && !isBaseChosen) setValue('budgetBase', kind === 'running_costs' ? 'body' : 'action');
  }, [kind, follows, isBaseChosen, setValue]);
  return null;
};

import { Checkbox } from '@mui/material';
import { useId } from 'react';
import { FieldTitle, required, useInput } from 'react-admin';
import type { Role } from '../api/types';
import { useT } from '../i18n';
import { FieldError } from '../shared/form/FieldFrame';
import { useSealed } from '../shared/form/useSealed';
import { roles } from './user';
import styles from './Users.module.css';

/** Each role with what it lets do: somebody may hold several, separation of duties is judged on each file. */
export const RolesInput = () => {
  const t = useT();
  const id = useId();
  const sealed = useSealed('roles');
  const { field, fieldState } = useInput<Role[]>({
    source: 'roles',
    defaultValue: [],
    validate: required(),
    format: (value: Role[]) => value,
    parse: (value: Role[]) => value,
  });
  const held = field.value as Role[];
  const toggle = (role: Role): void =>
    field.onChange(roles.filter((each) => (each === role ? !held.includes(role) : held.includes(each))));
  return (
    <fieldset className={styles.roles} disabled={sealed} aria-describedby={`${id}-said`}>
      <legend>
        <FieldTitle source="roles" isRequired />
      </legend>
      {roles.map((role) => (
        <label key={role}>
          <Checkbox
            checked={held.includes(role)}
            onChange={() => toggle(role)}
            slotProps={{ input: { 'aria-describedby': `${id}-${role}` } }}
            size="small"
          />
          <span>
            {t(`shell.roles.${role}`)}
            <small id={`${id}-${role}`}>{t(`resources.users.roleRights.${role}`)}</small>
          </span>
        </label>
      ))}
      <p id={`${id}-said`}>
        {fieldState.error?.message ? (
          <FieldError message={fieldState.error.message} />
        ) : (
          sealed && t('resources.users.hints.ownRoles')
        )}
      </p>
    </fieldset>
  );
};

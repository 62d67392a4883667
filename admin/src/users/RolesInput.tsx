import { useT } from '../i18n';
import { ChecksInput } from '../shared';
import { roles } from './user';

/** Each role with what it lets do: somebody may hold several, separation of duties is judged on each file. */
export const RolesInput = () => {
  const t = useT();
  return (
    <ChecksInput
      source="roles"
      choices={roles.map((role) => ({
        id: role,
        name: t(`shell.roles.${role}`),
        detail: t(`resources.users.roleRights.${role}`),
      }))}
      sealedHint={t('resources.users.hints.ownRoles')}
    />
  );
};

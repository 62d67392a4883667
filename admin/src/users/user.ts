import type { Role, Schemas, View } from '../api/types';
import { useT } from '../i18n';

export type User = Schemas['UserView'] & View & { oneTimePassword?: string | null };
export type UserItem = Schemas['UserItem'];

export const roles = [
  'grants_officer',
  'manager',
  'finance_officer',
  'signatory',
  'assembly_clerk',
  'auditor',
  'administrator',
] as const satisfies Role[];

/** « Service instructeur, Responsable » */
export function useRoleWords(): (held: readonly Role[]) => string {
  const t = useT();
  return (held) => held.map((role) => t(`shell.roles.${role}`)).join(', ');
}

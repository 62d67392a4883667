import { useResourceDefinitions } from 'react-admin';
import { mayAccess } from '../api/access';
import { useSession } from '../api/session';
import { nav, type NavGroup, type NavItem } from './nav';

/** The menu of this person: what exists and may be read. */
export function useNav(): readonly NavGroup[] {
  const definitions = useResourceDefinitions();
  const roles = useSession()?.user.roles ?? [];
  const isOpen = ({ resource, to }: NavItem): boolean =>
    to !== undefined || (Boolean(definitions[resource]?.hasList) && mayAccess(roles, resource, 'list'));
  return nav.map((group) => ({ ...group, items: group.items.filter(isOpen) })).filter(({ items }) => items.length > 0);
}

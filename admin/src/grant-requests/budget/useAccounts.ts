import { useRead } from '../../api/useRead';
import type { Account } from './budget';

/** The structure of the budget, in the order of the form. */
export function useAccounts(): Account[] {
  return useRead<Account[]>('/request-accounts').data ?? [];
}

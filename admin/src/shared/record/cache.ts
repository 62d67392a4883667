import { useQueryClient } from '@tanstack/react-query';
import type { View } from '../../api/types';

/** Lists fill the cache of single records with their short rows; pages ask for the whole view under its own name. */
export const whole = { whole: true };

/** Shows at once what the API just answered, then reads again all that is on the page: one act changes many subjects. */
export function useRemember(): (resource: string, view: View) => void {
  const queryClient = useQueryClient();
  return (resource, view) => {
    queryClient.setQueryData([resource, 'getOne', { id: String(view.id), meta: whole }], view);
    void queryClient.invalidateQueries();
  };
}

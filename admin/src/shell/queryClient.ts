import { QueryClient } from '@tanstack/react-query';

/** A refusal is an answer: only silence is asked again, once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => count < 1 && !('problem' in error), staleTime: 0 },
  },
});

import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, SessionExpiredError } from '../shared/errors';
import { setSessionExpired } from './sessionExpiry';

function noticeExpiry(error: Error): void {
  if (error instanceof SessionExpiredError) {
    setSessionExpired(true);
  }
}

/** Cache of what the server said; a refused session anywhere opens the sign-in dialog. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeExpiry }),
    mutationCache: new MutationCache({ onError: noticeExpiry }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof SessionExpiredError || error instanceof ApiError),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

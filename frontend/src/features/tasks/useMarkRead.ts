import { useMutation, useQueryClient } from '@tanstack/react-query';
import { markRead } from '../../api/notifications';

/** Marks notifications as read, and fetches inbox and count again. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: markRead,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}

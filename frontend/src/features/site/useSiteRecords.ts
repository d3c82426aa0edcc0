import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { siteRecordsQuery } from '../../state/siteQueries';
import { useAccount } from '../access/AccountContext';
import { sendSiteRecords } from './sendSiteRecords';

/** What the signed-in account has recorded on this device and not sent. */
export function useSiteRecords() {
  const { name } = useAccount();
  return useQuery(siteRecordsQuery(name));
}

/** Sends it, and shows everywhere what the register then says. */
export function useSendSiteRecords() {
  const queries = useQueryClient();
  const { name } = useAccount();
  return useMutation({
    mutationKey: ['site', 'send'],
    mutationFn: () => sendSiteRecords(name),
    onSettled: async (outcome) => {
      await queries.invalidateQueries({ queryKey: ['site', 'records'] });
      if (outcome && outcome.sent > 0) {
        await queries.invalidateQueries();
      }
    },
  });
}

import { queryOptions } from '@tanstack/react-query';
import { loadAudit } from '../api/audit';

/** What those who look after the register see of its history as a whole. */
export const auditQuery = queryOptions({ queryKey: ['audit'], queryFn: ({ signal }) => loadAudit(signal) });

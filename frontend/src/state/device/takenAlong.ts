import { loadCasesAtSite, loadReceiptsAtSite } from '../../api/siteWork';
import type { Account } from '../../api/account';
import { NetworkError } from '../../shared/errors';
import { openDevice, type TakenAlong } from './database';

/**
 * What an account can look at on the spot: the register's when there is a connection, which is then kept on this device, and otherwise what
 * was kept. Throws NetworkError when there is neither.
 */
export async function loadTakenAlong(account: Account, signal?: AbortSignal): Promise<TakenAlong> {
  const device = await openDevice();
  try {
    const [cases, receipts] = await Promise.all([
      account.commands.includes('RECORD_INSPECTION') ? loadCasesAtSite(signal) : [],
      account.commands.includes('ACCEPT_HANDOVER_ITEMS') ? loadReceiptsAtSite(signal) : [],
    ]);
    const loaded = { account: account.name, loadedAt: new Date().toISOString(), cases, receipts };
    await device.put('takenAlong', loaded);
    await device.put('account', account, 'last');
    return loaded;
  } catch (error) {
    const kept = error instanceof NetworkError ? await device.get('takenAlong', account.name) : undefined;
    if (kept === undefined) {
      throw error;
    }
    return kept;
  }
}

/** Whoever signs out takes along nothing; what waits to be sent stays for the same account. */
export async function leaveNothingAlong(account: string): Promise<void> {
  const device = await openDevice();
  await device.delete('takenAlong', account);
  await device.delete('account', 'last');
}

import { openDevice, type SiteRecord } from './database';
import { waitingMark } from './waitingMark';

/** What an account has recorded on this device and not sent, oldest first. */
export async function siteRecordsOf(account: string): Promise<SiteRecord[]> {
  const records = await (await openDevice()).getAllFromIndex('records', 'account', account);
  return records.toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt));
}

/** Keeps a record, in the place of an earlier state of it. */
export async function keepSiteRecord(record: SiteRecord): Promise<void> {
  await (await openDevice()).put('records', record);
  localStorage.setItem(waitingMark, 'true');
}

/** Takes a record out of this device: the register has it, or nobody wants it. */
export async function removeSiteRecord(id: string): Promise<void> {
  const device = await openDevice();
  await device.delete('records', id);
  if ((await device.count('records')) === 0) {
    localStorage.removeItem(waitingMark);
  }
}

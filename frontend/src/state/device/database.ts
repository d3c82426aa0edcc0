import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Account } from '../../api/account';
import type { CaseAtSite, ReceiptAtSite } from '../../api/siteWork';
import type { Refusal } from '../../shared/errors';

/** A picture taken on the spot, and how far it has been sent. */
export interface SitePhoto {
  /** One for its upload and its attaching: sending again after a lost answer attaches nothing twice. */
  idempotencyKey: string;
  title: string;
  file: File;
  attachmentId: string | null;
}

/** What somebody recorded on the spot and the register does not have yet. */
export interface SiteRecord {
  id: string;
  /** The name of the account that typed it; nobody else sees it. */
  account: string;
  kind: 'INSPECTION' | 'RECEIPT';
  /** What it is about, as the register had it when it was recorded. */
  subject: { id: string; version: number; title: string; place: string };
  /** Of a receipt: the lines of the minutes as they were then. */
  items: { number: number; description: string; unit: string }[];
  /** Everything as it was typed. */
  values: Readonly<Record<string, string>>;
  photos: SitePhoto[];
  recordedAt: string;
  /** The same for every attempt to send the same thing. */
  idempotencyKey: string;
  /** Why the register did not take it; empty while it waits to be sent. */
  refusals: Refusal[];
}

/** What was loaded while there was a connection, for use without one. */
export interface TakenAlong {
  account: string;
  loadedAt: string;
  cases: CaseAtSite[];
  receipts: ReceiptAtSite[];
}

interface DeviceSchema extends DBSchema {
  records: { key: string; value: SiteRecord; indexes: { account: string } };
  takenAlong: { key: string; value: TakenAlong };
  /** Under one key, 'last'. */
  account: { key: string; value: Account };
}

let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null;

/** What this browser keeps of work at the site. Rejects where the browser keeps nothing, as in some private windows. */
export function openDevice(): Promise<IDBPDatabase<DeviceSchema>> {
  opened ??= openDB<DeviceSchema>('asset-registry', 1, {
    upgrade(database) {
      database.createObjectStore('records', { keyPath: 'id' }).createIndex('account', 'account');
      database.createObjectStore('takenAlong', { keyPath: 'account' });
      database.createObjectStore('account');
    },
  });
  return opened;
}

import { loadAccount } from '../../api/account';
import { addAttachment } from '../../api/papers';
import { acceptItems, recordInspection } from '../../api/siteWork';
import { uploadFile } from '../../api/upload';
import { ApiError, SessionExpiredError, type Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import type { SiteRecord } from '../../state/device/database';
import { keepSiteRecord, removeSiteRecord, siteRecordsOf } from '../../state/device/siteRecords';
import { inspectionInput, receiptInput } from './siteForms';

/** What became of the records that waited. */
export interface Sent {
  sent: number;
  refused: number;
}

const subjectKinds = { INSPECTION: 'CUSTODY_CASE', RECEIPT: 'HANDOVER' } as const;

/**
 * Sends what an account has recorded on this device, oldest first. What the register takes leaves the device; what it refuses stays, with its
 * reasons. Throws NetworkError when the connection goes, SessionExpiredError when another account, or none, is signed in by now.
 */
export async function sendSiteRecords(account: string): Promise<Sent> {
  return alone(async () => {
    const waiting = (await siteRecordsOf(account)).filter(({ refusals }) => refusals.length === 0);
    const outcome = { sent: 0, refused: 0 };
    if (waiting.length === 0) {
      return outcome;
    }
    if ((await loadAccount())?.name !== account) {
      throw new SessionExpiredError('Whoever recorded this is not signed in.');
    }
    for (const record of waiting) {
      const result = await sendOne(record);
      if (result.ok) {
        await removeSiteRecord(record.id);
        outcome.sent += 1;
      } else {
        outcome.refused += 1;
      }
    }
    return outcome;
  });
}

/** Photos first, since an inspection names them; whatever has arrived is noted at once. */
async function sendOne(waiting: SiteRecord): Promise<Result<unknown, Refusal>> {
  let record = waiting;
  const refuse = async (refusals: Refusal[]): Promise<Result<unknown, Refusal>> => {
    await keepSiteRecord({ ...record, refusals });
    return { ok: false, errors: refusals };
  };
  try {
    for (const photo of waiting.photos.filter(({ attachmentId }) => attachmentId === null)) {
      const uploadId = await uploadFile(photo.file, photo.idempotencyKey, () => undefined);
      const attached = await addAttachment({
        idempotencyKey: photo.idempotencyKey,
        subject: { kind: subjectKinds[record.kind], id: record.subject.id },
        uploadId,
        title: photo.title,
      });
      if (!attached.ok) {
        return await refuse(attached.errors);
      }
      const photos = record.photos.map((each) =>
        each.idempotencyKey === photo.idempotencyKey ? { ...each, attachmentId: attached.value.id } : each,
      );
      record = { ...record, photos };
      await keepSiteRecord(record);
    }
    const photoIds = record.photos.flatMap(({ attachmentId }) => attachmentId ?? []);
    const result =
      record.kind === 'INSPECTION'
        ? await recordInspection(inspectionInput(record, photoIds))
        : await acceptItems(receiptInput(record));
    return result.ok ? result : await refuse(result.errors);
  } catch (error) {
    // The server understood and did not take it: trying again would not help, and the others need not wait behind it.
    if (error instanceof ApiError && error.status < 500) {
      return refuse([{ code: error.code, message: error.message, field: null }]);
    }
    throw error;
  }
}

/** One window of this browser sends at a time. Where there are no locks, the keys alone keep things from being recorded twice. */
async function alone<Done>(work: () => Promise<Done>): Promise<Done> {
  // Missing on plain http, whatever the types say.
  const { locks } = navigator as { locks?: LockManager };
  return locks === undefined ? work() : locks.request('site records', work);
}

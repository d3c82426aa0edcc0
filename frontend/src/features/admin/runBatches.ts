import type { ChangedPlan } from '../../api/mergers';
import type { Refusal } from '../../shared/errors';
import { newIdempotencyKey } from '../../shared/idempotencyKey';
import type { Result } from '../../shared/result';

interface Batches {
  /** Does the next part on the version it was based on. */
  send: (version: number, idempotencyKey: string) => Promise<Result<ChangedPlan, Refusal>>;
  /** The status in which more parts are to come. */
  ongoing: ChangedPlan['status'];
  onPart: (plan: ChangedPlan) => void;
  /** Asked between parts: a plan may rest between two of them and be gone on with later. */
  isStopped: () => boolean;
}

/** Carries a plan out part by part, each a command of its own, until the last one, a refusal or a stop. */
export async function runBatches(
  from: number,
  { send, ongoing, onPart, isStopped }: Batches,
): Promise<Refusal[] | null> {
  let version = from;
  for (;;) {
    const result = await send(version, newIdempotencyKey());
    if (!result.ok) {
      return result.errors;
    }
    onPart(result.value);
    if (result.value.status !== ongoing || isStopped()) {
      return null;
    }
    version = result.value.version;
  }
}

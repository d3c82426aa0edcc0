import { describe, expect, it, vi } from 'vitest';
import type { ChangedPlan } from '../../api/mergers';
import { fail, succeed } from '../../shared/result';
import { runBatches } from './runBatches';

const plan = (version: number, status: ChangedPlan['status']): ChangedPlan => ({
  id: 'plan',
  version,
  status,
  stage: 'FACILITIES',
  moved: [],
});
const ongoing = 'EXECUTING' as const;

describe('a plan that is carried out in parts', () => {
  it('goes on from the version of the part before, under a new key, until the last one', async () => {
    const send = vi
      .fn<(version: number, key: string) => Promise<ReturnType<typeof succeed<ChangedPlan>>>>()
      .mockResolvedValueOnce(succeed(plan(5, 'EXECUTING')))
      .mockResolvedValueOnce(succeed(plan(6, 'EXECUTED')));
    const onPart = vi.fn();
    expect(await runBatches(4, { send, ongoing, onPart, isStopped: () => false })).toBeNull();
    expect(send.mock.calls.map(([version]) => version)).toEqual([4, 5]);
    expect(new Set(send.mock.calls.map(([, key]) => key)).size).toBe(2);
    expect(onPart).toHaveBeenCalledTimes(2);
  });

  it('rests after the part in which it was stopped', async () => {
    const send = vi.fn(() => Promise.resolve(succeed(plan(5, 'EXECUTING'))));
    expect(await runBatches(4, { send, ongoing, onPart: vi.fn(), isStopped: () => true })).toBeNull();
    expect(send).toHaveBeenCalledOnce();
  });

  it('ends with why a part was refused', async () => {
    const refusal = { code: 'MERGER_DOUBT', message: 'Còn 2 cơ sở chưa xếp.', field: null };
    const send = () => Promise.resolve(fail([refusal]));
    expect(await runBatches(4, { send, ongoing, onPart: vi.fn(), isStopped: () => false })).toEqual([refusal]);
  });
});

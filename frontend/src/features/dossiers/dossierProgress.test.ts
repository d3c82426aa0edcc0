import { describe, expect, it } from 'vitest';
import { progressOf } from './dossierProgress';

const submitted = {
  status: 'SUBMITTED' as const,
  submittedOn: '2025-09-02',
  acceptedOn: null,
  decidedOn: null,
  nextStepClock: null,
  timeline: [],
  facilities: [{ assignment: null }],
};
const decided = { ...submitted, status: 'DECIDED' as const, acceptedOn: '2025-09-03', decidedOn: '2025-09-20' };
const withHandover = (status: string, handedOverOn: string | null = null, inUseSince: string | null = null) => ({
  ...decided,
  facilities: [{ assignment: { handover: { status, handOverBy: '2025-10-20', handedOverOn, inUseSince } } }],
});
const now = (steps: ReturnType<typeof progressOf>) => steps.find(({ standing }) => standing === 'now')?.step;

describe('the progress of a dossier', () => {
  it('waits for acceptance once it is sent', () => {
    const steps = progressOf(submitted);
    expect(steps[0]).toEqual({
      step: 'submitted',
      reachedOn: '2025-09-02',
      dueOn: null,
      standing: 'done',
    });
    expect(now(steps)).toBe('accepted');
  });

  it('waits for acceptance again while a supplement is asked for', () => {
    expect(now(progressOf({ ...submitted, status: 'SUPPLEMENT_ASKED' }))).toBe('accepted');
  });

  it('goes on to handover and use after the decision', () => {
    expect(now(progressOf(withHandover('AWAITED')))).toBe('handedOver');
    expect(now(progressOf(withHandover('PROVISIONAL')))).toBe('handedOver');
    expect(now(progressOf(withHandover('HANDED_OVER', '2025-10-01')))).toBe('inUse');
  });

  it('ends in use, each step with its day', () => {
    const steps = progressOf(withHandover('IN_USE', '2025-10-01', '2025-10-08'));
    expect(steps.every(({ standing }) => standing === 'done')).toBe(true);
    expect(steps.at(-1)?.reachedOn).toBe('2025-10-08');
  });

  it('waits for nothing when it was refused or withdrawn', () => {
    expect(now(progressOf({ ...submitted, status: 'REFUSED' }))).toBeUndefined();
    expect(now(progressOf({ ...submitted, status: 'WITHDRAWN' }))).toBeUndefined();
  });

  it('says by when the next step is due, and when a decision is to be carried out', () => {
    const nextStepClock = { kind: 'ACCEPT_DOSSIER', dueOn: '2025-09-05' };
    expect(progressOf({ ...submitted, nextStepClock })[1]).toMatchObject({ step: 'accepted', dueOn: '2025-09-05' });
    const forwarded = {
      ...submitted,
      status: 'FORWARDED' as const,
      nextStepClock: { kind: 'DECIDE_SALE', dueOn: null },
    };
    expect(progressOf(forwarded).every(({ dueOn }) => dueOn === null)).toBe(true);
    expect(progressOf(withHandover('AWAITED'))[5]).toMatchObject({ step: 'handedOver', dueOn: '2025-10-20' });
    expect(progressOf(withHandover('HANDED_OVER', '2025-10-01'))[5]?.dueOn).toBeNull();
  });

  it('has the day of the last appraisal and the last forwarding of a dossier that went back', () => {
    const timeline = [
      { kind: 'DOSSIER_FORWARDED', effectiveOn: '2025-11-25' },
      { kind: 'DOSSIER_APPRAISED', effectiveOn: '2025-11-20' },
      { kind: 'DOSSIER_SUPPLEMENT_ASKED', effectiveOn: '2025-11-10' },
      { kind: 'DOSSIER_APPRAISED', effectiveOn: '2025-11-01' },
    ];
    const steps = progressOf({ ...submitted, status: 'FORWARDED', timeline });
    expect(steps.slice(2, 4).map(({ reachedOn }) => reachedOn)).toEqual(['2025-11-20', '2025-11-25']);
  });
});

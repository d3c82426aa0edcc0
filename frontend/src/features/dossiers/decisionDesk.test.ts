import i18next from 'i18next';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { issueDecision, type ForwardedDossier } from '../../api/decisions';
import { succeed } from '../../shared/result';
import { startTestTexts } from '../../testing/texts';
import { findProblems, readForm } from '../commands/form';
import { decisionFormOf, itemsOf, obstacleOf } from './decisionDesk';

vi.mock('../../api/decisions', () => ({ issueDecision: vi.fn() }));

const facility = (id: string, assignment: object | null = null) => ({
  id,
  number: `CSND-${id}`,
  name: `Trụ sở ${id}`,
  landAreaM2: null,
  commune: { fullName: 'Xã Tả Lèng' },
  assignment,
  openRequests: [],
});

const dossier = (id: string, items: object[], extra: object = {}) =>
  ({
    id,
    version: 5,
    number: `HS-${id}`,
    kind: 'REQUEST',
    intendedUse: 'HEALTH',
    allowedCommands: ['DECIDE_DOSSIER'],
    proposer: { id: `org-${id}`, name: `UBND xã ${id}` },
    items,
    ...extra,
  }) as unknown as ForwardedDossier;

const whole = (id: string) => ({ facility: facility(id), part: null });
const clinic = dossier('1', [whole('a')]);
const offer = dossier('2', [whole('a'), { facility: facility('b'), part: { id: 'p', name: 'Tầng 1' } }], {
  kind: 'OFFER',
  intendedUse: null,
});
const form = (pairings: Parameters<typeof decisionFormOf>[3] = []) =>
  decisionFormOf(i18next.t, [clinic, offer], [], pairings);

beforeAll(startTestTexts);
beforeEach(() => {
  vi.mocked(issueDecision).mockResolvedValue(succeed({ id: 'd', number: '88/QĐ-UBND' }));
});

describe('what a decision has to speak of', () => {
  it('is every facility or part once, with those who ask for it', () => {
    expect(itemsOf([clinic, offer])).toEqual([
      { facilityId: 'a', partId: null, name: 'Trụ sở a', requests: [clinic] },
      { facilityId: 'b', partId: 'p', name: 'Trụ sở b – Tầng 1', requests: [] },
    ]);
  });
});

describe('a dossier that cannot be decided', () => {
  it('says by which decision its facility is gone, before any other reason', () => {
    const assignment = { decisionNumber: '12/QĐ-UBND', receiver: { name: 'Sở Y tế' } };
    const gone = dossier('3', [{ facility: facility('a', assignment), part: null }], { allowedCommands: [] });
    expect(obstacleOf(gone)).toEqual({
      code: 'assigned',
      name: 'Trụ sở a',
      number: '12/QĐ-UBND',
      receiver: 'Sở Y tế',
    });
  });

  it('names no facility, or is not for this reader', () => {
    expect(obstacleOf(dossier('4', []))).toEqual({ code: 'noFacility' });
    expect(obstacleOf({ ...clinic, allowedCommands: [] })).toEqual({ code: 'notAllowed' });
    expect(obstacleOf(clinic)).toBeNull();
  });
});

describe('one decision for several dossiers', () => {
  it('asks for receiver and use only where nobody asked', () => {
    const { fields, paper } = form();
    expect([...findProblems(fields, paper, {}).keys()]).toEqual([
      'legalForm',
      'item1-receiverId',
      'item1-intendedUse',
      'paper.number',
      'paper.date',
    ]);
    expect(fields.find(({ name }) => name === 'item0-receiverId')?.hint).toBe('Bỏ trống: UBND xã 1 (HS-1).');
  });

  it('is filled in with what an accepted proposal means', () => {
    const { initial } = form([
      {
        partId: 'p',
        intendedUse: 'EDUCATION',
        proposal: { number: 'PA-1' },
        facility: { id: 'b' },
        receiver: { id: 'school', name: 'Trường' },
      },
    ]);
    expect(initial).toEqual({ 'item1-receiverId': 'school', 'item1-intendedUse': 'EDUCATION' });
  });

  it('is sent whole, every dossier at the version it was read at', async () => {
    const values = {
      legalForm: 'TRANSFER',
      'item1-receiverId': 'school',
      'item1-intendedUse': 'EDUCATION',
      'item1-decidedAreaM2': '120,5',
      'paper.kind': 'DECISION',
      'paper.number': '88/QĐ-UBND',
      'paper.date': '20/01/2026',
    };
    await form().send('key', readForm(values));
    expect(issueDecision).toHaveBeenCalledWith({
      idempotencyKey: 'key',
      dossiers: [
        { dossierId: '1', expectedVersion: 5 },
        { dossierId: '2', expectedVersion: 5 },
      ],
      legalForm: 'TRANSFER',
      capacity: null,
      items: [
        { facilityId: 'a', partId: null, receiverId: null, intendedUse: null, decidedAreaM2: null },
        { facilityId: 'b', partId: 'p', receiverId: 'school', intendedUse: 'EDUCATION', decidedAreaM2: 120.5 },
      ],
      retainUntil: null,
      effectiveOn: null,
      paper: { kind: 'DECISION', number: '88/QĐ-UBND', date: '2026-01-20' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { rivalsOf } from './rivals';

const request = (id: string, extra: object = {}) => ({
  id,
  number: `HS-${id}`,
  kind: 'REQUEST' as const,
  status: 'SUBMITTED' as const,
  submittedOn: '2026-01-05',
  intendedUse: 'HEALTH' as const,
  areaNeededM2: null,
  headcount: null,
  appraisal: null,
  proposer: { name: id },
  ...extra,
});

describe('the rivals of a dossier', () => {
  it('stand after it, each once, whatever they were found by', () => {
    const dossier = {
      ...request('own'),
      items: [
        { facility: { openRequests: [request('school'), request('own')] } },
        { facility: { openRequests: [request('own'), request('school'), request('clinic')] } },
      ],
      matches: [request('holder', { kind: 'OFFER' })],
    };
    expect(rivalsOf(dossier).map(({ id }) => id)).toEqual(['own', 'school', 'clinic', 'holder']);
  });

  it('are none where nobody else is after the same', () => {
    expect(rivalsOf({ ...request('own'), items: [], matches: [] })).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { mayOffer } from './offerFacility';
import type { RequestedFacility, Requester } from './requestFacility';

const own = { holder: { id: 'commune' }, assignment: null };
const commune: Requester = { commands: ['SUBMIT_OFFER', 'SUBMIT_REQUEST'], organisation: { id: 'commune' } };

describe('offering a facility', () => {
  it('is for its holder', () => {
    expect(mayOffer(own, commune)).toBe(true);
    expect(mayOffer({ ...own, holder: { id: 'school' } }, commune)).toBe(false);
  });

  it('is for accounts that may', () => {
    expect(mayOffer(own, { ...commune, commands: [] })).toBe(false);
    expect(mayOffer(own, { ...commune, organisation: null })).toBe(false);
  });

  it('is over once it was given to somebody', () => {
    const assignment = { decisionNumber: '12/QĐ-UBND' } as RequestedFacility['assignment'];
    expect(mayOffer({ ...own, assignment }, commune)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { requestFacility, type RequestedFacility, type Requester } from './requestFacility';

const surplus: RequestedFacility = {
  classification: 'SURPLUS',
  assignment: null,
  holder: { id: 'land fund' },
  openRequests: [],
};
const commune: Requester = { commands: ['SUBMIT_REQUEST'], organisation: { id: 'commune' } };

describe('asking for a facility', () => {
  it('is open for a surplus one nobody was given', () => {
    expect(requestFacility.disabled(surplus, commune)).toBe(false);
  });

  it('stays open when another organisation asks too', () => {
    const wanted = { ...surplus, openRequests: [{ number: 'HS-1', proposer: { id: 'school' } }] };
    expect(requestFacility.disabled(wanted, commune)).toBe(false);
  });

  it('names the decision that gave it away, before any other reason', () => {
    const assignment = { decisionNumber: '12/QĐ-UBND', receiver: { id: 's', name: 'Sở Y tế' } };
    const given = { ...surplus, classification: 'REARRANGED', assignment } as RequestedFacility;
    expect(requestFacility.disabled(given, { ...commune, commands: [] })).toEqual({
      code: 'decided',
      number: '12/QĐ-UBND',
      receiver: 'Sở Y tế',
    });
  });

  it('is for surplus facilities only', () => {
    expect(requestFacility.disabled({ ...surplus, classification: 'RETAINED' }, commune)).toEqual({
      code: 'notSurplus',
    });
  });

  it('is for accounts that may', () => {
    expect(requestFacility.disabled(surplus, { ...commune, commands: [] })).toEqual({ code: 'notPermitted' });
    expect(requestFacility.disabled(surplus, { ...commune, organisation: null })).toEqual({ code: 'notPermitted' });
  });

  it('is not done twice by one organisation', () => {
    const asked = { ...surplus, openRequests: [{ number: 'HS-1', proposer: { id: 'commune' } }] };
    expect(requestFacility.disabled(asked, commune)).toEqual({ code: 'ownRequest', number: 'HS-1' });
  });

  it('is not done by its holder', () => {
    expect(requestFacility.disabled({ ...surplus, holder: { id: 'commune' } }, commune)).toEqual({
      code: 'ownFacility',
    });
  });
});

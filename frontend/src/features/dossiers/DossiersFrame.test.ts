import { describe, expect, it } from 'vitest';
import type { Account, Role } from '../../api/account';
import { homeOfDossiers, partsOf } from './DossiersFrame';

const account = (role: Role, commands: Account['commands'] = []) => ({ role, commands }) as Account;
const idsOf = (who: Account) => partsOf(who).map(({ id }) => id);

describe('the dossier workplace', () => {
  it('begins with what is due for those who handle dossiers, and with their own for those who send them', () => {
    expect(homeOfDossiers(account('FINANCE_APPRAISER'))).toBe('/dossiers/queue');
    expect(homeOfDossiers(account('PROVINCE_DECIDER'))).toBe('/dossiers/queue');
    expect(homeOfDossiers(account('COMMUNE_OFFICIAL'))).toBe('/dossiers/own');
    expect(homeOfDossiers(account('AUDITOR'))).toBe('/dossiers/all');
  });

  it('has the parts an account can use, deciding also by delegation', () => {
    expect(idsOf(account('COMMUNE_OFFICIAL', ['SUBMIT_REQUEST']))).toEqual(['own', 'all']);
    expect(idsOf(account('FINANCE_APPRAISER'))).toEqual(['queue', 'all']);
    expect(idsOf(account('FINANCE_APPRAISER', ['DECIDE_DOSSIER']))).toEqual(['queue', 'all', 'decide', 'delegations']);
    expect(idsOf(account('AUDITOR'))).toEqual(['queue', 'all', 'delegations']);
  });
});

import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestTexts } from '../../testing/texts';
import { findProblems, inGroups } from '../commands/form';
import { grantForm, standingOf } from './delegationForms';

beforeAll(startTestTexts);

describe('a delegation on a day', () => {
  const delegation = { validFrom: '2026-04-01', validTo: '2026-12-31', endedOn: null };

  it('is in force from its first day to its last', () => {
    expect(standingOf(delegation, '2026-03-31')).toBe('later');
    expect(standingOf(delegation, '2026-04-01')).toBe('inForce');
    expect(standingOf(delegation, '2026-12-31')).toBe('inForce');
    expect(standingOf(delegation, '2027-01-01')).toBe('over');
  });

  it('is ended from the day it was ended on', () => {
    expect(standingOf({ ...delegation, endedOn: '2026-05-01' }, '2026-04-30')).toBe('inForce');
    expect(standingOf({ ...delegation, endedOn: '2026-05-01' }, '2026-05-01')).toBe('ended');
  });
});

describe('the form that gives one', () => {
  it('offers every legal form together and asks for the time and the paper', () => {
    const { fields, paper } = grantForm(i18next.t, []);
    const forms = inGroups(fields).find(({ group }) => group !== null);
    expect(forms?.group).toBe('Hình thức được quyết định');
    expect(forms?.fields).toHaveLength(12);
    expect([...findProblems(fields, paper, {}).keys()]).toEqual(['validFrom', 'validTo', 'paper.number', 'paper.date']);
  });
});

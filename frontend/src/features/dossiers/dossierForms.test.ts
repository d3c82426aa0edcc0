import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../commands/form';
import { dossierFormOf } from './dossierForms';

const acceptance = dossierFormOf('ACCEPT_DOSSIER', createInstance().t, { kind: 'REQUEST' }, []);

describe('the form of an acceptance', () => {
  it('asks for number and day of the receipt slip', () => {
    expect(acceptance.paper).toEqual({ kind: 'RECEIPT_SLIP', isRequired: true });
    expect([...findProblems(acceptance.fields, acceptance.paper, {})]).toEqual([
      ['paper.number', 'missing'],
      ['paper.date', 'missing'],
    ]);
  });

  it('is complete with the slip alone', () => {
    const slip = { 'paper.number': '07/PTN', 'paper.date': '12/09/2025' };

    expect(findProblems(acceptance.fields, acceptance.paper, slip).size).toBe(0);
  });
});

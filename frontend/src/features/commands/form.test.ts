import { describe, expect, it } from 'vitest';
import { fieldOfError, findProblems, readForm, type FormField, type PaperRule } from './form';

const fields: FormField[] = [
  { name: 'justification', label: '', kind: 'lines', isRequired: true },
  { name: 'areaNeededM2', label: '', kind: 'figure', isRequired: false },
  { name: 'effectiveOn', label: '', kind: 'day', isRequired: false },
];
const paper: PaperRule = { kind: 'OFFICIAL_LETTER', isRequired: true };
const filled = {
  justification: ' Cần trụ sở ',
  areaNeededM2: '1.276,20',
  effectiveOn: '16/9/2025',
  'paper.kind': 'OFFICIAL_LETTER',
  'paper.number': '45/CV-UBND',
  'paper.date': '15/09/2025',
};

describe('what is wrong with a form', () => {
  it('is nothing when all is there', () => {
    expect(findProblems(fields, paper, filled).size).toBe(0);
  });

  it('is named for each field in the order of the form', () => {
    const problems = findProblems(fields, paper, { areaNeededM2: 'nhiều', effectiveOn: '31/02/2025' });
    expect([...problems]).toEqual([
      ['justification', 'missing'],
      ['areaNeededM2', 'badNumber'],
      ['effectiveOn', 'badDate'],
      ['paper.number', 'missing'],
      ['paper.date', 'missing'],
    ]);
  });

  it('is not the absence of an optional paper, but a paper without its date is', () => {
    const optional = { ...paper, isRequired: false };
    expect(findProblems([], optional, {}).size).toBe(0);
    expect([...findProblems([], optional, { 'paper.number': '45/CV' }).keys()]).toEqual(['paper.date']);
  });
});

describe('what a form says', () => {
  it('is trimmed text, figures and ISO days', () => {
    const reading = readForm(filled);
    expect(reading.text('justification')).toBe('Cần trụ sở');
    expect(reading.figure('areaNeededM2')).toBe(1276.2);
    expect(reading.day('effectiveOn')).toBe('2025-09-16');
    expect(reading.requiredPaper()).toEqual({ kind: 'OFFICIAL_LETTER', number: '45/CV-UBND', date: '2025-09-15' });
  });

  it('is null for what was left empty', () => {
    const reading = readForm({});
    expect(reading.optionalText('justification')).toBeNull();
    expect(reading.figure('areaNeededM2')).toBeNull();
    expect(reading.paper()).toBeNull();
    expect(reading.isChecked('isProvisional')).toBe(false);
  });
});

describe('the field of a refusal', () => {
  it('is the one of the same name', () => {
    expect(fieldOfError('justification', fields, paper)).toBe('justification');
  });

  it('is the number of the paper when the paper as a whole is refused', () => {
    expect(fieldOfError('paper', fields, paper)).toBe('paper.number');
    expect(fieldOfError('paper.date', fields, paper)).toBe('paper.date');
  });

  it('is none when the form does not have it', () => {
    expect(fieldOfError('receiverId', fields, paper)).toBeNull();
    expect(fieldOfError('paper', fields, null)).toBeNull();
    expect(fieldOfError(null, fields, paper)).toBeNull();
  });
});

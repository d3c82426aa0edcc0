import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestTexts } from '../../testing/texts';
import { findProblems, readForm } from '../commands/form';
import { dossierFormOf, nextCommands, type FormDossier, type NextCommand } from './dossierForms';

const request: FormDossier = {
  kind: 'REQUEST',
  intendedUse: 'HEALTH',
  areaNeededM2: 1276.2,
  headcount: 14,
  neededBy: '2026-06-01',
  justification: 'Cần trạm y tế.',
  wantedIn: null,
  items: [],
  objections: [],
};
const formOf = (command: NextCommand, dossier = request) =>
  dossierFormOf(command, i18next.t, dossier, { organisations: [], pairing: null });
const missingFrom = ({ fields, paper, initial = {} }: ReturnType<typeof formOf>) => [
  ...findProblems(fields, paper, initial).keys(),
];

beforeAll(startTestTexts);

describe('the form of a step', () => {
  it('is there for every step, with words of its own', () => {
    for (const command of nextCommands) {
      expect(formOf(command).fields.every(({ label }) => !label.startsWith('command.'))).toBe(true);
      expect(i18next.exists(`command.${command}.title`), command).toBe(true);
      expect(i18next.exists(`command.${command}.submit`), command).toBe(true);
    }
  });

  it('asks for number and day of the receipt slip of an acceptance, and for nothing else', () => {
    const acceptance = formOf('ACCEPT_DOSSIER');
    expect(acceptance.paper).toEqual({ kind: 'RECEIPT_SLIP', isRequired: true });
    expect(missingFrom(acceptance)).toEqual(['paper.number', 'paper.date']);
    const slip = { 'paper.number': '07/PTN', 'paper.date': '12/09/2025' };
    expect(findProblems(acceptance.fields, acceptance.paper, slip).size).toBe(0);
  });

  it('asks whom, what and until when for an opinion, which says yes or no and why', () => {
    expect(missingFrom(formOf('ASK_FOR_OPINION'))).toEqual(['organisationId', 'question', 'dueOn']);
    expect(missingFrom(formOf('GIVE_OPINION'))).toEqual(['agrees', 'text']);
  });
});

describe('the form of a decision', () => {
  it('needs a receiver and a use for an offer, which names nobody who asked', () => {
    const paper = ['paper.number', 'paper.date'];
    expect(missingFrom(formOf('DECIDE_DOSSIER'))).toEqual(['legalForm', ...paper]);
    expect(missingFrom(formOf('DECIDE_DOSSIER', { ...request, kind: 'OFFER' }))).toEqual([
      'legalForm',
      'receiverId',
      'intendedUse',
      ...paper,
    ]);
  });

  it('is filled in with what an accepted proposal means it to be', () => {
    const { initial } = dossierFormOf('DECIDE_DOSSIER', i18next.t, request, {
      organisations: [],
      pairing: {
        partId: null,
        intendedUse: 'EDUCATION',
        proposal: { number: 'PA-2026-1' },
        facility: { id: 'f' },
        receiver: { id: 'school', name: 'Trường THCS' },
      },
    });
    expect(initial).toEqual({ receiverId: 'school', intendedUse: 'EDUCATION' });
  });
});

describe('the form that sends a dossier again', () => {
  it('begins with what was said the last time, as people read it, and reads it back', () => {
    const { fields, initial = {} } = formOf('RESUBMIT_DOSSIER');
    const reading = readForm(initial);
    expect(findProblems(fields, null, initial).size).toBe(0);
    expect(initial['areaNeededM2']).toBe('1.276,20 m²');
    expect([reading.figure('areaNeededM2'), reading.figure('headcount')]).toEqual([1276.2, 14]);
    expect([reading.text('intendedUse'), reading.day('neededBy')]).toEqual(['HEALTH', '2026-06-01']);
  });

  it('asks an offer neither for a use nor for an area', () => {
    const names = formOf('RESUBMIT_DOSSIER', { ...request, kind: 'OFFER' }).fields.map(({ name }) => name);
    expect(names).toEqual(['justification', 'effectiveOn']);
  });
});

describe('the answer to an objection', () => {
  const objection = { isOpen: true, raisedOn: '2026-03-01', organisation: { id: 'c', name: 'UBND xã Tả Lèng' } };

  it('needs no choice where one objection waits, and offers those that wait where there are several', () => {
    const closed = { ...objection, id: 'old', isOpen: false };
    const one = formOf('ANSWER_OBJECTION', { ...request, objections: [closed, { ...objection, id: 'new' }] });
    expect(one.initial).toEqual({ objectionId: 'new' });
    const two = formOf('ANSWER_OBJECTION', {
      ...request,
      objections: [
        { ...objection, id: 'a' },
        { ...objection, id: 'b' },
      ],
    });
    expect(missingFrom(two)).toEqual(['objectionId', 'isUpheld', 'text']);
  });
});

import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { MergerPlan } from '../../api/mergers';
import type { Unit } from '../../api/province';
import { startTestTexts } from '../../testing/texts';
import { findProblems, readForm, type FormValues } from '../commands/form';
import { listedNumbers, mergerDraftOf, mergerForm, readMergerDraft } from './mergerDraft';

await startTestTexts();
const { t } = i18next;

const unit = (id: string, code: string, name: string): Unit => ({
  id,
  code,
  name,
  fullName: `Xã ${name}`,
  type: 'COMMUNE',
  facilityCount: 0,
  bounds: null,
  predecessors: [],
});
const units = [unit('K', '03688', 'Khoen On'), unit('M', '03640', 'Mường Kim'), unit('T', '03595', 'Than Uyên')];
const size = { planned: 2, lines: 3 };

const typed: FormValues = {
  name: 'Chia xã Khoen On',
  effectiveOn: '1/4/2027',
  undoUntil: '31/12/2027',
  'paper.kind': 'DECISION',
  'paper.number': '1/NQ-HĐND',
  'paper.date': '2/3/2026',
  'planned.1.continuesId': 'M',
  'planned.2.code': '99001',
  'planned.2.name': 'Khoen On Mới',
  'planned.2.type': 'WARD',
  'planned.2.area': '12,5',
  'planned.2.committeeName': 'UBND phường Khoen On Mới',
  'planned.2.committeeCode': '1123001',
  'line.1.unitId': 'K',
  'line.1.kind': 'DIVIDED_BY_LIST',
  'line.1.1.into': '1',
  'line.1.1.share': '62,5',
  'line.1.1.facilities': 'csnd-2025-0001\nCSND-2025-0002, CSND-2025-0001',
  'line.1.2.into': '2',
  'line.1.2.share': '37,5',
  'line.2.unitId': 'M',
  'line.2.kind': 'UNCHANGED',
};

const namesOf = (values: FormValues) => mergerForm(t, units, size, {}, values).fields.map(({ name }) => name);

describe('the form of a merger plan', () => {
  it('asks of a unit what its change needs, and for one more part than is filled in', () => {
    const names = namesOf(typed).filter((name) => name.startsWith('line.1.'));
    expect(names).toEqual([
      'line.1.unitId',
      'line.1.kind',
      ...[1, 2, 3].flatMap((part) => ['into', 'share', 'facilities'].map((fact) => `line.1.${part}.${fact}`)),
    ]);
    const merged = namesOf({ ...typed, 'line.1.kind': 'MERGED' }).filter((name) => name.startsWith('line.1.'));
    expect(merged).toEqual(['line.1.unitId', 'line.1.kind', 'line.1.1.into']);
  });

  it('calls the units afterwards by their names where a unit goes', () => {
    const into = mergerForm(t, units, size, {}, typed).fields.find(({ name }) => name === 'line.1.1.into');
    expect(into).toMatchObject({ choices: [{ text: 'Xã Mường Kim' }, { text: 'Khoen On Mới' }] });
  });

  it('needs neither code nor name of a unit that goes on, and nothing of places left empty', () => {
    const { fields, paper } = mergerForm(t, units, size, {}, typed);
    expect(findProblems(fields, paper, typed)).toEqual(new Map());
  });

  it('needs code, name and type of a new unit', () => {
    const values = { ...typed, 'planned.2.code': '', 'planned.2.name': '', 'planned.2.type': '' };
    const { fields, paper } = mergerForm(t, units, size, {}, values);
    expect([...findProblems(fields, paper, values).keys()]).toEqual([
      'planned.2.code',
      'planned.2.name',
      'planned.2.type',
    ]);
  });
});

describe('what a form says of a plan', () => {
  const ids: Record<string, string> = { 'CSND-2025-0001': 'F1', 'CSND-2025-0002': 'F2' };
  const read = (values: FormValues) =>
    readMergerDraft(readForm(values), units, size, (number) => Promise.resolve(ids[number] ?? null));

  it('is sent as units by code, shares of one and facilities by id', async () => {
    expect(await read(typed)).toEqual({
      content: {
        name: 'Chia xã Khoen On',
        legalAct: { kind: 'DECISION', number: '1/NQ-HĐND', date: '2026-03-02' },
        effectiveOn: '2027-04-01',
        undoUntil: '2027-12-31',
        units: [
          {
            code: '03640',
            name: 'Mường Kim',
            fullName: 'Xã Mường Kim',
            type: 'COMMUNE',
            declaredAreaKm2: null,
            boundary: null,
            continuesId: 'M',
            committee: null,
          },
          {
            code: '99001',
            name: 'Khoen On Mới',
            fullName: 'Phường Khoen On Mới',
            type: 'WARD',
            declaredAreaKm2: 12.5,
            boundary: null,
            continuesId: null,
            committee: { name: 'UBND phường Khoen On Mới', code: '1123001' },
          },
        ],
        lines: [
          {
            unitId: 'K',
            kind: 'DIVIDED_BY_LIST',
            into: [
              { unitCode: '03640', share: 0.625, facilityIds: ['F1', 'F2'] },
              { unitCode: '99001', share: 0.375, facilityIds: [] },
            ],
          },
          { unitId: 'M', kind: 'UNCHANGED', into: [] },
        ],
      },
    });
  });

  it('names the list and the number that leads nowhere', async () => {
    expect(await read({ ...typed, 'line.1.2.facilities': 'CSND-2025-9999' })).toEqual({
      unknown: [{ field: 'line.1.2.facilities', number: 'CSND-2025-9999' }],
    });
  });

  it('reads numbers however they are parted', () => {
    expect(listedNumbers(' a-1;A-1\n b-2,c-3 ')).toEqual(['A-1', 'B-2', 'C-3']);
  });

  it('is what the form holds again when the plan is revised', async () => {
    const plan = {
      undoUntil: '2027-12-31',
      content: {
        name: 'Chia xã Khoen On',
        effectiveOn: '2027-04-01',
        legalAct: { kind: 'DECISION', number: '1/NQ-HĐND', date: '2026-03-02' },
        units: [
          {
            unitId: 'M',
            code: '03640',
            name: 'Mường Kim',
            fullName: 'Xã Mường Kim',
            type: 'COMMUNE',
            declaredAreaKm2: null,
            committee: null,
          },
          {
            unitId: 'N',
            code: '99001',
            name: 'Khoen On Mới',
            fullName: 'Phường Khoen On Mới',
            type: 'WARD',
            declaredAreaKm2: 12.5,
            committee: { code: '1123001', name: 'UBND phường Khoen On Mới' },
          },
        ],
        lines: [
          {
            kind: 'DIVIDED_BY_LIST',
            unit: units[0],
            into: [
              { unitId: 'M', share: 0.625 },
              { unitId: 'N', share: 0.375 },
            ],
          },
          { kind: 'UNCHANGED', unit: units[1], into: [{ unitId: 'M', share: null }] },
        ],
      },
    } as unknown as MergerPlan;
    const details = {
      units: ['M', 'N'].map((unitId) => ({ unitId, boundary: null })),
      lines: [
        {
          unit: { id: 'K' },
          into: [
            { unitId: 'M', facilityIds: ['F1', 'F2'] },
            { unitId: 'N', facilityIds: [] },
          ],
        },
        { unit: { id: 'M' }, into: [{ unitId: 'M', facilityIds: [] }] },
      ],
    };
    const { initial, size: room } = mergerDraftOf(
      plan,
      details,
      new Map(Object.entries(ids).map(([number, id]) => [id, number])),
    );
    const again = await readMergerDraft(readForm(initial), units, room, (number) =>
      Promise.resolve(ids[number] ?? null),
    );
    expect(again).toEqual(await read(typed));
  });
});
